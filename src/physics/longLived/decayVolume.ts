import { exp } from '../numerics/exp.ts';
import { gaussLegendre } from '../numerics/gaussLegendre.ts';

/** Where decays are seen. */
export interface DecayVolume {
  /** From the point of production to the decay volume, m. */
  readonly shieldM: number;
  /** Length of the decay volume, m; null: decays anywhere beyond count. */
  readonly decayM: number | null;
  /** Radius of the detector at the end of the decay volume, m; null: every decay is seen. */
  readonly radiusM: number | null;
  /** Smallest energy of a decay product that is seen, GeV; used with a radius only. */
  readonly energyCut: number;
}

/** exp(−700) is the last that a double holds. */
const LARGEST_EXPONENT = 700;
const rule = gaussLegendre(8);

/**
 * Probability to decay inside the decay volume.
 *   P = e^{−L/l} (1 − e^{−d/l})
 * @param lengthM           l   mean decay length, m; ∞: stable, counted by d = ∞ only
 * @param shieldM, decayM   L, d   m; d = ∞: anywhere beyond L
 * @returns                 P   0 where it is below 1e-304
 */
export function decayProbability(lengthM: number, shieldM: number, decayM: number): number {
  if (!(shieldM <= LARGEST_EXPONENT * lengthM)) return 0;
  const inside = decayM === Number.POSITIVE_INFINITY ? 1 : endingWithin(decayM / lengthM);
  return exp(-shieldM / lengthM) * inside;
}

/** 1 − e^−y; never the difference of two nearly equal numbers. */
const endingWithin = (y: number): number => (y > 0.1 ? 1 - exp(-y) : -Math.expm1(-y));

/**
 * Probability that at least one of two massless, isotropic decay products is seen: its energy is above a cut
 * and it arrives within a radius.
 *   f = max(E_cut/E, 1/(1 + (rE/mD)²));  1 for f ≤ 1/2, else 2(1 − f)
 * @param energy, mass  E, m  GeV, of the particle that decays; E ≫ m
 * @param distanceM     D     from the decay to the detector, m
 */
export function twoBodyAcceptance(energy: number, mass: number, distanceM: number, radiusM: number, energyCut: number): number {
  const reach = (radiusM * energy) / (mass * distanceM);
  const fraction = Math.max(energyCut / energy, 1 / (1 + reach * reach));
  return fraction <= 0.5 ? 1 : Math.max(0, 2 * (1 - fraction));
}

/**
 * Probability to decay inside the decay volume and to be seen, for two decay products.
 *   P = e^{−L/l} q ∫₀¹ a(d − z(x)) dx,  q = 1 − e^{−d/l},  z = −l ln(1 − q x)
 * Uniform nodes in z would miss the decays near the entrance for l ≪ d.
 * @param lengthM       l     mean decay length, m
 * @param energy, mass  E, m  GeV
 * Accuracy: eight Gauss–Legendre nodes, below 1 %.
 */
export function seenDecayProbability(lengthM: number, energy: number, mass: number, volume: DecayVolume): number {
  const { shieldM, radiusM, energyCut } = volume;
  const decayM = volume.decayM ?? Number.POSITIVE_INFINITY;
  const inside = decayProbability(lengthM, shieldM, decayM);
  if (radiusM === null || inside === 0) return inside;
  // Seen even from the entrance of the volume, so from everywhere.
  if (twoBodyAcceptance(energy, mass, decayM, radiusM, energyCut) === 1) return inside;
  const q = endingWithin(decayM / lengthM);
  let seen = 0;
  for (let i = 0; i < rule.nodes.length; i++) {
    const z = -lengthM * Math.log1p(-0.5 * q * (1 + (rule.nodes[i] as number)));
    seen += 0.5 * (rule.weights[i] as number) * twoBodyAcceptance(energy, mass, decayM - z, radiusM, energyCut);
  }
  return inside * seen;
}
