import { ELECTRON_MASS, PROTON_MAGNETIC_MOMENT, PROTON_MASS } from './constants.ts';

/** A nucleus with the scales of its form factors, in GeV². */
export interface Nucleus {
  readonly Z: number;
  readonly A: number;
  /** Elastic: screening by the atomic electrons. */
  readonly ta: number;
  /** Elastic: size of the nucleus. */
  readonly td: number;
  /** Inelastic: screening. */
  readonly ti: number;
}

/** Inelastic form factor: dipole scale of the nucleon (GeV²) and the magnetic term (GeV⁻²). */
export const DIPOLE_SCALE = 0.71;
export const MAGNETIC_TERM = (PROTON_MAGNETIC_MOMENT ** 2 - 1) / (4 * PROTON_MASS ** 2);

/**
 * Scales of the form factors of a nucleus.
 *   t_a = (m_e Z^{1/3}/111)²,  t_d = 0.164 A^{−2/3} GeV²,  t_i = (m_e Z^{2/3}/773)²
 * @param Z  nuclear charge
 * @param A  atomic weight
 * Source: Bjorken:2009mm app. A.
 */
export function nucleus(Z: number, A: number): Nucleus {
  return {
    Z,
    A,
    ta: ((ELECTRON_MASS * Math.cbrt(Z)) / 111) ** 2,
    td: 0.164 * A ** (-2 / 3),
    ti: ((ELECTRON_MASS * Math.cbrt(Z) ** 2) / 773) ** 2,
  };
}

/**
 * Elastic form factor of the atom.
 *   G₂ᵉˡ = Z² [t/(t + t_a)]² / (1 + t/t_d)²
 * @param t  minus the squared momentum transfer  GeV²
 * @returns  G₂ᵉˡ, Z² included
 * Source: Bjorken:2009mm app. A.
 * Valid: t ≥ 0. Accuracy: a few per cent (dipole-like nuclear density).
 */
export function elasticFormFactor(n: Nucleus, t: number): number {
  const amplitude = (n.Z * t) / ((t + n.ta) * (1 + t / n.td));
  return amplitude * amplitude;
}

/**
 * Inelastic form factor: quasi-free nucleons.
 *   G₂ⁱⁿ = Z [t/(t + t_i)]² [(1 + t(μ_p² − 1)/4m_p²)/(1 + t/0.71 GeV²)⁴]²
 * @param t  minus the squared momentum transfer  GeV²
 * @returns  G₂ⁱⁿ, Z included
 * Source: Bjorken:2009mm app. A.
 * Valid: t ≥ 0.
 */
export function inelasticFormFactor(n: Nucleus, t: number): number {
  const amplitude = ((t / (t + n.ti)) * (1 + MAGNETIC_TERM * t)) / (1 + t / DIPOLE_SCALE) ** 4;
  return n.Z * amplitude * amplitude;
}
