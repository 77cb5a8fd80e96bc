import type { Outline, Region } from '../engine/types.ts';
import type { Xy } from './clip.ts';
import { dataItems, sceneOf } from './layers.ts';
import { nameBlock, twoLines } from './nameBlock.ts';
import { type Axes, followsCurve, frameOf, withNamesMoved } from './panorama.ts';
import type { FigureInput, Item, LayeredModel, SizeClass, TextItem } from './types.ts';

/** What a figure is made of, but for its view. */
export type Unviewed = Omit<FigureInput, 'view'>;

const pageOf = ({ width, height, size, theme, xAxis, yAxis }: Unviewed) => [width, height, size, theme, xAxis.scale, yAxis.scale];

/** Whether two figures show the same curves in the same order on the same page, wherever they lie. */
export function sameCurves(before: Unviewed, now: Unviewed): boolean {
  const page = pageOf(now);
  if (pageOf(before).some((value, i) => value !== page[i])) return false;
  return before.regions.length === now.regions.length && before.regions.every(({ id }, i) => id === now.regions[i]?.id);
}

/**
 * A figure while a parameter moves its curves: each name goes the way of the point of its curve that is next to it; nothing is
 * laid out anew.
 * @param from  what `before` shows
 */
export function followingModel(before: LayeredModel, from: Unviewed, input: FigureInput): LayeredModel {
  const moveOn = (axes: Axes) => followed(before, from.regions, input, axes);
  if (!sameAround(from, input)) return withNamesMoved(before, input, moveOn);
  const { under, names, axes: around } = before.layers;
  const moved = names.flatMap(moveOn(before));
  return { ...before, items: [...under, ...moved, ...around], layers: { under, data: [], names: moved, axes: around } };
}

/** The same with its curves, for a figure that is drawn in one piece. */
export function followingFigure(before: LayeredModel, from: Unviewed, input: FigureInput): LayeredModel {
  const now = followingModel(before, from, input);
  const data = dataItems(sceneOf(input, frameOf(input, before)));
  const { under, names, axes } = now.layers;
  return { ...now, items: [...under, ...data, ...names, ...axes], layers: { ...now.layers, data } };
}

/** What stands around the curves shows none of them, and is that of before. */
const sameAround = (from: Unviewed, { panel, closeUp, xAxis, yAxis, frameStyle }: FigureInput): boolean =>
  !panel && !closeUp && from.xAxis === xAxis && from.yAxis === yAxis && from.frameStyle === frameStyle;

/** Where a name and its leader stand now, and what they say; nothing where there is no curve any more. */
function followed(
  before: LayeredModel,
  from: readonly Region[],
  { regions, size }: FigureInput,
  axes: Axes,
): (item: Item) => readonly Item[] {
  const ways = waysOf(before, from, regions, axes);
  const now = new Map(regions.map((region, i) => [region.id, [from[i], region] as const]));
  return (item) => {
    const [old, region] = now.get(item.region ?? '') ?? [];
    if (!old || !region || !followsCurve(item)) return [item];
    if (region.outlines.length === 0) return [];
    const numbered = before.numbered.includes(region.id);
    const said = item.kind === 'text' && !numbered && old.label !== region.label ? renamed(item, region, size) : item;
    return [translated(said, ways.get(region.id))];
  };
}

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

/** From the point of the old curve nearest to a place to the same point of the new one. */
function wayOf(place: Xy, { outlines }: Region, now: Region, { x, y }: Axes): Xy {
  const onPage = ([px, py]: Xy): Xy => [x.toPoints(px), y.toPoints(py)];
  const pairs = outlines.flatMap((outline, i) => {
    const other = now.outlines[i];
    const old = outline.points.map(onPage);
    const j = nearest(old, place);
    return other && j !== null ? [[old[j] as Xy, () => onPage(samePoint(outline, j, other))] as const] : [];
  });
  const closest = nearest(
    pairs.map(([from]) => from),
    place,
  );
  const [from, to] = pairs[closest ?? -1] ?? [];
  const [[fx, fy], [tx, ty]] = from && to ? [from, to()] : [place, place];
  const way: Xy = [tx - fx, ty - fy];
  return way.every(Number.isFinite) ? way : [0, 0];
}

/** Index of the point that is nearest to a place. */
function nearest(points: readonly Xy[], [px, py]: Xy): number | null {
  let [found, least]: [number | null, number] = [null, Number.POSITIVE_INFINITY];
  points.forEach(([x, y], i) => {
    const distance = (x - px) ** 2 + (y - py) ** 2;
    if (distance < least) [found, least] = [i, distance];
  });
  return found;
}

/** A curve computed at other masses: the point at the mass next to it, and of a closed curve the point next to it. */
function samePoint({ points, closed }: Outline, index: number, { points: others }: Outline): Xy {
  if (others.length === points.length) return others[index] as Xy;
  const weight = closed ? 1 : 0;
  const logs = ([x, y]: Xy): Xy => [Math.log(x), weight * Math.log(y)];
  return others[nearest(others.map(logs), logs(points[index] as Xy)) ?? 0] as Xy;
}

/** In the words of now, about the same middle: the exposure is part of a name. */
function renamed(item: TextItem, region: Region, size: SizeClass): TextItem {
  const { runs, lines, width } = ((item.lines ?? []).length > 1 && twoLines(region, size)) || nameBlock(region, size);
  const [radians, more] = [(item.angle * Math.PI) / 180, (width - item.width) / 2];
  return { ...item, runs, lines, width, x: item.x - more * Math.cos(radians), y: item.y - more * Math.sin(radians) };
}

function translated(item: Item, way: Xy | undefined): Item {
  if (!way) return item;
  const [dx, dy] = way;
  return item.kind === 'text'
    ? { ...item, x: item.x + dx, y: item.y + dy }
    : { ...item, lines: item.lines.map((line) => line.map(([x, y]) => [x + dx, y + dy] as const)) };
}
