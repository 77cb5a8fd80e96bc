import type { Kind } from './bremsstrahlung/process.ts';
import { gaussLegendre } from './numerics/gaussLegendre.ts';

const NODES = 64;

/** Numerators of the loop integrand; y = 1 − x, R2 = m_X²/m_ℓ². */
const numerators: Readonly<Record<Kind, (x: number, y: number, R2: number) => number>> = {
  V: (x, y) => 2 * x * x * y,
  A: (x, y, R2) => 2 * x * y * (x - 4) - (4 * x ** 3) / R2,
  S: (x) => x * x * (2 - x),
  P: (x) => -(x ** 3),
};

/** ∫ f(h) dh over [0, end]. */
function integrateFromZero(end: number, f: (h: number) => number): number {
  const { nodes, weights } = gaussLegendre(NODES);
  let sum = 0;
  for (let i = 0; i < NODES; i++) sum += (weights[i] as number) * f((end / 2) * (1 + (nodes[i] as number)));
  return (sum * end) / 2;
}

/**
 * One-loop integral of the anomalous magnetic moment from a new neutral boson.
 *   I = ∫₀¹ dx N(x)/(x² + (1−x) r²),  r = m_X/m_ℓ
 *   N: V 2x²(1−x), A 2x(1−x)(x−4) − 4x³/r², S x²(2−x), P −x³
 * The closed forms cancel for r > 30. The denominator is sharp at x ~ r (light boson) and at
 * 1−x ~ 1/r² (heavy boson): x = w sinh h below 1/2, 1−x = w(eʰ−1) above flatten both.
 * @param kind       V, A, S or P
 * @param massRatio  r        pure number
 * @returns          I        pure number
 * Source: Leveille:1977rc.
 * Valid: r > 0. Accuracy: 1e-13 for 1e-6 ≤ r ≤ 1e6.
 */
export function gminus2Integral(kind: Kind, massRatio: number): number {
  const R2 = massRatio * massRatio;
  const numerator = numerators[kind];
  const integrand = (x: number, y: number) => numerator(x, y, R2) / (x * x + y * R2);
  const low = Math.min(massRatio, 1);
  const high = Math.min(1 / R2, 1);
  const below = integrateFromZero(Math.asinh(0.5 / low), (h) => {
    const x = low * Math.sinh(h);
    return integrand(x, 1 - x) * low * Math.cosh(h);
  });
  const above = integrateFromZero(Math.log1p(0.5 / high), (h) => {
    const y = high * Math.expm1(h);
    return integrand(1 - y, y) * high * Math.exp(h);
  });
  return below + above;
}

/**
 * Shift of the lepton's anomalous magnetic moment by a new neutral boson.
 *   Δa = g² I(m_X/m_ℓ) / 8π²
 * @param kind        V, A, S or P
 * @param leptonMass  m_ℓ      GeV
 * @param mass        m_X      GeV
 * @param coupling    g        pure number
 * @returns           Δa       pure number
 * Source: Leveille:1977rc.
 * Valid: m_X > 0. Accuracy: one loop.
 */
export function deltaA(kind: Kind, leptonMass: number, mass: number, coupling: number): number {
  return (coupling * coupling * gminus2Integral(kind, mass / leptonMass)) / (8 * Math.PI ** 2);
}

/** Couplings at the edges and the centre of a band; NaN where none gives the measured sign. */
export interface CouplingBand {
  readonly lower: number;
  readonly central: number;
  readonly upper: number;
}

/**
 * Couplings that shift the anomalous magnetic moment by a measured difference.
 *   g = √(8π² Δa/I) at Δa ± nσ and at Δa
 * @param kind        V, A, S or P
 * @param leptonMass  m_ℓ      GeV
 * @param mass        m_X      GeV
 * @param value       Δa       measured minus predicted
 * @param sigma       σ        its standard deviation
 * @param sigmas      n        half width of the band in σ
 * @returns           couplings; NaN where Δa has the sign that this boson cannot give. When only
 *                    `lower` is NaN the band reaches down to g = 0.
 * Source: Leveille:1977rc.
 * Valid: m_X > 0.
 */
export function gminus2Band(kind: Kind, leptonMass: number, mass: number, value: number, sigma: number, sigmas: number): CouplingBand {
  const integral = gminus2Integral(kind, mass / leptonMass);
  const couplingAt = (shift: number) => Math.sqrt((8 * Math.PI ** 2 * shift) / integral);
  const outward = Math.sign(integral) * sigmas * sigma;
  return { lower: couplingAt(value - outward), central: couplingAt(value), upper: couplingAt(value + outward) };
}
