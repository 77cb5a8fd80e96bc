import { ALPHA } from '../../physics/constants.ts';
import { bMinusLResonantYield } from '../../physics/furtherSearches/bMinusL.ts';
import { vectorYield } from '../../physics/furtherSearches/vectorYields.ts';
import { annihilationYields, resonanceMasses } from '../../physics/missingEnergy.ts';
import { logSpaced } from '../experiments/logSpaced.ts';
import { darkSector, HEAVIEST, physicsSetup } from '../experiments/missingEnergySetup.ts';
import type { PromptPhysics } from '../later.ts';
import type { ModelParams, Setup } from '../params.ts';
import { vectorsIn } from './windowYields.ts';

/** The flat part of the published curve begins here, GeV. */
const LIGHTEST = 1e-6;
/** Masses in the three decades below those of other searches. */
const EXTRA = 24;

/** The yield of the A′ with g² for 4παε². */
function radiated(masses: Float64Array, setup: Setup): Float64Array {
  const vectors = vectorsIn(physicsSetup('electron', setup));
  return masses.map((mass) => vectorYield(vectors, mass) / (4 * Math.PI * ALPHA));
}

/** A Z′ with dark matter is as wide as an A′; without, far narrower than any window. */
function annihilated(masses: Float64Array, params: ModelParams, setup: Setup): Float64Array {
  const physics = physicsSetup('electron', setup);
  return params.charged === 'yes'
    ? annihilationYields(masses, physics, darkSector(params)).map((n) => n / (4 * Math.PI * ALPHA))
    : masses.map((mass) => bMinusLResonantYield(mass, physics));
}

/** Z′ of B−L from electrons. */
export const bMinusL: PromptPhysics = {
  masses: (params, setup, [low, high], count) => {
    const top = Math.min(high, HEAVIEST);
    const all = [
      ...logSpaced([LIGHTEST, low], EXTRA),
      ...logSpaced([low, top], count),
      ...resonanceMasses(physicsSetup('electron', setup), darkSector(params)),
    ];
    return Float64Array.from(new Set(all.filter((m) => m >= LIGHTEST && m <= top))).sort();
  },
  signal: (masses, params, setup) => ({
    masses,
    contributions: {
      bremsstrahlung: radiated(masses, setup),
      annihilation: annihilated(masses, params, setup),
    },
  }),
};
