import { EULER_GAMMA } from './constants.ts';
import { add, type Complex, complex, divide, multiply, scale, subtract } from './numerics/complex.ts';
import { digamma } from './numerics/digamma.ts';
import { inverseLaplace } from './numerics/inverseLaplace.ts';
import { bracketedRoot } from './numerics/roots.ts';

/**
 * Particles of an electromagnetic shower: `tot` electrons and positrons, `prim` the beam particle itself,
 * `pos` positrons of an electron beam, `pos_beam` all positrons of a positron beam, `gam` photons.
 */
export type Species = 'tot' | 'prim' | 'pos' | 'pos_beam' | 'gam';

/** Radiation and pair production at complete screening: k₀ = 4/3, μ₀ = 7/9. */
const K0 = 4 / 3;
const MU0 = 7 / 9;
const ONE = complex(1);

/**
 * Mellin transform of the track length, ∫ v^s T(v) dv.
 *   a(s) = k₀[ψ(s + 2) − 1 + γ] + 1/2 − 1/((s + 1)(s + 2)),  b(s) = 2[1/(s + 1) − k₀/((s + 2)(s + 3))],
 *   c(s) = k₀/(s(s + 1)) + 1/(s + 2);  tot 1/(a − bc/μ₀), prim 1/a, pos bc/(2μ₀a(a − bc/μ₀)), gam c tot/μ₀
 * Source: Rossi:1941zza (approximation A, complete screening).
 */
function transform(species: Species, s: Complex): Complex {
  const s1 = add(s, ONE);
  const s2 = add(s1, ONE);
  const s3 = add(s2, ONE);
  const over = (z: Complex, factor = 1) => divide(complex(factor), z);
  const psi = scale(add(digamma(s2), complex(EULER_GAMMA - 1)), K0);
  const a = subtract(add(psi, complex(0.5)), over(multiply(s1, s2)));
  if (species === 'prim') return over(a);
  const b = scale(subtract(over(s1), over(multiply(s2, s3), K0)), 2);
  const c = add(over(multiply(s, s1), K0), over(s2));
  const cascade = scale(multiply(b, c), 1 / MU0);
  const total = over(subtract(a, cascade));
  if (species === 'tot') return total;
  if (species === 'gam') return scale(multiply(c, total), 1 / MU0);
  // Both positron species without the cancellation of (total − primary)/2 near v = 1.
  const secondary = scale(divide(multiply(cascade, total), a), 0.5);
  return species === 'pos' ? secondary : add(secondary, over(a));
}

/**
 * Differential track length in an infinitely thick target.
 * @param L  −ln v, v = E/E₀
 * @returns  T(v) per unit v, in radiation lengths
 * Source: Rossi:1941zza, approximation A.
 * Valid: L > 0. Accuracy: 1e-9 of the approximation, which itself is a few per cent off for heavy elements.
 */
export const trackLength = (species: Species, L: number): number => Math.exp(L) * inverseLaplace((s) => transform(species, s), L);

/**
 * Track length above an energy.
 *   C(v) = ∫_v^1 T(v′) dv′
 * @param L  −ln v
 * @returns  C(v), in radiation lengths; 0 at v = 1
 */
export const cumulativeTrackLength = (species: Species, L: number): number =>
  L <= 0 ? 0 : inverseLaplace((s) => divide(transform(species, s), s), L);

/** L = −ln v at which the cumulative track length is C (0 when C is so small that v = 1 in a double). */
export function depthOfTrackLength(species: Species, C: number): number {
  const gap = (logL: number) => cumulativeTrackLength(species, Math.exp(logL)) - C;
  const [low, high] = [Math.log(1e-100), Math.log(12)];
  return gap(low) >= 0 ? 0 : Math.exp(bracketedRoot(gap, low, high, 1e-13));
}
