import { pairVelocity, vectorPhaseSpace } from './fermionPair.ts';

/**
 * Dark matter charged under a vector A′ or Z′, by its current (g_D² = 4πα_D):
 * - `dirac`        g_D χ̅γᵘχ
 * - `scalar`       i g_D φ*∂ᵘφ + h.c., complex
 * - `majorana`     ½ g_D χ̅γᵘγ⁵χ
 * - `pseudoDirac`  g_D χ̅₁γᵘχ₂, off-diagonal
 */
export type DarkMatter = 'dirac' | 'scalar' | 'majorana' | 'pseudoDirac';

/**
 * Width of A′ → dark matter.
 *   Dirac α_D m/3 (1 + 2m_χ²/m²) β,  complex scalar α_D m/12 β³,  Majorana α_D m/6 β³
 *   pseudo-Dirac α_D/6m⁵ √[(m² − S²)(m² − d²)] (m² − d²)(2m² + S²),  S = m₂ + m₁, d = m₂ − m₁
 * @param kind       dark matter
 * @param alphaD     α_D        pure number
 * @param mass       m          GeV
 * @param chiMass    m_χ = m₁   GeV
 * @param splitting  d          GeV, pseudo-Dirac only
 * @returns          Γ          GeV; 0 below threshold
 * Source: tree-level two-body widths, derived here.
 * Valid: m > 0. Accuracy: tree level.
 */
export function darkMatterWidth(kind: DarkMatter, alphaD: number, mass: number, chiMass: number, splitting = 0): number {
  const beta = pairVelocity(mass, chiMass);
  if (kind === 'dirac') return ((alphaD * mass) / 3) * vectorPhaseSpace(mass, chiMass);
  if (kind === 'scalar') return ((alphaD * mass) / 12) * beta ** 3;
  if (kind === 'majorana') return ((alphaD * mass) / 6) * beta ** 3;
  return offDiagonalWidth(alphaD, mass, 2 * chiMass + splitting, splitting);
}

function offDiagonalWidth(alphaD: number, mass: number, sum: number, difference: number): number {
  if (mass <= sum) return 0;
  const aboveSum = (mass - sum) * (mass + sum);
  const aboveDifference = (mass - difference) * (mass + difference);
  return (alphaD / (6 * mass ** 5)) * Math.sqrt(aboveSum * aboveDifference) * aboveDifference * (2 * mass * mass + sum * sum);
}
