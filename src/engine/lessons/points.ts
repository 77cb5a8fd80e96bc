/** A point of a curve, in the units of its axes. */
export type Xy = readonly [number, number];

/** Numbers evenly spaced in the logarithm, ends included. */
export const logSpaced = (low: number, high: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => low * (high / low) ** (i / (count - 1)));

/** Numbers evenly spaced, ends included. */
export const evenlySpaced = (low: number, high: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => low + ((high - low) * i) / (count - 1));

/** A curve through a function's values. */
export const curve = (xs: readonly number[], f: (x: number) => number): readonly Xy[] => xs.map((x) => [x, f(x)]);
