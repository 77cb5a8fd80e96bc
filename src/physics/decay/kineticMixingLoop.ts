import { ELEMENTARY_CHARGE, MUON_MASS, TAU_MASS } from '../constants.ts';

/** A complex number: below the threshold of a lepton loop the imaginary part is 0. */
export interface Complex {
  readonly re: number;
  readonly im: number;
}

/**
 * Loop mixing of the photon with the Z′ of L_μ−L_τ: μ and τ loops, finite without a counterterm.
 *   ε(q²) = −(e g/2π²) [ln(m_τ²/m_μ²)/6 + F(q²/m_τ²) − F(q²/m_μ²)],  |ε(0)| = g/69.3
 * @param coupling  g     pure number
 * @param q2        q²    GeV², either sign
 * @returns         ε     with its imaginary part above q² = 4m_μ²
 * Source: one-loop vacuum polarisation, derived here.
 * Accuracy: one loop; a tree-level mixing would add to it.
 */
export function loopKineticMixing(coupling: number, q2: number): Complex {
  const tau = leptonLoop(q2 / TAU_MASS ** 2);
  const muon = leptonLoop(q2 / MUON_MASS ** 2);
  const scale = (-ELEMENTARY_CHARGE * coupling) / (2 * Math.PI ** 2);
  return { re: scale * (Math.log(TAU_MASS / MUON_MASS) / 3 + tau.re - muon.re), im: scale * (tau.im - muon.im) };
}

/** Below this |z| the closed form loses digits and the series has a few terms. */
const SERIES_BELOW = 0.02;

/**
 * Vacuum polarisation of one lepton, subtracted at q² = 0, z = q²/m_ℓ², w = 4/z.
 *   F = ∫₀¹ dx x(1−x) ln(1 − z x(1−x)) = −5/18 − w/6 + (1 + w/2) J/6
 *   J = b ln((b+1)/(b−1)) (z < 0), 2b atan(1/b) (0 < z < 4), b[ln((1+b)/(1−b)) − iπ] (z > 4);  b = √|1 − w|
 */
function leptonLoop(z: number): Complex {
  if (Math.abs(z) < SERIES_BELOW) return { re: leptonLoopSeries(z), im: 0 };
  const w = 4 / z;
  const b = Math.sqrt(Math.abs(1 - w));
  const front = (1 + w / 2) / 6;
  const rest = -5 / 18 - w / 6;
  if (z < 4 && z > 0) return { re: rest + front * 2 * b * Math.atan(1 / b), im: 0 };
  return { re: rest + front * b * Math.log((b + 1) / Math.abs(b - 1)), im: z > 0 ? -front * b * Math.PI : 0 };
}

/** −Σ_{n≥1} (zⁿ/n) ((n+1)!)²/(2n+3)!; eight terms: 1e-16 for |z| < 0.02. */
function leptonLoopSeries(z: number): number {
  let sum = 0;
  let term = 1 / 6; // (n+1)!²/(2n+3)! zⁿ at n = 0
  for (let n = 1; n <= 8; n++) {
    term *= (z * (n + 1) ** 2) / ((2 * n + 3) * (2 * n + 2));
    sum -= term / n;
  }
  return sum;
}
