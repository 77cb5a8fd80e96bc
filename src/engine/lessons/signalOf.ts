import { type ExperimentId, experiments, models, searchFor } from '../../catalog/index.ts';
import { fullSetup } from '../../catalog/setup.ts';
import type { PromptSearch } from '../../catalog/types.ts';
import { startScenario } from '../../scenario/scenario.ts';
import type { SignalResult } from '../types.ts';
import { GEV_PER_MEV } from './relicModel.ts';

/** The dark sector of the explorer's first view. */
export const { params } = startScenario('eps-mA');

/** How the catalogue searches for the dark photon with an experiment that counts prompt events. */
export const searchOf = (experiment: ExperimentId): PromptSearch =>
  searchFor(experiments[experiment], models['dark-photon']) as PromptSearch;

/** Signal per particle at ε = 1 at masses in MeV. */
export async function signalOf(experiment: ExperimentId, masses: readonly number[]): Promise<SignalResult> {
  const search = searchOf(experiment);
  await search.prepare?.();
  const inGeV = Float64Array.from(masses, (mass) => mass * GEV_PER_MEV);
  return { kind: 'signal', ...search.signal(inGeV, params, fullSetup(experiment, {})) };
}
