import { ELECTRON_MASS } from '../constants.ts';
import { nucleus } from '../formFactor.ts';
import type { Calorimeter } from '../missingEnergy.ts';
import { interpolateLinear } from '../numerics/interpolate.ts';
import { forEachShowerElectron } from './showerElectrons.ts';
import { type Spin2Process, spin2CrossSection } from './spin2CrossSection.ts';

const SHOWER_NODES = 10;

/** Equivalent photons over the exact cross section, electrons of 100 GeV on lead with x > 0.5. */
const CORRECTION_MASSES = Float64Array.of(0.01, 0.03, 0.1, 0.3, 1, 2).map(Math.log);
const CORRECTIONS = Float64Array.of(1.11, 1.09, 1.093, 1.1205, 1.217, 1.344).map(Math.log);

/**
 * Cross section of equivalent photons over the exact one, spin-2 boson radiated by electrons.
 * @param mass  M    GeV
 * @returns     K    ln K linear in ln M, constant below 10 MeV and above 2 GeV
 * Source: exact tree level on a nucleus at rest with the projector of a conserved source, computed for 100 GeV, lead, x > 0.5.
 * Accuracy: 0.3 % above 30 MeV, 1 to 2 % at 10 MeV; below 10 MeV no reference value.
 */
export const spin2Correction = (mass: number): number => Math.exp(interpolateLinear(CORRECTION_MASSES, CORRECTIONS, Math.log(mass)));

/**
 * Spin-2 bosons radiated in a thick target by a beam of electrons, missing energy in a window, per beam electron.
 *   N = Σ_k w_k (N_A X₀/A) ∫ dv T(v) σ_WW(x > E_k/E)/K
 * @param mass  M    GeV
 * @returns     N    at c/Λ = 1 GeV⁻¹
 * Source: as spin2CrossSection and spin2Correction; Rossi:1941zza (track length). Accuracy: 1e-4 of the integral, and that of K.
 * Not compared with a published curve.
 */
export function spin2Yield(mass: number, setup: Calorimeter): number {
  const { Z, A } = setup.material;
  const process: Spin2Process = { nucleus: nucleus(Z, A), leptonMass: ELECTRON_MASS, mass };
  let sum = 0;
  forEachShowerElectron(setup, SHOWER_NODES, (energy, cut, weight) => {
    sum += weight * spin2CrossSection(process, energy, cut / energy);
  });
  return sum / spin2Correction(mass);
}
