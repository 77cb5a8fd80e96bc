import { couplingAtRate, escapingShare } from '../../physics/decay/escaping.ts';
import { promptLater, withTable } from '../later.ts';
import { bMinusL, widthsOf } from '../models/bMinusL.ts';
import type { ModelParams } from '../params.ts';
import type { PromptSearch } from '../types.ts';
import { windowEfficiency } from './missingEnergySearch.ts';
import { windowSettings } from './missingEnergySetup.ts';
import { computing, withMuons } from './muonSearch.ts';

/** End of the hadron calorimeters behind the target, m. */
const ESCAPE_M = 4.58;

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

/** Z′ of B−L from electrons: radiated like an A′ with g for εe, and from annihilation on resonance. */
export const bMinusLWithElectrons: PromptSearch = {
  ...promptLater(async () => (await withTable('Pb', import('../computing/bMinusL.ts'))).bMinusL),
  kind: 'prompt',
  model: bMinusL,
  dependsOnParams: ['charged', 'alphaD', 'ratio', 'darkMatter'],
  dependsOnSetup: windowSettings,
  efficiency: windowEfficiency,
  rate,
  accuracy:
    'Radiation as for the A′. The published 2022 curve is met within 16 % below 0.3 GeV when all decays are invisible; with Standard Model decays alone it is a factor 1.4 stronger than computed. Hadrons: ω, φ and free quarks, a factor 2 between 1.05 and 2 GeV.',
};

/** Z′ of B−L radiated by muons. */
export const bMinusLWithMuons: PromptSearch = {
  ...withMuons,
  ...computing(({ zPrimes }) => zPrimes),
  model: bMinusL,
  dependsOnParams: [],
  rate,
  notCompared: true,
  accuracy: 'As for the A′ with muons; the efficiency was fitted on the A′ curve.',
};
