import { positronEnergyAt } from '../annihilation.ts';
import { acceptance } from '../calorimeter.ts';
import { ALPHA, ELECTRON_MASS, MUON_MASS } from '../constants.ts';
import { decayLengthM } from '../decay/decayLength.ts';
import { fermionPairWidth } from '../decay/fermionPair.ts';
import { decayProbability } from '../longLived/decayVolume.ts';
import type { Calorimeter } from '../missingEnergy.ts';
import { bremsstrahlungYields } from '../missingEnergy.ts';
import { bracketedRoot } from '../numerics/roots.ts';
import { trackLength } from '../shower.ts';
import { nucleiPerRadiationLength } from '../thickTarget.ts';

/** Of a Z′ radiated by electrons of 100 GeV, GeV. */
const TYPICAL_ENERGY = 80;

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
 * Share of unstable bosons that count as invisible: invisible decays, and visible ones behind the detector.
 *   B = BR + (1 − BR) e^{−L/l},  l = (ħc/Γ) p/m at 80 GeV
 * @param invisible  Γ_inv  GeV
 * @param visible    Γ_vis  GeV
 * @param mass       m      GeV
 * @param escapeM    L      length of the set-up, m
 * @returns          B      0 to 1
 * Source: two-body kinematics, derived here. Accuracy: one energy stands for the spectrum of an electron beam of 100 GeV.
 */
export function escapingShare(invisible: number, visible: number, mass: number, escapeM: number): number {
  const width = invisible + visible;
  const branching = invisible / width;
  const beyond = decayProbability(decayLengthM(width, mass, TYPICAL_ENERGY), escapeM, Number.POSITIVE_INFINITY);
  return branching + (1 - branching) * beyond;
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
 * Coupling at which g² B(g) takes a value, B falling from 1 to a smallest share.
 * @param rate      g² B, a limit on the events over their number at g = 1 and B = 1
 * @param share     B(g)
 * @param smallest  smallest B, > 0
 * @returns         g
 */
export function couplingAtRate(rate: number, share: (coupling: number) => number, smallest: number): number {
  const excess = (lnSquared: number) => lnSquared + Math.log(share(Math.exp(lnSquared / 2)) / rate);
  return Math.exp(bracketedRoot(excess, Math.log(rate) - 1e-6, Math.log(rate / smallest) + 1e-6, 1e-10) / 2);
}

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
