import { TAU_MASS } from '../constants.ts';

/**
 * Conversion of a muon on a massless quark, μq → τq, through (1/Λ²)(τ̅γᵅμ)(q̅γ_αq).
 *   σ = a²(s + a/3 + m_τ²/2)/(8πs²Λ⁴),  a = s − m_τ²
 * @param s               GeV²
 * @param scale    Λ      GeV
 * @param tauMass  m_τ    GeV
 * @returns        σ      GeV⁻²; 0 below threshold
 * Source: traces, derived here; model as in Gninenko et al., Phys. Rev. D98 (2018). Accuracy: tree level. A rate on nuclei needs parton
 * distributions and is not computed; nothing is compared with a published rate.
 */
export function muTauConversion(s: number, scale: number, tauMass = TAU_MASS): number {
  const m2 = tauMass * tauMass;
  const above = s - m2;
  return above > 0 ? (above * above * (s + above / 3 + m2 / 2)) / (8 * Math.PI * s * s * scale ** 4) : 0;
}
