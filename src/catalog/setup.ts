import { type ExperimentId, experiments } from './index.ts';
import { initialSetup, type Setup } from './params.ts';

/** All settings of an experiment: general initial values, its own, then the person's. */
export function fullSetup(experiment: ExperimentId, overrides: Partial<Setup>): Setup {
  return { ...initialSetup, ...experiments[experiment].setup, ...overrides };
}
