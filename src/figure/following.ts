import type { Outline, Region } from '../engine/types.ts';
import type { Xy } from './clip.ts';
import { type Axes, withNamesMoved } from './panorama.ts';
import type { FigureInput, Item, LayeredModel } from './types.ts';

/** What a figure is made of, but for its view. */
export type Unviewed = Omit<FigureInput, 'view'>;

const pageOf = ({ width, height, size, theme, xAxis, yAxis }: Unviewed) => [width, height, size, theme, xAxis.scale, yAxis.scale];

/** Whether two figures show the same curves in the same order on the same page, wherever they lie. */
export function sameCurves(before: Unviewed, now: Unviewed): boolean {
  const page = pageOf(now);
  if (pageOf(before).some((value, i) => value !== page[i])) return false;
  return before.regions.length === now.regions.length && before.regions.every(({ id }, i) => id === now.regions[i]?.id);
}

/** Whether a curve that is not computed lies elsewhere: then all names would have to be laid out again. */
export const stillCurvesMoved = (before: readonly Region[], now: readonly Region[]): boolean =>
  before.some((region, i) => region.statement !== 'computed' && region.outlines !== now[i]?.outlines);

/**
 * A figure while a parameter moves its curves: each name goes the way of the point of its curve that is next to it; nothing is
 * laid out anew.
 * @param from  the curves that `before` shows
 */
export const followingModel = (before: LayeredModel, from: readonly Region[], input: FigureInput): LayeredModel =>
  withNamesMoved(before, input, (axes) => {
    const ways = waysOf(before, from, input.regions, axes);
    return (item) => translated(item, ways.get(item.region ?? ''));
  });

/** How far each name goes, by curve. */
function waysOf(before: LayeredModel, from: readonly Region[], to: readonly Region[], axes: Axes): ReadonlyMap<string, Xy> {
  const ways = new Map<string, Xy>();
  for (const item of before.layers.names) {
    const index = item.kind === 'text' && item.role === 'name' ? from.findIndex(({ id }) => id === item.region) : -1;
    const [old, now] = [from[index], to[index]];
    if (item.kind === 'text' && old && now && old.outlines !== now.outlines) ways.set(old.id, wayOf([item.x, item.y], old, now, axes));
  }
  return ways;
}

/** From the point of the old curve nearest to a place to the same point of the new one; none where the curve was made anew. */
function wayOf(place: Xy, { outlines }: Region, now: Region, { x, y }: Axes): Xy {
  let [nearest, way]: [number, Xy] = [Number.POSITIVE_INFINITY, [0, 0]];
  outlines.forEach(({ points }, i) => {
    const other = now.outlines[i]?.points;
    if (other?.length !== points.length) return;
    points.forEach(([px, py], j) => {
      const [ox, oy] = [x.toPoints(px), y.toPoints(py)];
      const distance = Math.hypot(ox - place[0], oy - place[1]);
      if (!(distance < nearest)) return;
      const [nx, ny] = other[j] as Outline['points'][number];
      [nearest, way] = [distance, [x.toPoints(nx) - ox, y.toPoints(ny) - oy]];
    });
  });
  return way.every(Number.isFinite) ? way : [0, 0];
}

function translated(item: Item, way: Xy | undefined): Item {
  if (!way) return item;
  const [dx, dy] = way;
  return item.kind === 'text'
    ? { ...item, x: item.x + dx, y: item.y + dy }
    : { ...item, lines: item.lines.map((line) => line.map(([x, y]) => [x + dx, y + dy] as const)) };
}
