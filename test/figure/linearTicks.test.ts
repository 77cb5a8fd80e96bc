import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearTicks } from '../../src/figure/linearTicks.ts';
import type { Tick } from '../../src/figure/ticks.ts';

const labelled = (ticks: readonly Tick[]) => ticks.filter(({ label }) => label !== null);
const exponent = fc.double({ min: -20, max: 3, noNaN: true });
const length = fc.integer({ min: 120, max: 1600 });
/** From zero, or from a part of the upper end. */
const axis = fc
  .tuple(exponent, fc.double({ min: 0, max: 0.95, noNaN: true }), length)
  .map(([e, part, points]) => ({ domain: [part * 10 ** e, 10 ** e] as const, points }));

describe('ticks of a linear axis', () => {
  it('labels even steps of 1, 2 or 5 × 10ⁿ, apart, at least two where there is room', () => {
    fc.assert(
      fc.property(axis, ({ domain: [min, max], points }) => {
        const values = labelled(linearTicks([min, max], points, 40)).map(({ value }) => value);
        const steps = values.slice(1).map((value, i) => value - (values[i] as number));
        for (const step of steps) {
          expect(step / (steps[0] as number)).toBeCloseTo(1, 6);
          expect((step / (max - min)) * points).toBeGreaterThanOrEqual(40 * (1 - 1e-6));
        }
        const mantissa = Number((steps[0] ?? 1).toExponential(6).split('e')[0]);
        expect([1, 2, 5].some((m) => Math.abs(mantissa - m) < 1e-3)).toBe(true);
        if (points >= 240) expect(values.length).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  it('stays inside the axis, in rising order', () => {
    fc.assert(
      fc.property(axis, ({ domain: [min, max], points }) => {
        const values = linearTicks([min, max], points, 40).map(({ value }) => value);
        expect(values).toEqual(values.toSorted((a, b) => a - b));
        const slack = 1e-8 * (max - min);
        for (const value of values) expect(value >= min - slack && value <= max + slack).toBe(true);
      }),
    );
  });

  it('writes different numbers differently', () => {
    fc.assert(
      fc.property(axis, ({ domain, points }) => {
        const labels = labelled(linearTicks(domain, points, 40)).map(({ label }) => label);
        expect(new Set(labels).size).toBe(labels.length);
      }),
    );
  });

  it.each([
    [
      [0, 1],
      ['0.0', '0.2', '0.4', '0.6', '0.8', '1.0'],
    ],
    [
      [0, 1000],
      ['0', '200', '400', '600', '800', '1000'],
    ],
    [
      [0, 1e-4],
      ['0', '0.2 \\times 10^{-4}', '0.4 \\times 10^{-4}', '0.6 \\times 10^{-4}', '0.8 \\times 10^{-4}', '1.0 \\times 10^{-4}'],
    ],
    [
      [1e-3, 2.5e-3],
      ['1.0 \\times 10^{-3}', '1.5 \\times 10^{-3}', '2.0 \\times 10^{-3}', '2.5 \\times 10^{-3}'],
    ],
  ] as const)('from %j', (domain, labels) => {
    expect(labelled(linearTicks(domain, 240, 40)).map(({ label }) => label)).toEqual(labels);
  });
});
