/**
 * Numbers packed as text, four base64 digits each: low + step × (24-bit integer).
 * A table of logarithms keeps six digits at four bytes a number.
 */
export interface Packed {
  readonly low: number;
  readonly step: number;
  readonly digits: string;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Value of each digit by its character code: a search for every digit would take milliseconds of the first curve. */
const VALUES = new Uint8Array(128);
for (let i = 0; i < 64; i++) VALUES[DIGITS.charCodeAt(i)] = i;
const LARGEST = 2 ** 24 - 1;

export function pack(values: Float64Array): Packed {
  const low = values.reduce((a, b) => Math.min(a, b));
  const step = (values.reduce((a, b) => Math.max(a, b)) - low) / LARGEST;
  const four = (n: number) => [18, 12, 6, 0].map((shift) => DIGITS[(n >> shift) & 63]).join('');
  return { low, step, digits: Array.from(values, (value) => four(Math.round((value - low) / step))).join('') };
}

export function unpack({ low, step, digits }: Packed): Float64Array {
  const values = new Float64Array(digits.length / 4);
  for (let i = 0; i < values.length; i++) {
    let n = 0;
    for (let k = 0; k < 4; k++) n = n * 64 + (VALUES[digits.charCodeAt(4 * i + k)] as number);
    values[i] = low + step * n;
  }
  return values;
}
