import { planeValue, shownValue } from '../catalog/readings.ts';
import type { Frame } from './frame.ts';
import { linearTicks } from './linearTicks.ts';
import { unitOf } from './sizes.ts';
import { CAP_HEIGHT, type TextLine, texLabel } from './texLabel.ts';
import { logTicks, numberLabel, type Tick, type TickRule } from './ticks.ts';
import type { AxisScale, FigureInput, Shown, SizeClass, TextItem } from './types.ts';

export type Direction = 'x' | 'y';

/** One side of the frame: bottom or left, top or right where an axis has a second reading. */
export interface Side {
  readonly direction: Direction;
  readonly far: boolean;
  readonly scale: 'log' | 'linear';
  readonly shown: Shown;
}

export interface PlacedTick extends Tick {
  readonly at: number;
  readonly text: TextItem | null;
}

/** px on screen. */
export const LABEL_GAP = { x: 6, y: 7 };
/** Space between neighbouring labels of the horizontal axis and of the vertical one, in em. */
const BETWEEN = { x: 0.7, y: 0.3 };
/** Rise of the tallest digit of an exponent above the baseline, in em. */
export const RAISED = 0.86;
/** A label that must move further than this (em) to stay in the figure is left out. */
const SHIFT = 0.45;
/** Labels above the frame keep clear of the uppermost number beside it, in em. */
const ABOVE = 0.62;
/** Distance of numbers on a linear axis, in em; long ones widen it. */
const LINEAR_PITCH = { x: 4, y: 3 };

/** Sides that carry numbers: the near ones, then those with a second reading. */
export function sidesOf({ xAxis, yAxis }: FigureInput): readonly Side[] {
  const axes = [['x', xAxis] as const, ['y', yAxis] as const];
  const near = axes.map(([direction, axis]): Side => ({ direction, far: false, scale: axis.scale, shown: axis }));
  const far = axes.flatMap(([direction, { scale, second }]): Side[] => (second ? [{ direction, far: true, scale, shown: second }] : []));
  return [...near, ...far];
}

/** Distance of numbers from the frame. */
export function labelGap({ direction, far }: Side, { size, frameStyle }: FigureInput): number {
  const gap = LABEL_GAP[direction] * unitOf(size);
  const clear = direction === 'x' && far ? Math.max(gap, ABOVE * size.tickText) : gap;
  return clear + (frameStyle.outward ? size.tickMajor : 0);
}

/** Widens the pitch until no two labels touch; where they stand unevenly, leaves out those that still do. */
export function placedTicks(side: Side, input: FigureInput, frame: Frame): readonly PlacedTick[] {
  const rule = tickRule(side, input);
  let ticks: readonly PlacedTick[] = [];
  for (let stretch = 1; stretch < 4; stretch *= 1.25) {
    const wider = { ...rule, decadePitch: stretch * rule.decadePitch, labelPitch: stretch * rule.labelPitch };
    ticks = ticksOf(side, wider, input, frame);
    if (!touching(side.direction, ticks, input.size)) return ticks;
  }
  return thinned(side.direction, ticks, input.size);
}

function domainOf({ direction, shown }: Side, { view }: FigureInput): readonly [number, number] {
  const [min, max] = view[direction];
  return [shownValue(shown, min), shownValue(shown, max)];
}

function tickRule(side: Side, input: FigureInput): TickRule {
  const { size, frameStyle } = input;
  const { decadePitch, minorPitch, tickText } = size;
  const { decimals } = frameStyle;
  if (side.scale === 'linear') return { decadePitch, minorPitch, labelPitch: LINEAR_PITCH[side.direction] * tickText, decimals };
  const [min, max] = domainOf(side, input).map((edge) => Math.floor(Math.log10(edge))) as [number, number];
  const width = (value: number) => tickLine(numberLabel(value, decimals), size).width;
  const decade = Math.max(width(10 ** min), width(10 ** max));
  const full = Math.max(...[min, max].map((e) => width(2 * 10 ** e)));
  return side.direction === 'x'
    ? { decadePitch: Math.max(decadePitch, decade + BETWEEN.x * tickText), minorPitch, labelPitch: full + BETWEEN.x * tickText, decimals }
    : { decadePitch, minorPitch, labelPitch: 1.6 * tickText, decimals };
}

