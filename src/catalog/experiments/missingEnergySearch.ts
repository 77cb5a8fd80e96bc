import { loadShippedTable } from '../../physics/shippedValues.ts';
import { promptLater, withTable } from '../later.ts';
import { darkPhoton } from '../models/darkPhoton.ts';
import type { SetupId } from '../params.ts';
import type { PromptSearch } from '../types.ts';
import { windowSettings } from './missingEnergySetup.ts';

/** Settings that a person may change for a missing-energy run, in the order of the panel. */
export const missingEnergySettings = [
  'beamEnergy',
  'missingEnergyMin',
  'missingEnergyMax',
  'efficiency',
  'annihilationEfficiency',
  'resolutionStochastic',
  'resolutionConstant',
  'method',
  'outcome',
  'background',
  'backgroundSd',
  'efficiencySd',
  'level',
] as const satisfies readonly SetupId[];

export const windowEfficiency: PromptSearch['efficiency'] = (contribution, s) =>
  s.efficiency * (contribution === 'annihilation' ? s.annihilationEfficiency : 1);

const physics = promptLater(async () => (await withTable('Pb', import('../computing/missingEnergy.ts'))).missingEnergy);

/** Missing-energy search with electrons or positrons in a calorimeter of lead, or another: A′ bremsstrahlung and resonant annihilation. */
export const missingEnergySearch: PromptSearch = {
  ...physics,
  prepare: async (setup) => {
    await Promise.all([physics.prepare(), loadShippedTable(setup?.absorber ?? 'W')]);
  },
  kind: 'prompt',
  model: darkPhoton,
  dependsOnParams: ['alphaD', 'ratio', 'darkMatter'],
  dependsOnSetup: [...windowSettings, 'beamParticle', 'nuclearFormFactor', 'absorber'],
  settings: ['beamParticle', 'nuclearFormFactor', 'absorber'],
  efficiency: windowEfficiency,
  accuracy: 'Bremsstrahlung 5e-4, annihilation 1e-5 against the direct integral; electrons at rest; no LPM suppression.',
};
