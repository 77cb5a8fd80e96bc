import { ALPHA } from '../../physics/constants.ts';
import { type DarkCharge, zPrimeInvisibleBranching } from '../../physics/decay/zPrime.ts';
import { type MuonBeam, na64muEfficiency, recoilEfficiency, vectorsPerMuon, zPrimeCouplingAtRate } from '../../physics/muonYield.ts';
import { darkPhoton } from '../models/darkPhoton.ts';
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
] as const satisfies readonly SetupId[];

const beamOf = ({ beamEnergy, missingEnergyMin }: Setup): MuonBeam => ({
  energy: beamEnergy,
  fractionAbove: missingEnergyMin / beamEnergy,
});

const efficiencyAt = (mass: number, setup: Setup): number =>
  setup.muonEfficiency === 'table' ? na64muEfficiency(mass) : recoilEfficiency(mass, beamOf(setup));

/** Accepted vectors per muon at g = e, before the efficiency factor. */
const acceptedVectors = (masses: Float64Array, setup: Setup): Float64Array =>
  masses.map((mass) => vectorsPerMuon(mass, beamOf(setup)) * efficiencyAt(mass, setup));

const common = {
  kind: 'prompt',
  dependsOnSetup: ['beamEnergy', 'missingEnergyMin', 'muonEfficiency'],
  masses: (_params, _setup, range, count) => Float64Array.from(logSpaced(range, count)),
  efficiency: (_contribution, setup) => setup.efficiencyScale,
} as const satisfies Partial<PromptSearch>;

/** Invisible A′ radiated by muons. */
export const darkPhotonWithMuons: PromptSearch = {
  ...common,
  model: darkPhoton,
  dependsOnParams: [],
  signal: (masses, _params, setup) => ({ masses, contributions: { bremsstrahlung: acceptedVectors(masses, setup) } }),
  accuracy: 'Equivalent photons, 1.2 % of exact tree level; the efficiency is fitted to the published 2022 curve.',
};

const darkCharge = ({ charged, alphaD, ratio, darkMatter }: ModelParams, mass: number): DarkCharge | null =>
  charged === 'yes' ? { kind: darkMatter, coupling: Math.sqrt(4 * Math.PI * alphaD), mass: mass / ratio } : null;

/** Z′ of L_μ−L_τ radiated by muons, decaying to neutrinos or dark matter. */
export const muTauWithMuons: PromptSearch = {
  ...common,
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
