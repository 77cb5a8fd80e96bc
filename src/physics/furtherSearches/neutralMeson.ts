import { HBAR_C_GEV_M } from '../constants.ts';
import { decayLengthM } from '../decay/decayLength.ts';
import { decayProbability } from '../longLived/decayVolume.ts';

interface NeutralMeson {
  /** GeV. */
  readonly mass: number;
  /** cτ, m. */
  readonly lifetimeM: number;
}

/** Neutral mesons that may decay invisibly. Source: ParticleDataGroup:2024cfk. */
export const neutralMesons = {
  KS: { mass: 0.497611, lifetimeM: 0.026844 },
  KL: { mass: 0.497611, lifetimeM: 15.34 },
  eta: { mass: 0.547862, lifetimeM: 1.507e-10 },
} as const satisfies Record<string, NeutralMeson>;

/**
 * Mean decay length of a neutral meson.
 *   l = cτ p/m
 * @param energy  E    GeV
 * @returns       l    m; NaN for E < m
 */
export const mesonDecayLengthM = ({ mass, lifetimeM }: NeutralMeson, energy: number): number =>
  decayLengthM(HBAR_C_GEV_M / lifetimeM, mass, energy);

/**
 * Probability that a meson decays before it is absorbed, within a length.
 *   P = (1/l)/(1/l + 1/λ) (1 − e^{−L(1/l + 1/λ)})
 * @param lengthM       l   mean decay length, m
 * @param absorptionM   λ   interaction length, m; ∞: no absorption
 * @param withinM       L   m
 * Source: two competing exponentials. NA64:2024mah (use).
 */
export function decayBeforeAbsorption(lengthM: number, absorptionM: number, withinM: number): number {
  const rate = 1 / lengthM + 1 / absorptionM;
  return decayProbability(1 / rate, 0, withinM) / (lengthM * rate);
}
