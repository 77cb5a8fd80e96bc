import type { DarkSector } from '../../physics/annihilation.ts';
import { materials } from '../../physics/materials.ts';
import {
  annihilationYields,
  bremsstrahlungYields,
  elasticShares,
  hasTable,
  type MissingEnergySetup,
  resonanceMasses,
} from '../../physics/missingEnergy.ts';
import { loadShippedTable } from '../../physics/shippedTables.ts';
import { darkPhoton } from '../models/darkPhoton.ts';
import type { ModelParams, Setup, SetupId } from '../params.ts';
import type { PromptSearch } from '../types.ts';
import { logSpaced } from './logSpaced.ts';

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

type Primary = MissingEnergySetup['primary'];

export function physicsSetup(primary: Primary, s: Setup): MissingEnergySetup {
  const sharp = s.resolutionStochastic === 0 && s.resolutionConstant === 0;
  return {
    primary,
    material: materials.Pb,
    beamEnergy: s.beamEnergy,
    missingEnergyMin: s.missingEnergyMin,
    missingEnergyMax: s.missingEnergyMax,
    level: s.level,
    resolution: sharp ? null : { stochastic: s.resolutionStochastic, constant: s.resolutionConstant },
  };
}

/** Settings on which the number of vectors in the window depends. */
export const windowSettings = [
  'beamEnergy',
  'missingEnergyMin',
  'missingEnergyMax',
  'resolutionStochastic',
  'resolutionConstant',
  'level',
] as const satisfies readonly SetupId[];

export const darkSector = ({ alphaD, ratio, darkMatter }: ModelParams): DarkSector => ({ alphaD, massRatio: ratio, darkMatter });

/** The tables hold the full form factor. */
function radiated(masses: Float64Array, setup: MissingEnergySetup, nuclearFormFactor: Setup['nuclearFormFactor']): Float64Array {
  const full = bremsstrahlungYields(masses, setup);
  if (nuclearFormFactor === 'full') return full;
  const elastic = elasticShares(masses, setup);
  return full.map((n, i) => n * (elastic[i] as number));
}

/** Beyond this mass the cross-section table ends and a curve would cost a hundred times more, GeV. */
export const HEAVIEST = 1.5;

/** Evenly in the logarithm, and those at which the annihilation peak begins, turns and ends. */
export function windowMasses(
  setup: MissingEnergySetup,
  dark: DarkSector,
  [low, high]: readonly [number, number],
  count: number,
): Float64Array {
  const top = Math.min(high, HEAVIEST);
  const special = [...resonanceMasses(setup, dark)].filter((m) => m > low && m < top);
  return Float64Array.from(new Set([...logSpaced([low, top], count), ...special])).sort();
}

export const windowEfficiency: PromptSearch['efficiency'] = (contribution, s) =>
  s.efficiency * (contribution === 'annihilation' ? s.annihilationEfficiency : 1);

/** Missing-energy search in a lead calorimeter: A′ bremsstrahlung and resonant annihilation. */
export function missingEnergySearch(primary: Primary): PromptSearch {
  return {
    kind: 'prompt',
    prepare: loadShippedTable,
    quick: (setup) => setup.nuclearFormFactor === 'full' && hasTable(physicsSetup(primary, setup)),
    model: darkPhoton,
    dependsOnParams: ['alphaD', 'ratio', 'darkMatter'],
    dependsOnSetup: [...windowSettings, 'nuclearFormFactor'],
    settings: ['nuclearFormFactor'],
    masses: (params, setup, range, count) => windowMasses(physicsSetup(primary, setup), darkSector(params), range, count),
    signal: (masses, params, setup) => ({
      masses,
      contributions: {
        bremsstrahlung: radiated(masses, physicsSetup(primary, setup), setup.nuclearFormFactor),
        annihilation: annihilationYields(masses, physicsSetup(primary, setup), darkSector(params)),
      },
    }),
    efficiency: windowEfficiency,
    accuracy: 'Bremsstrahlung 5e-4, annihilation 1e-5 against the direct integral; electrons at rest; no LPM suppression.',
  };
}
