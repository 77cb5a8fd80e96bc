/** 1 cm²/g in GeV⁻³, rounded (5e-5). */
const CM2_PER_GRAM = 4578;

/**
 * Self-interaction of dark matter through a heavy mediator, Born approximation.
 *   σ/m = 4πα_D²/(R⁴ m³),  R = m_A′/m_χ
 * @param alphaD  α_D   pure number
 * @param ratio   R     pure number
 * @param mass    m     GeV
 * @returns       σ/m   cm²/g
 * Source: Tulin:2017ara. Not for pseudo-Dirac dark matter, whose coupling is off-diagonal.
 */
export const selfInteractionCm2PerGram = (alphaD: number, ratio: number, mass: number): number =>
  (4 * Math.PI * alphaD * alphaD) / (ratio ** 4 * mass ** 3) / CM2_PER_GRAM;
