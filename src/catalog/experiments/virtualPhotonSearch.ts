import type { VectorMesonName } from '../../physics/furtherSearches/vectorMesons.ts';
import { type PromptPhysics, promptLater, withTable } from '../later.ts';
import { darkAxion } from '../models/darkAxion.ts';
import { millicharge } from '../models/millicharge.ts';
import type { Setup, SetupId } from '../params.ts';
import type { PromptSearch } from '../types.ts';
import { windowSettings } from './missingEnergySetup.ts';

/** Factor on the number of each meson: what a person thinks of the computed yields. */
const MESON_SETTINGS = {
  rho: 'rhoYield',
  omega: 'omegaYield',
  phi: 'phiYield',
  jpsi: 'jpsiYield',
} as const satisfies Record<VectorMesonName, SetupId>;

function contributionFactor(contribution: string, setup: Setup): number {
  if (contribution === 'annihilation') return setup.annihilationEfficiency;
  return contribution in MESON_SETTINGS ? setup[MESON_SETTINGS[contribution as VectorMesonName]] : 1;
}

/** What searches behind a virtual photon share. */
const common = {
  kind: 'prompt',
  notCompared: true,
  dependsOnSetup: windowSettings,
  settings: Object.values(MESON_SETTINGS),
  efficiency: (contribution, setup) => setup.efficiency * contributionFactor(contribution, setup),
} as const satisfies Partial<PromptSearch>;

const computing = (pick: (physics: typeof import('../computing/virtualPhoton.ts')) => PromptPhysics) =>
  promptLater(async () => pick(await withTable('Pb', import('../computing/virtualPhoton.ts'))));

/** Pairs of millicharged particles. */
export const millichargeWithElectrons: PromptSearch = {
  ...common,
  ...computing(({ millichargedPairs }) => millichargedPairs),
  model: millicharge,
  dependsOnParams: ['chargedParticle'],
  accuracy:
    'Radiation 1e-4 of the direct integral. Yields of vector mesons are computed here from photoproduction and known to 30 % (ρ, ω), 50 % (φ), a factor 2 (J/ψ). Annihilation is left out of published estimates as far as could be seen.',
};

/** A massless axion and a dark photon. */
export const darkAxionWithElectrons: PromptSearch = {
  ...common,
  ...computing(({ darkAxions }) => darkAxions),
  model: darkAxion,
  dependsOnParams: [],
  accuracy:
    'Radiation 5e-4 of the direct integral. J/ψ mesons give nine tenths of the mesons and are known to a factor 2, which is 1.4 in g. A massless invisible axion and a dark photon that decays to dark matter.',
};
