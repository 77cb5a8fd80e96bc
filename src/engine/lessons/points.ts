/** A point of a curve, in the units of its axes. */
export type Xy = readonly [number, number];

/** Numbers evenly spaced in the logarithm, ends included. */
export const logSpaced = (low: number, high: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => low * (high / low) ** (i / (count - 1)));

/** Numbers evenly spaced, ends included. */
export const evenlySpaced = (low: number, high: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => low + ((high - low) * i) / (count - 1));

/** x at which the first curve, at first below the second on the same x, has come above it or the other way round; NaN without one. */
export function crossing(first: readonly Xy[], second: readonly Xy[]): number {
  const logRatio = (i: number): number => Math.log((first[i]?.[1] ?? Number.NaN) / (second[i]?.[1] ?? Number.NaN));
  const i = first.findIndex((_, k) => k > 0 && logRatio(k - 1) * logRatio(k) <= 0);
  const [before, after] = [first[i - 1]?.[0] ?? Number.NaN, first[i]?.[0] ?? Number.NaN];
  return before * (after / before) ** (logRatio(i - 1) / (logRatio(i - 1) - logRatio(i)));
}

/** A curve through a function's values. */
export const curve = (xs: readonly number[], f: (x: number) => number): readonly Xy[] => xs.map((x) => [x, f(x)]);
