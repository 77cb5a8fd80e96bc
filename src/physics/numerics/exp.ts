/** exp x from 2^(k/64): the engine's own Math.exp is a call that costs as much as the amplitude around it. */
const STEPS = 64;
const PER_STEP = STEPS / Math.LN2;
/** ln 2/64 in two parts: k times the first is exact. */
const STEP_HIGH = 0.6931471803691238 / STEPS;
const STEP_LOW = 1.9082149292705877e-10 / STEPS;
const OFFSET = 1100;
const LARGEST = 700;

const wholePowers = Float64Array.from({ length: 2 * OFFSET }, (_, i) => 2 ** (i - OFFSET));
const partPowers = Float64Array.from({ length: STEPS }, (_, i) => 2 ** (i / STEPS));

/**
 * exp x = 2^(k/64) exp r,  k = round(64 x/ln 2),  |r| < ln 2/128
 * Valid: all x; beyond ±700 Math.exp answers. Accuracy: 1e-15.
 */
export function exp(x: number): number {
  if (!(x > -LARGEST && x < LARGEST)) return Math.exp(x);
  const rounded = Math.floor(x * PER_STEP + 0.5);
  const r = x - rounded * STEP_HIGH - rounded * STEP_LOW;
  const k = rounded | 0;
  const series = 1 + r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120)))));
  return (wholePowers[(k >> 6) + OFFSET] as number) * (partPowers[k & 63] as number) * series;
}
