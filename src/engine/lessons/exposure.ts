import { experiments, models, searchFor } from '../../catalog/index.ts';
import { fullSetup } from '../../catalog/setup.ts';
import type { PromptSearch } from '../../catalog/types.ts';
import { expectedUpperLimit } from '../../physics/statistics/expectedLimit.ts';
import { startScenario } from '../../scenario/scenario.ts';
import { totalSignal } from '../reach.ts';
import { curve, logSpaced } from './points.ts';
import { GEV_PER_MEV } from './relicModel.ts';
import { remembered } from './remembered.ts';

export interface ExposureValues {
  readonly electrons: number;
  /** Background events expected in 10¹² electrons. */
  readonly background: number;
  readonly mediatorMeV: number;
}

const EXPERIMENT = 'na64e-2022';
const CL = 0.9;
const PER_ELECTRONS = 1e12;
const RANGE = [1e10, 1e14] as const;
const exposures = logSpaced(...RANGE, 80);

/** Accepted signal per electron at ε = 1, from the search of the catalogue. */
const signalAt = remembered(async (mediatorMeV: number): Promise<number> => {
  const search = searchFor(experiments[EXPERIMENT], models['dark-photon']) as PromptSearch;
  await search.prepare?.();
  const layer = { kind: 'reach', experiment: EXPERIMENT, exposure: 1, setup: {}, hidden: false } as const;
  const masses = Float64Array.of(mediatorMeV * GEV_PER_MEV);
  const columns = search.signal(masses, startScenario('eps-mA').params, fullSetup(EXPERIMENT, {}));
  return totalSignal(search, layer, { kind: 'signal', ...columns })[0] as number;
});

/** Sensitivity in ε against electrons on target, without background and with one that grows with the exposure. */
export async function exposure({ electrons, background, mediatorMeV }: ExposureValues) {
  const signal = await signalAt(mediatorMeV);
  const limit = (n: number, perElectron: number) => Math.sqrt(expectedUpperLimit(perElectron * n, CL) / (n * signal));
  const rate = background / PER_ELECTRONS;
  return {
    free: curve(exposures, (n) => limit(n, 0)),
    yours: curve(exposures, (n) => limit(n, rate)),
    here: limit(electrons, rate),
    expected: rate * electrons,
    /** By how much ε improves with ten times the electrons. */
    gain: limit(electrons, rate) / limit(10 * electrons, rate),
  };
}
