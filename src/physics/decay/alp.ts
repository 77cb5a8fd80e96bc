/**
 * Width of a → γγ.
 *   Γ = g² m³/64π
 * @param coupling  g_aγγ   GeV⁻¹
 * @param mass      m_a     GeV
 * @returns         Γ       GeV
 * Source: NA64:2020qwq.
 * Valid: m_a > 0. Accuracy: tree level.
 */
export const alpToPhotonsWidth = (coupling: number, mass: number): number => (coupling * coupling * mass ** 3) / (64 * Math.PI);
