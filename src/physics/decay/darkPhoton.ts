import { ALPHA } from '../constants.ts';
import { rRatioEnergies, rRatioValues } from '../data/rRatio.ts';
import { interpolateLinear } from '../numerics/interpolate.ts';
import { vectorPhaseSpace } from './fermionPair.ts';

/**
 * Width of A′ → ℓ⁺ℓ⁻.
 *   Γ = αε² m/3 (1 + 2m_ℓ²/m²) √(1 − 4m_ℓ²/m²)
 * @param mixing      ε      pure number
 * @param mass        m      GeV
 * @param leptonMass  m_ℓ    GeV
 * @returns           Γ      GeV; 0 below threshold
 * Source: Bjorken:2009mm.
 * Valid: m > 0. Accuracy: tree level.
 */
export const darkPhotonToLeptonsWidth = (mixing: number, mass: number, leptonMass: number): number =>
  ((ALPHA * mixing * mixing * mass) / 3) * vectorPhaseSpace(mass, leptonMass);

/**
 * Hadronic ratio R = σ(e⁺e⁻ → hadrons)/σ(point-like μ⁺μ⁻) at √s, without J/ψ, ψ′, Υ.
 * @param energy  √s   GeV
 * @returns       R    0 below 0.14 GeV, constant above 60 GeV
 * Source: Ilten:2018crw (√s ≤ 2 GeV), perturbative QCD above.
 * Accuracy: 2 to 5 % on the ρ, up to 25 % between 1.05 and 1.9 GeV.
 */
export const hadronicRatio = (energy: number): number => interpolateLinear(rRatioEnergies, rRatioValues, energy);

/**
 * Width of A′ → hadrons.
 *   Γ = αε² m/3 R(m²)
 * @param mixing  ε    pure number
 * @param mass    m    GeV
 * @returns       Γ    GeV; 0 below 0.14 GeV
 * Source: Ilten:2018crw.
 * Accuracy: that of R.
 */
export const darkPhotonToHadronsWidth = (mixing: number, mass: number): number =>
  ((ALPHA * mixing * mixing * mass) / 3) * hadronicRatio(mass);
