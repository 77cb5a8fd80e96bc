import { type ExperimentId, experiments, type ModelId, models, searchFor } from '../../catalog/index.ts';
import { fullSetup } from '../../catalog/setup.ts';
import type { PromptSearch } from '../../catalog/types.ts';
import { startScenario } from '../../scenario/scenario.ts';
import type { SignalResult } from '../types.ts';
import { GEV_PER_MEV } from './relicModel.ts';

/** The dark sector of the explorer's first view. */
export const { params } = startScenario('eps-mA');

/** How the catalogue searches for a model, the dark photon if not said, with an experiment that counts prompt events. */
export const searchOf = (experiment: ExperimentId, model: ModelId = 'dark-photon'): PromptSearch =>
  searchFor(experiments[experiment], models[model]) as PromptSearch;

/** Signal per particle at ε = 1 at masses in MeV. */
export async function signalOf(experiment: ExperimentId, masses: readonly number[], model?: ModelId): Promise<SignalResult> {
  const search = searchOf(experiment, model);
  await search.prepare?.();
  const inGeV = Float64Array.from(masses, (mass) => mass * GEV_PER_MEV);
  return { kind: 'signal', ...search.signal(inGeV, params, fullSetup(experiment, {})) };
}
