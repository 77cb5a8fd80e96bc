import { ELECTRON_MASS, MUON_MASS, TAU_MASS } from '../constants.ts';
import { type DarkMatter, darkMatterWidth } from './darkMatter.ts';
import { darkPhotonToLeptonsWidth } from './darkPhoton.ts';
import { fermionPairWidth } from './fermionPair.ts';
import { loopKineticMixing } from './kineticMixingLoop.ts';

/** Dark matter charged under the Z′. */
export interface DarkCharge {
  readonly kind: DarkMatter;
  /** g_χ; α_D = g_χ²/4π. */
  readonly coupling: number;
  /** m_χ, GeV. */
  readonly mass: number;
}

/**
 * Width of Z′ → ν_μν̅_μ, ν_τν̅_τ together, for L_μ−L_τ.
 *   Γ = g² m/12π  (two Weyl neutrinos, half a Dirac fermion each)
 * @param coupling  g    pure number
 * @param mass      m    GeV
 * @returns         Γ    GeV
 * Source: tree-level two-body width. Accuracy: tree level, massless neutrinos.
 */
export const zPrimeToNeutrinosWidth = (coupling: number, mass: number): number => fermionPairWidth('V', coupling, mass, 0);

/** Width of Z′ → μ⁺μ⁻ and τ⁺τ⁻ together, for L_μ−L_τ, GeV: the vector width of fermionPairWidth. */
export const zPrimeToLeptonsWidth = (coupling: number, mass: number): number =>
  fermionPairWidth('V', coupling, mass, MUON_MASS) + fermionPairWidth('V', coupling, mass, TAU_MASS);

/**
 * Width of Z′ → e⁺e⁻ for L_μ−L_τ, through the loop mixing with the photon.
 *   Γ = α|ε(m²)|² m/3 (1 + 2m_e²/m²) √(1 − 4m_e²/m²)
 * @param coupling  g    pure number
 * @param mass      m    GeV
 * @returns         Γ    GeV
 * Source: as loopKineticMixing. Accuracy: one loop.
 */
export function zPrimeToElectronsWidth(coupling: number, mass: number): number {
  const { re, im } = loopKineticMixing(coupling, mass * mass);
  return darkPhotonToLeptonsWidth(Math.hypot(re, im), mass, ELECTRON_MASS);
}

/**
 * Invisible branching fraction of the Z′ of L_μ−L_τ.
 *   BR = (νν̅ + χχ̅)/(νν̅ + χχ̅ + μ⁺μ⁻ + τ⁺τ⁻)
 * @param mass      m    GeV
 * @param coupling  g    pure number; drops out without dark matter
 * @param dark      dark matter charged under the Z′, null for none
 * @returns         BR   0 to 1
 * Source: tree-level widths. Accuracy: the loop-induced e⁺e⁻ (< 1e-4 of the width) is left out.
 */
export function zPrimeInvisibleBranching(mass: number, coupling: number, dark: DarkCharge | null): number {
  const toDark = dark ? darkMatterWidth(dark.kind, dark.coupling ** 2 / (4 * Math.PI), mass, dark.mass) : 0;
  const invisible = zPrimeToNeutrinosWidth(coupling, mass) + toDark;
  return invisible / (invisible + zPrimeToLeptonsWidth(coupling, mass));
}

/**
 * Coupling of the Z′ of L_μ−L_τ at which g² BR_inv(g) takes a value.
 *   g² (νν̅ + χχ̅)/(νν̅ + χχ̅ + ℓℓ̅) = rate, with νν̅, ℓℓ̅ ∝ g² and χχ̅ fixed: quadratic in g²
 * @param mass  m     GeV
 * @param rate  g² BR_inv
 * @param dark  dark matter charged under the Z′, null for none
 * @returns     g
 * Source: tree-level widths.
 */
export function zPrimeCouplingAtRate(mass: number, rate: number, dark: DarkCharge | null): number {
  const neutrinos = zPrimeToNeutrinosWidth(1, mass);
  const leptons = zPrimeToLeptonsWidth(1, mass);
  const chi = dark ? darkMatterWidth(dark.kind, dark.coupling ** 2 / (4 * Math.PI), mass, dark.mass) : 0;
  const linear = chi - rate * (neutrinos + leptons);
  const root = Math.sqrt(linear * linear + 4 * neutrinos * rate * chi);
  const g2 = linear > 0 ? (2 * rate * chi) / (linear + root) : (root - linear) / (2 * neutrinos);
  return Math.sqrt(g2);
}
