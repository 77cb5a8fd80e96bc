import { type PromptPhysics, promptLater } from '../later.ts';
import { invisibleBoson } from '../models/invisibleBoson.ts';
import { spin2 } from '../models/spin2.ts';
import type { PromptSearch } from '../types.ts';
import { windowEfficiency } from './missingEnergySearch.ts';
import { windowSettings } from './missingEnergySetup.ts';
import { withMuons } from './muonSearch.ts';

const computing = (pick: (physics: typeof import('../computing/boson.ts')) => PromptPhysics) =>
  promptLater(async () => pick(await import('../computing/boson.ts')));

const withElectrons = {
  kind: 'prompt',
  notCompared: true,
  dependsOnSetup: windowSettings,
  efficiency: windowEfficiency,
} as const satisfies Partial<PromptSearch>;

/** S, P, A or V radiated by electrons. */
export const bosonWithElectrons: PromptSearch = {
  ...withElectrons,
  ...computing(({ bosonElectrons }) => bosonElectrons),
  model: invisibleBoson,
  dependsOnParams: ['spin', 'alphaD', 'ratio'],
  accuracy:
    'Exact tree level on a nucleus at rest, elastic, sharp window for radiation; 0.2 % of the integral. Annihilation on electrons at rest. The amplitudes are checked, the limits are not.',
};

/** The same radiated by muons. */
export const bosonWithMuons: PromptSearch = {
  ...withMuons,
  ...computing(({ bosonMuons }) => bosonMuons),
  model: invisibleBoson,
  dependsOnParams: ['spin'],
  notCompared: true,
  accuracy: 'Equivalent photons. The efficiency was fitted for the A′; whether it holds for another spin is not known.',
};

/** Spin-2 boson radiated by electrons. */
export const spin2WithElectrons: PromptSearch = {
  ...withElectrons,
  ...computing(({ spin2Electrons }) => spin2Electrons),
  model: spin2,
  dependsOnParams: ['darkTensor', 'ratio'],
  accuracy:
    'Equivalent photons over a correction of 1.09 to 1.34 computed for 100 GeV, sharp window for radiation; below 10 MeV the correction has no reference value. Annihilation on electrons at rest.',
};

/** Spin-2 boson radiated by muons. */
export const spin2WithMuons: PromptSearch = {
  ...withMuons,
  ...computing(({ spin2Muons }) => spin2Muons),
  model: spin2,
  dependsOnParams: [],
  notCompared: true,
  accuracy:
    'Equivalent photons, 0.6 % of the exact spectrum. The efficiency was fitted for the A′; whether it holds for spin 2 is not known.',
};
