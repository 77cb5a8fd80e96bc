import { experiments, searchFor } from '../../catalog/index.ts';
import type { ModelParams } from '../../catalog/params.ts';
import { fullSetup } from '../../catalog/setup.ts';
import type { Model, PromptSearch } from '../../catalog/types.ts';
import type { ReachLayer } from '../../scenario/scenario.ts';
import { eventLimit } from '../eventLimit.ts';
import { totalSignal } from '../reach.ts';

/** Energies between which a plan shares its particles: the beams of 2022 and 2023 and those planned, GeV. Source: NA64:2023ehh. */
export const BEAM_ENERGIES = [100, 70, 60, 40] as const;

/** One beam of a plan. */
export interface Beam {
  /** GeV. */
  readonly energy: number;
  /** Part of all particles in the best plan. */
  readonly share: number;
  /** Coupling excluded with all particles in this beam, averaged in ln over ln m. */
  readonly alone: number;
}

/** How to share a total exposure between beam energies. */
export interface BeamPlan {
  readonly beams: readonly Beam[];
  /** Mean excluded coupling of the best plan and of equal shares. */
  readonly best: number;
  readonly equal: number;
  /** Largest excluded coupling in the window, best plan. */
  readonly worst: number;
}

export interface BeamQuestion {
  readonly reach: ReachLayer;
  readonly model: Model;
  readonly params: ModelParams;
  readonly cl: number;
  readonly energies: readonly number[];
  /** GeV. */
  readonly window: readonly [number, number];
}

/** Masses in the window: dense enough for the edges of the resonances. */
const COUNT = 81;

/** The same selection at another beam energy: thresholds scale with it. */
function atEnergy(reach: ReachLayer, energy: number): ReachLayer {
  const { beamEnergy, missingEnergyMin, missingEnergyMax } = fullSetup(reach.experiment, reach.setup);
  const scale = energy / beamEnergy;
  const setup = {
    ...reach.setup,
    beamEnergy: energy,
    missingEnergyMin: missingEnergyMin * scale,
    missingEnergyMax: missingEnergyMax * scale,
  };
  return { ...reach, setup };
}

function signalAt(search: PromptSearch, reach: ReachLayer, params: ModelParams, masses: Float64Array): Float64Array {
  return totalSignal(search, reach, { kind: 'signal', ...search.signal(masses, params, fullSetup(reach.experiment, reach.setup)) });
}

/**
 * Shares w ≥ 0, Σw = 1, with the largest mean of ln Σ_k w_k s_k over the masses: the lowest mean of ln ε.
 * Concave, so the multiplicative steps w_k ← w_k ⟨s_k/Σ w s⟩ climb to the one maximum.
 * @param signals  s_k(m) ≥ 0 of each beam
 */
export function bestShares(signals: readonly Float64Array[], steps = 2000): Float64Array {
  const count = signals[0]?.length ?? 0;
  let shares = new Float64Array(signals.length).fill(1 / signals.length);
  for (let step = 0; step < steps; step++) {
    const sum = mixed(signals, shares);
    shares = shares.map((share, k) => {
      let gain = 0;
      for (let i = 0; i < count; i++)
        if ((sum[i] as number) > 0) gain += ((signals[k] as Float64Array)[i] as number) / (sum[i] as number) / count;
      return share * gain;
    });
  }
  return shares;
}

function mixed(signals: readonly Float64Array[], shares: Float64Array): Float64Array {
  const sum = new Float64Array(signals[0]?.length ?? 0);
  signals.forEach((signal, k) => {
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (shares[k] as number) * (signal[i] as number);
  });
  return sum;
}

/**
 * Which beam energies cover a window of masses best with a given number of particles.
 * The search must be prepared. @returns null where the experiment does not search for the model by counting g² events.
 */
export function beamPlan({ reach, model, params, cl, energies, window: [low, high] }: BeamQuestion): BeamPlan | null {
  const search = searchFor(experiments[reach.experiment], model);
  if (search?.kind !== 'prompt' || search.rate) return null;
  const masses = Float64Array.from({ length: COUNT }, (_, i) => low * (high / low) ** (i / (COUNT - 1)));
  const signals = energies.map((energy) => signalAt(search, atEnergy(reach, energy), params, masses));
  const limit = eventLimit(reach.experiment, fullSetup(reach.experiment, reach.setup), cl);
  const couplings = (signal: Float64Array) => signal.map((s) => Math.sqrt(limit / (reach.exposure * s)));
  const mean = (signal: Float64Array) => Math.exp(couplings(signal).reduce((sum, g) => sum + Math.log(g), 0) / COUNT);
  const shares = bestShares(signals);
  const best = mixed(signals, shares);
  return {
    beams: energies.map((energy, k) => ({ energy, share: shares[k] as number, alone: mean(signals[k] as Float64Array) })),
    best: mean(best),
    equal: mean(mixed(signals, new Float64Array(energies.length).fill(1 / energies.length))),
    worst: Math.max(...couplings(best)),
  };
}
