import { ALPHA, ELECTRON_MASS } from './constants.ts';
import { type DarkMatter, darkMatterWidth } from './decay/darkMatter.ts';

/** Dark matter χ of mass m_χ = m/massRatio, coupled with α_D to the A′ of mass m. */
export interface DarkSector {
  readonly alphaD: number;
  /** m_A′/m_χ. */
  readonly massRatio: number;
  readonly darkMatter: DarkMatter;
}

/** Γ/m of A′ → χχ̄, a pure number, 0 below threshold; the width to Standard Model particles (ε²) is left out. */
export const widthOverMass = (dark: DarkSector): number => darkMatterWidth(dark.darkMatter, dark.alphaD, 1, 1 / dark.massRatio);

/** s of a positron of this energy on an electron at rest: 2m_eE + 2m_e². */
export const squaredEnergy = (positronEnergy: number): number => 2 * ELECTRON_MASS * (positronEnergy + ELECTRON_MASS);

/** Positron energy at which s takes a value. */
export const positronEnergyAt = (s: number): number => s / (2 * ELECTRON_MASS) - ELECTRON_MASS;

/**
 * Resonant annihilation e⁺e⁻ → A′ → χχ̄ on an electron at rest.
 *   σ = (4π/3) α α_D s F/[(s − m²)² + m²Γ²],  β = √(1 − 4m_χ²/s)
 *   F = 3Γ(√s → χχ̄)/(α_D√s): (1 + 2m_χ²/s)β Dirac and pseudo-Dirac, β³/2 Majorana, β³/4 complex scalar
 * @param mass            m  GeV
 * @param positronEnergy  E  GeV
 * @returns               σ  GeV⁻² at ε = 1; 0 below threshold
 * Source: NA64:2023ehh (Dirac and scalar); the others follow from the widths.
 * Accuracy: tree level, constant width; motion of the atomic electrons left out.
 */
export function annihilationCrossSection(dark: DarkSector, mass: number, positronEnergy: number): number {
  const s = squaredEnergy(positronEnergy);
  const m2 = mass * mass;
  const chi2 = m2 / (dark.massRatio * dark.massRatio);
  const beta2 = 1 - (4 * chi2) / s;
  if (!(beta2 > 0)) return 0;
  const final = 3 * darkMatterWidth(dark.darkMatter, 1, 1, Math.sqrt(chi2 / s));
  const width = m2 * widthOverMass(dark);
  return ((4 * Math.PI) / 3) * ALPHA * dark.alphaD * s * (final / ((s - m2) ** 2 + width * width));
}
