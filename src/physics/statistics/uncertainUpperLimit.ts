import { bracketedRoot } from '../numerics/roots.ts';

/**
 * Counts of a Poisson process whose mean is Gamma distributed (negative binomial).
 *   P₀ = (1+θ)^{−μ/θ},  P_k = P_{k−1} (μ + (k−1)θ)/(k(1+θ)),  θ = σ²/μ; Poisson at θ = 0
 * @param mean  μ ≥ 0
 * @param sd    σ ≥ 0, standard deviation of the mean; ignored at μ = 0
 * @param n     largest count
 * @returns     P_0 … P_n
 * Valid: μ < 700 (P₀ underflows beyond).
 */
export function gammaPoissonProbabilities(mean: number, sd: number, n: number): Float64Array {
  const theta = mean > 0 ? (sd * sd) / mean : 0;
  const p = new Float64Array(n + 1);
  p[0] = Math.exp(theta > 0 ? (-mean * Math.log1p(theta)) / theta : -mean);
  for (let k = 1; k <= n; k++) p[k] = ((p[k - 1] as number) * (mean + (k - 1) * theta)) / (k * (1 + theta));
  return p;
}

/** Running sums: P(at most k) for k = 0 … n. */
function cumulative(p: Float64Array): Float64Array {
  let sum = 0;
  return p.map((value) => (sum += value));
}

export interface CountingUncertainty {
  /** σ_b, standard deviation of the expected background, events. */
  readonly backgroundSd: number;
  /** δ, relative standard deviation of the signal efficiency. */
  readonly efficiencySd: number;
}

/**
 * Signal above which CLs falls below 1 − CL, with uncertain background and efficiency.
 *   ⟨P(≤n | es+b)⟩_{e,b} / ⟨P(≤n | b)⟩_b = 1 − CL,  b ~ Gamma(b, σ_b), e ~ Gamma(1, δ)
 * Both averages are sums over negative binomials: exact, no quadrature.
 * @param n            events seen, integer ≥ 0
 * @param background   b        mean expected events
 * @param uncertainty  σ_b, δ
 * @param cl           CL       0 < CL < 1
 * @returns            s        events
 * Source: Read:2002hq with the averages of Cousins:1991qz.
 * Valid: b < 700. Log-normal or Gaussian σ_b differ by < 0.2 % for σ_b/b ≲ 0.4.
 */
export function uncertainClsUpperLimit(n: number, background: number, uncertainty: CountingUncertainty, cl: number): number {
  const backgroundAtMost = cumulative(gammaPoissonProbabilities(background, uncertainty.backgroundSd, n));
  const target = (1 - cl) * (backgroundAtMost[n] as number);
  const excess = (s: number) => {
    const signal = gammaPoissonProbabilities(s, s * uncertainty.efficiencySd, n);
    return signal.reduce((sum, p, k) => sum + p * (backgroundAtMost[n - k] as number), 0) - target;
  };
  let high = n + 3;
  while (excess(high) > 0) high *= 2;
  return bracketedRoot(excess, 0, high, 1e-12);
}
