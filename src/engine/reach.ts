import type { ModelParams } from '../catalog/params.ts';
import { fullSetup } from '../catalog/setup.ts';
import type { PromptSearch } from '../catalog/types.ts';
import type { ReachLayer } from '../scenario/scenario.ts';
import { eventLimit } from './eventLimit.ts';
import type { SignalResult } from './types.ts';

/** Accepted signal per particle on target at unit coupling, by contribution and mass. */
export function acceptedSignal(search: PromptSearch, layer: ReachLayer, result: SignalResult): Record<string, Float64Array> {
  const setup = fullSetup(layer.experiment, layer.setup);
  const accepted = (name: string, column: Float64Array) =>
    column.map((n, i) => n * search.efficiency(name, setup, result.masses[i] as number));
  return Object.fromEntries(Object.entries(result.contributions).map(([name, column]) => [name, accepted(name, column)]));
}

/** Sum of all contributions, by mass. */
export function totalSignal(search: PromptSearch, layer: ReachLayer, result: SignalResult): Float64Array {
  const columns = Object.values(acceptedSignal(search, layer, result));
  return result.masses.map((_, i) => columns.reduce((sum, column) => sum + (column[i] ?? 0), 0));
}

/** Signal at a coupling in units of the signal at unit coupling: g², unless the search says otherwise. */
export const rateAt = (search: PromptSearch, coupling: number, mass: number, params: ModelParams): number =>
  search.rate ? search.rate.at(coupling, mass, params) : coupling * coupling;

/** Coupling at which that rate is reached; Infinity where it never is. */
export const couplingAt = (search: PromptSearch, rate: number, mass: number, params: ModelParams): number =>
  search.rate ? search.rate.invert(rate, mass, params) : Math.sqrt(rate);

/**
 * Coupling at the edge of the reach, by mass: exposure × signal × rate = event limit.
 * Infinity where there is no signal.
 */
export function couplingLimits(
  search: PromptSearch,
  layer: ReachLayer,
  params: ModelParams,
  result: SignalResult,
  cl: number,
): Float64Array {
  const events = eventLimit(layer.experiment, fullSetup(layer.experiment, layer.setup), cl);
  return totalSignal(search, layer, result).map((signal, i) => {
    const rate = events / (layer.exposure * signal);
    return Number.isFinite(rate) ? couplingAt(search, rate, result.masses[i] as number, params) : Number.POSITIVE_INFINITY;
  });
}
