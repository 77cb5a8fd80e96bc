import { shownValue } from '../catalog/readings.ts';
import type { Line } from './clip.ts';
import type { Drawing } from './drawing.ts';
import type { AxisScale, FigureAxis, Item, LabelLine, PathItem, TextItem } from './types.ts';

/** Axes of a plotting program: display units. */
export interface PlotFrame {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** Everything a plotting program draws itself; the rest of the model is left to its axes. */
const OWN_ROLES: readonly Item['role'][] = ['background', 'tick', 'frame', 'axis', 'title'];

const drawnHere = ({ role }: Item): boolean => !OWN_ROLES.includes(role);

export const plotPaths = ({ model }: Drawing): readonly PathItem[] =>
  model.items.filter((item): item is PathItem => item.kind === 'path' && drawnHere(item));

const plotTexts = ({ model }: Drawing): readonly TextItem[] =>
  model.items.filter((item): item is TextItem => item.kind === 'text' && drawnHere(item));

const rounded = (value: number): number => Number(value.toPrecision(7));

/** From points on the page to numbers on the axes, continued beyond the frame. */
export function onAxes({ model, input }: Drawing, [x, y]: Line[number]): readonly [number, number] {
  return [numberAt(model.x, input.xAxis, x), numberAt(model.y, input.yAxis, y)];
}

function numberAt({ domain, range }: AxisScale, axis: FigureAxis, points: number): number {
  const [low, high] = [shownValue(axis, domain[0]), shownValue(axis, domain[1])];
  const t = (points - range[0]) / (range[1] - range[0]);
  return rounded(axis.scale === 'log' ? low * (high / low) ** t : low + t * (high - low));
}

/** Numbers at the ends of the axes. */
export function plotFrame({ input: { view, xAxis, yAxis } }: Drawing): PlotFrame {
  const ends = (axis: FigureAxis, [low, high]: readonly [number, number]) =>
    [rounded(shownValue(axis, low)), rounded(shownValue(axis, high))] as const;
  return { x: ends(xAxis, view.x), y: ends(yAxis, view.y) };
}

/** Ticks are drawn on the opposite side too: none where a second axis is, or where they point outward. */
export const mirrored = ({ input: { xAxis, yAxis, frameStyle } }: Drawing): { readonly x: boolean; readonly y: boolean } => ({
  x: xAxis.second === null && !frameStyle.outward,
  y: yAxis.second === null && !frameStyle.outward,
});

/** A label as a plotting program sets it: a point on the baseline, and which part of the line stands there. */
export interface PlotLabel extends LabelLine {
  readonly item: TextItem;
  readonly at: readonly [number, number];
  readonly part: 'left' | 'center' | 'right';
}

export const plotLabels = (drawing: Drawing): readonly PlotLabel[] =>
  plotTexts(drawing).flatMap((item) => (item.lines ?? []).map((line) => placed(line, item, partAt(item, drawing.model))));

const SHARES = { left: 0, center: 0.5, right: 1 } as const;

function placed(line: LabelLine, item: TextItem, part: PlotLabel['part']): PlotLabel {
  const radians = (item.angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const u = line.x + SHARES[part] * line.width;
  return { ...line, item, part, at: [item.x + u * cos - line.y * sin, item.y + u * sin + line.y * cos] };
}

/** Other fonts are wider: a label with a leader keeps the end where the leader is, all others their middle. */
function partAt(item: TextItem, { items }: Drawing['model']): PlotLabel['part'] {
  if (item.role === 'legend') return 'left';
  const leader = items.find((other) => other.kind === 'path' && other.role === 'leader' && !other.closed && other.region === item.region);
  const end = item.region !== undefined && leader?.kind === 'path' ? leader.lines[0]?.at(-1) : undefined;
  const share = end ? (end[0] - item.x) / item.width : 0.5;
  if (share < 0.25) return 'left';
  return share > 0.75 ? 'right' : 'center';
}

/** Label text of one of the axis titles. */
export const titleTex = ({ items }: Drawing['model'], key: string): string =>
  items
    .flatMap((item) => (item.kind === 'text' && item.key === key ? (item.lines ?? []) : []))
    .map(({ tex }) => tex)
    .join(' ');
