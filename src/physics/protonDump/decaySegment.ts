/** Below this length the mean position is expanded: a/u − 1 + a loses digits. */
const SHORT = 0.02;

/**
 * Mean position of the decays in a segment times their probability.
 *   b = ∫₀¹ u x e^{−ux} dx = a/u − 1 + a
 * @param u       length of the segment in decay lengths
 * @param inside  a = 1 − e^{−u}
 * Accuracy: 5e-7.
 */
export const decayMoment = (u: number, inside: number): number => (u < SHORT ? u * (1 / 2 - u * (1 / 3 - u / 8)) : inside / u - 1 + inside);

/**
 * Decays seen in a segment along which the acceptance is linear.
 *   I = ∫₀¹ u e^{−ux} [A + (B − A) x] dx
 * @param u            length of the segment in decay lengths
 * @param start, stop  A, B  acceptance at its ends
 */
export function decaySegment(u: number, start: number, stop: number): number {
  const inside = -Math.expm1(-u);
  return start * inside + (stop - start) * decayMoment(u, inside);
}
