import type { Tick } from './ticks.ts';

const SLACK = 1e-9;
/** Mantissa of a labelled step and how many small steps it holds. */
const STEPS = [
  [1, 5],
  [2, 4],
  [5, 5],
] as const;
/** Numbers with more places than these are written with a power of ten. */
const LARGEST = 1e4;
const MOST_DECIMALS = 3;

/** Ticks at multiples of 1, 2 or 5 × 10ⁿ, as many labels as have room. */
export function linearTicks([min, max]: readonly [number, number], length: number, labelPitch: number): readonly Tick[] {
  const smallest = ((max - min) * labelPitch) / length;
  const exponent = Math.floor(Math.log10(smallest));
  const choices = [exponent, exponent + 1].flatMap((e) => STEPS.map(([m, parts]) => ({ step: Number(`${m}e${e}`), parts, e })));
  const { step, parts, e } = choices.find((choice) => choice.step >= smallest * (1 - SLACK)) ?? { step: max - min, parts: 1, e: 0 };
  const minor = step / parts;
  const first = Math.ceil(min / minor - SLACK);
  const last = Math.floor(max / minor + SLACK);
  const label = labelling(max, e);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => {
    const value = Number(((first + i) * minor).toPrecision(12));
    const major = (first + i) % parts === 0;
    return { value, major, label: major ? label(value) : null };
  });
}

/** One power of ten for the whole axis, and as many decimals for each number. */
function labelling(max: number, stepExponent: number): (value: number) => string {
  if (max < LARGEST && stepExponent >= -MOST_DECIMALS) return (value) => signed(value.toFixed(Math.max(0, -stepExponent)));
  const exponent = Math.floor(Math.log10(max) + SLACK);
  const decimals = Math.max(0, exponent - stepExponent);
  return (value) => (value === 0 ? '0' : `${signed((value / 10 ** exponent).toFixed(decimals))} \\times 10^{${exponent}}`);
}

const signed = (text: string): string => text.replace('-', '−');
