/**
 * Effective coupling in which thermal targets hardly depend on their parameters.
 *   y = ε² α_D (m_χ/m_A′)⁴;  for L_μ−L_τ g_χ²g′² (m_χ/m_Z′)⁴
 * @param coupling2  ε² or g′²
 * @param dark       α_D or g_χ²
 * @param ratio      mediator over dark matter mass
 */
export const effectiveCoupling = (coupling2: number, dark: number, ratio: number): number => (coupling2 * dark) / ratio ** 4;
