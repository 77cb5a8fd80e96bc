import { branchingLimit } from '../../physics/statistics/branchingLimit.ts';
import { BARS } from '../experiments/mesonBars.ts';
import type { DecayPhysics } from '../later.ts';
import type { Setup } from '../params.ts';
import type { DecayContour } from '../types.ts';

/** Half the width of a bar in ln m, and what stands between two neighbours. */
const HALF = 0.027;
const APART = 0.03;

type Bar = (typeof BARS)[number];

const edgesOf = ({ mass, beside }: Bar): readonly [number, number] => {
  const centre = mass * Math.exp(beside * APART);
  return [centre * Math.exp(-HALF), centre * Math.exp(HALF)];
};

const barAt = (mass: number): Bar | undefined => BARS.find((bar) => mass >= edgesOf(bar)[0] && mass <= edgesOf(bar)[1]);

/** Branching fraction that is excluded; above 1, or without mesons, there is none. */
const limitOf = (bar: Bar, pions: number, events: number, setup: Setup): number | null => {
  const limit = branchingLimit(events, pions, setup[bar.setting]);
  return limit < 1 ? limit : null;
};

function outline(bar: Bar, lower: number): DecayContour {
  const [left, right] = edgesOf(bar);
  return {
    points: [
      [left, lower],
      [right, lower],
      [right, 1],
      [left, 1],
    ],
    cuts: [1, 2, 3],
  };
}

/** Mesons of which nothing is seen. */
export const mesonBars: DecayPhysics = {
  contour: (exposure, events, _params, setup) =>
    BARS.flatMap((bar) => {
      const limit = limitOf(bar, exposure, events, setup);
      return limit === null ? [] : [outline(bar, limit)];
    }),
  branch: (mass, exposure, events, _params, setup) => {
    const bar = barAt(mass);
    const lower = bar ? limitOf(bar, exposure, events, setup) : null;
    return lower === null ? null : { lower, upper: 1 };
  },
  events: ({ mass, coupling }, exposure, _params, setup) => {
    const bar = barAt(mass);
    return bar ? exposure * setup[bar.setting] * coupling : 0;
  },
};
