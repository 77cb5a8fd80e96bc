import type { NumberParameter } from '../../../catalog/parameter.ts';
import type { Outline, Region } from '../../../engine/types.ts';
import { background } from '../../../figure/background.ts';
import type { Drawing } from '../../../figure/drawing.ts';
import { type ExportChoice, looks } from '../../../figure/exportInput.ts';
import { plainFrame } from '../../../figure/figureAxes.ts';
import { figureFrame } from '../../../figure/frame.ts';
import { marginItems } from '../../../figure/margin.ts';
import type { CurveRecord } from '../../../figure/record.ts';
import { unitOf } from '../../../figure/sizes.ts';
import { besideStamp, outsideStamp } from '../../../figure/stamp.ts';
import { plainText } from '../../../figure/texPrint.ts';
import type { FigureAxis, FigureInput, FigureModel } from '../../../figure/types.ts';
import { PROGRAM } from '../../../figure/version.ts';
import { ticksOf } from './axes.ts';
import { chartItems } from './chartItems.ts';
import { BAR_ROOM } from './heat.ts';
import type { Chart, ChartAxis, ChartCurve } from './types.ts';

/** What the files of a chart say beside its curves. */
export interface ChartWords {
  readonly title: string;
  /** Label text. */
  readonly caption: string;
  /** What it belongs to, as a lesson. */
  readonly part: string;
  /** Address that opens it. */
  readonly link: string;
  readonly references: readonly string[];
}

/** A chart as a figure that goes into every kind of file. */
export function chartDrawing(chart: Chart, words: ChartWords, choice: ExportChoice, name: string): Drawing {
  const page = inputOf(chart, words, choice);
  const input = besideStamp(page);
  const frame = figureFrame(input);
  const size = { ...input.size, margins: { ...input.size.margins, top: frame.y } };
  const sheet = { width: page.width, height: input.height, size, theme: page.theme };
  const { items, frame: drawn } = chartItems(chart, sheet);
  const model: FigureModel = {
    width: page.width,
    height: page.height,
    frame: drawn,
    x: drawn.xScale,
    y: drawn.yScale,
    items: [
      background(page),
      ...items.filter(({ role }) => role !== 'background'),
      ...marginItems(input, frame),
      ...outsideStamp(page, frame),
    ],
    ticks: { x: ticksOf('x', chart.x, drawn.width, size), y: ticksOf('y', chart.y, drawn.height, size) },
    foot: drawn.y + drawn.height,
    closeUp: null,
    united: [],
    unnamed: [],
    numbered: [],
  };
  const { title, caption, part, link, references } = words;
  const told = { program: PROGRAM, title, link, plane: part, model: part, assumptions: '', caption };
  const curves = page.regions.map((region) => recordOf(region, references));
  return { input: page, model, record: { ...told, curves }, regions: page.regions, bibliography: '', name };
}

/** A stamp stands outside the frame, where it meets no curve. */
function inputOf(chart: Chart, { title }: ChartWords, { preset, look, stamp, title: titled, credit }: ExportChoice): FigureInput {
  const { width, height, size } = preset;
  const right = chart.bar ? BAR_ROOM * unitOf(size) : size.margins.right;
  return {
    regions: chart.curves.map(regionOf),
    xAxis: axisOf('horizontal', chart.x),
    yAxis: axisOf('vertical', chart.y),
    frameStyle: plainFrame,
    view: { x: chart.x.domain, y: chart.y.domain },
    ...{ width, height, size: { ...size, margins: { ...size.margins, right } }, theme: looks[look].theme, still: true },
    ...(titled ? { title } : {}),
    ...(stamp ? { stamp: { ...stamp, outside: true } } : {}),
    ...(credit ? { credit: PROGRAM } : {}),
  };
}

function axisOf(name: string, { scale, domain: [min, max], title }: ChartAxis): FigureAxis {
  const symbol = title.replaceAll('$', '');
  const parameter: NumberParameter = { ...{ kind: 'number', name, symbol, unit: '', min, max, initial: min, scale }, about: '' };
  return { parameter, symbol, unit: '', factor: 1, power: 1, scale, second: null };
}

/** Pieces of a curve between its gaps. */
function outlines({ points }: ChartCurve): readonly Outline[] {
  const runs: (readonly [number, number])[][] = [[]];
  for (const point of points)
    if (point.every(Number.isFinite)) runs.at(-1)?.push(point);
    else runs.push([]);
  return runs.filter((run) => run.length > 0).map((run) => ({ points: run, closed: false, unstroked: [] }));
}

const regionOf = (curve: ChartCurve): Region => ({
  ...{ id: curve.id, title: plainText(curve.label ?? curve.id), label: curve.label ?? curve.id, family: 'user', statement: 'target' },
  ...{ subject: curve.tone === 'subject', outlines: outlines(curve), fill: 'none', carryOn: [], state: 'ready' },
  provenance: { keys: [], text: 'Computed here.' },
});

const recordOf = ({ id, title, label, statement, provenance }: Region, references: readonly string[]): CurveRecord => ({
  ...{ id, title, label, statement, computed: true, cl: null, references, arxiv: null, doi: null, source: provenance.text, remark: '' },
});
