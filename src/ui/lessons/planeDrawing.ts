import { planes } from '../../catalog/index.ts';
import { draw } from '../../engine/draw.ts';
import type { Limit, Region } from '../../engine/types.ts';
import type { Drawing } from '../../figure/drawing.ts';
import { type ExportChoice, exportInput } from '../../figure/exportInput.ts';
import { logAxis } from '../../figure/figureAxes.ts';
import { figureModel } from '../../figure/model.ts';
import { figureRecord } from '../../figure/record.ts';
import type { FigureInput } from '../../figure/types.ts';
import { parseScenario } from '../../scenario/url.ts';
import type { ChartWords } from './chart/chartDrawing.ts';
import type { PlaneFigure } from './types.ts';

type Point = readonly [number, number];
type Limits = ReadonlyMap<string, Limit>;
type Vertical = PlaneFigure['vertical']['of'];

const NOTHING = { results: new Map(), last: new Map() } as const;

const onVertical = ([x, y]: Point, of: Vertical): Point => [x, of(x, y)];

const inVertical = (region: Region, of: Vertical): Region => ({
  ...region,
  outlines: region.outlines.map((outline) => ({ ...outline, points: outline.points.map((at) => onVertical(at, of)) })),
});

/** Published and computed curves of a step in its vertical axis, and its point. */
export function planeRegions({ link, computed, point, vertical: { of } }: PlaneFigure, limits: Limits) {
  const { scenario } = parseScenario(link);
  return {
    scenario,
    published: draw(scenario, { ...NOTHING, limits }).map((region) => inVertical(region, of)),
    computed: computed.map((region) => inVertical(region, of)),
    point: onVertical(point, of),
  };
}

/** Axes and view of such a figure. */
export function planeAxes({ link, vertical: { parameter: y } }: PlaneFigure): Pick<FigureInput, 'xAxis' | 'yAxis' | 'view'> {
  const { scenario } = parseScenario(link);
  const { x, xDisplay } = planes[scenario.plane];
  return {
    view: { x: scenario.view.x, y: [y.min, y.max] },
    xAxis: logAxis(x, xDisplay.unit, xDisplay.factor),
    yAxis: logAxis(y, y.unit, 1),
  };
}

/** The figure for every kind of file. */
export function planeDrawing(
  figure: PlaneFigure,
  limits: Limits,
  { title, link }: ChartWords,
  choice: ExportChoice,
  name: string,
): Drawing {
  const { scenario, published, computed } = planeRegions(figure, limits);
  const regions = [...published, ...computed];
  const { title: _title, ...base } = exportInput(scenario, regions, choice);
  const input: FigureInput = { ...base, ...planeAxes(figure), ...(choice.title ? { title } : {}) };
  const model = figureModel(input);
  const record = { ...figureRecord({ scenario, regions, limits, address: '' }, model), title, link };
  const told = new Set(record.curves.map(({ id }) => id));
  return { input, model, record, regions: regions.filter(({ id }) => told.has(id)), bibliography: '', name };
}
