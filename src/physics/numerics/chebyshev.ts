/** Interpolation by polynomials on Chebyshev points of the first kind, in barycentric form. */
export interface ChebyshevGrid {
  readonly points: Float64Array;
  readonly barycentric: Float64Array;
}

/** n points x_i = (a + b)/2 + (b − a)/2 cos(π(2i + 1)/2n), descending, weights (−1)^i sin(π(2i + 1)/2n). */
export function chebyshevGrid(a: number, b: number, n: number): ChebyshevGrid {
  const angle = (i: number) => (Math.PI * (2 * i + 1)) / (2 * n);
  return {
    points: Float64Array.from({ length: n }, (_, i) => (a + b) / 2 + ((b - a) / 2) * Math.cos(angle(i))),
    barycentric: Float64Array.from({ length: n }, (_, i) => (i % 2 === 0 ? 1 : -1) * Math.sin(angle(i))),
  };
}

/** Weights of the n values in the interpolated value at x, written to `out` from `offset`. */
export function interpolationWeights(grid: ChebyshevGrid, x: number, out: Float64Array, offset = 0): void {
  const { points, barycentric } = grid;
  let sum = 0;
  for (let i = 0; i < points.length; i++) {
    const distance = x - (points[i] as number);
    if (distance === 0) {
      out.fill(0, offset, offset + points.length);
      out[offset + i] = 1;
      return;
    }
    const weight = (barycentric[i] as number) / distance;
    out[offset + i] = weight;
    sum += weight;
  }
  const share = 1 / sum;
  for (let i = 0; i < points.length; i++) out[offset + i] = (out[offset + i] as number) * share;
}

/**
 * Value at x of the polynomial through the values at the points.
 * @param weights  room for the weights of the points
 */
export function interpolated(grid: ChebyshevGrid, values: ArrayLike<number>, x: number, weights: Float64Array): number {
  interpolationWeights(grid, x, weights);
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] as number) * (values[i] as number);
  return sum;
}

/**
 * A smooth function at many x > 0, from its values at n Chebyshev points of ln x between the smallest and the largest of them.
 * @param xs  any order; up to n of them are computed one by one
 */
export function throughPoints(xs: Float64Array, n: number, f: (x: number) => number): Float64Array {
  if (xs.length <= n) return xs.map(f);
  const logs = xs.map(Math.log);
  const grid = chebyshevGrid(Math.min(...logs), Math.max(...logs), n);
  const values = grid.points.map((log) => f(Math.exp(log)));
  const weights = new Float64Array(n);
  return logs.map((log) => interpolated(grid, values, log, weights));
}
