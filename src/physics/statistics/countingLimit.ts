import { expectedUpperLimit } from './expectedLimit.ts';
import { feldmanCousinsMonotoneUpperLimit } from './feldmanCousins.ts';
import { lnPoisson } from './poisson.ts';
import { uncertainClsUpperLimit } from './uncertainUpperLimit.ts';
import { classicalUpperLimit, clsUpperLimit } from './upperLimit.ts';

/** `cls` equals the Bayesian limit with a flat prior for counting. */
export type CountingMethod = 'cls' | 'classical' | 'feldmanCousins';

export interface Counting {
  readonly method: CountingMethod;
  /** n; null: average over the outcomes of a background-only experiment. */
  readonly observed: number | null;
  /** b, expected background events. */
  readonly background: number;
  /** σ_b, events; used by CLs. */
  readonly backgroundSd: number;
  /** δ, relative standard deviation of the signal efficiency; used by CLs. */
  readonly efficiencySd: number;
  readonly cl: number;
}

/** Outcomes further from b than this many standard deviations are left out (probability < 1e-8). */
const REACH = 6;

function limitFor(n: number, { method, background, backgroundSd, efficiencySd, cl }: Counting): number {
  if (method === 'classical') return classicalUpperLimit(n, background, cl);
  if (method === 'feldmanCousins') return feldmanCousinsMonotoneUpperLimit(n, background, cl);
  if (backgroundSd === 0 && efficiencySd === 0) return clsUpperLimit(n, background, cl);
  return uncertainClsUpperLimit(n, background, { backgroundSd, efficiencySd }, cl);
}

/**
 * Upper limit on the signal of a counting experiment, by the method asked for.
 * @returns  s  events; may be ≤ 0 for the classical method, which then excludes nothing sensible
 * Source: Read:2002hq (CLs), Feldman:1997qc.
 * Accuracy: 1e-7 in the average over outcomes; the spread of b is not averaged over the outcomes.
 */
export function countingLimit(counting: Counting): number {
  const { method, observed, background, backgroundSd, efficiencySd, cl } = counting;
  if (observed !== null) return limitFor(observed, counting);
  if (method === 'cls' && backgroundSd === 0 && efficiencySd === 0) return expectedUpperLimit(background, cl);
  const spread = REACH * Math.sqrt(background);
  let [sum, weight] = [0, 0];
  for (let n = Math.max(0, Math.floor(background - spread)); n <= Math.ceil(background + spread) + (background > 0 ? REACH : 0); n++) {
    const probability = background > 0 ? Math.exp(lnPoisson(n, background)) : 1;
    sum += probability * limitFor(n, counting);
    weight += probability;
  }
  return sum / weight;
}
