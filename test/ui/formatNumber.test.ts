import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NumberParameter, parseQuantity } from '../../src/catalog/parameter.ts';
import { editText, formatNumber, formatParameter, plainText, rangeText, spokenText } from '../../src/ui/controls/formatNumber.ts';

const parameter = (part: Partial<NumberParameter>): NumberParameter => ({
  kind: 'number',
  name: 'n',
  symbol: 'n',
  unit: '',
  min: 2,
  max: 10,
  initial: 3,
  scale: 'linear',
  about: '',
  ...part,
});
/** Everything a parameter of the program may hold. */
const magnitude = fc.double({ min: -30, max: 30, noNaN: true }).map((exponent) => 10 ** exponent);

describe('plain text', () => {
  it.each([
    [5e12, undefined, '5\u2009×\u200910¹²'],
    [9.37e11, undefined, '9.37\u2009×\u200910¹¹'],
    [1e9, undefined, '10⁹'],
    [0.1, undefined, '0.1'],
    [100, undefined, '100'],
    [1234, undefined, '1234'],
    [9999.7, undefined, '10⁴'],
    [1.3e-12, 2, '1.3\u2009×\u200910⁻¹²'],
    [10, 3, '10.0'],
    [850, 2, '850'],
    [0, undefined, '0'],
    [-2.5, undefined, '\u22122.5'],
    [Number.NaN, undefined, '—'],
    [Number.POSITIVE_INFINITY, undefined, '∞'],
  ])('%d with %s digits is %s', (value, digits, text) => {
    expect(plainText(formatNumber(value, digits))).toBe(text);
  });

  it('has no hyphen in place of a minus', () => {
    fc.assert(
      fc.property(magnitude, (value) => {
        expect(plainText(formatNumber(-value))).not.toContain('-');
      }),
    );
  });
});

describe('spoken text', () => {
  it.each([
    [5e12, '5 times 10 to the 12'],
    [1e12, '10 to the 12'],
    [3.2e-5, '3.2 times 10 to the minus 5'],
    [0.1, '0.1'],
    [-3, 'minus 3'],
  ])('%d is read “%s”', (value, text) => {
    expect(spokenText(formatNumber(value))).toBe(text);
  });
});

describe('declared parameters', () => {
  it('keep the decimals of their step when linear', () => {
    expect(formatParameter(3, parameter({})).mantissa).toBe('3.0');
    expect(formatParameter(3.25, parameter({})).mantissa).toBe('3.25');
    expect(formatParameter(100, parameter({ min: 20, max: 160 })).mantissa).toBe('100');
  });
  it('show only what is needed on a log scale', () => {
    expect(formatParameter(0.1, parameter({ min: 1e-3, max: 1, scale: 'log' })).mantissa).toBe('0.1');
  });
});

describe('laws', () => {
  it('editing text keeps every digit: parse undoes print', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(parseQuantity(editText(value), '')).toEqual({ value: value === 0 ? expect.closeTo(0) : value });
      }),
    );
  });

  it('shown text parses to the shown number: within half a unit of the last of three digits', () => {
    fc.assert(
      fc.property(magnitude, (value) => {
        const parsed = parseQuantity(plainText(formatNumber(value)), '');
        expect('value' in parsed && Math.abs(parsed.value / value - 1)).toBeLessThanOrEqual(0.005001);
      }),
    );
  });

  it('the asked number of digits is shown', () => {
    fc.assert(
      fc.property(magnitude, fc.integer({ min: 4, max: 8 }), (value, digits) => {
        const shown = formatNumber(value, digits).mantissa.replace('.', '').replace(/^0+/, '');
        expect(shown).toHaveLength(digits);
      }),
    );
  });
});

describe('the range of a parameter', () => {
  it('is said in the words of its values, with the unit', () => {
    expect(rangeText(parameter({ min: 20, max: 160, unit: 'GeV' }))).toMatch(/^20(\.0)? to 160(\.0)? GeV\.$/);
    expect(rangeText(parameter({ min: 1e8, max: 1e16, scale: 'log' }))).toBe('10⁸ to 10¹⁶.');
  });
});
