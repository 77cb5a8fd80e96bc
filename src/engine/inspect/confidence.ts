import { fullSetup } from '../../catalog/setup.ts';
import { bracketedRoot } from '../../physics/numerics/roots.ts';
import type { ReachLayer } from '../../scenario/scenario.ts';
import { asPublished, eventLimit } from '../eventLimit.ts';

/** Beyond it a counting limit says nothing that a person would quote. */
const HIGHEST = 0.99999;
const LOWEST = 0.01;

/**
 * Confidence level at which this many signal events are excluded: limit(CL) = events.
 * @returns 0.01 to 0.99999, the ends for anything beyond
 */
export function confidenceOf(limitAt: (cl: number) => number, events: number): number {
  // In −ln(1 − CL), in which limits are nearly straight.
  const excess = (depth: number) => limitAt(-Math.expm1(-depth)) - events;
  const [low, high] = [-Math.log1p(-LOWEST), -Math.log1p(-HIGHEST)];
  if (excess(high) <= 0) return HIGHEST;
  if (excess(low) >= 0) return LOWEST;
  return -Math.expm1(-bracketedRoot(excess, low, high, 1e-6));
}

/** The same for one experiment; NaN where the search keeps the number of its paper. */
export function confidenceAt(reach: ReachLayer, events: number): number {
  if (asPublished(reach) || Number.isNaN(events)) return Number.NaN;
  const setup = fullSetup(reach.experiment, reach.setup);
  return confidenceOf((cl) => eventLimit(reach.experiment, setup, cl), events);
}

/** `at 99.8 % CL`, with the words for what lies beyond. */
export function confidenceText(cl: number): string {
  if (cl >= HIGHEST) return 'above 99.999 % CL';
  if (cl <= LOWEST) return 'below 1 % CL';
  const percent = 100 * cl;
  return `${Number(percent.toFixed(percent > 99.9 ? 3 : 1))} % CL`;
}
