import type { ScanTable, ScanValue } from './readScan.ts';

export type Point = readonly [number, number];
export type Scale = 'log' | 'linear';

/** An axis of a map: the values on it, how they are spaced, and its ends. */
export interface MapAxis {
  readonly key: string;
  readonly values: readonly number[];
  readonly scale: Scale;
  readonly domain: Point;
}

/** Values over more than this factor, none of them negative, are spaced in the logarithm. */
const WIDE = 20;

export const ascending = (values: readonly ScanValue[]): number[] =>
  [...new Set(values.filter((value) => typeof value === 'number' && Number.isFinite(value)))].sort(
    (a, b) => Number(a) - Number(b),
  ) as number[];

/** Smallest and largest of sorted values; NaN without any. */
export const rangeOf = (sorted: readonly number[]): Point => [sorted[0] ?? Number.NaN, sorted.at(-1) ?? Number.NaN];

export const scaleOf = ([low, high]: Point): Scale => (low > 0 && high / low > WIDE ? 'log' : 'linear');

/** To and from the numbers that are evenly spaced on a scale. */
const spacing = (scale: Scale) => (scale === 'log' ? { to: Math.log, from: Math.exp } : { to: Number, from: Number });

/** Ends of the cells around sorted values: half way between neighbours, on their scale. */
export function cellEdges(values: readonly number[], scale: Scale): readonly number[] {
  const { to, from } = spacing(scale);
  const at = values.map((value) => to(value));
  const [first = 0, second = first + 1] = at;
  const [last = first, before = last - 1] = [at.at(-1), at.at(-2)];
  const inner = at.slice(1).map((value, i) => (value + (at[i] ?? value)) / 2);
  return [first - (second - first) / 2, ...inner, last + (last - before) / 2].map((value) => from(value));
}

/** A small stretch of an axis around a value. */
export function around(value: number, { scale, domain }: MapAxis, share: number): Point {
  const { to, from } = spacing(scale);
  const half = (share / 2) * (to(domain[1]) - to(domain[0]));
  return [from(to(value) - half), from(to(value) + half)];
}

/** The axis of a parameter: to the ends of its cells on a grid, to its last values otherwise. */
export function mapAxis(table: ScanTable, key: string, grid: boolean): MapAxis {
  const values = ascending(table.rows.map((row) => row[key] ?? null));
  const scale = scaleOf(rangeOf(values));
  return { key, values, scale, domain: rangeOf(grid ? cellEdges(values, scale) : values) };
}
