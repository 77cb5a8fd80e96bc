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
import { logSpaced } from '../experiments/logSpaced.ts';
import { darkSector, HEAVIEST, physicsSetup } from '../experiments/missingEnergySetup.ts';
import type { PromptPhysics } from '../later.ts';
import type { Setup } from '../params.ts';

/** The tables hold the full form factor. */
function radiated(masses: Float64Array, setup: MissingEnergySetup, nuclearFormFactor: Setup['nuclearFormFactor']): Float64Array {
  const full = bremsstrahlungYields(masses, setup);
  if (nuclearFormFactor === 'full') return full;
  const elastic = elasticShares(masses, setup);
  return full.map((n, i) => n * (elastic[i] as number));
}

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

const asSetUp = (setup: Setup): MissingEnergySetup => ({
  ...physicsSetup(setup.beamParticle, setup),
  material: materials[setup.absorber],
});

/** A′ bremsstrahlung and resonant annihilation. */
export const missingEnergy: PromptPhysics = {
  quick: (setup) => setup.nuclearFormFactor === 'full' && hasTable(asSetUp(setup)),
  masses: (params, setup, range, count) => windowMasses(asSetUp(setup), darkSector(params), range, count),
  signal: (masses, params, setup) => ({
    masses,
    contributions: {
      bremsstrahlung: radiated(masses, asSetUp(setup), setup.nuclearFormFactor),
      annihilation: annihilationYields(masses, asSetUp(setup), darkSector(params)),
    },
  }),
};
