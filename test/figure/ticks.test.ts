import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logTicks, numberLabel, type Tick } from '../../src/figure/ticks.ts';

const rule = { decadePitch: 22, minorPitch: 25, labelPitch: 50 };
const decades = fc.integer({ min: 1, max: 30 });
const start = fc.double({ min: -20, max: 2, noNaN: true });
const length = fc.integer({ min: 120, max: 1600 });
const axis = fc.tuple(start, decades, length).map(([from, n, points]) => ({ domain: [10 ** from, 10 ** (from + n)] as const, points, n }));
const labelled = (ticks: readonly Tick[]) => ticks.filter(({ label }) => label !== null);
const exponent = ({ value }: Tick) => Math.round(Math.log10(value));

describe('ticks of a logarithmic axis', () => {
  it('labels every decade while one has 22 px, else every nth, never unevenly', () => {
    fc.assert(
      fc.property(axis, ({ domain, points, n }) => {
        const marks = labelled(logTicks(domain, points, rule));
        const pitch = points / n;
        if (marks.length < 2 || (n === 1 && marks.length > 2)) return;
        const steps = marks.slice(1).map((mark, i) => exponent(mark) - exponent(marks[i] as Tick));
        if (n > 1) expect(new Set(steps).size).toBeLessThanOrEqual(1);
        if (n > 1 && pitch >= 22) expect(steps[0]).toBe(1);
        for (const step of steps) if (n > 1) expect(step * pitch).toBeGreaterThanOrEqual(22 - 1e-6);
      }),
    );
  });

  it('names at least two numbers wherever there is room', () => {
    fc.assert(
      fc.property(axis, ({ domain, points }) => {
        expect(labelled(logTicks(domain, points, rule)).length).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  it('shows the unlabelled ticks 2 to 9 exactly when a decade has 25 px', () => {
    const bare = (points: number) => logTicks([1e-6, 1e-2], points, rule).filter(({ label }) => label === null).length;
    expect(bare(4 * 25)).toBe(4 * 8);
    expect(bare(4 * 25 - 1)).toBe(0);
  });

  it('keeps a bare tick at the decades between the labels', () => {
    const ticks = logTicks([1e-30, 1], 330, rule);
    expect(labelled(ticks).map(exponent)).toEqual([-30, -28, -26, -24, -22, -20, -18, -16, -14, -12, -10, -8, -6, -4, -2, 0]);
    expect(ticks).toHaveLength(31);
  });

  it('writes labels in full when less than a decade is in sight', () => {
    const labels = labelled(logTicks([1.5e-3, 6e-3], 600, rule)).map(({ label }) => label);
    expect(labels).toEqual(['2 \\times 10^{-3}', '3 \\times 10^{-3}', '4 \\times 10^{-3}', '5 \\times 10^{-3}', '6 \\times 10^{-3}']);
  });

  it('goes to finer even steps deep inside a decade', () => {
    const labels = labelled(logTicks([2.1e-3, 2.4e-3], 300, rule)).map(({ label }) => label);
    expect(labels).toEqual(['2.1 \\times 10^{-3}', '2.2 \\times 10^{-3}', '2.3 \\times 10^{-3}', '2.4 \\times 10^{-3}']);
  });

  it('never writes a lone digit for a power other than 1 and 10', () => {
    fc.assert(
      fc.property(start, fc.double({ min: 0.02, max: 0.99, noNaN: true }), length, (from, span, points) => {
        for (const { value, label } of labelled(logTicks([10 ** from, 10 ** (from + span)], points, rule))) {
          if (value < 0.9999 || value > 99.9999) expect(label).toContain('10^{');
        }
      }),
    );
  });

  it('keeps labels written in full apart', () => {
    fc.assert(
      fc.property(start, fc.double({ min: 0.02, max: 0.99, noNaN: true }), length, (from, span, points) => {
        const at = labelled(logTicks([10 ** from, 10 ** (from + span)], points, rule)).map(
          ({ value }) => (Math.log10(value) - from) / span,
        );
        if (at.length > 2)
          at.slice(1).forEach((x, i) => {
            expect((x - (at[i] as number)) * points).toBeGreaterThanOrEqual(50 - 1e-6);
          });
      }),
    );
  });

  it('stays inside the axis, in rising order', () => {
    fc.assert(
      fc.property(axis, ({ domain: [min, max], points }) => {
        const values = logTicks([min, max], points, rule).map(({ value }) => value);
        expect(values).toEqual(values.toSorted((a, b) => a - b));
        expect(values[0]).toBeGreaterThanOrEqual(min * (1 - 1e-6));
        expect(values.at(-1)).toBeLessThanOrEqual(max * (1 + 1e-6));
      }),
    );
  });

  it.each([
    [1, '1'],
    [10, '10'],
    [100, '10^{2}'],
    [1e-15, '10^{-15}'],
    [0.1, '10^{-1}'],
    [2e-3, '2 \\times 10^{-3}'],
    [5, '5'],
    [30, '30'],
  ])('writes %d as %s', (value, label) => {
    expect(numberLabel(value)).toBe(label);
  });
});
