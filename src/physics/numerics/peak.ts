export interface Sample {
  readonly at: number;
  readonly value: number;
}

/** A step to the golden section of the larger part of a bracket. */
const GOLDEN = (3 - Math.sqrt(5)) / 2;

/**
 * Largest value of f between two points with a higher one between them: parabolas, golden sections where
 * these do not converge.
 * @param low, best, high  best.value ≥ both others
 * @param tolerance        of the position, absolute; a flat top is then known much better
 * Source: method of R. P. Brent, Algorithms for Minimization without Derivatives (1973), ch. 5.
 */
export function peak(f: (x: number) => number, low: Sample, best: Sample, high: Sample, tolerance: number): Sample {
  let [a, b] = [low.at, high.at];
  let top = best;
  let [second, third] = low.value > high.value ? [low, high] : [high, low];
  let step = b - a;
  let stepBefore = b - a;
  for (let i = 0; i < 60; i++) {
    const middle = (a + b) / 2;
    if (Math.abs(top.at - middle) <= 2 * tolerance - (b - a) / 2) break;
    const parabolic = parabolicStep(top, second, third);
    const useful = Math.abs(parabolic) < Math.abs(stepBefore) / 2 && top.at + parabolic > a && top.at + parabolic < b;
    stepBefore = step;
    step = useful ? parabolic : GOLDEN * ((top.at < middle ? b : a) - top.at);
    if (Math.abs(step) < tolerance) step = top.at < middle ? tolerance : -tolerance;
    const sample = { at: top.at + step, value: f(top.at + step) };
    const [left, right] = sample.at < top.at ? [sample, top] : [top, sample];
    if (sample.value >= top.value) {
      if (left === top) a = top.at;
      else b = top.at;
      [top, second, third] = [sample, top, second];
    } else {
      if (right === sample) b = sample.at;
      else a = sample.at;
      if (sample.value >= second.value) [second, third] = [sample, second];
      else if (sample.value >= third.value) third = sample;
    }
  }
  return top;
}

/** From the highest of three points to the top of the parabola through them; ∞ where they lie on a line. */
function parabolicStep(top: Sample, second: Sample, third: Sample): number {
  const [d2, d3] = [second.at - top.at, third.at - top.at];
  const [s2, s3] = [(second.value - top.value) / d2, (third.value - top.value) / d3];
  return (d2 * s3 - d3 * s2) / (2 * (s3 - s2));
}
