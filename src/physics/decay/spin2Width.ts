import { ELECTRON_MASS, MUON_MASS, TAU_MASS } from '../constants.ts';
import { pairVelocity } from './fermionPair.ts';

/** What a spin-2 boson decays to: Dirac fermions, two photons, complex scalars. */
export type Spin2Final = 'fermions' | 'photons' | 'scalars';

/**
 * Width of a spin-2 boson to one pair, ℒ = −(c/Λ) G_μν T^μν.
 *   Dirac c²M³ b³(1 + 8m²/3M²)/160π;  photons c²M³/80π;  complex scalar c²M³ b⁵/480π;  b = √(1 − 4m²/M²), c for c/Λ
 * @param coupling      c/Λ   GeV⁻¹
 * @param mass          M     GeV
 * @param daughterMass  m     GeV; not used for photons
 * @returns             Γ     GeV; 0 below threshold
 * Source: fermions derived here from traces; photons and scalars are the usual results, not derived again. Accuracy: tree level;
 * gluons and hadrons are left out.
 */
export function spin2Width(final: Spin2Final, coupling: number, mass: number, daughterMass: number): number {
  const rate = (coupling * coupling * mass ** 3) / Math.PI;
  if (final === 'photons') return rate / 80;
  const b = pairVelocity(mass, daughterMass);
  return final === 'scalars' ? (rate * b ** 5) / 480 : (rate * b ** 3 * (1 + (8 / 3) * (daughterMass / mass) ** 2)) / 160;
}

export const CHARGED_LEPTONS = [ELECTRON_MASS, MUON_MASS, TAU_MASS] as const;

/**
 * Width to charged leptons and photons at one coupling to all of them.
 * @param coupling  c/Λ   GeV⁻¹
 * @param mass      M     GeV
 * @returns         Γ     GeV
 * Source: as spin2Width. Hadrons are left out.
 */
export const spin2VisibleWidth = (coupling: number, mass: number): number =>
  CHARGED_LEPTONS.reduce((sum, lepton) => sum + spin2Width('fermions', coupling, mass, lepton), spin2Width('photons', coupling, mass, 0));
