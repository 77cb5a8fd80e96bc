/** How the cost grows with curves, masses and layers; prints the numbers as JSON and draws them into docs/performance. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { prepareSearches } from '../../src/cli/prepareSearches.ts';
import { draw, type Known } from '../../src/engine/draw.ts';
import { needs } from '../../src/engine/needs.ts';
import { isQuick, runQuick } from '../../src/engine/run.ts';
import type { Outcome, Region } from '../../src/engine/types.ts';
import { logAxis, plainFrame } from '../../src/figure/figureAxes.ts';
import { figureModel } from '../../src/figure/model.ts';
import { column } from '../../src/figure/sizes.ts';
import { light } from '../../src/figure/theme.ts';
import type { FigureInput } from '../../src/figure/types.ts';
import { svg } from '../../src/figure/writers/svg.ts';
import { materials } from '../../src/physics/materials.ts';
import { annihilationYields, bremsstrahlungYields, type MissingEnergySetup } from '../../src/physics/missingEnergy.ts';
import { type PinLayer, reachLayer, type Scenario, startScenario } from '../../src/scenario/scenario.ts';
import { figureOf, manyLimits, regionsOf } from './curves.ts';
import { measure } from './measure.ts';

type Point = readonly [size: number, ms: number];
interface Series {
  readonly name: string;
  readonly what: string;
  readonly points: readonly Point[];
}

const series = (name: string, what: string, sizes: readonly number[], work: (size: number) => () => unknown): Series => ({
  name,
  what,
  points: sizes.map((size) => [size, measure(work(size)).median]),
});

/** A whole figure, shapes, boundary of the union and names, from nothing. */
function figureOfCurves(count: number): () => unknown {
  const limits = manyLimits('eps-mA-visible', count);
  return () => figureModel(figureOf(regionsOf(limits, 'eps-mA-visible'), 'eps-mA-visible'));
}

let asked = 0;
function curveOfMasses(count: number): () => unknown {
  const masses = Float64Array.from({ length: count }, (_, i) => 1e-3 * 1e3 ** (i / (count - 1)));
  const dark = { alphaD: 0.1, massRatio: 3, darkMatter: 'dirac' } as const;
  return () => {
    const setup: MissingEnergySetup = {
      beamEnergy: 100,
      missingEnergyMin: 50 * (1 + 1e-9 * ++asked),
      missingEnergyMax: 96,
      primary: 'electron',
      level: 'ETL',
      resolution: { stochastic: 0.09, constant: 0.04 },
      material: materials.Pb,
    };
    return [bremsstrahlungYields(masses, setup), annihilationYields(masses, setup, dark)];
  };
}

/** Computed layers whose confidence level changes: every one is drawn anew, none is computed anew. */
function drawnLayers(count: number): () => unknown {
  const start = startScenario('eps-mA');
  const pins = Array.from(
    { length: count },
    (_, i): PinLayer => ({ kind: 'pin', reaches: [reachLayer('na64e-2022', 1e12 * (1 + i))], params: start.params, cl: 0.9 }),
  );
  const scenario: Scenario = { ...start, layers: pins };
  const answers = needs(scenario).flatMap((job): [string, Outcome][] =>
    isQuick(job) ? [[job.key, { state: 'done', result: runQuick(job) }]] : [],
  );
  const known: Known = { results: new Map(answers), last: new Map(), limits: new Map() };
  return () => {
    const cl = 0.9 + 1e-9 * ++asked;
    return draw({ ...scenario, cl, layers: pins.map((pin) => ({ ...pin, cl })) }, known);
  };
}

await prepareSearches();
const measured = [
  series('curves', 'figure of n published curves', [15, 50, 150, 500], figureOfCurves),
  series('masses', 'NA64e curve of n masses', [100, 300, 1000, 3000], curveOfMasses),
  series('layers', 'n computed layers drawn anew', [3, 10, 30, 100], drawnLayers),
];

const axis = (symbol: string, unit: string): FigureInput['xAxis'] =>
  logAxis({ kind: 'number', name: symbol, symbol, unit, min: 1e-9, max: 1e9, initial: 1, scale: 'log', about: '' }, unit, 1);

const line = (id: string, label: string, points: readonly Point[], difference: Partial<Region>): Region => ({
  ...{ id, title: label, label, family: 'missE', statement: 'computed', subject: false, carryOn: [], state: 'ready', fill: 'none' },
  outlines: [{ points, closed: false, unstroked: [] }],
  provenance: { keys: [], text: '' },
  ...difference,
});

/** Cost against size, with the line of growth in proportion. */
function growthFigure({ what, points }: Series): FigureInput {
  const [first, last] = [points[0] as Point, points.at(-1) as Point];
  const proportional = [first, [last[0], (first[1] * last[0]) / first[0]]] as const;
  const costs = [...points, ...proportional].map(([, ms]) => ms);
  return {
    regions: [
      line('measured', what, points, {}),
      line('proportional', 'in proportion', proportional, { statement: 'other', family: 'theory' }),
    ],
    view: { x: [first[0] / 1.5, last[0] * 1.5], y: [Math.min(...costs) / 2, Math.max(...costs) * 2] },
    ...{
      xAxis: axis('n', ''),
      yAxis: axis('t', 'ms'),
      width: 300,
      height: 220,
      size: column,
      theme: light,
      frameStyle: plainFrame,
      still: true,
    },
  };
}

mkdirSync('docs/performance', { recursive: true });
for (const one of measured) {
  const text = { title: `Cost of the ${one.what}`, description: one.points.map(([n, ms]) => `${n}: ${ms.toPrecision(3)} ms`).join('; ') };
  writeFileSync(`docs/performance/${one.name}.svg`, svg(figureModel(growthFigure(one)), text));
}
console.log(JSON.stringify(measured));
