import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fractionOf, keyValue, linearStep, type Range, stepValue, valueAt } from '../../src/ui/controls/rangeScale.ts';

const exposure: Range = { min: 1e9, max: 1e14, scale: 'log' };
const ratio: Range = { min: 2.05, max: 10, scale: 'linear' };
const press = (key: string, value: number, range: Range, shift = false): number | null => keyValue(key, shift, value, range);

const anyRange = fc.oneof(
  fc
    .tuple(fc.integer({ min: -15, max: 10 }), fc.integer({ min: 1, max: 8 }))
    .map(([low, decades]): Range => ({ min: Number(`1e${low}`), max: Number(`1e${low + decades}`), scale: 'log' })),
  fc
    .tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 1000 }))
    .map(([low, width]): Range => ({ min: low / 100, max: (low + width) / 100, scale: 'linear' })),
);
const rangeAndValue = fc
  .tuple(anyRange, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([range, fraction]) => ({ range, value: valueAt(fraction, range) }));

describe('keys on a log scale', () => {
  it('an arrow is 1/20 decade', () => {
    expect(press('ArrowRight', 5e12, exposure)).toBe(5.6e12);
    expect(press('ArrowUp', 1e12, exposure)).toBe(1.1e12);
    expect(press('ArrowLeft', 5e12, exposure)).toBe(4.5e12);
  });
  it('an arrow leaves an odd value for the next grid point', () => {
    expect(press('ArrowRight', 9.37e11, exposure)).toBe(1e12);
    expect(press('ArrowLeft', 9.37e11, exposure)).toBe(8.9e11);
  });
  it('Shift is half a decade, and twice half a decade is a decade', () => {
    expect(press('ArrowRight', 5e12, exposure, true)).toBe(1.6e13);
    expect(press('ArrowRight', 1.6e13, exposure, true)).toBe(5e13);
  });
  it('a page is a decade and keeps the digits', () => {
    expect(press('PageUp', 9.37e11, exposure)).toBe(9.37e12);
    expect(press('PageDown', 9.37e11, exposure)).toBe(9.37e10);
  });
  it('Home and End are the limits; nothing goes beyond them', () => {
    expect(press('Home', 5e12, exposure)).toBe(1e9);
    expect(press('End', 5e12, exposure)).toBe(1e14);
    expect(press('PageUp', 5e13, exposure)).toBe(1e14);
  });
  it('other keys are left alone', () => {
    expect(press('a', 5e12, exposure)).toBeNull();
    expect(press('Tab', 5e12, exposure)).toBeNull();
  });
});

describe('keys on a linear scale', () => {
  it('an arrow is a round number near 1/100 of the range', () => {
    expect(linearStep(ratio)).toBe(0.1);
    expect(press('ArrowRight', 3, ratio)).toBe(3.1);
    expect(press('ArrowRight', 2.05, ratio)).toBe(2.1);
    expect(press('ArrowLeft', 3, ratio, true)).toBe(2.05);
  });
});

describe('laws', () => {
  it('a step up goes up, unless at the end; a step down goes down', () => {
    fc.assert(
      fc.property(rangeAndValue, ({ range, value }) => {
        const up = stepValue(value, 1, range);
        const down = stepValue(value, -1, range);
        expect(up > value || value === range.max).toBe(true);
        expect(down < value || value === range.min).toBe(true);
        expect(up <= range.max && down >= range.min).toBe(true);
      }),
    );
  });

  it('twenty arrows are a decade', () => {
    fc.assert(
      fc.property(fc.integer({ min: 180, max: 259 }), (index) => {
        const start = Number((10 ** (index / 20)).toPrecision(2));
        let value = start;
        for (let i = 0; i < 20; i++) value = stepValue(value, 1, exposure);
        expect(value / start).toBeCloseTo(10, 9);
      }),
    );
  });

  it('the pointer finds a value again within its rounding', () => {
    fc.assert(
      fc.property(anyRange, fc.double({ min: 0, max: 1, noNaN: true }), (range, fraction) => {
        const slack =
          range.scale === 'log' ? Math.log(1.06) / Math.log(range.max / range.min) : linearStep(range) / (range.max - range.min);
        expect(Math.abs(fractionOf(valueAt(fraction, range), range) - fraction)).toBeLessThanOrEqual(slack);
      }),
    );
  });
});
