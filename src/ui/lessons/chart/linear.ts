import type { Tick } from '../../../figure/ticks.ts';
import type { AxisScale } from '../../../figure/types.ts';

/** Linear axis from plane coordinates to points. */
export function linearScale(domain: readonly [number, number], range: readonly [number, number]): AxisScale {
  const perPoint = (domain[1] - domain[0]) / (range[1] - range[0]);
  return {
    domain,
    range,
    toPoints: (value) => range[0] + (value - domain[0]) / perPoint,
    fromPoints: (points) => domain[0] + (points - range[0]) * perPoint,
  };
}

const SLACK = 1e-9;
/** Mantissa of a labelled step and how many small steps it holds. */
const STEPS = [
  [1, 5],
  [2, 4],
  [5, 5],
] as const;

/** Ticks at multiples of 1, 2 or 5 × 10ⁿ, as many labels as have room. */
export function linearTicks([min, max]: readonly [number, number], length: number, labelPitch: number): readonly Tick[] {
  const smallest = ((max - min) * labelPitch) / length;
  const exponent = Math.floor(Math.log10(smallest));
  const choices = [exponent, exponent + 1].flatMap((e) => STEPS.map(([m, parts]) => ({ step: Number(`${m}e${e}`), parts, e })));
  const { step, parts, e } = choices.find((choice) => choice.step >= smallest) ?? { step: max - min, parts: 1, e: 0 };
  const minor = step / parts;
  const first = Math.ceil(min / minor - SLACK);
  const last = Math.floor(max / minor + SLACK);
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const value = Number(((first + i) * minor).toPrecision(12));
    const major = (first + i) % parts === 0;
    return { value, major, label: major ? value.toFixed(Math.max(0, -e)).replace('-', '−') : null };
  });
}
