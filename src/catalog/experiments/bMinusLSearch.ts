import { ALPHA } from '../../physics/constants.ts';
import { bMinusLResonantYield, couplingAtRate, escapingShare } from '../../physics/furtherSearches/bMinusL.ts';
import { vectorYield } from '../../physics/furtherSearches/vectorYields.ts';
import { annihilationYields, resonanceMasses } from '../../physics/missingEnergy.ts';
import { loadShippedTable } from '../../physics/shippedTables.ts';
import { bMinusL, widthsOf } from '../models/bMinusL.ts';
import type { ModelParams, Setup } from '../params.ts';
import type { PromptSearch } from '../types.ts';
import { logSpaced } from './logSpaced.ts';
import { darkSector, HEAVIEST, physicsSetup, windowEfficiency, windowSettings } from './missingEnergySearch.ts';
import { acceptedVectors, muonCommon } from './muonSearch.ts';
import { vectorsIn } from './windowYields.ts';

/** End of the hadron calorimeters behind the target, m. */
const ESCAPE_M = 4.58;
/** The flat part of the published curve begins here, GeV. */
const LIGHTEST = 1e-6;
/** Masses in the three decades below those of other searches. */
const EXTRA = 24;

/** Share of the Z′ that count as invisible: to neutrinos, to dark matter, or visible behind the detector. */
function invisibleShare(coupling: number, mass: number, params: ModelParams): number {
  const { neutrinos, dark, electrons, muons, taus, hadrons } = widthsOf(coupling, mass, params);
  return escapingShare(neutrinos + dark, electrons + muons + taus + hadrons, mass, ESCAPE_M);
}

/** Where everything visible decays inside the detector. */
function smallestShare(mass: number, params: ModelParams): number {
  const { neutrinos, electrons, muons, taus, hadrons } = widthsOf(1, mass, { ...params, charged: 'no' });
  return neutrinos / (neutrinos + electrons + muons + taus + hadrons);
}

const rate: NonNullable<PromptSearch['rate']> = {
  at: (coupling, mass, params) => coupling ** 2 * invisibleShare(coupling, mass, params),
  invert: (value, mass, params) => couplingAtRate(value, (coupling) => invisibleShare(coupling, mass, params), smallestShare(mass, params)),
};

/** The yield of the A′ with g² for 4παε². */
function radiated(masses: Float64Array, setup: Setup): Float64Array {
  const vectors = vectorsIn(physicsSetup('electron', setup));
  return masses.map((mass) => vectorYield(vectors, mass) / (4 * Math.PI * ALPHA));
}

/** A Z′ with dark matter is as wide as an A′; without, far narrower than any window. */
function annihilated(masses: Float64Array, params: ModelParams, setup: Setup): Float64Array {
  const physics = physicsSetup('electron', setup);
  return params.charged === 'yes'
    ? annihilationYields(masses, physics, darkSector(params)).map((n) => n / (4 * Math.PI * ALPHA))
    : masses.map((mass) => bMinusLResonantYield(mass, physics));
}

/** Z′ of B−L from electrons: radiated like an A′ with g for εe, and from annihilation on resonance. */
export const bMinusLWithElectrons: PromptSearch = {
  kind: 'prompt',
  model: bMinusL,
  prepare: loadShippedTable,
  dependsOnParams: ['charged', 'alphaD', 'ratio', 'darkMatter'],
  dependsOnSetup: windowSettings,
  masses: (params, setup, [low, high], count) => {
    const top = Math.min(high, HEAVIEST);
    const all = [
      ...logSpaced([LIGHTEST, low], EXTRA),
      ...logSpaced([low, top], count),
      ...resonanceMasses(physicsSetup('electron', setup), darkSector(params)),
    ];
    return Float64Array.from(new Set(all.filter((m) => m >= LIGHTEST && m <= top))).sort();
  },
  signal: (masses, params, setup) => ({
    masses,
    contributions: {
      bremsstrahlung: radiated(masses, setup),
      annihilation: annihilated(masses, params, setup),
    },
  }),
  efficiency: windowEfficiency,
  rate,
  accuracy:
    'Radiation as for the A′. The published 2022 curve is met within 16 % below 0.3 GeV when all decays are invisible; with Standard Model decays alone it is a factor 1.4 stronger than computed. Hadrons: ω, φ and free quarks, a factor 2 between 1.05 and 2 GeV.',
};

/** Z′ of B−L radiated by muons. */
export const bMinusLWithMuons: PromptSearch = {
  ...muonCommon,
  model: bMinusL,
  dependsOnParams: [],
  signal: (masses, _params, setup) => ({
    masses,
    contributions: { bremsstrahlung: acceptedVectors(masses, setup).map((n) => n / (4 * Math.PI * ALPHA)) },
  }),
  rate,
  notCompared: true,
  accuracy: 'As for the A′ with muons; the efficiency was fitted on the A′ curve.',
};
