import { background } from '../../../figure/background.ts';
import { clipPolyline, type Line } from '../../../figure/clip.ts';
import { readable } from '../../../figure/color.ts';
import { path } from '../../../figure/layers.ts';
import { CASING, LINES } from '../../../figure/style.ts';
import type { Item, PathItem, TextItem, Theme } from '../../../figure/types.ts';
import { type ChartFrame, chartAxes, chartFrame, type Sheet, textItem } from './axes.ts';
import { barItems, cellsItem } from './heat.ts';
import type { Chart, ChartCurve, ChartDot, ChartMark, ChartSpan, Tone } from './types.ts';
import { markWords, originOf, type Placed, placeName, words } from './words.ts';

/** A chart in points, back to front. */
export interface ChartDrawing {
  readonly items: readonly Item[];
  readonly frame: ChartFrame;
}

const SUBJECT_WIDTH = 3;
const REFERENCE_DASH = [6, 3.5];
const MARK_DASH = [1.2, 3.6];
const DOT_RADIUS = 5;
const HALO = 0.2;

const colourOf = (tone: Tone, theme: Theme): string => {
  if (tone === 'ink') return theme.ink;
  if (tone === 'quiet') return theme.families.astro?.line ?? theme.ink2;
  return theme.families[tone === 'subject' ? 'user' : tone]?.line ?? theme.ink;
};

const widthOf = (tone: Tone): number => {
  if (tone === 'subject') return SUBJECT_WIDTH;
  return tone === 'quiet' ? LINES.hint.width : LINES.target.width;
};

/** Pieces of a curve inside the frame; a value that is not a number is a gap. */
function pieces({ points }: ChartCurve, frame: ChartFrame): readonly Line[] {
  const runs: [number, number][][] = [[]];
  for (const [x, y] of points) {
    const at: [number, number] = [frame.xScale.toPoints(x), frame.yScale.toPoints(y)];
    if (at.every(Number.isFinite)) runs.at(-1)?.push(at);
    else runs.push([]);
  }
  return runs.flatMap((run) => clipPolyline(run, frame));
}

/** Everything of a chart as items of a figure. */
export function chartItems(chart: Chart, sheet: Sheet): ChartDrawing {
  const frame = chartFrame(chart, sheet);
  const curves = chart.curves.map((curve) => ({ curve, lines: pieces(curve, frame) }));
  const marks = (chart.marks ?? []).filter((mark) => inFrame(mark, chart));
  const items = [
    background(sheet),
    ...(chart.cells ?? []).map((cells) => cellsItem(cells, frame, sheet)),
    ...(chart.spans ?? []).map((span) => spanItem(span, frame, sheet)),
    ...marks.map((mark) => markItem(mark, frame, sheet)),
    ...curves.toSorted((a, b) => rank(a.curve) - rank(b.curve)).flatMap(({ curve, lines }) => curveItems(curve, lines, sheet)),
    ...(chart.dots ?? []).flatMap((dot) => dotItems(dot, frame, sheet)),
    ...texts(curves, marks, frame, sheet),
    ...chartAxes(chart, frame, sheet),
    ...(chart.bar ? barItems(chart.bar, frame, sheet) : []),
  ];
  return { items, frame };
}

const rank = ({ tone }: ChartCurve): number => (tone === 'subject' ? 2 : tone === 'quiet' ? 0 : 1);

function inFrame({ direction, at }: ChartMark, chart: Chart): boolean {
  const [low, high] = chart[direction].domain;
  return at > low && at < high;
}

function spanItem({ id, x }: ChartSpan, frame: ChartFrame, { theme }: Sheet): PathItem {
  const [low, high] = x.map((edge) => Math.min(Math.max(frame.xScale.toPoints(edge), frame.x), frame.x + frame.width)) as [number, number];
  const bottom = frame.y + frame.height;
  const area = [
    [low, frame.y],
    [high, frame.y],
    [high, bottom],
    [low, bottom],
  ] as const;
  return { ...path(`span:${id}`, [area]), role: 'fill', closed: true, fill: theme.union };
}

