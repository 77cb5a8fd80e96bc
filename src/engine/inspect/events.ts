import { experiments, planes, searchFor } from '../../catalog/index.ts';
import { fullSetup } from '../../catalog/setup.ts';
import type { Point, PromptSearch } from '../../catalog/types.ts';
import type { CombinedLayer, ReachLayer, Scenario } from '../../scenario/scenario.ts';
import { combinedMembers } from '../combined.ts';
import { eventLimit } from '../eventLimit.ts';
import { eventsAt } from '../eventsAt.ts';
import { jobOf } from '../needs.ts';
import type { Outcome, SignalResult } from '../types.ts';

/** Expected signal events of one contribution. */
export interface Contribution {
  readonly name: string;
  readonly count: number;
}

/** Expected signal events of one experiment at a point. */
export interface ExpectedEvents {
  readonly count: number;
  /** Largest contribution first; empty where there is only one. */
  readonly contributions: readonly Contribution[];
}

/** Experiments whose reach is drawn in the scenario's plane. */
export const shownReaches = (scenario: Scenario): ReachLayer[] =>
  scenario.layers.filter((layer): layer is ReachLayer => layer.kind === 'reach' && jobOf(layer, scenario) !== null);

/** Signal events that this experiment excludes. */
export const eventLimitOf = ({ experiment, setup }: ReachLayer, cl: number): number =>
  eventLimit(experiment, fullSetup(experiment, setup), cl);

/**
 * Expected signal events at a point of the model.
 * @returns null while the answer is being computed or has failed; NaN as count outside the computed masses
 */
export function expectedEvents(
  layer: ReachLayer,
  scenario: Scenario,
  results: ReadonlyMap<string, Outcome>,
  point: Point,
): ExpectedEvents | null {
  const search = searchFor(experiments[layer.experiment], planes[scenario.plane].model);
  const outcome = results.get(jobOf(layer, scenario)?.key ?? '');
  if (!search || outcome?.state !== 'done') return null;
  if (search.kind === 'decay') {
    const setup = fullSetup(layer.experiment, layer.setup);
    return { count: search.events(point, layer.exposure, scenario.params, setup), contributions: [] };
  }
  return outcome.result.kind === 'signal' ? promptEvents(search, layer, scenario, outcome.result, point) : null;
}

/** The contributions share the total, which alone is interpolated as the curve is. */
function promptEvents(search: PromptSearch, layer: ReachLayer, { params }: Scenario, result: SignalResult, point: Point): ExpectedEvents {
  const at = (columns: SignalResult['contributions']) =>
    eventsAt(search, layer, params, { ...result, contributions: columns }, point.mass, point.coupling);
  const count = at(result.contributions);
  const parts = Object.entries(result.contributions).map(([name, column]) => ({ name, count: at({ [name]: column }) }));
  const sum = parts.reduce((total, part) => total + part.count, 0);
  const shares = parts.map((part) => ({ ...part, count: sum > 0 ? (part.count * count) / sum : 0 }));
  return { count, contributions: parts.length > 1 ? shares.sort((a, b) => b.count - a.count) : [] };
}

/**
 * Exposure at which a point is excluded: events grow as the exposure.
 *   N = N₀ × limit/events(N₀)
 * @returns ∞ where there is no signal
 */
export const exposureNeeded = (exposure: number, events: number, limit: number): number => (exposure * limit) / events;

/** Expected events of all members of a combination, by experiment; null while one is computed. */
export function combinedEvents(
  layer: CombinedLayer,
  scenario: Scenario,
  results: ReadonlyMap<string, Outcome>,
  point: Point,
): ExpectedEvents | null {
  const parts = combinedMembers(layer, scenario).map(({ reach }) => ({
    name: experiments[reach.experiment].title,
    count: expectedEvents({ ...reach, hidden: false }, scenario, results, point)?.count ?? null,
  }));
  if (parts.some(({ count }) => count === null)) return null;
  // A member counts for nothing beyond its computed masses.
  const contributions = parts.map(({ name, count }) => ({ name, count: count || 0 })).sort((a, b) => b.count - a.count);
  return { count: contributions.reduce((sum, { count }) => sum + count, 0), contributions };
}
