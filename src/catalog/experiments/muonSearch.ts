import { type DarkCharge, zPrimeCouplingAtRate, zPrimeInvisibleBranching } from '../../physics/decay/zPrime.ts';
import { type PromptPhysics, promptLater } from '../later.ts';
import { darkAxion } from '../models/darkAxion.ts';
import { darkPhoton } from '../models/darkPhoton.ts';
import { millicharge } from '../models/millicharge.ts';
import { muTau } from '../models/muTau.ts';
import type { ModelParams, SetupId } from '../params.ts';
import type { PromptSearch } from '../types.ts';

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

/** What all searches with muons share. */
export const withMuons = {
  kind: 'prompt',
  dependsOnSetup: ['beamEnergy', 'missingEnergyMin', 'muonEfficiency', 'level', 'nuclearFormFactor'],
  efficiency: (_contribution, setup) => setup.efficiencyScale,
} as const satisfies Partial<PromptSearch>;

export const computing = (pick: (physics: typeof import('../computing/muon.ts')) => PromptPhysics) =>
  promptLater(async () => pick(await import('../computing/muon.ts')));

/** Invisible A′ radiated by muons. */
export const darkPhotonWithMuons: PromptSearch = {
  ...withMuons,
  ...computing(({ darkPhotons }) => darkPhotons),
  model: darkPhoton,
  dependsOnParams: [],
  accuracy: 'Equivalent photons, 1.2 % of exact tree level; the efficiency is fitted to the published 2022 curve.',
};

/** Pairs of millicharged particles radiated by muons. */
export const millichargeWithMuons: PromptSearch = {
  ...withMuons,
  ...computing(({ millichargedPairs }) => millichargedPairs),
  model: millicharge,
  dependsOnParams: ['chargedParticle'],
  accuracy:
    'Equivalent photons, elastic; efficiency of the A′ at the mass of the pair, or 1. With efficiency 1 the ranges quoted in two abstracts are met; two-photon pairs left out.',
};

/** Axion and dark photon behind a virtual photon radiated by muons. */
export const darkAxionWithMuons: PromptSearch = {
  ...withMuons,
  ...computing(({ darkAxions }) => darkAxions),
  model: darkAxion,
  dependsOnParams: [],
  notCompared: true,
  accuracy: 'Equivalent photons, elastic; efficiency of the A′ at the mass of the pair, or 1.',
};

const darkCharge = ({ charged, alphaD, ratio, darkMatter }: ModelParams, mass: number): DarkCharge | null =>
  charged === 'yes' ? { kind: darkMatter, coupling: Math.sqrt(4 * Math.PI * alphaD), mass: mass / ratio } : null;

/** Z′ of L_μ−L_τ radiated by muons, decaying to neutrinos or dark matter. */
export const muTauWithMuons: PromptSearch = {
  ...withMuons,
  ...computing(({ zPrimes }) => zPrimes),
  model: muTau,
  dependsOnParams: [],
  rate: {
    at: (coupling, mass, params) => coupling ** 2 * zPrimeInvisibleBranching(mass, coupling, darkCharge(params, mass)),
    invert: (rate, mass, params) => zPrimeCouplingAtRate(mass, rate, darkCharge(params, mass)),
  },
  accuracy: 'As for the A′ with muons; no published Z′ numbers to compare with.',
};
