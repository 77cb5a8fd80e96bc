import { planes } from '../../catalog/index.ts';
import type { Point } from '../../catalog/types.ts';
import { effectiveCoupling } from '../../physics/relic/effectiveCoupling.ts';
import { documentStore } from '../documentStore.ts';
import { openLesson } from '../lessons/lessonAddress.ts';

/** What the lesson shows: dark matter masses in MeV, and y. */
const RANGES = { mass: [1, 1e5], y: [1e-16, 1e-2] } as const;
const inside = (value: number, [low, high]: readonly [number, number]): boolean => value >= low && value <= high;

/** How the dark matter at a point of the dark photon froze out, as a step of the lessons. */
export function FreezeOutLink({ point }: { readonly point: Point }) {
  const { plane, params } = documentStore((state) => state.scenario);
  const { alphaD, ratio, darkMatter } = params;
  const massMeV = (1e3 * point.mass) / ratio;
  const y = effectiveCoupling(point.coupling ** 2, alphaD, ratio);
  if (planes[plane].model.id !== 'dark-photon' || !inside(massMeV, RANGES.mass) || !inside(y, RANGES.y)) return null;
  const values = {
    annihilation: 'point',
    massMeV: massMeV.toPrecision(4),
    y: y.toPrecision(4),
    ratio: String(ratio),
    alphaD: String(alphaD),
    // Both have the same cross section and the same number of states.
    darkMatter: darkMatter === 'dirac' ? 'pseudoDirac' : darkMatter,
  };
  return (
    <button type="button" className="text-button" onClick={() => openLesson('thermal-target', 'freeze-out', values)}>
      Show its freeze-out
    </button>
  );
}
