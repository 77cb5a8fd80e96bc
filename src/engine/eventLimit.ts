import { type ExperimentId, experiments } from '../catalog/index.ts';
import type { Setup } from '../catalog/params.ts';
import { countingLimit } from '../physics/statistics/countingLimit.ts';

/**
 * Signal events that are excluded at confidence level `cl` under this setup. Where an experiment
 * published its own number of excluded events (searches with background or cuts of their own), that is used.
 */
export function eventLimit(experiment: ExperimentId, setup: Setup, cl: number): number {
  const { excludedEvents } = experiments[experiment];
  return excludedEvents ?? countingEventLimit(setup, cl);
}

/** The same of a counting experiment with this background. */
export function countingEventLimit(setup: Setup, cl: number): number {
  const { method, background, backgroundSd, efficiencySd } = setup;
  const observed = setup.outcome === 'none' ? 0 : null;
  return countingLimit({ method, observed, background, backgroundSd, efficiencySd, cl });
}
