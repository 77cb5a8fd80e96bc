import { type ExperimentId, experiments } from '../catalog/index.ts';
import type { Setup } from '../catalog/params.ts';
import type { Experiment } from '../catalog/types.ts';
import { countingLimit } from '../physics/statistics/countingLimit.ts';
import type { ReachLayer } from '../scenario/scenario.ts';

/**
 * Signal events that are excluded at confidence level `cl` under this setup. Where an experiment
 * published its own number of excluded events (searches with background or cuts of their own), that is used.
 */
export function eventLimit(experiment: ExperimentId, setup: Setup, cl: number): number {
  const { excludedEvents, adjustable }: Experiment = experiments[experiment];
  if (excludedEvents === undefined) return countingEventLimit(setup, cl);
  return adjustable.includes('excludedEvents') ? setup.excludedEvents : excludedEvents;
}

/** True where a search keeps the number of excluded events of its paper, and with it its confidence level. */
export const asPublished = ({ experiment, setup }: Pick<ReachLayer, 'experiment' | 'setup'>): boolean =>
  experiments[experiment].excludedEvents !== undefined && setup.excludedEvents === undefined;

/** The same of a counting experiment with this background. */
export function countingEventLimit(setup: Setup, cl: number): number {
  const { method, background, backgroundSd, efficiencySd } = setup;
  const observed = setup.outcome === 'none' ? 0 : null;
  return countingLimit({ method, observed, background, backgroundSd, efficiencySd, cl });
}
