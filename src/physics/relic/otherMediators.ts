import { pairVelocity } from '../decay/fermionPair.ts';
import { spin2Width } from '../decay/spin2Width.ts';

/** Annihilation of dark matter to one pair of leptons through a mediator that is not a vector. */
export interface MediatorModel {
  /** Scalar, pseudoscalar, or spin 2 (L = −(c/Λ) G T). */
  readonly mediator: 'scalar' | 'pseudoscalar' | 'spin2';
  /** Dirac fermion, or complex scalar (spin 0: L = −g m φ χ*χ). */
  readonly darkMatter: 'dirac' | 'scalar';
  /** m_χ, GeV. */
  readonly mass: number;
  /** M, GeV. */
  readonly mediatorMass: number;
  /** Γ, GeV. */
  readonly width: number;
  /** Coupling to dark matter: pure number; spin 2: c/Λ in GeV⁻¹. */
  readonly darkCoupling: number;
  /** Coupling to the lepton: pure number; spin 2: c/Λ in GeV⁻¹. */
  readonly leptonCoupling: number;
  /** m_ℓ, GeV. */
  readonly leptonMass: number;
}

/**
 * Annihilation cross section through a scalar, pseudoscalar or spin-2 mediator.
 *   S, Dirac: g_x²g_l² s b_i b_f³/16πD;  P, Dirac: g_x²g_l² s b_f/16π b_i D
 *   S, complex scalar: g_x²m²g_l² b_f³/8π b_i D;  P, complex scalar: b_f in place of b_f³
 *   spin 2: (20π/g_i) 4Γ_iΓ_f/(b_i²D), Γ partial widths at mass √s, g_i = 4 Dirac, 1 complex scalar
 *   D = (s − M²)² + M²Γ²,  b = √(1 − 4m²/s) of dark matter (i) and lepton (f)
 * @param energy  √s    GeV
 * @returns       σ     GeV⁻²; 0 below threshold
 * Source: tree level, derived here. Not compared with published curves.
 */
export function mediatorCrossSection(model: MediatorModel, energy: number): number {
  const { mediator, darkMatter, mass, darkCoupling, leptonCoupling, leptonMass } = model;
  const s = energy * energy;
  const bi = pairVelocity(energy, mass);
  const bf = pairVelocity(energy, leptonMass);
  if (bi === 0) return 0;
  const D = (s - model.mediatorMass ** 2) ** 2 + (model.mediatorMass * model.width) ** 2;
  const couplings = (darkCoupling * leptonCoupling) ** 2;
  if (mediator === 'spin2') {
    const dark = spin2Width(darkMatter === 'dirac' ? 'fermions' : 'scalars', darkCoupling, energy, mass);
    const leptons = spin2Width('fermions', leptonCoupling, energy, leptonMass);
    return ((20 * Math.PI) / (darkMatter === 'dirac' ? 4 : 1)) * ((4 * dark * leptons) / (bi * bi * D));
  }
  const leptons = mediator === 'scalar' ? bf ** 3 : bf;
  if (darkMatter === 'scalar') return (couplings * mass * mass * leptons) / (8 * Math.PI * bi * D);
  return (couplings * s * leptons * (mediator === 'scalar' ? bi : 1 / bi)) / (16 * Math.PI * D);
}
