import { type CountingMethod, countingLimit } from '../../physics/statistics/countingLimit.ts';
import { curve, evenlySpaced } from './points.ts';
import { remembered } from './remembered.ts';

export interface CountingValues {
  readonly observed: number;
  readonly background: number;
  readonly method: CountingMethod;
}

export const CL = 0.9;
const LARGEST_BACKGROUND = 20;
const backgrounds = evenlySpaced(0, LARGEST_BACKGROUND, 81);

const limitOf = (method: CountingMethod, observed: number, background: number): number =>
  countingLimit({ method, observed, background, backgroundSd: 0, efficiencySd: 0, cl: CL });

const lineOf = remembered((method: CountingMethod, observed: number) => curve(backgrounds, (b) => limitOf(method, observed, b)));

/** Upper limit on the signal against the expected background, by three methods, for a number of events seen. */
export function counting({ observed, background, method }: CountingValues) {
  return {
    cls: lineOf('cls', observed),
    classical: lineOf('classical', observed),
    feldmanCousins: lineOf('feldmanCousins', observed),
    here: limitOf(method, observed, background),
    /** The three limits at this background. */
    at: {
      cls: limitOf('cls', observed, background),
      classical: limitOf('classical', observed, background),
      feldmanCousins: limitOf('feldmanCousins', observed, background),
    },
    /** CLs with no event seen. */
    clsOfNone: limitOf('cls', 0, background),
  };
}
