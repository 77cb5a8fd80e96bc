import { vectorsIn } from '../../catalog/computing/windowYields.ts';
import { physicsSetup } from '../../catalog/experiments/missingEnergySetup.ts';
import { fullSetup } from '../../catalog/setup.ts';
import { millichargedPair, spectralDensity } from '../../physics/furtherSearches/photonDecay.ts';
import { vectorYield } from '../../physics/furtherSearches/vectorYields.ts';
import { acceptedSignal, couplingLimits } from '../reach.ts';
import { CL } from './counting.ts';
import { curve, logSpaced } from './points.ts';
import { GEV_PER_MEV } from './relicModel.ts';
import { params, searchOf, signalOf } from './signalOf.ts';

export interface MillichargeValues {
  readonly massMeV: number;
}

const EXPERIMENT = 'na64e-2022';
const MODEL = 'millicharge';
/** Electrons on target of the reach that is quoted. */
export const ELECTRONS = 5e12;
/** Masses of the virtual photon, MeV. */
const RANGE = [1, 1e4] as const;
const POINTS = 240;

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

/** Vectors of mass M per electron at ε = 1, pairs of millicharged particles by the mass of their virtual photon, and the reach. */
export async function millicharge({ massMeV }: MillichargeValues) {
  const mass = massMeV * GEV_PER_MEV;
  const signal = await signalOf(EXPERIMENT, [massMeV], MODEL);
  const vectors = vectorsIn(physicsSetup('electron', fullSetup(EXPERIMENT, {})));
  const pair = millichargedPair('dirac', mass);
  /** dN/d ln M = 2 N_V ρ. */
  const pairs = (M: number): number => (M > pair.threshold ? 2 * vectorYield(vectors, M) * spectralDensity(pair, M) : Number.NaN);
  const layer = { kind: 'reach', experiment: EXPERIMENT, exposure: ELECTRONS, setup: {}, hidden: false } as const;
  const accepted = acceptedSignal(searchOf(EXPERIMENT, MODEL), layer, signal);
  const total = sum(Object.values(accepted).map(([value = 0]) => value));
  const share = (...names: readonly string[]): number => sum(names.map((name) => accepted[name]?.[0] ?? 0)) / total;
  const above = [1.0005, 1.002, 1.006, 1.02, 1.05].map((factor) => factor * pair.threshold * 1e3);
  const masses = [...logSpaced(...RANGE, POINTS), ...above].sort((a, b) => a - b);
  return {
    vectors: curve(masses, (M) => vectorYield(vectors, M * GEV_PER_MEV)),
    pairs: curve(masses, (M) => pairs(M * GEV_PER_MEV)),
    thresholdMeV: pair.threshold / GEV_PER_MEV,
    radiated: share('bremsstrahlung'),
    annihilated: share('annihilation'),
    mesons: share('rho', 'omega', 'phi', 'jpsi'),
    limit: couplingLimits(searchOf(EXPERIMENT, MODEL), layer, params, signal, CL)[0] ?? Number.NaN,
    /** Limit from radiation alone over that on an A′ as heavy as the lightest pair. */
    overDarkPhoton: Math.sqrt(vectorYield(vectors, pair.threshold) / (signal.contributions.bremsstrahlung?.[0] ?? Number.NaN)),
  };
}
