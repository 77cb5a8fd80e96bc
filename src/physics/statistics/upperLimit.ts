import { lnPoisson, lnPoissonAtMost } from './poisson.ts';

const MAX_STEPS = 200;
/** A Newton step this small leaves an error of its square. */
const QUADRATIC = 1e-7;

/**
 * Signal at which ln P(k ≤ n | s + b) falls to a given value. That logarithm is concave in s
 * and falling, so Newton's steps approach the root from above without overshooting.
 */
export function signalWhereAtMost(n: number, background: number, lnTarget: number, start: number): number {
  let s = start;
  for (let i = 0; i < MAX_STEPS; i++) {
    const mean = s + background;
    const lnAtMost = lnPoissonAtMost(n, mean);
    const slope = Math.exp(lnPoisson(n, mean) - lnAtMost);
    const step = (lnAtMost - lnTarget) / slope;
    s += step;
    if (Math.abs(step) < QUADRATIC * (s + background + 1)) break;
  }
  return s;
}

const startingSignal = (n: number, background: number) => Math.max(n - background, 0) + 1;

/**
 * CLs upper limit of a counting experiment; equal to the Bayesian one with a flat prior.
 *   Q(n+1, s+b)/Q(n+1, b) = 1 − CL
 * @param n           events seen, integer ≥ 0
 * @param background  b        expected events
 * @param cl          CL       0 < CL < 1
 * @returns           s        events; −ln(1−CL) at n = 0 whatever b
 * Source: Read:2002hq.
 * Valid: b known exactly.
 */
export function clsUpperLimit(n: number, background: number, cl: number): number {
  const lnTarget = lnPoissonAtMost(n, background) + Math.log1p(-cl);
  return signalWhereAtMost(n, background, lnTarget, startingSignal(n, background));
}

/**
 * Classical (Neyman) upper limit of a counting experiment.
 *   Q(n+1, s+b) = 1 − CL
 * @param n           events seen, integer ≥ 0
 * @param background  b        expected events
 * @param cl          CL       0 < CL < 1
 * @returns           s        events; zero or negative after a downward fluctuation: not usable then
 * Source: ParticleDataGroup:2024cfk, Statistics.
 * Valid: b known exactly.
 */
export function classicalUpperLimit(n: number, background: number, cl: number): number {
  return clsUpperLimit(n, 0, cl) - background;
}

/**
 * CLs upper limit at no event seen, with an uncertain efficiency.
 *   s = ((1−CL)^{−δ²} − 1)/δ²
 * @param efficiencySd  δ      relative standard deviation of the efficiency, Gamma distributed
 * @param cl            CL     0 < CL < 1
 * @returns             s      events; −ln(1−CL) at δ = 0
 * Source: average of e^{−es} over Gamma(1, δ), derived here.
 */
export function noEventUpperLimit(efficiencySd: number, cl: number): number {
  const d2 = efficiencySd * efficiencySd;
  const zeroWidth = -Math.log1p(-cl);
  return d2 === 0 ? zeroWidth : Math.expm1(d2 * zeroWidth) / d2;
}
