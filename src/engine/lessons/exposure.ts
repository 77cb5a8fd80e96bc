import { expectedUpperLimit } from '../../physics/statistics/expectedLimit.ts';
import { totalSignal } from '../reach.ts';
import { CL } from './counting.ts';
import { curve, logSpaced } from './points.ts';
import { remembered } from './remembered.ts';
import { searchOf, signalOf } from './signalOf.ts';

export interface ExposureValues {
  readonly electrons: number;
  /** Background events expected in 10¹² electrons. */
  readonly backgroundRate: number;
  readonly mediatorMeV: number;
}

const EXPERIMENT = 'na64e-2022';
const PER_ELECTRONS = 1e12;
const RANGE = [1e10, 1e14] as const;
const exposures = logSpaced(...RANGE, 80);

/** Accepted signal per electron at ε = 1. */
const signalAt = remembered(async (mediatorMeV: number): Promise<number> => {
  const layer = { kind: 'reach', experiment: EXPERIMENT, exposure: 1, setup: {}, hidden: false } as const;
  return totalSignal(searchOf(EXPERIMENT), layer, await signalOf(EXPERIMENT, [mediatorMeV]))[0] as number;
});

/** Sensitivity in ε against electrons on target, without background and with one that grows with the exposure. */
export async function exposure({ electrons, backgroundRate, mediatorMeV }: ExposureValues) {
  const signal = await signalAt(mediatorMeV);
  const limit = (n: number, perElectron: number) => Math.sqrt(expectedUpperLimit(perElectron * n, CL) / (n * signal));
  const rate = backgroundRate / PER_ELECTRONS;
  return {
    free: curve(exposures, (n) => limit(n, 0)),
    yours: curve(exposures, (n) => limit(n, rate)),
    here: limit(electrons, rate),
    expected: rate * electrons,
    /** By how much ε improves with ten times the electrons. */
    gain: limit(electrons, rate) / limit(10 * electrons, rate),
  };
}
