import type { Plane } from '../../catalog/types.ts';
import { scaleOf } from '../../figure/scale.ts';
import type { FigureAxis } from '../../figure/types.ts';
import type { View } from '../../scenario/scenario.ts';

type Range = readonly [number, number];

/** What zoom and pan need to know of the axes. */
export interface AxisRules {
  readonly plane: Pick<Plane, 'x' | 'y'>;
  readonly xAxis: Pick<FigureAxis, 'scale' | 'power'>;
  readonly yAxis: Pick<FigureAxis, 'scale' | 'power'>;
}

type Axis = AxisRules['xAxis'];

/** Smallest visible range: decades of a logarithmic axis, part of the upper end of a linear one. */
const MIN_DECADES = 0.2;
const MIN_PART = 0.02;

/** The range between two fractions of the visible one, kept inside the axis: moved first, cut only when it is wider. */
function rangeBetween(view: Range, [from, to]: Range, axis: Axis, { min, max }: Plane['x']): Range {
  const scale = scaleOf(axis, view, [0, 1]);
  const [low, high] = [scale.toPoints(axis.scale === 'log' ? min : 0), scale.toPoints(max)];
  const least = axis.scale === 'log' ? MIN_DECADES / Math.log10(view[1] / view[0]) : MIN_PART * (to - low);
  const width = Math.min(Math.max(to - from, least), high - low);
  const start = Math.min(Math.max(from, low), high - width);
  const ends: Range = [start, start + width];
  // The ends of the axis themselves, without the rounding of the way there and back.
  const bottom = axis.scale === 'log' ? min : 0;
  return [ends[0] <= low ? bottom : scale.fromPoints(ends[0]), ends[1] >= high ? max : scale.fromPoints(ends[1])];
}

/** The part of a view between two corners given as fractions of the frame from its lower left corner. */
export function viewBetween(view: View, { plane, xAxis, yAxis }: AxisRules, x: Range, y: Range): View {
  return { x: rangeBetween(view.x, x, xAxis, plane.x), y: rangeBetween(view.y, y, yAxis, plane.y) };
}

const around = (at: number, factor: number): Range => [at - at / factor, at + (1 - at) / factor];

/** Zoom about a point given as fractions of the frame; a factor > 1 shows less, 1 leaves an axis as it is. */
export function zoomAt(view: View, rules: AxisRules, at: Range, [fx, fy]: Range): View {
  return keeping(view, viewBetween(view, rules, around(at[0], fx), around(at[1], fy)), fx === 1, fy === 1);
}

/** Pan by fractions of the frame; positive moves the view to larger values. */
export function panBy(view: View, rules: AxisRules, [dx, dy]: Range): View {
  return keeping(view, viewBetween(view, rules, [dx, 1 + dx], [dy, 1 + dy]), dx === 0, dy === 0);
}

const keeping = (before: View, after: View, x: boolean, y: boolean): View => ({ x: x ? before.x : after.x, y: y ? before.y : after.y });
