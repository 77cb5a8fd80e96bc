import { rims } from '../import/contour.ts';
import type { ScanTable, ScanValue } from './readScan.ts';
import { around, ascending, cellEdges, type MapAxis, mapAxis, type Point, rangeOf, type Scale, scaleOf } from './scanAxis.ts';

/** Left, right, lower and upper end. */
export type Box = readonly [number, number, number, number];

/** One output of a scan over two of its parameters. */
export interface ScanMap {
  readonly x: MapAxis;
  readonly y: MapAxis;
  readonly scale: Scale;
  /** Smallest and largest value; NaN when there is none. */
  readonly range: Point;
  readonly cells: readonly { readonly box: Box; readonly value: number }[];
  /** Value at `x.values[i]`, `y.values[j]`, NaN where there is none; null for points without a grid. */
  readonly at: ((i: number, j: number) => number) | null;
}

/** Values of parameters that are held. */
export type Slice = Readonly<Record<string, ScanValue>>;

/** More values than this on an axis are drawn points and not a grid. */
const MOST_LINES = 2000;
/** Side of a drawn point over that of the frame. */
const DOT = 0.01;

/** Parameters over which a map or a curve can be drawn: numbers. */
export const axisKeys = ({ varied, rows }: ScanTable): string[] =>
  varied.filter((key) => rows.every((row) => typeof row[key] === 'number'));

/** Values that a parameter takes, in the order of the scan. */
export const valuesOf = (table: ScanTable, key: string): ScanValue[] => [...new Set(table.rows.map((row) => row[key] ?? null))];

/** True when most pairs of values are there: a grid, not points drawn at random. */
export function isGrid(table: ScanTable, x: string, y: string): boolean {
  const [columns, rows] = [valuesOf(table, x).length, valuesOf(table, y).length];
  return columns * rows <= 2 * table.rows.length && Math.max(columns, rows) <= MOST_LINES;
}

type Triple = readonly [x: number, y: number, value: number];

function triples(table: ScanTable, x: string, y: string, output: string, slice: Slice): readonly Triple[] {
  const rows = table.rows.filter((row) => Object.entries(slice).every(([key, value]) => row[key] === value));
  return rows.flatMap((row) => (typeof row[output] === 'number' ? [[row[x] as number, row[y] as number, row[output]] as const] : []));
}

/** One output over two parameters, the others held at a value. */
export function scanMap(table: ScanTable, x: string, y: string, output: string, slice: Slice): ScanMap {
  const grid = isGrid(table, x, y);
  const [xAxis, yAxis] = [mapAxis(table, x, grid), mapAxis(table, y, grid)];
  const points = triples(table, x, y, output, slice);
  const range = rangeOf(ascending(points.map(([, , value]) => value)));
  const shared = { x: xAxis, y: yAxis, range, scale: scaleOf(range) };
  return grid ? { ...shared, ...gridCells(xAxis, yAxis, points) } : { ...shared, cells: dots(xAxis, yAxis, points), at: null };
}

function gridCells(x: MapAxis, y: MapAxis, points: readonly Triple[]): Pick<ScanMap, 'cells' | 'at'> {
  const [xs, ys] = [cellEdges(x.values, x.scale), cellEdges(y.values, y.scale)];
  const index = (axis: MapAxis) => new Map(axis.values.map((value, i) => [value, i]));
  const [columns, rows] = [index(x), index(y)];
  const values = new Float64Array(x.values.length * y.values.length).fill(Number.NaN);
  const cells = points.map(([px, py, value]) => {
    const [i, j] = [columns.get(px) ?? 0, rows.get(py) ?? 0];
    values[i * y.values.length + j] = value;
    return { box: [xs[i], xs[i + 1], ys[j], ys[j + 1]] as unknown as Box, value };
  });
  return { cells, at: (i, j) => values[i * y.values.length + j] ?? Number.NaN };
}

const dots = (x: MapAxis, y: MapAxis, points: readonly Triple[]): ScanMap['cells'] =>
  points.map(([px, py, value]) => ({ box: [...around(px, x, DOT), ...around(py, y, DOT)], value }));

/** One output along a parameter, in ascending order; a point without a value is a gap. */
export function scanCurve(
  table: ScanTable,
  x: string,
  output: string,
  slice: Slice,
): { readonly x: MapAxis; readonly points: readonly Point[] } {
  const rows = table.rows.filter((row) => Object.entries(slice).every(([key, value]) => row[key] === value));
  const points = rows.map((row): Point => [row[x] as number, typeof row[output] === 'number' ? row[output] : Number.NaN]);
  return { x: mapAxis(table, x, false), points: points.toSorted(([a], [b]) => a - b) };
}

/** Missing values lie below every level. */
const OUTSIDE = -1;

/** Lines on which the map has a value; those that only follow the edge of the map are left out. */
export function contour({ x, y, at, scale }: ScanMap, level: number): readonly (readonly Point[])[] {
  if (!at) return [];
  const height = (value: number): number => (scale === 'log' ? Math.log(value / level) : value - level);
  const found = rims({
    xs: x.values.map((value) => onLog(x, value)),
    ys: y.values.map((value) => onLog(y, value)),
    at: (i, j) => (Number.isFinite(at(i, j)) ? height(at(i, j)) : OUTSIDE),
  });
  const between = (point: Point): boolean => spanAt(x, point[0]).every((i) => spanAt(y, point[1]).every((j) => Number.isFinite(at(i, j))));
  return found.flatMap(({ points, framed }) => {
    const rim = points.map(([a, b]): Point => [fromLog(x, a), fromLog(y, b)]);
    const real = rim.map(between);
    const blind = rim.flatMap((_, n) => (real[n] && (real[n + 1] ?? true) ? [] : [n]));
    return openLines(rim, new Set([...framed, ...blind]));
  });
}

/** Places within this of a grid line are on it. */
const ON_LINE = 1e-9;

/** The grid lines on both sides of a place, or the one that it lies on. */
function spanAt({ values, scale }: MapAxis, place: number): readonly number[] {
  const near = (value: number): boolean => Math.abs(scale === 'log' ? Math.log(place / value) : (place - value) / span(values)) < ON_LINE;
  const on = values.findIndex(near);
  const after = values.findIndex((value) => value > place);
  return on >= 0 ? [on] : [after - 1, after];
}

const span = (values: readonly number[]): number => (values.at(-1) ?? 1) - (values[0] ?? 0);

/** The tracer interpolates in logarithms: a linear axis is given to it as an exponential, from 0 to 1. */
function onLog({ scale, values }: MapAxis, value: number): number {
  return scale === 'log' ? value : Math.exp((value - (values[0] ?? 0)) / span(values));
}

function fromLog({ scale, values }: MapAxis, value: number): number {
  return scale === 'log' ? value : (values[0] ?? 0) + Math.log(value) * span(values);
}

/** A closed rim cut where it follows the frame. */
function openLines(points: readonly Point[], framed: ReadonlySet<number>): (readonly Point[])[] {
  if (framed.size === 0) return [points];
  const lines: Point[][] = [[]];
  for (const [i, point] of points.entries()) {
    lines.at(-1)?.push(point);
    if (framed.has(i)) lines.push([]);
  }
  const [first = [], ...rest] = lines;
  const last = rest.at(-1) ?? [];
  return [...rest.slice(0, -1), [...last, ...first.slice(1)]].filter((line) => line.length > 1);
}
