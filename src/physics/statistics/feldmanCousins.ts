import { bracketedRoot } from '../numerics/roots.ts';
import { lnPoisson, lnPoissonAtMost } from './poisson.ts';

/** ln of the likelihood that ranks count k at best: k ln M − M, M = max(k, b). */
function lnBest(k: number, background: number): number {
  const best = Math.max(k, background);
  return k === 0 ? -best : k * Math.log(best) - best;
}

/** Probability of the counts n+1 … K. */
const between = (n: number, K: number, mean: number) => Math.exp(lnPoissonAtMost(K, mean)) - Math.exp(lnPoissonAtMost(n, mean));

/**
 * Whether the acceptance set of signal s contains n.
 *   counts ranked by P(n|s+b)/P(n|max(0,n−b)+b), added until their probability reaches CL
 * The ratio has one maximum, at n = s+b, so the counts ranked before n are neighbours of n.
 * @param n           count, integer ≥ 0
 * @param signal      s     events
 * @param background  b     expected events
 * @param cl          CL
 * @returns           true when n is in the set
 * Source: Feldman:1997qc sec. IV.
 */
export function feldmanCousinsAccepts(n: number, signal: number, background: number, cl: number): boolean {
  const mean = signal + background;
  if (mean === 0) return n === 0;
  const lnRatio = (k: number) => (k === 0 ? 0 : k * Math.log(mean)) - lnBest(k, background);
  const side = n < mean ? 1 : -1;
  let before = 0;
  for (let k = n + side; k >= 0 && lnRatio(k) > lnRatio(n) && before < cl; k += side) before += Math.exp(lnPoisson(k, mean));
  return before < cl;
}

/**
 * Feldman–Cousins lower limit on a grid: the smallest multiple of a step whose acceptance set contains n.
 * @param n           events seen, integer ≥ 0
 * @param background  b     expected events
 * @param cl          CL    0 < CL < 1
 * @param step        grid, events
 * @returns           s     events; 0 for an interval that starts at no signal
 * Source: Feldman:1997qc sec. IV.
 */
export function feldmanCousinsLowestOnGrid(n: number, background: number, cl: number, step: number): number {
  let i = 0;
  while (!feldmanCousinsAccepts(n, i * step, background, cl)) i++;
  return i * step;
}

/** Mean s+b at which counts n and K > n rank equally. */
const equalRankMean = (n: number, K: number, background: number) => Math.exp((lnBest(K, background) - lnBest(n, background)) / (K - n));

/** Mean at which the counts n+1 … K are most probable. */
const likeliestMean = (n: number, K: number) => Math.exp((lnPoisson(n, 1) - lnPoisson(K, 1)) / (K - n));

/**
 * Feldman–Cousins upper limit: the largest s whose acceptance set contains n.
 * Between the means where n ties with K and with K+1 the counts n+1 … K rank before n, so the
 * limit is the largest of: such a tie, or the mean where their probability reaches CL.
 * @param n           events seen, integer ≥ 0
 * @param background  b     expected events
 * @param cl          CL    0 < CL < 1
 * @returns           s     events; not monotone in b (see feldmanCousinsMonotoneUpperLimit)
 * Source: Feldman:1997qc sec. IV. Accuracy: 1e-12.
 */
export function feldmanCousinsUpperLimit(n: number, background: number, cl: number): number {
  let highest = background;
  for (let K = Math.max(n, Math.floor(background)); ; K++) {
    const low = K > n ? equalRankMean(n, K, background) : 0;
    const high = equalRankMean(n, K + 1, background);
    const excess = (mean: number) => between(n, K, mean) - cl;
    if (excess(high) < 0) highest = Math.max(highest, high);
    else if (excess(low) < 0) highest = Math.max(highest, bracketedRoot(excess, low, high, 1e-12));
    const missed = Math.exp(lnPoissonAtMost(n, low)) + 1 - Math.exp(lnPoissonAtMost(K, high));
    if (low > Math.max(n, background) && missed < 1 - cl) return highest - background;
  }
}

/** How far above b the tables look for a larger limit; the saw-tooth has a period of about 1.1 in b. */
const LOOK_AHEAD = 1.5;

/**
 * Feldman–Cousins upper limit as in the published tables: forced not to rise with b.
 *   sup over b′ ≥ b of the raw limit
 * The raw limit falls with b′, but for jumps upwards where the tie of n with K+1 reaches the mean
 * at which n+1 … K fall below probability CL: only b and these jumps can hold the maximum.
 * @param n           events seen, integer ≥ 0
 * @param background  b     expected events
 * @param cl          CL    0 < CL < 1
 * @returns           s     events
 * Source: Feldman:1997qc sec. IV. Accuracy: 1e-9.
 */
export function feldmanCousinsMonotoneUpperLimit(n: number, background: number, cl: number): number {
  let highest = feldmanCousinsUpperLimit(n, background, cl);
  const end = background + LOOK_AHEAD;
  for (let K = Math.max(n, Math.floor(background)); equalRankMean(n, K + 1, background) < 2 * (end + n) + 20; K++) {
    const [tie, lastTie] = [equalRankMean(n, K + 1, background), equalRankMean(n, K + 1, end)];
    const emptying = emptyingMean(n, K, cl, tie, lastTie);
    if (Number.isNaN(emptying)) continue;
    const jump = bracketedRoot((b) => equalRankMean(n, K + 1, b) - emptying, background, end, 1e-12);
    if (jump > background) highest = Math.max(highest, emptying - jump);
  }
  return highest;
}

/** Mean between two others at which the probability of the counts n+1 … K falls below CL; NaN: not there. */
function emptyingMean(n: number, K: number, cl: number, from: number, to: number): number {
  const peak = K > n ? likeliestMean(n, K) : 0;
  const start = Math.max(from, peak);
  const excess = (mean: number) => between(n, K, mean) - cl;
  return start < to && excess(start) >= 0 && excess(to) < 0 ? bracketedRoot(excess, start, to, 1e-12) : Number.NaN;
}
