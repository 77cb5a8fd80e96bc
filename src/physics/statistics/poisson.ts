/** Stirling series beyond this; below it the factorial itself is exact enough. */
const STIRLING_FROM = 20;

/**
 * Logarithm of the factorial.
 *   ln n! = (n + ½) ln n − n + ½ ln 2π + 1/12n − 1/360n³ + 1/1260n⁵ − 1/1680n⁷
 * @param n  integer ≥ 0
 * @returns  ln n!
 * Source: Abramowitz:1964 (6.1.41). Accuracy: 1e-14.
 */
export function lnFactorial(n: number): number {
  if (n >= STIRLING_FROM) {
    const r = 1 / (n * n);
    const series = (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r / 1680))) / n;
    return (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + series;
  }
  let product = 1;
  for (let k = 2; k <= n; k++) product *= k;
  return Math.log(product);
}

/**
 * Logarithm of the Poisson probability.
 *   ln P(k|μ) = k ln μ − μ − ln k!
 * @param k     count, integer ≥ 0
 * @param mean  μ ≥ 0
 * @returns     ln P; −∞ for k > 0 at μ = 0
 */
export function lnPoisson(k: number, mean: number): number {
  return (k === 0 ? 0 : k * Math.log(mean)) - mean - lnFactorial(k);
}

/**
 * Logarithm of the probability to see at most n.
 *   ln Q(n+1, μ) = ln Σ_{k≤n} e^{−μ} μᵏ/k!
 * Summed outwards from the largest term, so that it neither underflows nor cancels.
 * @param n     integer ≥ 0
 * @param mean  μ ≥ 0
 * @returns     ln P(k ≤ n | μ)
 * Accuracy: relative error of P 1e-14 √μ.
 */
export function lnPoissonAtMost(n: number, mean: number): number {
  const top = Math.min(n, Math.floor(mean));
  let sum = 1;
  for (let k = top, term = 1; k > 0 && term > 1e-17 * sum; k--) {
    term *= k / mean;
    sum += term;
  }
  for (let k = top + 1, term = 1; k <= n && term > 1e-17 * sum; k++) {
    term *= mean / k;
    sum += term;
  }
  return lnPoisson(top, mean) + Math.log(sum);
}
