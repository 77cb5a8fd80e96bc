import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dotAt, weightedRows } from '../../src/physics/numerics/rows.ts';

const numbers = (length: number) => fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: length, maxLength: length });

describe('sums over rows', () => {
  test('any number of rows of any length from any start, as the plain double sum', () => {
    const shapes = fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 7 }), fc.nat(3));
    const cases = shapes.chain(([rows, length, start]) =>
      fc.tuple(fc.constant(start), numbers(rows), numbers(start + rows * length), numbers(length)),
    );
    fc.assert(
      fc.property(cases, ([start, weights, values, before]) => {
        const row = Float64Array.from(before);
        weightedRows(Float64Array.from(values), start, Float64Array.from(weights), row);
        row.forEach((found, k) => {
          const plain = weights.reduce((sum, w, j) => sum + w * (values[start + j * row.length + k] as number), 0);
          expect(found).toBeCloseTo(plain, 11);
        });
      }),
    );
  });

  test('the product of a stretch of one array with another', () => {
    const cases = fc
      .tuple(fc.nat(8), fc.nat(3))
      .chain(([length, start]) => fc.tuple(fc.constant(start), numbers(start + length), numbers(length)));
    fc.assert(
      fc.property(cases, ([start, a, b]) => {
        const plain = b.reduce((sum, value, k) => sum + value * (a[start + k] as number), 0);
        expect(dotAt(Float64Array.from(a), start, Float64Array.from(b))).toBeCloseTo(plain, 11);
      }),
    );
  });
});
