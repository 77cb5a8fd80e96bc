import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectedUpperLimit } from '../../src/physics/statistics/expectedLimit.ts';
import {
  feldmanCousinsAccepts,
  feldmanCousinsMonotoneUpperLimit,
  feldmanCousinsUpperLimit,
} from '../../src/physics/statistics/feldmanCousins.ts';
import { lnPoissonAtMost } from '../../src/physics/statistics/poisson.ts';
import { asimovSignificance } from '../../src/physics/statistics/significance.ts';
import { uncertainClsUpperLimit } from '../../src/physics/statistics/uncertainUpperLimit.ts';
import { classicalUpperLimit, clsUpperLimit, noEventUpperLimit } from '../../src/physics/statistics/upperLimit.ts';

const count = fc.integer({ min: 0, max: 40 });
const background = fc.double({ min: 0, max: 30, noNaN: true });
const level = fc.double({ min: 0.6, max: 0.999, noNaN: true });
const signal = fc.double({ min: 0.01, max: 20, noNaN: true });
const certain = { backgroundSd: 0, efficiencySd: 0 };
const relative = (value: number, expected: number) => Math.abs(value / expected - 1);

/** Poisson probabilities of 0 … 150 by the plain recursion. */
function poisson(mean: number): number[] {
  const p = [Math.exp(-mean)];
  for (let k = 1; k <= 150; k++) p.push(((p[k - 1] as number) * mean) / k);
  return p;
}

test('Poisson sums agree with the plain recursion and survive large means', () => {
  fc.assert(
    fc.property(count, fc.double({ min: 0, max: 60, noNaN: true }), (n, mean) => {
      const sum = poisson(mean)
        .slice(0, n + 1)
        .reduce((a, b) => a + b);
      expect(relative(Math.exp(lnPoissonAtMost(n, mean)), sum)).toBeLessThan(1e-12);
    }),
  );
  expect(lnPoissonAtMost(0, 5000)).toBe(-5000);
});

describe('coverage', () => {
  /** Probability that the limit of the outcome lies above the true signal. */
  const coverage = (s: number, b: number, covers: (n: number) => boolean) =>
    poisson(s + b).reduce((sum, p, n) => sum + (covers(n) ? p : 0), 0);

  test('classical and CLs limits cover at least at the level', () => {
    fc.assert(
      fc.property(signal, background, level, (s, b, cl) => {
        const slack = 1e-9;
        expect(coverage(s, b, (n) => classicalUpperLimit(n, b, cl) >= s - slack)).toBeGreaterThanOrEqual(cl - slack);
        expect(coverage(s, b, (n) => clsUpperLimit(n, b, cl) >= s - slack)).toBeGreaterThanOrEqual(cl - slack);
      }),
      { numRuns: 40 },
    );
  });

  test('Feldman–Cousins sets hold at least the level', () => {
    fc.assert(
      fc.property(signal, background, level, (s, b, cl) => {
        expect(coverage(s, b, (n) => feldmanCousinsAccepts(n, s, b, cl))).toBeGreaterThanOrEqual(cl - 1e-9);
      }),
      { numRuns: 60 },
    );
  });
});

describe('CLs limit', () => {
  test('solves its equation', () => {
    fc.assert(
      fc.property(count, background, level, (n, b, cl) => {
        const s = clsUpperLimit(n, b, cl);
        const sum = (mean: number) =>
          poisson(mean)
            .slice(0, n + 1)
            .reduce((x, y) => x + y);
        expect(relative(sum(s + b) / sum(b), 1 - cl)).toBeLessThan(1e-9);
      }),
    );
  });

  test('rises with n and with CL, falls with b, and does not depend on b at n = 0', () => {
    fc.assert(
      fc.property(count, background, level, (n, b, cl) => {
        const here = clsUpperLimit(n, b, cl);
        expect(clsUpperLimit(n + 1, b, cl)).toBeGreaterThan(here);
        expect(clsUpperLimit(n, b, cl + (1 - cl) / 10)).toBeGreaterThan(here);
        expect(clsUpperLimit(n, b + 0.5, cl)).toBeLessThanOrEqual(here * (1 + 1e-12));
        expect(relative(clsUpperLimit(0, b, cl), -Math.log(1 - cl))).toBeLessThan(1e-9);
        expect(here).toBeGreaterThanOrEqual(classicalUpperLimit(n, b, cl) - 1e-9);
      }),
    );
  });

  test('uncertain limit: reduces to the certain one, and loosens with the efficiency error', () => {
    fc.assert(
      fc.property(count, background, level, (n, b, cl) => {
        const plain = clsUpperLimit(n, b, cl);
        expect(relative(uncertainClsUpperLimit(n, b, certain, cl), plain)).toBeLessThan(1e-9);
        expect(uncertainClsUpperLimit(n, b, { backgroundSd: 0, efficiencySd: 0.2 }, cl)).toBeGreaterThan(plain);
        const empty = uncertainClsUpperLimit(0, b, { backgroundSd: 0.3 * b, efficiencySd: 0.2 }, cl);
        expect(relative(empty, noEventUpperLimit(0.2, cl))).toBeLessThan(1e-9);
      }),
      { numRuns: 50 },
    );
  });
});

