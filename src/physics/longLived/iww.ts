import type { Kind } from '../bremsstrahlung/process.ts';
import { ALPHA, ELECTRON_MASS } from '../constants.ts';
import type { Nucleus } from '../formFactor.ts';
import { photonFlux } from '../photonFlux.ts';

const L2 = ELECTRON_MASS * ELECTRON_MASS;
const FLUX_NODES = 48;

/**
 * Splitting function of e → e X with the angle integrated.
 *   U = m²(1 − x)/x + m_e²x
 *   V: (1 − x + x²/3)/U + m_e²x(x² + 2x − 2)/6U²     A: (1 − x + x²/3)/U + m_e²x(2 − x)²/6U² + m_e²x²/m²U
 *   P: x²/6U + m_e²x³/12U²                           S: P + m_e²(1 − x)x/3U²
 * @param mass  m      GeV
 * @param om    1 − x
 * @returns     k(x)   GeV⁻²
 * Source: Liu:2017htz; the vector as in Bjorken:2009mm app. A.
 */
export function splitting(kind: Kind, mass: number, om: number): number {
  const x = 1 - om;
  const m2 = mass * mass;
  const inverseU = 1 / ((m2 * om) / x + L2 * x);
  const second = L2 * x * inverseU * inverseU;
  if (kind === 'P' || kind === 'S') return (x * x * inverseU) / 6 + second * ((x * x) / 12 + (kind === 'S' ? om / 3 : 0));
  const first = (om + (x * x) / 3) * inverseU;
  if (kind === 'V') return first + (second * (x * x + 2 * x - 2)) / 6;
  return first + (second * (2 - x) * (2 - x)) / 6 + ((L2 * x * x) / m2) * inverseU;
}

/**
 * Photon flux seen by an electron that radiates X, at the smallest momentum transfer.
 *   χ(m⁴/4E², m²) (1 + 1.2/Z): elastic, with an average inelastic part (W 1.5 %, Al 9 %)
 * @param mass    m   GeV
 * @param energy  E   GeV
 */
export const bremsstrahlungFlux = (n: Nucleus, mass: number, energy: number): number =>
  photonFlux(n, ((mass * mass) / (2 * energy)) ** 2, mass * mass, false, FLUX_NODES) * (1 + 1.2 / n.Z);

/**
 * Spectrum of X in e N → e N X, improved Weizsäcker–Williams.
 *   dσ/dx = 4α³ β χ k(x),  β = √(1 − (m/xE)²)
 * @param flux    χ of `bremsstrahlungFlux`, which does not depend on x
 * @param mass    m      GeV
 * @param energy  E      GeV
 * @param om      1 − x
 * @returns       dσ/dx  GeV⁻² at ε = 1; 0 below threshold
 * Source: Bjorken:2009mm app. A (V), Liu:2017htz (A, S, P). Accuracy for electrons: 0.8 to 2.6 times the exact spectrum.
 */
export function iwwSpectrum(kind: Kind, flux: number, mass: number, energy: number, om: number): number {
  const slowness = mass / ((1 - om) * energy);
  if (!(slowness < 1)) return 0;
  return 4 * ALPHA ** 3 * Math.sqrt((1 - slowness) * (1 + slowness)) * flux * splitting(kind, mass, om);
}

/**
 * Fraction of X emitted below an angle (vector formula, used for all kinds).
 *   1 − f(U + E²xθ²)/f(U),  f = (1 − x + x²/2)/U + (1 − x)(m² + 2m_e²)(−x/2U² + M/3U³),  M = m²(1 − x) + m_e²x²
 * @param mass         m   GeV
 * @param energy       E   GeV, of the electron
 * @param om           1 − x
 * @param maxAngleRad  θ
 * @returns            0 to 1
 * Source: Bjorken:2009mm app. A, integrated over the angle.
 */
export function angleFraction(mass: number, energy: number, om: number, maxAngleRad: number): number {
  const x = 1 - om;
  const m2 = mass * mass;
  const M = m2 * om + L2 * x * x;
  const U = M / x;
  const factor = om * (m2 + 2 * L2);
  const beyond = (inverse: number) => (om + (x * x) / 2 + factor * inverse * (-x / 2 + (M / 3) * inverse)) * inverse;
  const fraction = 1 - beyond(1 / (U + energy * energy * x * maxAngleRad * maxAngleRad)) / beyond(1 / U);
  return Math.min(Math.max(fraction, 0), 1);
}
