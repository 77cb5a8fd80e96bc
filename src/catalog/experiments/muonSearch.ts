import { ALPHA } from '../../physics/constants.ts';
import { type DarkCharge, zPrimeInvisibleBranching } from '../../physics/decay/zPrime.ts';
import { darkAxionPair, millichargedPair } from '../../physics/furtherSearches/photonDecay.ts';
import { radiatedPairs } from '../../physics/furtherSearches/photonYield.ts';
import { tabulateVectorYields } from '../../physics/furtherSearches/vectorYields.ts';
import { type MuonBeam, na64muEfficiency, recoilEfficiency, vectorYields, zPrimeCouplingAtRate } from '../../physics/muonYield.ts';
import { darkAxion } from '../models/darkAxion.ts';
import { darkPhoton } from '../models/darkPhoton.ts';
import { millicharge } from '../models/millicharge.ts';
import { muTau } from '../models/muTau.ts';
import type { ModelParams, Setup, SetupId } from '../params.ts';
import type { PromptSearch } from '../types.ts';
import { logSpaced } from './logSpaced.ts';

/** Settings that a person may change for a missing-momentum run, in the order of the panel. */
export const missingMomentumSettings = [
  'beamEnergy',
  'missingEnergyMin',
  'muonEfficiency',
  'efficiencyScale',
  'method',
  'outcome',
  'background',
  'backgroundSd',
  'efficiencySd',
  'level',
  'nuclearFormFactor',
] as const satisfies readonly SetupId[];

export const beamOf = ({ beamEnergy, missingEnergyMin }: Setup): MuonBeam => ({
  energy: beamEnergy,
  fractionAbove: missingEnergyMin / beamEnergy,
});

const efficiencies: Readonly<Record<Setup['muonEfficiency'], (mass: number, setup: Setup) => number>> = {
  table: na64muEfficiency,
  recoil: (mass, setup) => recoilEfficiency(mass, beamOf(setup)),
  full: () => 1,
};
export const efficiencyAt = (mass: number, setup: Setup): number => efficiencies[setup.muonEfficiency](mass, setup);

/** Accepted vectors per muon at g = e, before the efficiency factor. */
export function acceptedVectors(masses: Float64Array, setup: Setup): Float64Array {
  const yields = vectorYields(masses, beamOf(setup), { level: setup.level, formFactor: setup.nuclearFormFactor });
  return yields.map((n, i) => n * efficiencyAt(masses[i] as number, setup));
}

export const muonCommon = {
  kind: 'prompt',
  dependsOnSetup: ['beamEnergy', 'missingEnergyMin', 'muonEfficiency', 'level', 'nuclearFormFactor'],
  masses: (_params, _setup, range, count) => Float64Array.from(logSpaced(range, count)),
  efficiency: (_contribution, setup) => setup.efficiencyScale,
  quick: ({ muonEfficiency, level, nuclearFormFactor }) =>
    muonEfficiency !== 'recoil' && level !== 'ETL' && nuclearFormFactor === 'elastic',
} as const satisfies Partial<PromptSearch>;

/** Invisible A′ radiated by muons. */
export const darkPhotonWithMuons: PromptSearch = {
  ...muonCommon,
  model: darkPhoton,
  dependsOnParams: [],
  signal: (masses, _params, setup) => ({ masses, contributions: { bremsstrahlung: acceptedVectors(masses, setup) } }),
  accuracy: 'Equivalent photons, 1.2 % of exact tree level; the efficiency is fitted to the published 2022 curve.',
};

/** Muons see the pair of millicharged particles as a heavier vector: the same efficiency at the mass of the pair. */
const pairsByMuons = (masses: Float64Array, { chargedParticle }: ModelParams, setup: Setup): Float64Array => {
  const vectors = tabulateVectorYields(setup.beamEnergy, (pairMasses) => acceptedVectors(pairMasses, setup));
  return masses.map((mass) => radiatedPairs(millichargedPair(chargedParticle, mass), vectors));
};

/** Pairs of millicharged particles radiated by muons. */
export const millichargeWithMuons: PromptSearch = {
  ...muonCommon,
  model: millicharge,
  dependsOnParams: ['chargedParticle'],
  masses: (_params, _setup, [low, high], count) => Float64Array.from(logSpaced([low, Math.min(high, 1.6)], count)),
  signal: (masses, params, setup) => ({ masses, contributions: { bremsstrahlung: pairsByMuons(masses, params, setup) } }),
  accuracy:
    'Equivalent photons, elastic; efficiency of the A′ at the mass of the pair, or 1. With efficiency 1 the ranges quoted in two abstracts are met; two-photon pairs left out.',
};

/** Axion and dark photon behind a virtual photon radiated by muons. */
export const darkAxionWithMuons: PromptSearch = {
  ...muonCommon,
  model: darkAxion,
  dependsOnParams: [],
  notCompared: true,
  masses: (_params, _setup, [low, high], count) => Float64Array.from(logSpaced([low, high], count)),
  signal: (masses, _params, setup) => {
    const vectors = tabulateVectorYields(setup.beamEnergy, (pairMasses) => acceptedVectors(pairMasses, setup));
    return { masses, contributions: { bremsstrahlung: masses.map((mass) => radiatedPairs(darkAxionPair(mass), vectors)) } };
  },
  accuracy: 'Equivalent photons, elastic; efficiency of the A′ at the mass of the pair, or 1.',
};

const darkCharge = ({ charged, alphaD, ratio, darkMatter }: ModelParams, mass: number): DarkCharge | null =>
  charged === 'yes' ? { kind: darkMatter, coupling: Math.sqrt(4 * Math.PI * alphaD), mass: mass / ratio } : null;

/** Z′ of L_μ−L_τ radiated by muons, decaying to neutrinos or dark matter. */
export const muTauWithMuons: PromptSearch = {
  ...muonCommon,
  model: muTau,
  dependsOnParams: [],
  signal: (masses, _params, setup) => ({
    masses,
    contributions: { bremsstrahlung: acceptedVectors(masses, setup).map((n) => n / (4 * Math.PI * ALPHA)) },
  }),
  rate: {
    at: (coupling, mass, params) => coupling ** 2 * zPrimeInvisibleBranching(mass, coupling, darkCharge(params, mass)),
    invert: (rate, mass, params) => zPrimeCouplingAtRate(mass, rate, darkCharge(params, mass)),
  },
  accuracy: 'As for the A′ with muons; no published Z′ numbers to compare with.',
};
