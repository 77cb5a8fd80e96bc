import type { Plane } from '../../catalog/types.ts';
import type { View } from '../../scenario/scenario.ts';

type Range = readonly [number, number];

/** Smallest visible range, in decades. */
const MIN_DECADES = 0.2;

/** Zooms about the point at `fraction` of the range; factor > 1 shows less. */
function zoomRange([low, high]: Range, fraction: number, factor: number): Range {
  const [a, b] = [Math.log(low), Math.log(high)];
  const centre = a + (b - a) * fraction;
  return [Math.exp(centre + (a - centre) / factor), Math.exp(centre + (b - centre) / factor)];
}

/** Moves a range by a fraction of its own width. */
function panRange([low, high]: Range, fraction: number): Range {
  const step = Math.log(high / low) * fraction;
  return [low * Math.exp(step), high * Math.exp(step)];
}

/** Keeps a range inside the axis: moved first, cut only when it is wider than the axis. */
function clampRange([low, high]: Range, { min, max }: Plane['x']): Range {
  const decades = Math.min(Math.log10(high / low), Math.log10(max / min));
  const width = Math.max(decades, MIN_DECADES);
  const start = Math.min(Math.max(Math.log10(low), Math.log10(min)), Math.log10(max) - width);
  return [10 ** start, 10 ** (start + width)];
}

const clampView = (view: View, plane: Plane): View => ({ x: clampRange(view.x, plane.x), y: clampRange(view.y, plane.y) });

/** Zoom about a point given as fractions of the frame from its lower left corner. */
export function zoomAt(view: View, plane: Plane, at: Range, factor: number): View {
  return clampView({ x: zoomRange(view.x, at[0], factor), y: zoomRange(view.y, at[1], factor) }, plane);
}

/** Pan by fractions of the frame; positive moves the view to larger values. */
export function panBy(view: View, plane: Plane, by: Range): View {
  return clampView({ x: panRange(view.x, by[0]), y: panRange(view.y, by[1]) }, plane);
}
