import { LABEL_GAP, labelGap, type PlacedTick, placedTicks, RAISED, type Side, sidesOf, textItem } from './axisTicks.ts';
import type { Line } from './clip.ts';
import { type Frame, figureFrame } from './frame.ts';
import { path } from './layers.ts';
import { identity, memoBy } from './memo.ts';
import { panelItems, panelNumberWidth } from './panel.ts';
import { unitOf } from './sizes.ts';
import { type TextLine, texLabel } from './texLabel.ts';
import type { Tick } from './ticks.ts';
import type { FigureAxis, FigureInput, FigureModel, Item, PathItem, Shown, SizeClass, TextItem, Theme } from './types.ts';

/** px on screen. */
const TITLE_GAP = 2;
const STEP = 8;
/** Part of the spare margin that stays beyond an axis title. */
const OUTSIDE = 0.35;

const frames = memoBy<FigureAxis, Frame>();

/** The frame, with wider margins where numbers and the titles of second axes need them; found once while only curves move. */
export const axesFrame = (input: FigureInput): Frame =>
  input.panel ? roomyFrame(input) : frames(input.xAxis, frameKey(input), () => roomyFrame(input));

const frameKey = ({ view, width, height, yAxis, frameStyle, size, title }: FigureInput): string =>
  [...view.x, ...view.y, width, height, ...[yAxis, frameStyle, size].map(identity), title].join('|');

function roomyFrame(input: FigureInput): Frame {
  const usual = figureFrame(input);
  const { margins } = input.size;
  const rooms = sidesOf(input).map((side) => [side, roomBeside(side, input, usual)] as const);
  const needed = (far: boolean, direction: 'x' | 'y', least: number) => {
    const room = Math.max(0, ...rooms.flatMap(([side, size]) => (side.far === far && side.direction === direction ? [size] : [])));
    return room > least ? stepped(room - least, input.size) + least : least;
  };
  const panel = panelRoom(input, usual);
  const left = Math.max(
    needed(false, 'y', margins.left),
    panel > margins.left ? stepped(panel - margins.left, input.size) + margins.left : 0,
  );
  const right = needed(true, 'y', margins.right);
  const top = needed(true, 'x', margins.top);
  return left + right + top > margins.left + margins.right + margins.top ? figureFrame(input, { ...margins, left, right, top }) : usual;
}

/** In steps, so that the frame does not tremble while the numbers change. */
const stepped = (more: number, size: SizeClass): number => STEP * unitOf(size) * Math.ceil(more / (STEP * unitOf(size)));

/** Width or height that numbers and title take beside the frame. */
function roomBeside(side: Side, input: FigureInput, frame: Frame): number {
  const title = titleLine(side.shown, input.size);
  const widths = side.direction === 'y' ? placedTicks(side, input, frame).flatMap(({ text }) => text?.width ?? []) : [];
  const numbers = side.direction === 'y' ? Math.max(0, ...widths) : RAISED * input.size.tickText;
  return title.ascent + title.descent + numbers + labelGap(side, input) + TITLE_GAP * unitOf(input.size);
}

/** Width that numbers and title of the panel take on its left. */
function panelRoom(input: FigureInput, frame: Frame): number {
  if (!input.panel) return 0;
  return 1.1 * input.size.axisText + panelNumberWidth(input, frame) + (LABEL_GAP.y + TITLE_GAP) * unitOf(input.size);
}

interface Axes {
  readonly items: readonly Item[];
  /** Under the data. */
  readonly grid: readonly PathItem[];
  readonly ticks: FigureModel['ticks'];
}

/** Ticks, numbers, titles and frame. */
export function axes(input: FigureInput, frame: Frame): Axes {
  const { size, theme } = input;
  const placed = sidesOf(input).map((side) => [side, placedTicks(side, input, frame)] as const);
  const texts = placed.flatMap(([, ticks]) => ticks.flatMap(({ text }) => text ?? []));
  const lines = (far: boolean) =>
    placed.flatMap(([side, ticks]) => (side.far === far ? ticks.flatMap((tick) => strokes(side, tick, frame, input)) : []));
  const ticks: PathItem = { ...path('ticks', lines(false)), role: 'tick', stroke: theme.ink, width: size.tickWidth };
  const second: PathItem = { ...ticks, ...path('ticks:second', lines(true)), role: 'beside', stroke: theme.ink, width: size.tickWidth };
  const titles = placed.map(([side, sideTicks]) => titleItem(side, sideTicks, input, frame));
  const of = (direction: 'x' | 'y') => (placed.find(([side]) => side.direction === direction)?.[1] ?? []).map(bareTick);
  const across = titles.find(({ key }) => key === 'y:title')?.x ?? 0;
  const panel = panelItems(input, frame, placed[0]?.[1] ?? [], across);
  return {
    items: [...panel, ticks, ...(second.lines.length > 0 ? [second] : []), frameItem(frame, size, theme), ...texts, ...titles],
    grid: input.frameStyle.grid ? [gridItem(placed, input, frame)] : [],
    ticks: { x: of('x'), y: of('y') },
  };
}

