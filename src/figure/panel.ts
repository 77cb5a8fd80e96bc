import type { Panel, PanelCurve } from '../engine/panel.ts';
import { LABEL_GAP, textItem } from './axisTicks.ts';
import { type Box, boxAt, overlap } from './box.ts';
import { clipPolyline, type Line, type Rect, type Xy } from './clip.ts';
import { readable } from './color.ts';
import type { Frame } from './frame.ts';
import { path } from './layers.ts';
import { linearTicks } from './linearTicks.ts';
import { panelGap } from './panelSpace.ts';
import { linearScale, logScale } from './scale.ts';
import { unitOf } from './sizes.ts';
import { LINES } from './style.ts';
import { CAP_HEIGHT, type TextLine, texLabel } from './texLabel.ts';
import { logTicks, type Tick } from './ticks.ts';
import type { AxisScale, FigureInput, Item, PathItem, TextItem } from './types.ts';

/** Part of the vertical range left free above and below the curves. */
const FREE = 0.08;
/** Ends of the vertical axis of a ratio that is everywhere near 1. */
const NEAR_ONE = [0.5, 1.5] as const;
/** Beyond this ratio of largest to smallest value the axis of a ratio is logarithmic. */
const WIDE = 20;
/** Where along a curve its name is tried, as fractions of what is seen. */
const TRIED = [0.8, 0.6, 0.4, 0.2, 0.9, 0.1, 0.7, 0.5, 0.3];
const NAME_GAP = 4;

/** The panel's rectangle with its vertical scale. */
interface Place extends Rect {
  readonly scale: AxisScale;
  readonly log: boolean;
}

function placeOf(panel: Panel, input: FigureInput, frame: Frame): Place {
  const y = frame.bottom + panelGap(input);
  const height = frame.foot - y;
  const [low, high, log] = verticalRange(panel, input);
  const range = [y + height, y] as const;
  return { x: frame.x, y, width: frame.width, height, log, scale: log ? logScale([low, high], range) : linearScale([low, high], range) };
}

/** From the values in sight; a ratio includes 1. */
function verticalRange({ kind, curves, ends, scale, mark }: Panel, { view }: FigureInput): readonly [number, number, boolean] {
  if (ends) return [...ends, scale === 'log'];
  const seen = curves.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.filter(([x]) => x >= view.x[0] && x <= view.x[1])));
  const values = [...seen.map(([, y]) => y), ...(mark === null ? [] : [mark])];
  const [low, high] = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0.1, 10];
  const log = scale === 'log' || high > WIDE * low;
  if (log) {
    const free = FREE * Math.max(1, Math.log10(high / low));
    return [low * 10 ** -free, high * 10 ** free, true];
  }
  if (kind === 'ratio' && low >= NEAR_ONE[0] && high <= NEAR_ONE[1]) return [...NEAR_ONE, false];
  return [0, high * (1 + FREE), false];
}

function verticalTicks({ scale, log, height }: Place, { size, frameStyle }: FigureInput): readonly Tick[] {
  const pitch = 2.4 * size.tickText;
  if (!log) return linearTicks(scale.domain, height, pitch);
  const rule = { decadePitch: 1.5 * size.tickText, minorPitch: size.minorPitch, labelPitch: pitch, decimals: frameStyle.decimals };
  return logTicks(scale.domain, height, rule);
}

const numberLine = (label: string, { size }: FigureInput): TextLine =>
  texLabel(label, { size: size.tickText, font: size.font, weight: 400 });

/** Widest number of the panel's vertical axis. */
export function panelNumberWidth(input: FigureInput, frame: Frame): number {
  if (!input.panel) return 0;
  const ticks = verticalTicks(placeOf(input.panel, input, frame), input);
  return Math.max(0, ...ticks.flatMap(({ label }) => (label === null ? [] : [numberLine(label, input).width])));
}

interface Mark {
  readonly at: number;
  readonly major: boolean;
}

/** Frame, ticks, curves and names of the panel under the plot; its titles stand in line with those of the plot. */
export function panelItems(input: FigureInput, frame: Frame, masses: readonly Mark[], titleAt: number): readonly Item[] {
  const { panel, size, theme } = input;
  if (!panel) return [];
  const place = placeOf(panel, input, frame);
  const ticks = verticalTicks(place, input);
  const strokes = [
    ...masses.flatMap(({ at, major }) => tickPair([at, place.y], [0, place.height], major ? size.tickMajor : size.tickMinor)),
    ...ticks.flatMap(({ value, major }) =>
      tickPair([place.x, place.scale.toPoints(value)], [place.width, 0], major ? size.tickMajor : size.tickMinor),
    ),
  ];
  const own = (key: string, lines: readonly Line[], width: number, stroke: string): PathItem => ({
    ...path(`panel:${key}`, lines),
    ...{ role: 'beside', width, stroke },
  });
  const mark = panel.mark === null ? [] : [own('mark', [levelLine(panel.mark, place)], 0.9 * size.lineScale, theme.ink2)];
  const curves = panel.curves.flatMap((curve) => curveItems(curve, place, input, frame));
  return [
    ...mark,
    ...curves,
    ...curveNames(panel.curves, place, input, frame),
    own('ticks', strokes, size.tickWidth, theme.ink),
    { ...own('frame', [rectangle(place)], size.frameWidth, theme.ink), closed: true },
    ...numbers(ticks, place, input, frame),
    title(panel, place, input, titleAt),
  ];
}

