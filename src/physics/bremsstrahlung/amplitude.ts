import type { AngleKinematics } from './kinematics.ts';
import type { Kind } from './process.ts';

/** Weights of the invariants K1, K0, W and t/(su) in the squared amplitude of one kind. */
export interface AmplitudeWeights {
  readonly k1: number;
  readonly k0: number;
  readonly w: number;
  readonly d: number;
}

/**
 * Squared amplitude as a sum of invariants.
 *   V: K1 − 2(m² + 2m_ℓ²)W        S: K0 − (m² − 4m_ℓ²)W        P: K0 − m²W
 *   A: K1 + (4m_ℓ²/m²)K0 + 32 t m_ℓ²/(su) − 2(m² − 4m_ℓ²)W
 * @param mass, leptonMass  m, m_ℓ  GeV
 * Source: Liu:2017htz (tree level, all four kinds); written here in invariants of u, s, t.
 */
export function amplitudeWeights(kind: Kind, mass: number, leptonMass: number): AmplitudeWeights {
  const m2 = mass * mass;
  const l2 = leptonMass * leptonMass;
  if (kind === 'V') return { k1: 1, k0: 0, w: -2 * (m2 + 2 * l2), d: 0 };
  if (kind === 'S') return { k1: 0, k0: 1, w: 4 * l2 - m2, d: 0 };
  if (kind === 'P') return { k1: 0, k0: 1, w: -m2, d: 0 };
  return { k1: 1, k0: (4 * l2) / m2, w: -2 * (m2 - 4 * l2), d: 32 * l2 };
}

/**
 * Azimuthal mean of the squared amplitude of ℓ N → ℓ N X, divided by M².
 * With u = −U, P = (P_i + P_f)/2M, f = 1 + t/4M², H = u P·p + s P·p′:
 *   K1 = 2f(s² + u²)/(su) − 8t[(P·p)² + (P·p′)²]/(su) − 4tf(2m² − t − s − u)/(su)
 *   W  = 4H²/(su)² − f t (s + u)²/(su)²
 *   K0 = (s + u)²/(su) − 4t E_k²/(su)                        (nucleus at rest only)
 * s = s_a + s_b cos φ and H = H₀ + H₁ cos φ; the means over φ are taken in closed form, and H keeps the
 * digits that u P·p and s P·p′ would lose against each other.
 * @param t  −q²  GeV²
 * @returns  ⟨A⟩, dimensionless
 * Source: derived from the traces of the two tree diagrams; vector case as in Liu:2017htz.
 * Valid: t_min < t < t_max. A, S, P only for inverseM = 0.
 */
export const meanAmplitude = (g: AngleKinematics, weights: AmplitudeWeights, t: number): number =>
  sumOfAmplitudes(g, weights, Float64Array.of(t), Float64Array.of(1));

/**
 * Σ_j factor_j ⟨A⟩(t_j), `meanAmplitude` at many t. All that does not depend on t is brought into coefficients first; with
 * P·p = E − (s + t)/4M, P·p′ = E_V − (U + t)/4M and R² = s_a² − s_b² the means are, by one root and one reciprocal,
 *   ⟨1/s⟩ = 1/R,  ⟨1/s²⟩ = s_a/R³,  ⟨c/s⟩ = −s_b/R(s_a + R),  ⟨c/s²⟩ = −s_b/R³,  ⟨c²/s⟩ = s_a/R(s_a + R),
 *   ⟨c²/s²⟩ = (s_b² + s_aR)/R³(s_a + R)                                                  (c = cos φ)
 * and s_b enters squared alone.
 */
export function sumOfAmplitudes(g: AngleKinematics, weights: AmplitudeWeights, ts: Float64Array, factors: Float64Array): number {
  const { U, sa0, sa1, sb2, root, aq, h00, h01, tMin, E, EV } = g;
  const { w } = weights;
  const { constant, a1, s1, t1, t1s1, t2s1, hh, pp } = coefficients(g, weights);
  const quarterM = g.inverseM / 4;
  const inverse4M2 = quarterM * g.inverseM;
  const q00 = EV - U * quarterM;
  let total = 0;
  for (let j = 0; j < ts.length; j++) {
    const t = ts[j] as number;
    const a = sa0 + sa1 * t;
    const b2 = sb2 * (t - tMin) * (root - aq * t);
    // R² = s_a² − s_b²; one reciprocal for all means.
    const R2 = a * a - b2;
    const R = Math.sqrt(R2);
    const sum = a + R;
    const r = 1 / (R2 * sum);
    const inverseR2 = r * sum;
    const inverseR = R * inverseR2;
    const inverseR3 = inverseR * inverseR2;
    const perSum = r * R2;
    const beta = b2 * perSum;
    const shift = t * quarterM;
    const p0 = E - a * quarterM - shift;
    const q0 = q00 - shift;
    const energies = p0 * p0 + q0 * q0 + beta * quarterM * (p0 + p0 + quarterM * a);
    const h0 = h00 + t * h01 - a * shift;
    const h1 = EV - shift;
    const h2 = h0 * (h0 * a - (h1 + h1) * b2) + h1 * h1 * b2 * (beta + a * R * perSum);
    const rest = constant + a1 * a + s1 * inverseR + t * (t1 + inverseR * (t1s1 + t2s1 * t) - w * a * inverseR3);
    const f = 1 + t * inverse4M2;
    total += (factors[j] as number) * (f * rest + hh * inverseR3 * h2 + pp * t * inverseR * energies);
  }
  return total;
}

/** What multiplies 1, s_a, ⟨1/s⟩, t, t⟨1/s⟩, t²⟨1/s⟩, ⟨H²/s²⟩ and t[⟨(P·p)²⟩ + ⟨(P·p′)²⟩]/s in the squared amplitude. */
function coefficients({ U, Ek, m2 }: AngleKinematics, { k1, k0, w, d }: AmplitudeWeights) {
  const inverseU = -1 / U;
  return {
    constant: 2 * k0,
    a1: (2 * k1 + k0) * inverseU,
    s1: -(2 * k1 + k0) * U,
    t1: (4 * k1 - w * inverseU) * inverseU,
    t1s1: (d - 2 * w - 4 * k1 * (2 * m2 + U) - 4 * k0 * Ek * Ek) * inverseU,
    t2s1: 4 * k1 * inverseU,
    hh: 4 * w * inverseU * inverseU,
    pp: -8 * k1 * inverseU,
  };
}
