import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EULER_GAMMA } from '../../src/physics/constants.ts';
import { chebyshevGrid, interpolationWeights } from '../../src/physics/numerics/chebyshev.ts';
import { complex, divide } from '../../src/physics/numerics/complex.ts';
import { digamma } from '../../src/physics/numerics/digamma.ts';
import { erfc } from '../../src/physics/numerics/erfc.ts';
import { exp } from '../../src/physics/numerics/exp.ts';
import { gaussLegendre } from '../../src/physics/numerics/gaussLegendre.ts';
import { inverseLaplace } from '../../src/physics/numerics/inverseLaplace.ts';
import { pack, unpack } from '../../src/physics/numerics/packed.ts';
import { bracketedRoot } from '../../src/physics/numerics/roots.ts';

const quadrature = (n: number, f: (x: number) => number) => {
  const { nodes, weights } = gaussLegendre(n);
  return nodes.reduce((sum, x, i) => sum + (weights[i] ?? 0) * f(x), 0);
};

describe('Gauss–Legendre', () => {
  test('integrates x^k exactly up to k = 2n − 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 64 }), fc.nat(), (n, pick) => {
        const k = pick % (2 * n);
        expect(quadrature(n, (x) => x ** k)).toBeCloseTo(k % 2 === 0 ? 2 / (k + 1) : 0, 13);
      }),
    );
  });

  test('degree 2n is beyond it, and a smooth function converges', () => {
    expect(Math.abs(quadrature(3, (x) => x ** 6) - 2 / 7)).toBeGreaterThan(1e-3);
    expect(quadrature(16, Math.exp)).toBeCloseTo(Math.E - 1 / Math.E, 14);
  });
});

describe('complex functions', () => {
  test('digamma at known points', () => {
    expect(digamma(complex(1)).re).toBeCloseTo(-EULER_GAMMA, 14);
    expect(digamma(complex(0.5)).re).toBeCloseTo(-EULER_GAMMA - 2 * Math.LN2, 14);
    expect(digamma(complex(-0.5)).re).toBeCloseTo(2 - EULER_GAMMA - 2 * Math.LN2, 13);
  });

  test('digamma on the imaginary axis: Im ψ(iy) = 1/2y + (π/2) coth πy', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 200, noNaN: true }), (y) => {
        const want = 0.5 / y + Math.PI / 2 / Math.tanh(Math.PI * y);
        expect(Math.abs(digamma(complex(0, y)).im / want - 1)).toBeLessThan(1e-13);
        expect(digamma(complex(0, -y)).im).toBe(-digamma(complex(0, y)).im);
      }),
    );
  });

  test('inverse Laplace transform of 1/(s + 1) and 1/(s + 1)² is e^−L and L e^−L', () => {
    const pole = (s: { re: number; im: number }) => divide(complex(1), complex(s.re + 1, s.im));
    for (const L of [1e-6, 0.01, 0.7, 3]) {
      expect(inverseLaplace(pole, L) / Math.exp(-L)).toBeCloseTo(1, 11);
      expect(inverseLaplace((s) => divide(pole(s), complex(s.re + 1, s.im)), L) / (L * Math.exp(-L))).toBeCloseTo(1, 11);
    }
  });
});

test('erfc at tabulated points and by reflection', () => {
  const table: [number, number][] = [
    [0, 1],
    [0.5, 0.4795001221869535],
    [1, 0.15729920705028513],
    [2, 0.004677734981047266],
    [3, 2.209049699858544e-5],
    [5, 1.5374597944280349e-12],
  ];
  for (const [x, want] of table) {
    expect(Math.abs(erfc(x) / want - 1)).toBeLessThan(1e-12);
    expect(erfc(-x)).toBeCloseTo(2 - want, 14);
  }
});

test('a bracketed root is found; without a change of sign there is none', () => {
  expect(bracketedRoot((x) => x ** 3 - 2, 0, 5, 1e-14)).toBeCloseTo(Math.cbrt(2), 12);
  expect(bracketedRoot((x) => Math.tanh(50 * (x - 0.3)), -10, 100, 1e-13)).toBeCloseTo(0.3, 12);
  expect(bracketedRoot((x) => x * x + 1, -1, 1, 1e-12)).toBeNaN();
});

test('Chebyshev interpolation reproduces polynomials below the number of points', () => {
  const grid = chebyshevGrid(-1, 4, 7);
  const weights = new Float64Array(7);
  const polynomial = (x: number) => 2 - x + 0.3 * x ** 4 - 0.05 * x ** 6;
  fc.assert(
    fc.property(fc.double({ min: -1, max: 4, noNaN: true }), (x) => {
      interpolationWeights(grid, x, weights);
      const value = weights.reduce((sum, w, i) => sum + w * polynomial(grid.points[i] ?? Number.NaN), 0);
      expect(Math.abs(value - polynomial(x))).toBeLessThan(1e-11);
    }),
  );
});

test('packing keeps values to half a step', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -40, max: 40, noNaN: true }), { minLength: 2, maxLength: 50 }), (values) => {
      fc.pre(Math.max(...values) > Math.min(...values));
      const packed = pack(Float64Array.from(values));
      const back = unpack(packed);
      for (const [i, value] of values.entries()) expect(Math.abs((back[i] ?? Number.NaN) - value)).toBeLessThan(0.51 * packed.step + 1e-12);
    }),
  );
});

describe('exp', () => {
  test('agrees with Math.exp', () => {
    fc.assert(
      fc.property(fc.double({ min: -690, max: 690, noNaN: true }), (x) => {
        expect(exp(x) / Math.exp(x)).toBeCloseTo(1, 14);
      }),
    );
  });

  test.each([0, 1e-300, 800, -800, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN])('at %d too', (x) => {
    expect(exp(x)).toBe(Math.exp(x));
  });
});