function markLine({ direction, at }: ChartMark, { x, y, width, height, xScale, yScale }: ChartFrame): Line {
  const place = (direction === 'x' ? xScale : yScale).toPoints(at);
  return direction === 'x'
    ? [
        [place, y],
        [place, y + height],
      ]
    : [
        [x, place],
        [x + width, place],
      ];
}

function markItem(mark: ChartMark, frame: ChartFrame, { theme, size }: Sheet): PathItem {
  const dash = MARK_DASH.map((length) => length * size.lineScale);
  return { ...path(`mark:${mark.id}`, [markLine(mark, frame)]), stroke: theme.ink, width: 1.1 * size.lineScale, dash };
}

function curveItems(curve: ChartCurve, lines: readonly Line[], { theme, size }: Sheet): readonly PathItem[] {
  if (lines.length === 0) return [];
  const scale = size.lineScale;
  const width = widthOf(curve.tone) + theme.bolder;
  const dash = curve.dashed ? REFERENCE_DASH.map((length) => length * scale) : [];
  const line: PathItem = {
    ...path(`curve:${curve.id}`, lines),
    region: curve.id,
    stroke: colourOf(curve.tone, theme),
    width: width * scale,
    dash,
  };
  if (curve.tone !== 'subject') return [line];
  const rim: PathItem = { ...line, key: `casing:${curve.id}`, role: 'casing', stroke: theme.paper, width: (width + 2 * CASING) * scale };
  return [rim, line];
}

function dotItems({ id, at }: ChartDot, frame: ChartFrame, { theme, size }: Sheet): readonly PathItem[] {
  const [x, y] = [frame.xScale.toPoints(at[0]), frame.yScale.toPoints(at[1])];
  const seen = x >= frame.x - 1 && x <= frame.x + frame.width + 1 && y >= frame.y && y <= frame.y + frame.height;
  if (!seen) return [];
  const radius = DOT_RADIUS * size.lineScale;
  const circle = Array.from({ length: 24 }, (_, i): readonly [number, number] => {
    const angle = (i * Math.PI) / 12;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
  const ring = { stroke: colourOf('subject', theme), width: 3 * size.lineScale, fill: theme.paper };
  return [{ ...path(`dot:${id}`, [circle]), region: id, role: 'swatch', closed: true, ...ring }];
}

interface Drawn {
  readonly curve: ChartCurve;
  readonly lines: readonly Line[];
}

/** Words at marks first, then the names of the curves where there is room; the subject's before the others. */
function texts(curves: readonly Drawn[], marks: readonly ChartMark[], frame: ChartFrame, { size, theme }: Sheet): readonly TextItem[] {
  const placed: Placed[] = [];
  const across = marks.map((mark) => ({ mark, line: markLine(mark, frame) }));
  const all = [...curves.flatMap(({ lines }) => lines), ...across.map(({ line }) => line)];
  for (const { mark, line } of across)
    placed.push(
      ...markWords(
        mark,
        frame,
        size,
        all.filter((other) => other !== line),
        placed,
      ),
    );
  const atMarks = placed.map((one) => item(one, theme.ink2));
  const names = curves
    .toSorted((a, b) => rank(b.curve) - rank(a.curve))
    .flatMap(({ curve, lines }) => {
      if (!curve.label) return [];
      const line = words(curve.label, size, curve.tone === 'subject' ? 600 : 400);
      const name = placeName({ key: curve.id, line, near: curve.labelNear ?? 0.8, own: lines }, frame, size, all, placed);
      if (!name) return [];
      placed.push(name);
      const tone = curve.tone === 'quiet' ? theme.ink2 : readable(colourOf(curve.tone, theme), theme.ink, [theme.paper, theme.union]);
      return [{ ...item(name, tone), region: curve.id, halo: { color: theme.paper, width: HALO * size.nameText } }];
    });
  return [...atMarks, ...names];
}

const item = (placed: Placed, fill: string): TextItem => textItem(`name:${placed.key}`, 'name', placed.line, ...originOf(placed), fill);
