import { lnPoisson, lnPoissonAtMost } from './poisson.ts';
import { clsUpperLimit, signalWhereAtMost } from './upperLimit.ts';

/** Poisson tails below this probability are left out. */
const TAIL = 1e-10;
/** Standard deviations below b where the sum starts: what lies lower has probability < 3e-11. */
const LOWEST = 7;

/**
 * Expected upper limit: CLs limit averaged over the outcomes of a background-only experiment.
 *   s = Σ_n P(n|b) s_CLs(n, b)
 * @param background  b     expected events, ≥ 0
 * @param cl          CL    0 < CL < 1
 * @returns           s     events; −ln(1−CL) at b = 0, rising smoothly with b
 * Source: Feldman:1997qc sec. VI (average over outcomes), Read:2002hq (CLs).
 * Valid: b known exactly. Accuracy: 1e-9.
 */
export function expectedUpperLimit(background: number, cl: number): number {
  const first = Math.max(0, Math.floor(background - LOWEST * Math.sqrt(background)));
  let limit = clsUpperLimit(first, background, cl);
  let probability = Math.exp(lnPoisson(first, background));
  let atMost = Math.exp(lnPoissonAtMost(first, background));
  let sum = probability * limit;
  for (let n = first + 1; 1 - atMost > TAIL; n++) {
    probability *= background / n;
    atMost += probability;
    // The limit of n−1 is close to, and below, the limit of n: a good start for Newton's steps.
    limit = signalWhereAtMost(n, background, Math.log(atMost) + Math.log1p(-cl), limit);
    sum += probability * limit;
  }
  return sum;
}