const levelLine = (value: number, { x, width, scale }: Place): Line => [
  [x, scale.toPoints(value)],
  [x + width, scale.toPoints(value)],
];

const rectangle = ({ x, y, width, height }: Rect): Line => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

/** Inward ticks at both ends of a line across the panel. */
function tickPair([x, y]: Xy, [width, height]: Xy, length: number): readonly Line[] {
  const [dx, dy] = width > 0 ? [length, 0] : [0, length];
  return [
    [
      [x, y],
      [x + dx, y + dy],
    ],
    [
      [x + width, y + height],
      [x + width - dx, y + height - dy],
    ],
  ];
}

const linesOf = ({ pieces }: PanelCurve, place: Place, frame: Frame): readonly Line[] =>
  pieces.flatMap((piece) =>
    clipPolyline(
      piece.map(([x, y]): Xy => [frame.xScale.toPoints(x), place.scale.toPoints(y)]),
      place,
    ),
  );

const colourOf = ({ family }: PanelCurve, { theme }: FigureInput): string => (family && theme.families[family]?.line) ?? theme.ink;

/** Theory in solid ink, what is computed from a search in the pattern and colour of its curve. */
function curveItems(curve: PanelCurve, place: Place, input: FigureInput, frame: Frame): readonly PathItem[] {
  const { width, dash } = LINES[curve.family ? 'computed' : 'target'];
  const { lineScale } = input.size;
  const line = path(`panel:curve:${curve.id}`, linesOf(curve, place, frame));
  const drawn = {
    role: 'beside',
    stroke: colourOf(curve, input),
    width: width * lineScale,
    dash: dash.map((part) => part * lineScale),
  } as const;
  return line.lines.length > 0 ? [{ ...line, ...drawn }] : [];
}

/** Names beside their curves, each where it meets no other name and no curve. */
function curveNames(curves: readonly PanelCurve[], place: Place, input: FigureInput, frame: Frame): readonly TextItem[] {
  const { size, theme } = input;
  const points = curves.flatMap((curve) => linesOf(curve, place, frame)).flat();
  const taken: Box[] = [];
  return curves.flatMap((curve): TextItem[] => {
    const line = texLabel(curve.label, { size: size.nameText, font: size.font, weight: 400 });
    const box = nameBox(line, linesOf(curve, place, frame).flat(), points, taken, place, size.nameText + NAME_GAP * unitOf(size));
    if (!box) return [];
    taken.push(box);
    const fill = readable(colourOf(curve, input), theme.ink, [theme.paper]);
    const halo = { color: theme.paper, width: 0.2 * size.nameText };
    const item = textItem(`panel:name:${curve.id}`, line, box.x - line.width / 2, box.y + (CAP_HEIGHT / 2) * size.nameText, fill);
    return [{ ...item, role: 'beside', halo }];
  });
}

function nameBox(line: TextLine, own: Line, points: Line, taken: readonly Box[], place: Place, off: number): Box | null {
  const inside = ({ x, y, width, height }: Box): boolean =>
    x - width / 2 > place.x + off &&
    x + width / 2 < place.x + place.width - off &&
    y - height / 2 > place.y + 2 &&
    y + height / 2 < place.y + place.height - 2;
  const covered = ({ x, y, width, height }: Box): boolean =>
    points.some(([px, py]) => Math.abs(px - x) < width / 2 + 2 && Math.abs(py - y) < height / 2);
  const seats = TRIED.flatMap((fraction) => {
    const [x, y] = own[Math.floor(fraction * (own.length - 1))] ?? [Number.NaN, Number.NaN];
    return [-1, 1].map((side) => boxAt(x, y + side * off, line.width, 0.9 * (off - 2)));
  });
  const free = seats.filter((box) => inside(box) && !taken.some((other) => overlap(box, other)));
  return free.find((box) => !covered(box)) ?? free[0] ?? null;
}

function numbers(ticks: readonly Tick[], place: Place, input: FigureInput, frame: Frame): readonly TextItem[] {
  const { size, theme } = input;
  return ticks.flatMap(({ value, label }): TextItem[] => {
    if (label === null) return [];
    const line = numberLine(label, input);
    const y = place.scale.toPoints(value) + (CAP_HEIGHT / 2) * size.tickText;
    // The uppermost number would touch the lowest of the plot, the lowest those of the mass axis.
    if (y - line.ascent < place.y - 0.15 * size.tickText || y > place.y + place.height + 0.1 * size.tickText) return [];
    const item = textItem(`panel:${label}`, line, frame.x - LABEL_GAP.y * unitOf(size) - line.width, y, theme.ink);
    return [{ ...item, role: 'beside' }];
  });
}

/** Set smaller where it is longer than the panel is high. */
function title(panel: Panel, { y, height }: Place, { size, theme }: FigureInput, x: number): TextItem {
  const set = (textSize: number) => texLabel(panel.title, { size: textSize, font: size.font, weight: 400 });
  const usual = set(size.axisText);
  const line = usual.width <= height ? usual : set((size.axisText * height) / usual.width);
  const item = textItem('panel:title', line, x, y + (height + line.width) / 2, theme.ink);
  return { ...item, role: 'beside', angle: -90 };
}
