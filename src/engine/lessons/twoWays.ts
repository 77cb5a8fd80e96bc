import type { DarkMatter } from '../../physics/decay/darkMatter.ts';
import { formulaCoupling } from '../../physics/relic/freezeOutFormula.ts';
import { thermalCoupling } from '../../physics/relic/thermalTarget.ts';
import { curve, logSpaced } from './points.ts';
import { benchmark } from './relicModel.ts';
import { remembered } from './remembered.ts';

export interface TwoWaysValues {
  readonly massMeV: number;
  readonly darkMatter: DarkMatter;
}

function ratioAt(darkMatter: DarkMatter, massMeV: number): number {
  const model = benchmark(darkMatter, massMeV);
  return thermalCoupling(model) / formulaCoupling(model);
}

const masses = logSpaced(1, 1000, 130);
const lineOf = remembered((darkMatter: DarkMatter) => curve(masses, (mass) => ratioAt(darkMatter, mass)));

/** y of the Boltzmann equation over y of the textbook formula, as a function of the mass. */
export function twoWays({ massMeV, darkMatter }: TwoWaysValues) {
  return {
    scalar: lineOf('scalar'),
    majorana: lineOf('majorana'),
    pseudoDirac: lineOf('pseudoDirac'),
    here: ratioAt(darkMatter, massMeV),
  };
}
