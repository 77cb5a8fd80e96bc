import { showerSplines } from '../data/showerSplines.ts';
import { catmullRom } from '../numerics/catmullRom.ts';

const { electrons, photons } = showerSplines;

/**
 * Track length of electrons and positrons above an energy, from a table.
 *   C_e(L) = ∫ T_e du from e^−L to 1,  u = E/E₀
 * @param depth  L = −ln u
 * @returns      C_e, radiation lengths
 * Source: Rossi:1941zza, approximation A; `cumulativeTrackLength` without a table.
 * Valid: 1e-6 ≤ L ≤ 10, the value at the end beyond. Accuracy of the interpolation: 4e-5.
 */
export const electronTrackAbove = (depth: number): number =>
  Math.exp(catmullRom(electrons.values, (Math.log(depth) - electrons.start) / electrons.step));

/**
 * Differential track length of photons, from a table.
 *   T_γ(u) = R(q) (27/28)/(u l),  l = −ln(1 − u), q = 1/(1 + l)
 * @param u  E/E₀
 * @returns  T_γ, radiation lengths per unit u
 * Source: Rossi:1941zza, approximation A; `trackLength` without a table.
 * Valid: 0 < u < 1. Accuracy of the interpolation: 2e-4.
 */
export function photonTrack(u: number): number {
  const l = -Math.log1p(-u);
  const ratio = catmullRom(photons.values, (1 / (1 + l) - photons.start) / photons.step);
  return (ratio * 27) / (28 * u * l);
}
