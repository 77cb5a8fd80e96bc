import { type DarkMatter, darkMatterWidth } from '../decay/darkMatter.ts';
import { pairVelocity } from '../decay/fermionPair.ts';
import type { Portal } from './portal.ts';

/** Dark matter χ that annihilates through a vector mediator to the Standard Model. */
export interface RelicModel {
  readonly portal: Portal;
  readonly darkMatter: DarkMatter;
  /** m_χ, GeV. */
  readonly mass: number;
  /** m_A′/m_χ. */
  readonly ratio: number;
  /** α_D = g_D²/4π. */
  readonly alphaD: number;
}

interface Candidate {
  /** All states: particle and antiparticle, or χ₁ and χ₂. */
  readonly states: number;
  /** ⟨σv⟩_eff/⟨σv⟩: share of the pairs of all states that annihilate. */
  readonly pairing: number;
  /** Leading power n in ⟨σv⟩ ~ x⁻ⁿ: 0 s-wave, 1 p-wave. */
  readonly wave: 0 | 1;
}

/** Counting of states per dark-matter type, n the density of all of them: dn/dt + 3Hn = −q⟨σv⟩(n² − n_eq²). */
export const candidates: Readonly<Record<DarkMatter, Candidate>> = {
  scalar: { states: 2, pairing: 0.5, wave: 1 },
  majorana: { states: 2, pairing: 1, wave: 1 },
  pseudoDirac: { states: 4, pairing: 0.5, wave: 0 },
  dirac: { states: 4, pairing: 0.5, wave: 0 },
};

export const mediatorMass = (model: RelicModel): number => model.ratio * model.mass;

/**
 * Total width of the mediator.
 *   Γ = Γ(A′ → χχ̄) + coupling M F(M²)/3
 * @param coupling  αε², or g′²/4π for L_μ−L_τ
 * @returns         Γ    GeV
 * Source: tree level, derived here.
 */
export function mediatorWidth(model: RelicModel, coupling: number): number {
  const M = mediatorMass(model);
  return darkMatterWidth(model.darkMatter, model.alphaD, M, model.mass) + (coupling * M * model.portal.finalStates(M)) / 3;
}

/** (s − M²)² + M²Γ², GeV⁴. */
const propagator = (s: number, M: number, width: number): number => (s - M * M) ** 2 + (M * width) ** 2;

/**
 * Annihilation cross section per unit of coupling and of F, summed over final and averaged over initial spins.
 *   σ/(coupling F) = (4π/3) α_D s/D(s) × { b : scalar, Majorana;  (1 + 2m²/s)/b : Dirac, pseudo-Dirac }
 *   D = (s − M²)² + M²Γ²,  b = √(1 − 4m²/s)
 * @param width   Γ     GeV
 * @param energy  √s    GeV
 * @returns       GeV⁻²; 0 below threshold
 * Source: tree level, derived here. Accuracy: constant width.
 */
export function crossSectionPerCoupling(model: RelicModel, width: number, energy: number): number {
  const s = energy * energy;
  const b = pairVelocity(energy, model.mass);
  if (b === 0) return 0;
  const dark = candidates[model.darkMatter].wave === 1 ? b : (1 + (2 * model.mass * model.mass) / s) / b;
  return (((4 * Math.PI) / 3) * model.alphaD * s * dark) / propagator(s, mediatorMass(model), width);
}

/**
 * Annihilation cross section of χχ̄ to the Standard Model.
 *   σ = (4π/3) coupling α_D s F/D × dark factor, see crossSectionPerCoupling
 * @param coupling  αε², or g′²/4π for L_μ−L_τ
 * @param energy    √s    GeV
 * @returns         σ     GeV⁻²
 * Source: tree level, derived here. Without J/ψ, ψ′, Υ.
 */
export const annihilationToSm = (model: RelicModel, coupling: number, energy: number): number =>
  coupling * model.portal.finalStates(energy) * crossSectionPerCoupling(model, mediatorWidth(model, coupling), energy);

/**
 * σv of Dirac dark matter at rest.
 *   σv = 16π coupling α_D m² F/D at s = 4m²
 * @param coupling  αε², or g′²/4π for L_μ−L_τ
 * @returns         GeV⁻²
 * Source: tree level, derived here.
 */
export function diracAtRest(model: RelicModel, coupling: number): number {
  const energy = 2 * model.mass;
  const D = propagator(energy * energy, mediatorMass(model), mediatorWidth(model, coupling));
  return (16 * Math.PI * coupling * model.alphaD * model.mass ** 2 * model.portal.finalStates(energy)) / D;
}
