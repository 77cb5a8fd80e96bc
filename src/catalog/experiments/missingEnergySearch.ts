import { loadShippedTable } from '../../physics/shippedValues.ts';
import { promptLater, withTable } from '../later.ts';
import { darkPhoton } from '../models/darkPhoton.ts';
import type { SetupId } from '../params.ts';
import type { PromptSearch } from '../types.ts';
import { type Primary, windowSettings } from './missingEnergySetup.ts';

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

/** Missing-energy search in a calorimeter of lead, or another: A′ bremsstrahlung and resonant annihilation. */
export function missingEnergySearch(primary: Primary): PromptSearch {
  const inLead = promptLater(async () => (await withTable('Pb', import('../computing/missingEnergy.ts'))).missingEnergy(primary));
  return {
    ...inLead,
    prepare: async (setup) => {
      await Promise.all([inLead.prepare(), loadShippedTable(setup?.absorber ?? 'W')]);
    },
    kind: 'prompt',
    model: darkPhoton,
    dependsOnParams: ['alphaD', 'ratio', 'darkMatter'],
    dependsOnSetup: [...windowSettings, 'nuclearFormFactor', 'absorber'],
    settings: ['nuclearFormFactor', 'absorber'],
    efficiency: windowEfficiency,
    accuracy: 'Bremsstrahlung 5e-4, annihilation 1e-5 against the direct integral; electrons at rest; no LPM suppression.',
  };
}
