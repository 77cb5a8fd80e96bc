import type { NumberParameter } from '../../catalog/parameter.ts';
import { stepDecimals } from './rangeScale.ts';

/** A number ready to be set: `5` and 12 for 5 × 10¹²; exponent null when written out. */
export interface FormattedNumber {
  readonly mantissa: string;
  readonly exponent: number | null;
}

const MINUS = '\u2212';
const THIN_SPACE = '\u2009';
/** Numbers inside these bounds are written out. */
const PLAIN_MIN = 1e-3;
const PLAIN_MAX = 1e4;
/** Most digits shown when none are asked for: enough for every integer that is written out. */
const PLAIN_DIGITS = 4;
const SCIENTIFIC_DIGITS = 3;

const withMinus = (text: string): string => text.replace('-', MINUS);
const isPlain = (value: number): boolean => value === 0 || (Math.abs(value) >= PLAIN_MIN && Math.abs(value) < PLAIN_MAX);
const rounded = (value: number, digits: number): number => Number(value.toPrecision(digits));
const magnitude = (value: number): number => Number(value.toExponential().split('e')[1]);

function plain(value: number, digits: number | undefined): FormattedNumber {
  const text = digits === undefined || value === 0 ? String(value) : value.toFixed(Math.max(0, digits - 1 - magnitude(value)));
  return { mantissa: withMinus(text), exponent: null };
}

function scientific(value: number, digits: number | undefined): FormattedNumber {
  const [mantissa = '', exponent] = value.toExponential(digits === undefined ? undefined : digits - 1).split('e');
  return { mantissa: withMinus(mantissa), exponent: Number(exponent) };
}

/**
 * Splits a number for display. With `digits`, exactly so many significant digits; without,
 * as many as the number has, at most four written out and three before a power of ten.
 */
export function formatNumber(value: number, digits?: number): FormattedNumber {
  if (!Number.isFinite(value)) return { mantissa: Number.isNaN(value) ? '—' : withMinus(`${value < 0 ? '-' : ''}∞`), exponent: null };
  const asPlain = rounded(value, digits ?? PLAIN_DIGITS);
  return isPlain(asPlain) ? plain(asPlain, digits) : scientific(rounded(value, digits ?? SCIENTIFIC_DIGITS), digits);
}

/** Number of a declared parameter: linear ones keep the decimals of their step, 3 becomes 3.0. */
export function formatParameter(value: number, parameter: NumberParameter): FormattedNumber {
  const formatted = formatNumber(value);
  if (parameter.scale === 'log' || formatted.exponent !== null) return formatted;
  const shown = formatted.mantissa.split('.')[1]?.length ?? 0;
  return { mantissa: withMinus(value.toFixed(Math.max(shown, stepDecimals(parameter)))), exponent: null };
}

/** A bare power of ten drops its factor 1. */
export const isBarePower = ({ mantissa, exponent }: FormattedNumber): boolean => mantissa === '1' && exponent !== null;

const superscript = (exponent: number): string =>
  [...String(exponent)].map((c) => (c === '-' ? '⁻' : ('⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(c)] ?? ''))).join('');

/** `5 × 10¹²` as one line of text. */
export function plainText(number: FormattedNumber): string {
  if (number.exponent === null) return number.mantissa;
  const power = `10${superscript(number.exponent)}`;
  return isBarePower(number) ? power : `${number.mantissa}${THIN_SPACE}×${THIN_SPACE}${power}`;
}

/** `5 times 10 to the 12` for screen readers. */
export function spokenText(number: FormattedNumber): string {
  const words = (text: string): string => text.replace(MINUS, 'minus ');
  if (number.exponent === null) return words(number.mantissa);
  const power = `10 to the ${words(withMinus(String(number.exponent)))}`;
  return isBarePower(number) ? power : `${words(number.mantissa)} times ${power}`;
}

/** Text a person edits: every digit of the stored number, `5e12`. */
export const editText = (value: number): string => (isPlain(value) ? String(value) : value.toExponential().replace('e+', 'e'));

/** `20 to 160 GeV.`: what may be typed. */
export function rangeText(parameter: NumberParameter, unit = parameter.unit): string {
  const [low, high] = [parameter.min, parameter.max].map((value) => plainText(formatParameter(value, parameter)));
  return `${low} to ${high}${unit ? ` ${unit}` : ''}.`;
}
