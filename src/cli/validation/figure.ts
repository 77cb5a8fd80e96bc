import { planes } from '../../catalog/index.ts';
import { draw, limitKey } from '../../engine/draw.ts';
import { needs } from '../../engine/needs.ts';
import { run } from '../../engine/run.ts';
import type { Limit, Outcome } from '../../engine/types.ts';
import { figureModel } from '../../figure/model.ts';
import { board } from '../../figure/sizes.ts';
import { light } from '../../figure/theme.ts';
import { svg } from '../../figure/writers/svg.ts';
import { limitLayer, type Scenario, startScenario } from '../../scenario/scenario.ts';
import type { Case } from './cases.ts';
import { layerOf } from './compare.ts';

/** Two decades of ε more than the published curve spans, in whole decades. */
function viewAround({ blocks }: Limit): Scenario['view'] {
  const couplings = blocks.flat().map(([, y]) => y);
  const decade = (value: number, round: (v: number) => number) => 10 ** round(Math.log10(value));
  return { x: [1e-3, 1], y: [decade(Math.min(...couplings), Math.floor), decade(Math.max(...couplings), Math.ceil)] };
}

/** The published curve and the computed one, through the same drawing code as the app. */
export async function comparisonFigure(test: Case, limit: Limit): Promise<string> {
  const scenario: Scenario = { ...startScenario(test.plane), layers: [limitLayer(limit.id), layerOf(test)], view: viewAround(limit) };
  const results = new Map<string, Outcome>();
  for (const job of needs(scenario)) {
    const result = await run(job, async () => false);
    if (result) results.set(job.key, { state: 'done', result });
  }
  const regions = draw(scenario, { results, last: new Map(), limits: new Map([[limitKey(test.plane, limit.id), limit]]) });
  const { x, y, xDisplay } = planes[test.plane];
  const model = figureModel({
    regions,
    view: scenario.view,
    width: 720,
    height: 460,
    theme: light,
    size: board,
    xAxis: { parameter: x, unit: xDisplay.unit, factor: xDisplay.factor },
    yAxis: { parameter: y, unit: y.unit, factor: 1 },
  });
  return svg(model, { title: test.title, description: `Published curve ${limit.id} and the computed reach.` });
}
