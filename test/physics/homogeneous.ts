import { expect } from 'vitest';

/**
 * Dimension test: with every argument of mass dimension d scaled by λ^d the result must scale by λ^dim.
 * @param dims  mass dimension of each argument
 * @param dim   mass dimension of the result
 * @param at    a point of the domain
 */
export function homogeneous(
  fn: (...args: number[]) => number,
  dims: readonly number[],
  dim: number,
  at: readonly number[],
  tolerance = 1e-9,
): void {
  const value = fn(...at);
  expect(value).not.toBe(0);
  for (const lambda of [0.3, 1.7, 40]) {
    const scaled = fn(...at.map((argument, i) => argument * lambda ** (dims[i] ?? 0)));
    expect(Math.abs(scaled / (value * lambda ** dim) - 1), `λ = ${lambda}`).toBeLessThan(tolerance);
  }
}
