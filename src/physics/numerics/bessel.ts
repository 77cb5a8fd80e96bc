/**
 * Modified Bessel functions of the second kind without their exponential, e^z K_ν(z).
 * Polynomials in 2/z; K₂ = K₀ + (2/z)K₁.
 * Source: Abramowitz:1964 (9.8.6), (9.8.8). Valid: z ≥ 2. Accuracy: 2e-7.
 */
export function scaledK1(z: number): number {
  const u = 2 / z;
  const p = 1.25331414 + u * (0.23498619 + u * (-0.0365562 + u * (0.01504268 + u * (-0.00780353 + u * (0.00325614 - u * 0.00068245)))));
  return p / Math.sqrt(z);
}

function scaledK0(z: number): number {
  const u = 2 / z;
  const p = 1.25331414 + u * (-0.07832358 + u * (0.02189568 + u * (-0.01062446 + u * (0.00587872 + u * (-0.0025154 + u * 0.00053208)))));
  return p / Math.sqrt(z);
}

/** e^z K₂(z); see scaledK1. */
export const scaledK2 = (z: number): number => scaledK0(z) + (2 / z) * scaledK1(z);
