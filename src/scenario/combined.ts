import { type ExperimentId, experiments } from '../catalog/index.ts';
import type { Experiment } from '../catalog/types.ts';
import { withLayer } from './layerOrder.ts';
import { type CombinedLayer, type Layer, layerId, type PinLayer, type ReachLayer, reachLayer, type Scenario } from './scenario.ts';

/** Runs with one beam and one technique: their exposures are cumulative. */
function programmeOf(id: ExperimentId): string {
  const { family, particle, setup }: Experiment = experiments[id];
  return [family, particle, setup.beamEnergy].join('/');
}

/**
 * Why these experiments cannot be added up, null when they can. Runs of one programme share their
 * particles, so it stands for one member.
 */
export function combinationProblem(members: readonly ExperimentId[]): string | null {
  if (members.length < 2) return 'A combination needs two experiments.';
  const programmes = members.map(programmeOf);
  const twice = members.find((id, i) => programmes.indexOf(programmeOf(id)) < i);
  return twice === undefined
    ? null
    : `${experiments[twice].title} is not added to another run with ${experiments[twice].particle}s: its exposure already counts them.`;
}

/** What is added up: experiments of the document, or reaches as they were pinned. */
export type Sum = CombinedLayer | (PinLayer & { readonly reaches: readonly [ReachLayer, ReachLayer, ...ReachLayer[]] });

export const isSum = (layer: Layer): layer is Sum => layer.kind === 'combined' || (layer.kind === 'pin' && layer.reaches.length > 1);

/** The reaches of the members as they were pinned, or as the document has them; those it does not have yet keep their own values. */
export const memberReaches = (sum: Sum, { layers }: Pick<Scenario, 'layers'>): readonly ReachLayer[] =>
  sum.kind === 'pin'
    ? sum.reaches
    : sum.members.map(
        (id) => layers.find((layer): layer is ReachLayer => layer.kind === 'reach' && layer.experiment === id) ?? reachLayer(id),
      );

/** Every member has its reach in the document, hidden where it was not there, so that its settings can be changed. */
export function withMembers(s: Scenario): Scenario {
  const wanted = s.layers.flatMap((layer) => (layer.kind === 'combined' ? memberReaches(layer, s) : []));
  const missing = new Map(wanted.filter((reach) => !s.layers.includes(reach)).map((reach) => [reach.experiment, reach]));
  return missing.size === 0
    ? s
    : { ...s, layers: [...missing.values()].map((reach) => ({ ...reach, hidden: true })).reduce(withLayer, [...s.layers]) };
}

/** Whether a shown combination counts this experiment. */
export const isCombined = (experiment: ExperimentId, { layers }: Pick<Scenario, 'layers'>): boolean =>
  layers.some((layer) => layer.kind === 'combined' && !layer.hidden && layer.members.includes(experiment));

/** Adds these experiments up, or shows the combination that hides. */
export const combine =
  (members: readonly ExperimentId[]) =>
  (s: Scenario): Scenario => {
    const layer: CombinedLayer = { kind: 'combined', members, hidden: false };
    const others = s.layers.filter((l) => layerId(l) !== layerId(layer));
    return withMembers({ ...s, layers: withLayer(others, layer) });
  };
