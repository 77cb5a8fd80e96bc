import { positronEnergyAt } from '../annihilation.ts';
import { acceptance } from '../calorimeter.ts';
import { ALPHA, ELECTRON_MASS, MUON_MASS } from '../constants.ts';
import { couplingAtRate, escapingShare } from '../decay/escaping.ts';
import { fermionPairWidth } from '../decay/fermionPair.ts';
import type { Calorimeter } from '../missingEnergy.ts';
import { bremsstrahlungYields } from '../missingEnergy.ts';
import { trackLength } from '../shower.ts';
import { nucleiPerRadiationLength } from '../thickTarget.ts';

/** Γ(Z′ → νν̅) of three Weyl neutrinos, 3g²m/24π, GeV. */
const neutrinoWidth = (coupling: number, mass: number): number => 1.5 * fermionPairWidth('V', coupling, mass, 0);

/** Γ(Z′ → e⁺e⁻) + Γ(Z′ → μ⁺μ⁻), GeV. */
const visibleWidth = (coupling: number, mass: number): number =>
  fermionPairWidth('V', coupling, mass, ELECTRON_MASS) + fermionPairWidth('V', coupling, mass, MUON_MASS);

/**
 * Invisible branching fraction of the Z′ of B−L.
 *   BR = νν̅/(νν̅ + e⁺e⁻ + μ⁺μ⁻),  Γ(νν̅) = 3g²m/24π, Γ(ℓℓ̅) = g²m/12π (1 + 2r)√(1 − 4r), r = (m_ℓ/m)²
 * @param mass  m    GeV
 * @returns     BR   0 to 1
 * Source: tree-level widths; model of NA64:2022yly. Valid: m < 0.6 GeV, above which hadrons, left out here, matter.
 */
export function bMinusLInvisibleBranching(mass: number): number {
  const neutrinos = neutrinoWidth(1, mass);
  return neutrinos / (neutrinos + visibleWidth(1, mass));
}

/**
 * Share of the Z′ of B−L that count as invisible, without hadrons and dark matter: escapingShare.
 * @param coupling  g    pure number
 * @param mass      m    GeV
 * @param escapeM   L    length of the set-up, m
 * @returns         B    0 to 1
 * Source: as bMinusLInvisibleBranching. The published limit corresponds to B = 1.
 */
export const bMinusLEscaping = (coupling: number, mass: number, escapeM: number): number =>
  escapingShare(neutrinoWidth(coupling, mass), visibleWidth(coupling, mass), mass, escapeM);

/**
 * Coupling at which g² B(g) takes a value, B = bMinusLEscaping.
 * @param rate     g² B, a limit on the events over their number at g = 1 and B = 1
 * @param mass     m    GeV
 * @param escapeM  L    length of the set-up, m
 * @returns        g
 */
export const bMinusLCouplingAt = (rate: number, mass: number, escapeM: number): number =>
  couplingAtRate(rate, (coupling) => bMinusLEscaping(coupling, mass, escapeM), bMinusLInvisibleBranching(mass));

/** Below this mass the yield is that at this mass, GeV. */
const LIGHTEST = 1e-4;

/**
 * Z′ of B−L radiated by a beam of electrons, missing energy in a window: the yield of the A′ with g² for 4παε².
 * @param masses  m    GeV
 * @returns       N    per beam electron at g = 1, all decays invisible
 * Source: as bremsstrahlungYields; model of NA64:2022yly. Accuracy: 5e-4; below 0.1 MeV 1.5 %.
 */
export const bMinusLRadiated = (masses: Float64Array, setup: Calorimeter): Float64Array =>
  bremsstrahlungYields(
    masses.map((mass) => Math.max(mass, LIGHTEST)),
    { ...setup, primary: 'electron', level: 'ETL' },
  ).map((atUnitMixing) => atUnitMixing / (4 * Math.PI * ALPHA));

/**
 * Z′ of B−L from shower positrons that annihilate on electrons at rest, narrow width, per beam electron.
 *   N = (N_A X₀/A) Z 12π² Γ_ee/m T₊(E_R/E₀)/(2m_e E₀),  E_R = (m² − 2m_e²)/2m_e in the window
 * @param mass  m    GeV
 * @returns     N    at g = 1; 0 where E_R is outside the window
 * Source: NA64:2023ehh (method), derived here for a narrow Z′. Accuracy: electrons at rest.
 */
export function bMinusLResonantYield(mass: number, setup: Calorimeter): number {
  const { beamEnergy, missingEnergyMin, missingEnergyMax, resolution, material } = setup;
  const energy = positronEnergyAt(mass * mass);
  if (!(energy > 0 && energy < Math.min(beamEnergy, missingEnergyMax))) return 0;
  const area = (12 * Math.PI ** 2 * fermionPairWidth('V', 1, mass, ELECTRON_MASS)) / mass;
  const positrons = trackLength('pos', Math.log(beamEnergy / energy)) / (2 * ELECTRON_MASS * beamEnergy);
  const accepted = acceptance(resolution, beamEnergy, missingEnergyMin, energy);
  return nucleiPerRadiationLength(material) * material.Z * area * positrons * accepted;
}
