import { experiments } from '../catalog/index.ts';
import type { Setup } from '../catalog/params.ts';
import { fullSetup } from '../catalog/setup.ts';
import { expectedUpperLimit } from '../physics/statistics/expectedLimit.ts';
import type { ReachLayer } from '../scenario/scenario.ts';
import type { SignalResult } from './types.ts';

/** Signal events that are excluded at confidence level `cl` under this setup. */
export function eventLimit({ background, outcome }: Setup, cl: number): number {
  return expectedUpperLimit(outcome === 'none' ? 0 : background, cl);
}

/** Accepted signal per particle on target at unit coupling, by contribution and mass. */
export function acceptedSignal(layer: ReachLayer, result: SignalResult): Record<string, Float64Array> {
  const { search } = experiments[layer.experiment];
  const setup = fullSetup(layer.experiment, layer.setup);
  return Object.fromEntries(
    Object.entries(result.contributions).map(([name, column]) => [name, column.map((n) => n * search.efficiency(name, setup))]),
  );
}

/** Sum of all contributions, by mass. */
export function totalSignal(layer: ReachLayer, result: SignalResult): Float64Array {
  const columns = Object.values(acceptedSignal(layer, result));
  return result.masses.map((_, i) => columns.reduce((sum, column) => sum + (column[i] ?? 0), 0));
}

/**
 * Coupling at the edge of the reach, by mass: exposure × signal × g² = event limit.
 * Infinity where there is no signal.
 */
export function couplingLimits(layer: ReachLayer, result: SignalResult, cl: number): Float64Array {
  const events = eventLimit(fullSetup(layer.experiment, layer.setup), cl);
  return totalSignal(layer, result).map((signal) => Math.sqrt(events / (layer.exposure * signal)));
}
