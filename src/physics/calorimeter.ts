import { erfc } from './numerics/erfc.ts';

/** Energy resolution σ² = (stochastic² E) + (constant E)², E in GeV, stochastic in √GeV. */
export interface Resolution {
  readonly stochastic: number;
  readonly constant: number;
}

/**
 * Energy resolution of a calorimeter.
 *   σ² = a² E + c² E²
 * @param energy  E  GeV
 * @returns       σ  GeV
 */
export const energySpread = (r: Resolution, energy: number): number => Math.sqrt(energy * (r.stochastic ** 2 + r.constant ** 2 * energy));

/**
 * Probability that a true missing energy passes the cut on the measured one.
 *   A = ½ erfc((E_ECAL − (E₀ − E_cut))/(√2 σ(E_ECAL))),  E_ECAL = E₀ − E_miss
 * @param beamEnergy, cut, missing  E₀, E_cut, E_miss  GeV
 * @returns  A in [0, 1]
 */
export function acceptance(r: Resolution | null, beamEnergy: number, cut: number, missing: number): number {
  if (!r) return missing > cut ? 1 : 0;
  const seen = Math.max(0, beamEnergy - missing);
  const distance = seen - (beamEnergy - cut);
  return seen === 0 ? 1 : 0.5 * erfc(distance / (Math.SQRT2 * energySpread(r, seen)));
}

/**
 * True missing energy at which the measured one is z standard deviations away from the cut.
 * Solves E_ECAL − (E₀ − E_cut) = z σ(E_ECAL), a quadratic; A there is ½ erfc(z/√2).
 * @param z  > 0: below the cut
 * @returns  E_miss  GeV, at least 2 % of the beam energy: below that the shower is not described
 * Valid: |z| constant < 1.
 */
export function missingEnergyAt(r: Resolution, beamEnergy: number, cut: number, z: number): number {
  const seenAtCut = beamEnergy - cut;
  const quadratic = 1 - (z * r.constant) ** 2;
  const linear = 2 * seenAtCut + (z * r.stochastic) ** 2;
  const root = Math.sqrt(linear * linear - 4 * quadratic * seenAtCut * seenAtCut);
  const seen = z > 0 ? (linear + root) / (2 * quadratic) : (2 * seenAtCut * seenAtCut) / (linear + root);
  return Math.max(0.02 * beamEnergy, beamEnergy - (linear > 0 ? seen : 0));
}

export interface EffectiveCut {
  readonly cut: number;
  readonly weight: number;
}

/** Five-point Gauss–Hermite rule for the standard normal distribution: z = 0, ±√(5 − √10), ±√(5 + √10). */
const NORMAL_RULE = [
  { z: 0, weight: 8 / 15 },
  ...[-1, 1].flatMap((sign) => [
    { z: sign * Math.sqrt(5 - Math.sqrt(10)), weight: (7 + 2 * Math.sqrt(10)) / 60 },
    { z: sign * Math.sqrt(5 + Math.sqrt(10)), weight: (7 - 2 * Math.sqrt(10)) / 60 },
  ]),
];

/**
 * A smeared cut as a weighted set of sharp ones.
 *
 * Partial integration turns ∫ dE (−dN(>E)/dE) A(E) into ∫ dE A′(E) N(>E): the average of N(>E) over sharp cuts E
 * that are normally distributed in z. N(>E) is smooth on the scale of σ, so five Gauss–Hermite points in z are
 * enough: 1e-5 for a 4 % resolution and E_cut ≥ 0.3 E₀, 1e-4 at 0.2 E₀ or for a 10 % resolution at 0.5 E₀
 * (against a fine sum). Where the cut is less than 3σ away from zero missing energy, the cut itself is
 * ill-defined: there the sharp cuts stop at 2.5 % of the beam energy and 40 % of the cut.
 */
export function effectiveCuts(r: Resolution | null, beamEnergy: number, cut: number): readonly EffectiveCut[] {
  if (!r) return [{ cut, weight: 1 }];
  const lowest = Math.max(0.025 * beamEnergy, 0.4 * cut);
  return NORMAL_RULE.map(({ z, weight }) => ({ cut: Math.max(lowest, missingEnergyAt(r, beamEnergy, cut, z)), weight }));
}