describe('Feldman–Cousins', () => {
  test('upper limit is the edge of the accepted signals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 15 }), fc.double({ min: 0, max: 8, noNaN: true }), level, (n, b, cl) => {
        const edge = feldmanCousinsUpperLimit(n, b, cl);
        expect(feldmanCousinsAccepts(n, edge - 1e-7, b, cl)).toBe(true);
        for (let i = 1; i <= 400; i++) expect(feldmanCousinsAccepts(n, edge + 1e-7 + i * 0.02, b, cl)).toBe(false);
      }),
    );
  });

  test('monotone limit equals the published 90 % table', () => {
    // Feldman:1997qc table IV: rows n = 0, 1, 2 at b = 0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5.
    const backgrounds = [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5];
    const table = [
      [2.44, 1.94, 1.61, 1.33, 1.26, 1.18, 1.08, 1.06, 1.01, 0.98],
      [4.36, 3.86, 3.36, 2.91, 2.53, 2.19, 1.88, 1.59, 1.39, 1.22],
      [5.91, 5.41, 4.91, 4.41, 3.91, 3.45, 3.04, 2.67, 2.33, 1.73],
    ];
    table.forEach((row, n) => {
      row.forEach((limit, i) => {
        const ours = feldmanCousinsMonotoneUpperLimit(n, backgrounds[i] as number, 0.9);
        expect(Math.abs(ours - limit), `n = ${n}, b = ${backgrounds[i]}: ${ours}`).toBeLessThan(0.0101);
      });
    });
  });

  test('monotone limit does not rise with b and holds the supremum of a fine scan', () => {
    let before = Number.POSITIVE_INFINITY;
    for (let b = 0; b < 4; b += 0.1) {
      const limit = feldmanCousinsMonotoneUpperLimit(1, b, 0.9);
      expect(limit).toBeLessThanOrEqual(before + 1e-9);
      before = limit;
    }
    const scan = Array.from({ length: 3000 }, (_, i) => feldmanCousinsUpperLimit(0, 2 + i * 5e-4, 0.9));
    const supremum = feldmanCousinsMonotoneUpperLimit(0, 2, 0.9);
    expect(Math.max(...scan)).toBeLessThanOrEqual(supremum + 1e-9);
    expect(Math.max(...scan)).toBeGreaterThan(supremum - 1e-3);
  });
});

describe('expected limit', () => {
  test('is the average of the CLs limit over background-only outcomes', () => {
    fc.assert(
      fc.property(background, level, (b, cl) => {
        const average = poisson(b).reduce((sum, p, n) => sum + p * clsUpperLimit(n, b, cl), 0);
        expect(relative(expectedUpperLimit(b, cl), average)).toBeLessThan(1e-8);
      }),
      { numRuns: 30 },
    );
  });

  test('starts at −ln(1−CL) and rises with b and CL', () => {
    expect(relative(expectedUpperLimit(0, 0.9), Math.log(10))).toBeLessThan(1e-12);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), level, (b, cl) => {
        const here = expectedUpperLimit(b, cl);
        expect(expectedUpperLimit(b + 0.01, cl)).toBeGreaterThan(here);
        expect(expectedUpperLimit(b, cl + (1 - cl) / 10)).toBeGreaterThan(here);
      }),
      { numRuns: 60 },
    );
  });

  test('has no steps', () => {
    const h = 1e-3;
    for (let b = 0.02; b < 100; b *= 1.07) {
      const [below, here, above] = [b - h, b, b + h].map((x) => expectedUpperLimit(x, 0.9)) as [number, number, number];
      expect(Math.abs(above - 2 * here + below)).toBeLessThan(4e-6);
    }
  });
});

describe('Asimov significance', () => {
  test('is s/√(b+σ²) for a small signal and falls with the background error', () => {
    expect(relative(asimovSignificance(0.1, 1e4, 0), 0.1 / 100)).toBeLessThan(1e-4);
    expect(relative(asimovSignificance(0.1, 1e4, 100), 0.1 / Math.sqrt(2e4))).toBeLessThan(1e-3);
    fc.assert(
      fc.property(signal, fc.double({ min: 0.1, max: 30, noNaN: true }), (s, b) => {
        const certainZ = asimovSignificance(s, b, 0);
        expect(relative(asimovSignificance(s, b, 1e-3 * b), certainZ)).toBeLessThan(1e-3);
        expect(asimovSignificance(s, b, 0.3 * b)).toBeLessThan(certainZ);
      }),
    );
  });
});
