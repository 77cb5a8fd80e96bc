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
 * Σ_j factor_j ⟨A⟩(t_j), `meanAmplitude` at many t: numbers read from objects and calls cost more than the arithmetic,
 * so all that does not depend on t is read once.
 */
export function sumOfAmplitudes(g: AngleKinematics, weights: AmplitudeWeights, ts: Float64Array, factors: Float64Array): number {
  const { U, inverseU, inverse2V, inverseM, a1, aE, twoPpar, twoPperp, twoDpar, E, Ek, EV, m2 } = g;
  const { k1, k0, w, d } = weights;
  const u = -U;
  const inverseU2 = inverseU * inverseU;
  let total = 0;
  for (let j = 0; j < ts.length; j++) {
    const t = ts[j] as number;
    const tau = t * inverseM;
    const f = 1 + (tau * inverseM) / 4;
    const q2 = t * f;
    const qpar = (t * a1 + U) * inverse2V;
    const qperp = Math.sqrt(Math.max(0, q2 - qpar * qpar));
    const sa = twoPpar * qpar - t * aE;
    const sb = twoPperp * qperp;
    const root2 = (sa - sb) * (sa + sb);
    const root = Math.sqrt(root2);
    const sum = sa + root;
    // One reciprocal for the five means of 1/s, c/s, c²/s, 1/s², c/s², c²/s² with c = cos φ.
    const r = 1 / (root2 * root * sum);
    const s1 = root2 * sum * r;
    const c1 = -sb * root2 * r;
    const s2 = sa * sum * r;
    const c2 = -sb * sum * r;
    const cc2 = (sb * sb + sa * root) * r;

    const h0 = twoDpar * qpar + t * Ek - (tau * (sa + u)) / 4;
    const h1 = sb * (EV - tau / 4);
    const h2 = h0 * h0 * s2 + 2 * h0 * h1 * c2 + h1 * h1 * cc2;
    let amplitude = w * (4 * inverseU2 * h2 - f * t * (inverseU2 + 2 * inverseU * s1 + s2));
    if (k1 !== 0) {
      const cc1 = sa * root2 * r;
      const p0 = f * E - ((sa + t * aE) * inverseM) / 4;
      const p1 = (-sb * inverseM) / 4;
      const b0 = f * (EV - tau / 2) - (((t * a1 - u) / 2 - q2) * inverseM) / 2;
      const energies = (p0 * p0 + b0 * b0) * s1 + 2 * p0 * p1 * c1 + p1 * p1 * cc1;
      amplitude +=
        k1 * (2 * f * (sa * inverseU + u * s1) - 8 * t * inverseU * energies - 4 * t * f * inverseU * ((2 * m2 - t - u) * s1 - 1));
    }
    if (k0 !== 0) amplitude += k0 * (sa * inverseU + 2 + u * s1 - 4 * t * Ek * Ek * s1 * inverseU);
    total += (factors[j] as number) * (amplitude + d * t * s1 * inverseU);
  }
  return total;
}
