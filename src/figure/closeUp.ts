import type { CloseUp } from '../scenario/beside.ts';
import { type Box, boxAt } from './box.ts';
import { clipPolyline, type Line, type Rect, type Xy } from './clip.ts';
import type { Frame } from './frame.ts';
import { path } from './layers.ts';
import { scaledSize, unitOf } from './sizes.ts';
import type { AxisScale, FigureInput, FigureModel, Item, PathItem, SizeClass } from './types.ts';

/** Sides of the close-up against those of the frame, its type against that of the figure. */
const SHARE = 0.42;
const TYPE = 0.9;
/** px on screen. */
const INSET = 8;
const LINE = 0.9;

/** The box of the close-up with its numbers, in the figure. */
function boxOf({ corner }: CloseUp, frame: Rect, size: SizeClass): Rect {
  const inset = size.tickMajor + INSET * unitOf(size);
  const [width, height] = [SHARE * frame.width, SHARE * frame.height];
  const x = corner.endsWith('left') ? frame.x + inset : frame.x + frame.width - inset - width;
  const y = corner.startsWith('top') ? frame.y + inset : frame.y + frame.height - inset - height;
  return { x, y, width, height };
}

/** Where no name and no key may stand. */
export function closeUpBoxes({ closeUp, size }: FigureInput, frame: Rect): readonly Box[] {
  if (!closeUp) return [];
  const { x, y, width, height } = boxOf(closeUp, frame, size);
  return [boxAt(x + width / 2, y + height / 2, width + 4, height + 4)];
}

const sizes = new WeakMap<SizeClass, SizeClass>();

/** Type of the close-up: numbers, but neither titles nor a key. */
function smaller(size: SizeClass): SizeClass {
  const known = sizes.get(size);
  if (known) return known;
  const small = scaledSize(size, TYPE);
  const margins = { left: 0.6 * small.tickText, right: 1.6 * small.tickText, top: 0.8 * small.tickText, bottom: 1.6 * small.tickText };
  const made = { ...small, margins, sublabelText: 0, subjectText: small.nameText, key: false };
  sizes.set(size, made);
  return made;
}

/** The close-up as a figure of its own. */
function inputOf(input: FigureInput, closeUp: CloseUp, { width, height }: Rect): FigureInput {
  const { regions, union, theme, frameStyle, size, still } = input;
  const bare = (axis: FigureInput['xAxis']) => ({ ...axis, symbol: '', unit: '', second: null });
  return {
    ...{ regions, theme, width, height, size: smaller(size), view: { x: closeUp.x, y: closeUp.y }, unnumbered: true },
    ...(union ? { union } : {}),
    ...(still === undefined ? {} : { still }),
    xAxis: bare(input.xAxis),
    yAxis: bare(input.yAxis),
    // A legend of the figure is one of its close-up too.
    frameStyle: { ...frameStyle, outward: false, names: frameStyle.names === 'curves' ? 'curves' : 'none' },
  };
}

/** The close-up and what it is a close-up of; `draw` makes a figure of an input. */
export function closeUpOf(
  input: FigureInput,
  frame: Frame,
  draw: (input: FigureInput) => FigureModel,
): { readonly items: readonly Item[]; readonly window: FigureModel['closeUp'] } {
  const { closeUp } = input;
  if (!closeUp) return { items: [], window: null };
  const box = boxOf(closeUp, frame, input.size);
  const model = draw(inputOf(input, closeUp, box));
  const window = { ...model.frame, x: model.frame.x + box.x, y: model.frame.y + box.y };
  const items = [...marks(closeUp, box, window, input, frame), ...model.items.map((item) => placed(item, box, input))];
  return { items, window: { frame: window, x: shifted(model.x, box.x), y: shifted(model.y, box.y) } };
}

const shifted = ({ domain, range, toPoints, fromPoints }: AxisScale, by: number): AxisScale => ({
  domain,
  range: [range[0] + by, range[1] + by],
  toPoints: (value) => toPoints(value) + by,
  fromPoints: (points) => fromPoints(points - by),
});

/** Curves keep their part in the figure; the rest belongs to no axis of it. */
function placed(item: Item, { x, y }: Rect, { theme, size }: FigureInput): Item {
  const key = `closeUp:${item.key}`;
  if (item.kind === 'text') {
    const { region: _, ...rest } = item;
    return { ...rest, key, role: 'beside', x: item.x + x, y: item.y + y };
  }
  const lines = item.lines.map((line) => line.map(([px, py]): Xy => [px + x, py + y]));
  if (item.role === 'background') return { ...item, key, role: 'beside', lines, stroke: theme.grid, width: size.tickWidth };
  const drawn = item.role === 'tick' || item.role === 'frame' || item.role === 'grid';
  return { ...item, key, lines, ...(drawn ? { role: 'beside' as const } : {}) };
}

/** The part that is shown larger, joined to the close-up by two lines. */
function marks({ x, y }: CloseUp, box: Rect, window: Rect, { theme, size }: FigureInput, frame: Frame): readonly PathItem[] {
  const [left, right] = [frame.xScale.toPoints(x[0]), frame.xScale.toPoints(x[1])];
  const [top, bottom] = [frame.yScale.toPoints(y[1]), frame.yScale.toPoints(y[0])];
  const outline: Line = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ];
  const part = { x: left, y: top, width: right - left, height: bottom - top };
  const lines = [...clipPolyline(outline, frame), ...joins(part, window).flatMap((line) => clipPolyline(line, frame))];
  const outside = lines.flatMap((line) => clipOut(line, box));
  const style = { role: 'beside', stroke: theme.ink2, width: LINE * Math.max(size.lineScale, 0.6) } as const;
  return outside.length > 0 ? [{ ...path('closeUp:marks', outside), ...style }] : [];
}

/** The two pairs of corners whose joins cross neither rectangle. */
function joins(a: Rect, b: Rect): readonly Line[] {
  const corners = ({ x, y, width, height }: Rect): readonly Xy[] => [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  const [from, to] = [corners(a), corners(b)];
  const along = (b.x + b.width / 2 - a.x - a.width / 2) * (b.y + b.height / 2 - a.y - a.height / 2) > 0;
  return (along ? [1, 3] : [0, 2]).map((i) => [from[i] as Xy, to[i] as Xy]);
}

/** Parts of a line outside of a rectangle, in short steps. */
function clipOut(line: Line, { x, y, width, height }: Rect): readonly Line[] {
  const inside = ([px, py]: Xy) => px > x && px < x + width && py > y && py < y + height;
  return line.slice(1).flatMap((end, i) => {
    const start = line[i] as Xy;
    if (inside(start) && inside(end)) return [];
    if (!inside(start) && !inside(end)) return [[start, end]];
    const [out, within] = inside(start) ? [end, start] : [start, end];
    let [low, high] = [0, 1];
    for (let k = 0; k < 24; k++) {
      const t = (low + high) / 2;
      if (inside([out[0] + t * (within[0] - out[0]), out[1] + t * (within[1] - out[1])])) high = t;
      else low = t;
    }
    return [[out, [out[0] + low * (within[0] - out[0]), out[1] + low * (within[1] - out[1])] as Xy]];
  });
}
