import type { DarkMatter } from '../../physics/decay/darkMatter.ts';
import { curve, logSpaced } from './points.ts';
import { benchmark, targetY } from './relicModel.ts';
import { remembered } from './remembered.ts';

export interface ResonanceValues {
  readonly ratio: number;
  readonly darkMatter: DarkMatter;
  readonly massMeV: number;
}

/** Below this no target is given; below the second kinetic equilibrium may fail. */
export const REFUSED_BELOW = 2.001;
export const DOUBTFUL_BELOW = 2.1;
const LARGEST_RATIO = 10;

const ratios = logSpaced(REFUSED_BELOW - 2, LARGEST_RATIO - 2, 90).map((above) => 2 + above);
const lineOf = remembered((darkMatter: DarkMatter, massMeV: number) =>
  curve(ratios, (ratio) => targetY(benchmark(darkMatter, massMeV, { ratio }))),
);

/** The target against m_A′/m_χ: y falls by orders of magnitude towards 2. */
export function resonance({ ratio, darkMatter, massMeV }: ResonanceValues) {
  return {
    line: lineOf(darkMatter, massMeV),
    /** NaN where the engine refuses. */
    here: targetY(benchmark(darkMatter, massMeV, { ratio })),
    /** y at m_A′/m_χ = 3. */
    reference: targetY(benchmark(darkMatter, massMeV)),
  };
}
