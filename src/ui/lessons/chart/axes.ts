import { path } from '../../../figure/layers.ts';
import { linearTicks } from '../../../figure/linearTicks.ts';
import { linearScale, logScale } from '../../../figure/scale.ts';
import { unitOf } from '../../../figure/sizes.ts';
import { CAP_HEIGHT, type TextLine, texLabel } from '../../../figure/texLabel.ts';
import { logTicks, type Tick } from '../../../figure/ticks.ts';
import type { AxisScale, Item, SizeClass, TextItem, Theme } from '../../../figure/types.ts';
import type { Chart, ChartAxis } from './types.ts';

/** The rectangle of the data with its two scales, in points. */
export interface ChartFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly xScale: AxisScale;
  readonly yScale: AxisScale;
}

/** Where a chart is drawn. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly size: SizeClass;
  readonly theme: Theme;
}

export const scaleOf = ({ scale, domain }: ChartAxis, range: readonly [number, number]): AxisScale =>
  scale === 'log' ? logScale(domain, range) : linearScale(domain, range);

export function chartFrame(chart: Chart, { width, height, size }: Sheet): ChartFrame {
  const { left, right, top, bottom } = size.margins;
  const [x, y, w, h] = [left, top, Math.max(1, width - left - right), Math.max(1, height - top - bottom)];
  return { x, y, width: w, height: h, xScale: scaleOf(chart.x, [x, x + w]), yScale: scaleOf(chart.y, [y + h, y]) };
}

/** Room that a label takes along its axis, in em. */
const PITCH = { x: 4.2, y: 1.9 };
const GAP = { x: 6, y: 7 };
/** Rise of an exponent above the baseline, in em. */
const RAISED = 0.86;

export function ticksOf(
  direction: 'x' | 'y',
  axis: ChartAxis,
  length: number,
  { tickText, decadePitch, minorPitch }: SizeClass,
): readonly Tick[] {
  const pitch = PITCH[direction] * tickText;
  const decade = direction === 'x' ? Math.max(decadePitch, 2.6 * tickText) : Math.max(decadePitch, 1.4 * tickText);
  if (axis.scale === 'linear') return linearTicks(axis.domain, length, pitch);
  return logTicks(axis.domain, length, { decadePitch: decade, minorPitch, labelPitch: pitch });
}

export const textItem = (key: string, role: TextItem['role'], line: TextLine, x: number, y: number, fill: string): TextItem => ({
  ...{ kind: 'text', key, role, x, y, angle: 0, runs: line.runs, lines: line.lines, width: line.width, fill, halo: null },
});

/** Ticks on four sides, numbers, titles and frame. */
export function chartAxes(chart: Chart, frame: ChartFrame, sheet: Sheet): readonly Item[] {
  const { size, theme } = sheet;
  const xTicks = ticksOf('x', chart.x, frame.width, size);
  const yTicks = ticksOf('y', chart.y, frame.height, size);
  const strokes = [...xTicks.flatMap((tick) => xStrokes(tick, frame, size)), ...yTicks.flatMap((tick) => yStrokes(tick, frame, size))];
  const { x, y, width, height } = frame;
  const border = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ] as const;
  return [
    { ...path('ticks', strokes), role: 'tick', stroke: theme.ink, width: size.tickWidth },
    { ...path('frame', [border]), role: 'frame', closed: true, stroke: theme.ink, width: size.frameWidth },
    ...xTicks.flatMap((tick) => xNumber(tick, frame, sheet)),
    ...yTicks.flatMap((tick) => yNumber(tick, frame, sheet)),
    ...titles(chart, frame, sheet),
  ];
}

type Stroke = readonly (readonly [number, number])[];

function xStrokes({ value, major }: Tick, { xScale, y, height }: ChartFrame, { tickMajor, tickMinor }: SizeClass): readonly Stroke[] {
  const [at, length] = [xScale.toPoints(value), major ? tickMajor : tickMinor];
  const stroke = (from: number, by: number): Stroke => [
    [at, from],
    [at, from + by],
  ];
  return [stroke(y + height, -length), stroke(y, length)];
}

function yStrokes({ value, major }: Tick, { yScale, x, width }: ChartFrame, { tickMajor, tickMinor }: SizeClass): readonly Stroke[] {
  const [at, length] = [yScale.toPoints(value), major ? tickMajor : tickMinor];
  const stroke = (from: number, by: number): Stroke => [
    [from, at],
    [from + by, at],
  ];
  return [stroke(x, length), stroke(x + width, -length)];
}

export const numberLine = (label: string, { tickText, font }: SizeClass): TextLine =>
  texLabel(label, { size: tickText, font, weight: 400 });

function xNumber({ value, label }: Tick, frame: ChartFrame, { size, theme, width }: Sheet): readonly TextItem[] {
  if (label === null) return [];
  const line = numberLine(label, size);
  const wanted = frame.xScale.toPoints(value) - line.width / 2;
  const x = Math.min(wanted, width - 1 - line.width);
  const y = frame.y + frame.height + GAP.x * unitOf(size) + RAISED * size.tickText;
  return [textItem(`x:${value}`, 'tick', line, x, y, theme.ink)];
}

function yNumber({ value, label }: Tick, frame: ChartFrame, { size, theme }: Sheet): readonly TextItem[] {
  if (label === null) return [];
  const line = numberLine(label, size);
  const y = Math.max(frame.yScale.toPoints(value) + (CAP_HEIGHT / 2) * size.tickText, line.ascent);
  return [textItem(`y:${value}`, 'tick', line, frame.x - GAP.y * unitOf(size) - line.width, y, theme.ink)];
}

/** Titles set smaller when they are longer than their axis. */
function titles(chart: Chart, frame: ChartFrame, { size, theme, height }: Sheet): readonly TextItem[] {
  const fitted = (title: string, room: number) => {
    const line = texLabel(title, { size: size.axisText, font: size.font, weight: 400 });
    return line.width <= room ? line : texLabel(title, { size: (size.axisText * room) / line.width, font: size.font, weight: 400 });
  };
  const [xLine, yLine] = [fitted(chart.x.title, frame.width), fitted(chart.y.title, frame.height)];
  const x = textItem('x:title', 'axis', xLine, frame.x + (frame.width - xLine.width) / 2, height - xLine.descent - 1, theme.ink);
  const y = textItem('y:title', 'axis', yLine, yLine.ascent, frame.y + (frame.height + yLine.width) / 2, theme.ink);
  return [x, { ...y, angle: -90 }];
}
