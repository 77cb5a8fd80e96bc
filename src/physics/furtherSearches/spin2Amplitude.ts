/** Invariants of ℓγ → ℓG: s′ = s − m_ℓ², u′ = u − m_ℓ², t < 0, GeV²; s′ + u′ + t = M². */
export interface Spin2Invariants {
  readonly s: number;
  readonly u: number;
  readonly t: number;
}

/**
 * Squared amplitude of ℓγ → ℓG for a massive spin-2 G with ℒ = −(c/Λ) G_μν T^μν, the same for lepton and photon.
 *   A_G = N/(tP)², P = s′u′; N a polynomial in P, t, M², m_ℓ², mean over initial and sum over final spins
 * t is an argument of its own: M² − s′ − u′ loses its digits.
 * @param mass, leptonMass  M, m_ℓ  GeV
 * @returns                 A_G     GeV²
 * Source: lepton legs, contact term and photon pole, derived here from explicit traces (gauge invariant, T conserved); for m_ℓ = 0 as
 * in arXiv:2210.00751. A coupling to the lepton alone has no finite limit M → 0. Accuracy: tree level.
 */
export function spin2Amplitude({ s, u, t }: Spin2Invariants, mass: number, leptonMass: number): number {
  const P = s * u;
  const M2 = mass * mass;
  const M4 = M2 * M2;
  const l2 = leptonMass * leptonMass;
  const fall = t * t * (M2 - t) ** 2;
  const massless = P * ((-t * t * M4 * M2) / 4 - (t ** 4 * M2) / 4) + P * P * (-t * M4 + (t * t * M2) / 2 - t ** 3) + 2 * P ** 3 * t;
  const linear =
    (M4 * fall) / 2 +
    P * (2 * t * M4 * M2 - (19 / 6) * t * t * M4 + t ** 3 * M2 + (5 / 6) * t ** 4) -
    P * P * (2 * M4 + 4 * t * M2 + 6 * t * t);
  const quadratic = -(2 / 3) * M2 * fall + P * (4 * t * M4 - 8 * t * t * M2 + (28 / 3) * t ** 3);
  const numerator = massless + l2 * (linear + l2 * (quadratic - (16 / 3) * l2 * fall));
  return numerator / (t * P) ** 2;
}
