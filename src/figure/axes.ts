import type { Line } from './clip.ts';
import { type Frame, figureFrame } from './frame.ts';
import { path } from './layers.ts';
import { unitOf } from './sizes.ts';
import { CAP_HEIGHT, type TextLine, texLabel } from './texLabel.ts';
import { logTicks, numberLabel, type Tick, type TickRule } from './ticks.ts';
import type { FigureInput, FigureModel, Item, PathItem, SizeClass, TextItem, Theme } from './types.ts';

/** px on screen. */
const LABEL_GAP = { x: 6, y: 7 };
const TITLE_GAP = 2;
const STEP = 8;
/** Space between neighbouring labels of the horizontal axis and of the vertical one, in em. */
const BETWEEN = { x: 0.7, y: 0.3 };
/** Rise of the tallest digit of an exponent above the baseline, in em. */
const RAISED = 0.86;
/** Part of the spare margin that stays beyond an axis title. */
const OUTSIDE = 0.35;
/** A label that must move further than this (em) to stay in the figure is left out. */
const SHIFT = 0.45;

type Direction = 'x' | 'y';
type Axis = FigureInput['xAxis'];

interface PlacedTick extends Tick {
  readonly at: number;
  readonly text: TextItem | null;
}

/** The frame, moved to the right where long numbers such as 2.5 × 10⁻³ need more than the usual margin. */
export function axesFrame(input: FigureInput): Frame {
  const usual = figureFrame(input);
  const unit = unitOf(input.size);
  const title = titleLine(input.yAxis, input.size);
  const numbers = Math.max(0, ...placedTicks('y', input, usual).flatMap(({ text }) => text?.width ?? []));
  const needed = title.ascent + title.descent + numbers + (LABEL_GAP.y + TITLE_GAP) * unit;
  // In steps, so that the frame does not tremble while the numbers change.
  return needed > usual.x ? figureFrame(input, usual.x + STEP * unit * Math.ceil((needed - usual.x) / (STEP * unit))) : usual;
}

interface Axes {
  readonly items: readonly Item[];
  readonly ticks: FigureModel['ticks'];
}