const tickLine = (tex: string, { tickText, font }: SizeClass): TextLine => texLabel(tex, { size: tickText, font, weight: 400 });

const lengthOf = ({ range: [from, to] }: AxisScale): number => Math.abs(to - from);

function ticksOf(side: Side, rule: TickRule, input: FigureInput, frame: Frame): readonly PlacedTick[] {
  const scale = side.direction === 'x' ? frame.xScale : frame.yScale;
  const domain = domainOf(side, input);
  const length = lengthOf(scale);
  const ticks = side.scale === 'linear' ? linearTicks(domain, length, rule.labelPitch) : logTicks(domain, length, rule);
  return ticks.map((tick) => {
    const at = scale.toPoints(planeValue(side.shown, tick.value));
    return { ...tick, at, text: tick.label === null ? null : tickText(side, tick.label, at, input, frame) };
  });
}

function tickText(side: Side, label: string, at: number, input: FigureInput, frame: Frame): TextItem | null {
  const { size, theme, width } = input;
  const line = tickLine(label, size);
  const horizontal = side.direction === 'x';
  const wanted = horizontal ? at - line.width / 2 : at + (CAP_HEIGHT / 2) * size.tickText;
  const [low, high] = horizontal ? [1, width - 1 - line.width] : [line.ascent, Number.POSITIVE_INFINITY];
  const start = Math.min(Math.max(wanted, low), high);
  if (Math.abs(start - wanted) > SHIFT * size.tickText) return null;
  const across = acrossFrame(side, line.width, input, frame);
  const [x, y] = horizontal ? [start, across] : [across, start];
  const key = `${side.direction}${side.far ? '2' : ''}:${label}`;
  return { ...textItem(key, line, x, y, theme.ink), role: side.far ? 'beside' : 'tick' };
}

/** Where numbers stand across their axis: baseline of the horizontal ones, left end of the vertical ones. */
function acrossFrame(side: Side, width: number, input: FigureInput, frame: Frame): number {
  const gap = labelGap(side, input);
  if (side.direction === 'x') return side.far ? frame.y - gap : frame.foot + gap + RAISED * input.size.tickText;
  return side.far ? frame.right + gap : frame.x - gap - width;
}

/** A text item of an axis. */
export const textItem = (key: string, line: TextLine, x: number, y: number, fill: string): TextItem => ({
  ...{ kind: 'text', key, role: 'axis', x, y, angle: 0, runs: line.runs, lines: line.lines, width: line.width, fill, halo: null },
});

type Labelled = PlacedTick & { readonly text: TextItem };

const inOrder = (direction: Direction, ticks: readonly PlacedTick[]): readonly Labelled[] =>
  ticks
    .filter((tick): tick is Labelled => tick.text !== null)
    .toSorted((a, b) => (direction === 'x' ? a.text.x - b.text.x : a.text.y - b.text.y));

const collide = (direction: Direction, before: TextItem, label: TextItem, { tickText: em }: SizeClass): boolean => {
  const distance = direction === 'x' ? label.x - before.x - before.width : label.y - before.y - RAISED * em;
  return distance < (BETWEEN[direction] / 2) * em;
};

function touching(direction: Direction, ticks: readonly PlacedTick[], size: SizeClass): boolean {
  const labels = inOrder(direction, ticks);
  return labels.slice(1).some(({ text }, i) => collide(direction, (labels[i] as Labelled).text, text, size));
}

function thinned(direction: Direction, ticks: readonly PlacedTick[], size: SizeClass): readonly PlacedTick[] {
  const kept: TextItem[] = [];
  for (const { text } of inOrder(direction, ticks).toReversed()) {
    const after = kept.at(-1);
    if (!after || !collide(direction, text, after, size)) kept.push(text);
  }
  return ticks.map((tick) => (tick.text && kept.includes(tick.text) ? tick : { ...tick, text: null }));
}
