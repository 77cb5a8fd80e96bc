import { add, type Complex, complex, exponential, multiply, scale } from './complex.ts';

const N = 28;

interface ContourPoint {
  readonly z: Complex;
  /** e^z dz/dθ. */
  readonly weight: Complex;
}

/** Weideman's cotangent contour, upper half; the lower half is its mirror image. */
const contour: readonly ContourPoint[] = Array.from({ length: N / 2 }, (_, k) => {
  const theta = ((2 * k + 1) * Math.PI) / N;
  const cot = 1 / Math.tan(0.6407 * theta);
  const z = complex(N * (0.5017 * theta * cot - 0.6122), N * 0.2645 * theta);
  const slope = complex(N * (0.5017 * cot - (0.5017 * 0.6407 * theta) / Math.sin(0.6407 * theta) ** 2), N * 0.2645);
  return { z, weight: multiply(exponential(z), slope) };
});

/**
 * Inverse Laplace transform at L of a function whose singularities lie left of s = 1.
 *   f(L) = (2e^L/NL) Im Σ_k e^{z_k} z′_k F(1 + z_k/L)
 * @param transform  F(s), real on the real axis
 * @param L          > 0; below 1e-100 it is raised to that, where |s|² still fits a double
 * Source: Weideman:2006 (optimised cotangent contour). Accuracy: 4e-12 for the shower functions.
 */
export function inverseLaplace(transform: (s: Complex) => Complex, L: number): number {
  const at = Math.max(L, 1e-100);
  let sum = complex(0);
  for (const { z, weight } of contour) sum = add(sum, multiply(weight, transform(add(complex(1), scale(z, 1 / at)))));
  return ((2 * Math.exp(at)) / (N * at)) * sum.im;
}
