import type { NumberParameter } from '../../catalog/parameter.ts';

/** What a slider needs to know of a parameter. */
export type Range = Pick<NumberParameter, 'min' | 'max' | 'scale'>;

/** Arrow presses per decade, and in the larger steps of Shift+Arrow and Page. */
const STEPS_PER_DECADE = 20;
const SHIFT_STEPS = 10;
const PAGE_STEPS = 20;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
const twoDigits = (value: number): number => Number(value.toPrecision(2));

/** Power of ten next to 1/100 of the range, so that linear values stay round. */
export const linearStep = (range: Range): number => Number(`1e${Math.round(Math.log10((range.max - range.min) / 100))}`);

/** Decimals that a linear parameter always shows. */
export const stepDecimals = (range: Range): number => Math.max(0, -Math.round(Math.log10(linearStep(range))));

const onLinearGrid = (index: number, range: Range): number => Number((index * linearStep(range)).toFixed(stepDecimals(range)));
const onLogGrid = (index: number): number => twoDigits(10 ** (index / STEPS_PER_DECADE));

/** Position of a value along the track, 0 to 1; values outside stay at the ends. */
export function fractionOf(value: number, range: Range): number {
  const { min, max } = range;
  const fraction = range.scale === 'log' ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
  return clamp(fraction, 0, 1);
}

/** Round value at a position of the pointer: two digits (log) or a multiple of the step (linear). */
export function valueAt(fraction: number, range: Range): number {
  const { min, max } = range;
  if (fraction <= 0) return min;
  if (fraction >= 1) return max;
  const exact = range.scale === 'log' ? min * (max / min) ** fraction : min + fraction * (max - min);
  const round = range.scale === 'log' ? twoDigits(exact) : onLinearGrid(Math.round(exact / linearStep(range)), range);
  return clamp(round, min, max);
}

/** First grid point beyond the value: rounding moves grid points, so look rather than compute. */
function nextIndex(value: number, up: boolean, grid: (index: number) => number, near: number): number {
  const slack = Math.abs(value) * 1e-9;
  let index = Math.floor(near) + (up ? -1 : 2);
  while (up ? grid(index) <= value + slack : grid(index) >= value - slack) index += up ? 1 : -1;
  return index;
}

/** Value after a number of steps on the grid of 20 per decade, or of the linear step. */
export function stepValue(value: number, steps: number, range: Range): number {
  const log = range.scale === 'log';
  // A whole decade keeps the digits: 9.37e11 becomes 9.37e12.
  if (log && steps % STEPS_PER_DECADE === 0)
    return clamp(Number((value * 10 ** (steps / STEPS_PER_DECADE)).toPrecision(12)), range.min, range.max);
  const grid = log ? onLogGrid : (index: number) => onLinearGrid(index, range);
  const near = log ? STEPS_PER_DECADE * Math.log10(value) : value / linearStep(range);
  const first = nextIndex(value, steps > 0, grid, near);
  return clamp(grid(first + steps - Math.sign(steps)), range.min, range.max);
}

/** Value that a key press leads to; null when the key does not belong to a slider. */
export function keyValue(key: string, shift: boolean, value: number, range: Range): number | null {
  if (key === 'Home') return range.min;
  if (key === 'End') return range.max;
  if (key === 'PageUp' || key === 'PageDown') return stepValue(value, key === 'PageUp' ? PAGE_STEPS : -PAGE_STEPS, range);
  const direction = key === 'ArrowRight' || key === 'ArrowUp' ? 1 : key === 'ArrowLeft' || key === 'ArrowDown' ? -1 : 0;
  return direction === 0 ? null : stepValue(value, direction * (shift ? SHIFT_STEPS : 1), range);
}