/** Ticks, numbers, titles and frame. */
export function axes(input: FigureInput, frame: Frame): Axes {
  const { size, theme } = input;
  const [xTicks, yTicks] = [placedTicks('x', input, frame), placedTicks('y', input, frame)];
  const texts = [...xTicks, ...yTicks].flatMap(({ text }) => text ?? []);
  const lines = [
    ...xTicks.flatMap((tick) => strokes('x', tick, frame, size)),
    ...yTicks.flatMap((tick) => strokes('y', tick, frame, size)),
  ];
  const ticks: PathItem = { ...path('ticks', lines), role: 'tick', stroke: theme.ink, width: size.tickWidth };
  const items = [ticks, frameItem(frame, size, theme), ...texts, ...titles(input, frame, yTicks)];
  return { items, ticks: { x: xTicks.map(bareTick), y: yTicks.map(bareTick) } };
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

/** Inward ticks on opposite sides. */
function strokes(direction: Direction, { at, major }: PlacedTick, { x, y, right, bottom }: Frame, size: SizeClass): readonly Line[] {
  const length = major ? size.tickMajor : size.tickMinor;
  return direction === 'x'
    ? [
        [
          [at, bottom],
          [at, bottom - length],
        ],
        [
          [at, y],
          [at, y + length],
        ],
      ]
    : [
        [
          [x, at],
          [x + length, at],
        ],
        [
          [right, at],
          [right - length, at],
        ],
      ];
}

/** Widens the pitch until no two labels touch. */
function placedTicks(direction: Direction, input: FigureInput, frame: Frame): readonly PlacedTick[] {
  const rule = tickRule(direction, input);
  for (let stretch = 1; stretch < 4; stretch *= 1.25) {
    const ticks = ticksOf(
      direction,
      { ...rule, decadePitch: stretch * rule.decadePitch, labelPitch: stretch * rule.labelPitch },
      input,
      frame,
    );
    if (!touching(direction, ticks, input.size)) return ticks;
  }
  return ticksOf(direction, rule, input, frame).map((tick) => ({ ...tick, text: null }));
}

function domainOf(direction: Direction, { view, xAxis, yAxis }: FigureInput): readonly [number, number] {
  const factor = (direction === 'x' ? xAxis : yAxis).factor;
  const [min, max] = view[direction];
  return [min * factor, max * factor];
}

function tickRule(direction: Direction, input: FigureInput): TickRule {
  const { size } = input;
  const [min, max] = domainOf(direction, input).map((edge) => Math.floor(Math.log10(edge))) as [number, number];
  const width = (tex: string) => tickLine(tex, size).width;
  const decade = Math.max(width(numberLabel(10 ** min)), width(numberLabel(10 ** max)));
  const full = Math.max(...[min, max].map((e) => width(numberLabel(2 * 10 ** e))));
  const { decadePitch, minorPitch, tickText } = size;
  return direction === 'x'
    ? { decadePitch: Math.max(decadePitch, decade + BETWEEN.x * tickText), minorPitch, labelPitch: full + BETWEEN.x * tickText }
    : { decadePitch, minorPitch, labelPitch: 1.6 * tickText };
}

const tickLine = (tex: string, { tickText, font }: SizeClass): TextLine => texLabel(tex, { size: tickText, font, weight: 400 });

function ticksOf(direction: Direction, rule: TickRule, input: FigureInput, frame: Frame): readonly PlacedTick[] {
  const { factor } = direction === 'x' ? input.xAxis : input.yAxis;
  const scale = direction === 'x' ? frame.xScale : frame.yScale;
  const length = Math.abs(scale.range[1] - scale.range[0]);
  return logTicks(domainOf(direction, input), length, rule).map((tick) => {
    const at = scale.toPoints(tick.value / factor);
    return { ...tick, at, text: tick.label === null ? null : tickText(direction, tick.label, at, input, frame) };
  });
}

function tickText(direction: Direction, label: string, at: number, { size, theme, width }: FigureInput, frame: Frame): TextItem | null {
  const line = tickLine(label, size);
  const unit = unitOf(size);
  const right = frame.x - LABEL_GAP.y * unit - line.width;
  const wanted = direction === 'x' ? at - line.width / 2 : at + (CAP_HEIGHT / 2) * size.tickText;
  const [low, high] = direction === 'x' ? [1, width - 1 - line.width] : [line.ascent, Number.POSITIVE_INFINITY];
  const start = Math.min(Math.max(wanted, low), high);
  if (Math.abs(start - wanted) > SHIFT * size.tickText) return null;
  const below = frame.bottom + LABEL_GAP.x * unit + RAISED * size.tickText;
  const [x, y] = direction === 'x' ? [start, below] : [right, start];
  return { ...text(`${direction}:${label}`, line, x, y, theme.ink), role: 'tick' };
}

const text = (key: string, line: TextLine, x: number, y: number, fill: string): TextItem => ({
  ...{ kind: 'text', key, role: 'axis', x, y, angle: 0, runs: line.runs, lines: line.lines, width: line.width, fill, halo: null },
});

function touching(direction: Direction, ticks: readonly PlacedTick[], { tickText }: SizeClass): boolean {
  const labels = ticks.flatMap(({ text }) => text ?? []).toSorted((a, b) => (direction === 'x' ? a.x - b.x : a.y - b.y));
  return labels.slice(1).some((label, i) => {
    const before = labels[i] as TextItem;
    const distance = direction === 'x' ? label.x - before.x - before.width : label.y - before.y - RAISED * tickText;
    return distance < (BETWEEN[direction] / 2) * tickText;
  });
}

/** Symbol and unit: variables italic, units upright. */
const axisTitle = ({ parameter, unit }: Axis): string => (unit ? `$${parameter.symbol}$ (${unit})` : `$${parameter.symbol}$`);

const titleLine = (axis: Axis, { axisText, font }: SizeClass): TextLine => texLabel(axisTitle(axis), { size: axisText, font, weight: 400 });

function titles(input: FigureInput, frame: Frame, yTicks: readonly PlacedTick[]): readonly TextItem[] {
  const { size, theme, height } = input;
  const unit = unitOf(size);
  const [xLine, yLine] = [titleLine(input.xAxis, size), titleLine(input.yAxis, size)];
  const numbersEnd = frame.bottom + (LABEL_GAP.x + TITLE_GAP) * unit + RAISED * size.tickText;
  const spareBelow = Math.max(0, height - numbersEnd - xLine.ascent - xLine.descent);
  const numbersStart = Math.min(frame.x, ...yTicks.flatMap((tick) => tick.text?.x ?? []));
  const spareLeft = Math.max(0, numbersStart - TITLE_GAP * unit - yLine.ascent - yLine.descent);
  const x = text('x:title', xLine, frame.x + (frame.width - xLine.width) / 2, height - xLine.descent - OUTSIDE * spareBelow, theme.ink);
  const y = text('y:title', yLine, yLine.ascent + OUTSIDE * spareLeft, frame.y + (frame.height + yLine.width) / 2, theme.ink);
  return [x, { ...y, angle: -90 }];
}
