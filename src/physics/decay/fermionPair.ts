import type { Kind } from '../bremsstrahlung/process.ts';

/**
 * Velocity of either daughter in a decay to two equal masses, in the rest frame.
 *   β = √(1 − 4m_f²/m²)
 * @returns  β; 0 below threshold
 */
export function pairVelocity(mass: number, daughterMass: number): number {
  const ratio = (2 * daughterMass) / mass;
  return ratio < 1 ? Math.sqrt((1 - ratio) * (1 + ratio)) : 0;
}

/**
 * Rate of a vector to a fermion pair relative to massless fermions.
 *   (1 + 2m_f²/m²) √(1 − 4m_f²/m²)
 * @returns  pure number; 0 below threshold
 */
export const vectorPhaseSpace = (mass: number, fermionMass: number): number =>
  (1 + 2 * (fermionMass / mass) ** 2) * pairVelocity(mass, fermionMass);

/**
 * Width of a boson to a pair of Dirac fermions.
 *   V g²m/12π (1 + 2m_f²/m²) β,  A g²m/12π β³,  S g²m/8π β³,  P g²m/8π β
 * @param kind         V, A, S or P (L_P = i g f̅γ⁵f P)
 * @param coupling     g      pure number
 * @param mass         m      GeV
 * @param fermionMass  m_f    GeV
 * @returns            Γ      GeV; 0 below threshold
 * Source: tree-level two-body widths, derived here.
 * Valid: m > 0. Accuracy: tree level.
 */
export function fermionPairWidth(kind: Kind, coupling: number, mass: number, fermionMass: number): number {
  const beta = pairVelocity(mass, fermionMass);
  const rate = coupling * coupling * mass;
  if (kind === 'V') return (rate / (12 * Math.PI)) * vectorPhaseSpace(mass, fermionMass);
  if (kind === 'A') return (rate / (12 * Math.PI)) * beta ** 3;
  return (rate / (8 * Math.PI)) * (kind === 'S' ? beta ** 3 : beta);
}
