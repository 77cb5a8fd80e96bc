import type { Kind } from './bremsstrahlung/process.ts';
import { ALPHA, ELECTRON_MASS } from './constants.ts';
import { type DarkMatter, darkMatterWidth } from './decay/darkMatter.ts';
import { fermionPairWidth } from './decay/fermionPair.ts';
import { spin2Width } from './decay/spin2Width.ts';

/** Dark matter χ of mass m_χ = m/massRatio behind a mediator of mass m. */
interface Portal {
  readonly massRatio: number;
}

/** Charged with α_D under the A′. */
interface VectorPortal extends Portal {
  readonly alphaD: number;
  readonly darkMatter: DarkMatter;
}

/** Dirac, coupled with g_χ² = 4πα_D to a scalar, pseudoscalar or axial vector. */
interface BosonPortal extends Portal {
  readonly alphaD: number;
  readonly mediator: Exclude<Kind, 'V'>;
}

/** Dirac, coupled with darkTensor = c_χ/Λ (GeV⁻¹) to a spin-2 boson. */
interface TensorPortal extends Portal {
  readonly darkTensor: number;
}

export type DarkSector = VectorPortal | BosonPortal | TensorPortal;

/** Γ of a mediator of this mass to dark matter, GeV. */
function darkWidth(dark: DarkSector, mass: number, chiMass: number): number {
  if ('darkMatter' in dark) return darkMatterWidth(dark.darkMatter, dark.alphaD, mass, chiMass);
  if ('darkTensor' in dark) return spin2Width('fermions', dark.darkTensor, mass, chiMass);
  return fermionPairWidth(dark.mediator, Math.sqrt(4 * Math.PI * dark.alphaD), mass, chiMass);
}

/** (2J + 1) Γ(e⁺e⁻) of a mediator of this mass at ε = 1 or c/Λ = 1 GeV⁻¹, electrons massless, GeV. */
function formation(dark: DarkSector, mass: number): number {
  if ('darkTensor' in dark) return 5 * spin2Width('fermions', 1, mass, 0);
  return 'mediator' in dark && dark.mediator !== 'A' ? (ALPHA * mass) / 2 : ALPHA * mass;
}

/** Γ/m of the decay to dark matter, a pure number, 0 below threshold; the width to Standard Model particles (ε²) is left out. */
export const widthOverMass = (dark: DarkSector, mass: number): number => darkWidth(dark, mass, mass / dark.massRatio) / mass;

/** s of a positron of this energy on an electron at rest: 2m_eE + 2m_e². */
export const squaredEnergy = (positronEnergy: number): number => 2 * ELECTRON_MASS * (positronEnergy + ELECTRON_MASS);

/** Positron energy at which s takes a value. */
export const positronEnergyAt = (s: number): number => s / (2 * ELECTRON_MASS) - ELECTRON_MASS;

/**
 * Resonant annihilation e⁺e⁻ → X → χχ̄ on an electron at rest.
 *   σ = 4π (2J + 1) Γ(√s → e⁺e⁻) Γ(√s → χχ̄)/[(s − m²)² + m²Γ²],  Γ(√s) the width of an X of mass √s
 * For the A′ this is (4π/3) α α_D s F/[…] with F = (1 + 2m_χ²/s)β Dirac and pseudo-Dirac, β³/2 Majorana, β³/4 complex scalar.
 * @param mass            m  GeV
 * @param positronEnergy  E  GeV
 * @returns               σ  GeV⁻² at ε = 1 (spin 2: at c/Λ = 1 GeV⁻¹); 0 below threshold
 * Source: NA64:2023ehh (A′ with Dirac and scalar); the others derived here, from traces for spin 0 and 1.
 * Accuracy: tree level, constant width; motion of the atomic electrons left out.
 */
export function annihilationCrossSection(dark: DarkSector, mass: number, positronEnergy: number): number {
  const s = squaredEnergy(positronEnergy);
  const energy = Math.sqrt(s);
  const chi = mass / dark.massRatio;
  if (!(energy > 2 * chi)) return 0;
  const m2 = mass * mass;
  const width = m2 * widthOverMass(dark, mass);
  return (4 * Math.PI * formation(dark, energy) * darkWidth(dark, energy, chi)) / ((s - m2) ** 2 + width * width);
}
