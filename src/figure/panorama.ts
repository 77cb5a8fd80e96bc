import { axesFrame } from './axes.ts';
import { clipPolyline, type Line, type Rect, type Xy } from './clip.ts';
import type { Frame } from './frame.ts';
import { dataItems, sceneOf } from './layers.ts';
import { narrowed } from './legend.ts';
import { modelFrom } from './model.ts';
import { besideStamp } from './stamp.ts';
import type { AxisScale, FigureInput, Item, LayeredModel, PathItem } from './types.ts';

/**
 * The curves of a figure drawn once for the whole plane, in the points of its first view.
 * Every view is a window on it: moving the window draws nothing anew.
 */
export interface Panorama {
  readonly items: readonly PathItem[];
  readonly x: AxisScale;
  readonly y: AxisScale;
}

/** @param input   the figure in its first view
 *  @param extent  all that a view can show */
export function panorama(input: FigureInput, extent: FigureInput['view']): Panorama {
  const frame = widened(axesFrame(input), extent);
  return { items: dataItems(sceneOf(input, frame)), x: frame.xScale, y: frame.yScale };
}

/** The frame grown to show more, every point where it was. */
function widened({ xScale, yScale, key }: Frame, { x, y }: FigureInput['view']): Frame {
  const [left, right, top, bottom] = [xScale.toPoints(x[0]), xScale.toPoints(x[1]), yScale.toPoints(y[1]), yScale.toPoints(y[0])];
  const box = { x: left, y: top, width: right - left, height: bottom - top, right, bottom, foot: bottom };
  return { ...box, xScale, yScale, key: [key, ...x, ...y].join() };
}

/** Moves and stretches from the points of one drawing to those of another: X = a x + c, Y = b y + d. */
export interface Shift {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

export type Axes = { readonly x: AxisScale; readonly y: AxisScale };

export function shiftBetween(from: Axes, to: Axes): Shift {
  const [a, c] = line(from.x, to.x);
  const [b, d] = line(from.y, to.y);
  return { a, b, c, d };
}

function line(from: AxisScale, to: AxisScale): readonly [slope: number, offset: number] {
  const [p, q] = from.domain;
  const slope = (to.toPoints(q) - to.toPoints(p)) / (from.toPoints(q) - from.toPoints(p));
  return [slope, to.toPoints(p) - slope * from.toPoints(p)];
}

/** A figure while its view moves: names go with their curves, the axes are those of the new view; nothing is laid out anew. */
export const movedModel = (before: LayeredModel, input: FigureInput): LayeredModel =>
  withNamesMoved(before, input, (axes) => {
    const shift = shiftBetween(before, axes);
    return (item) => [followsCurve(item) ? movedItem(item, shift) : item];
  });

/** The figure before with the axes of an input; names and their leaders go where they are told, given these axes. */
export function withNamesMoved(
  before: LayeredModel,
  input: FigureInput,
  moveOn: (axes: Axes) => (item: Item) => readonly Item[],
): LayeredModel {
  const narrow = besideLegend(input, before);
  const frame = axesFrame(narrow);
  const move = moveOn({ x: frame.xScale, y: frame.yScale });
  const names = before.layers.names.flatMap(move);
  return modelFrom(input, narrow, frame, { data: [], names }, before);
}

const besideLegend = (input: FigureInput, { room }: LayeredModel): FigureInput => narrowed(besideStamp(input), room);

/** The frame of a figure that gives the same room to its legend as the one before. */
export const frameOf = (input: FigureInput, before: LayeredModel): Frame => axesFrame(besideLegend(input, before));

export const followsCurve = ({ role }: Item): boolean => role === 'name' || role === 'leader';

/** Lines of one curve that a view shows, in the points of the view. */
export function edgesSeen({ items, ...axes }: Panorama, region: string, view: Axes & { readonly frame: Rect }): readonly PathItem[] {
  const shift = shiftBetween(axes, view);
  return items
    .filter((item) => item.role === 'edge' && item.region === region)
    .map((item) => ({ ...item, lines: item.lines.flatMap((line) => clipPolyline(onView(line, shift), view.frame)) }));
}

function movedItem(item: Item, shift: Shift): Item {
  return item.kind === 'text' ? { ...item, ...movedText(item, shift) } : { ...item, lines: item.lines.map((line) => onView(line, shift)) };
}

const onView = (line: Line, shift: Shift): Line => line.map((point) => at(point, shift));

const at = ([x, y]: Xy, { a, b, c, d }: Shift): Xy => [a * x + c, b * y + d];

/** A name keeps its size; its middle goes where the ground under it goes. */
function movedText({ x, y, angle, width }: Extract<Item, { kind: 'text' }>, shift: Shift): { readonly x: number; readonly y: number } {
  const radians = (angle * Math.PI) / 180;
  const middle: Xy = [x + (width / 2) * Math.cos(radians), y + (width / 2) * Math.sin(radians)];
  const [mx, my] = at(middle, shift);
  return { x: x + mx - middle[0], y: y + my - middle[1] };
}