/** A label that found no room is no label. */
const bareTick = ({ value, major, label, text }: PlacedTick): Tick => ({ value, major, label: text ? label : null });

function frameItem({ x, y, right, bottom }: Frame, size: SizeClass, theme: Theme): PathItem {
  const rectangle: Line = [
    [x, y],
    [right, y],
    [right, bottom],
    [x, bottom],
  ];
  return { ...path('frame', [rectangle]), role: 'frame', closed: true, stroke: theme.ink, width: size.frameWidth };
}

/** Lines of the grid are as strong as ticks. */
function gridItem(placed: readonly (readonly [Side, readonly PlacedTick[]])[], { size, theme }: FigureInput, frame: Frame): PathItem {
  const { x, y, right, bottom } = frame;
  const line = (direction: 'x' | 'y', at: number): Line =>
    direction === 'x'
      ? [
          [at, y],
          [at, bottom],
        ]
      : [
          [x, at],
          [right, at],
        ];
  const lines = placed.flatMap(([{ direction, far }, ticks]) =>
    far ? [] : ticks.flatMap(({ major, at }) => (major ? [line(direction, at)] : [])),
  );
  return { ...path('grid', lines), role: 'grid', stroke: theme.grid, width: size.tickWidth };
}

/** Inward ticks on opposite sides; outward ones, and those beside a second axis, on their own side only. */
function strokes({ direction, far }: Side, { at, major }: PlacedTick, { x, y, right, bottom }: Frame, input: FigureInput): readonly Line[] {
  const { size, frameStyle, xAxis, yAxis } = input;
  const length = (major ? size.tickMajor : size.tickMinor) * (frameStyle.outward ? -1 : 1);
  const both = !far && !frameStyle.outward && (direction === 'x' ? xAxis : yAxis).second === null;
  const stroke = (from: number, by: number): Line =>
    direction === 'x'
      ? [
          [at, from],
          [at, from + by],
        ]
      : [
          [from, at],
          [from + by, at],
        ];
  const near = direction === 'x' ? stroke(bottom, -length) : stroke(x, length);
  const opposite = direction === 'x' ? stroke(y, length) : stroke(right, -length);
  if (both) return [near, opposite];
  return [far ? opposite : near];
}

/** Symbol and unit: variables italic, units upright. */
const axisTitle = ({ symbol, unit }: Shown): string => (unit ? `$${symbol}$ (${unit})` : `$${symbol}$`);

const titleLine = (shown: Shown, { axisText, font }: SizeClass): TextLine =>
  texLabel(axisTitle(shown), { size: axisText, font, weight: 400 });

function titleItem(side: Side, ticks: readonly PlacedTick[], input: FigureInput, frame: Frame): TextItem {
  const line = titleLine(side.shown, input.size);
  const key = `${side.direction}${side.far ? '2' : ''}:title`;
  const [x, y] = titlePlace(side, line, ticks, input, frame);
  const item = textItem(key, line, x, y, input.theme.ink);
  return { ...item, role: side.far ? 'beside' : 'axis', angle: side.direction === 'x' ? 0 : -90 };
}

/** Centred on the axis; what the margin has to spare stands mostly between title and numbers. */
function titlePlace(side: Side, line: TextLine, ticks: readonly PlacedTick[], input: FigureInput, frame: Frame): readonly [number, number] {
  const { size, height } = input;
  const gap = TITLE_GAP * unitOf(size);
  if (side.direction === 'x') {
    const x = frame.x + (frame.width - line.width) / 2;
    const numbers = labelGap(side, input) + gap + RAISED * size.tickText;
    if (side.far) return [x, frame.y - numbers - line.descent];
    const spare = Math.max(0, height - frame.foot - numbers - line.ascent - line.descent);
    return [x, height - line.descent - OUTSIDE * spare];
  }
  const y = frame.y + (frame.height + line.width) / 2;
  const texts = ticks.flatMap(({ text }) => text ?? []);
  if (side.far) return [Math.max(frame.right, ...texts.map((text) => text.x + text.width)) + gap + line.ascent, y];
  const spare = Math.max(0, Math.min(frame.x, ...texts.map((text) => text.x)) - gap - line.ascent - line.descent);
  return [line.ascent + OUTSIDE * spare, y];
}
