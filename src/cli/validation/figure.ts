import type { Family } from '../../catalog/families.ts';
import { planes } from '../../catalog/index.ts';
import type { Region } from '../../engine/types.ts';
import { logAxis, plainFrame } from '../../figure/figureAxes.ts';
import { figureModel } from '../../figure/model.ts';
import { board } from '../../figure/sizes.ts';
import { light } from '../../figure/theme.ts';
import { svg } from '../../figure/writers/svg.ts';
import type { View } from '../../scenario/scenario.ts';
import type { Compared } from './compare.ts';
import { withRatioPanel } from './ratioPanel.ts';

/** Colours of a case's curves: the experiment's own, then ink and olive; targets are ink themselves. */
const coloursOf = (own: Family): readonly Family[] => (own === 'theory' ? ['user', 'hint'] : [own, 'theory', 'hint']);

/** The published curve and the computed ones, through the same drawing code as the app, with their ratio below. */
export async function comparisonFigure(compared: Compared): Promise<string> {
  const { test, published, comparisons } = compared;
  const { x, y, xDisplay } = planes[test.plane];
  const computed = await Promise.all(comparisons.map((_, i) => computedRegion(compared, i)));
  const model = figureModel({
    regions: [...published.regions, ...computed],
    view: viewAround(compared),
    width: 720,
    height: 400,
    theme: light,
    size: board,
    xAxis: logAxis(x, xDisplay.unit, xDisplay.factor),
    yAxis: logAxis({ ...y, symbol: axisSymbol(y.symbol) }, y.unit, 1),
    frameStyle: plainFrame,
  });
  const colours = computed.map(({ family }) => light.families[family]?.line ?? light.ink);
  const names = comparisons.map(({ candidate }) => candidate.title).join('; ');
  const description = `Published: ${published.source}. Computed: ${names}. Below: computed over published coupling; shaded: the agreement claimed.`;
  return svg(withRatioPanel(model, comparisons, colours, xDisplay.factor), { title: test.title, description });
}

/** A definition at the axis is left to the text. */
const axisSymbol = (symbol: string): string => symbol.split(' = ')[0] ?? symbol;

async function computedRegion({ test, published, comparisons }: Compared, index: number): Promise<Region> {
  const candidate = comparisons[index]?.candidate;
  if (!candidate) throw new Error(`${test.id} has no curve ${index}`);
  const region = await candidate.computed(published.conditions).region();
  const family = coloursOf(region.family)[index] ?? 'astro';
  const named = { ...region, family, id: `${test.id}/${candidate.id}`, title: candidate.title, label: candidate.title };
  // The app's line for what is computed here, thin lines for its rivals.
  return index === 0 ? { ...named, statement: 'computed' } : { ...named, statement: 'ghost', fill: 'none' };
}

/** All compared points with some room, at round numbers. */
function viewAround({ test, published, comparisons }: Compared): View {
  const masses = published.points.map(({ mass }) => mass);
  const couplings = comparisons
    .flatMap(({ rows }) => rows.flatMap(({ coupling, computed }) => [coupling, computed]))
    .filter(Number.isFinite);
  const areas = published.regions.filter(({ fill }) => fill !== 'none');
  const drawn = areas.flatMap(({ outlines }) => outlines.flatMap(({ points }) => points.map(([mass]) => mass)));
  const floor = planes[test.plane].view.x[0];
  const low = Math.max(floor, Math.min(...masses, ...drawn) / 1.02);
  const top = Math.max(...masses, ...drawn);
  return { x: [roundDown(low), roundUp(1.05 * top)], y: [roundDown(0.8 * Math.min(...couplings)), roundUp(1.25 * Math.max(...couplings))] };
}

const MANTISSAS = [1, 2, 3, 5, 10];

const roundUp = (value: number): number => {
  const decade = 10 ** Math.floor(Math.log10(value));
  return decade * (MANTISSAS.find((m) => m * decade >= value) ?? 10);
};

const roundDown = (value: number): number => {
  const decade = 10 ** Math.floor(Math.log10(value) + 1e-9);
  return decade * (MANTISSAS.findLast((m) => m * decade <= value * (1 + 1e-9)) ?? 1);
};
