import { type Grid, rims } from './contour.ts';
import { type Path, readingOf } from './curve.ts';
import { thinOut } from './simplify.ts';
import type { Section, Table } from './table.ts';
import type { Clues, Reading } from './types.ts';

/** Events that 90 % CL excludes when none are seen and none expected from background: ln 10. */
const EVENTS_90 = Math.LN10;
/** Zero events, as a logarithm that still interpolates. */
const FEWEST = 1e-6;
const SMALLEST_GRID = 4;
const CONTOUR_TOLERANCE = 1e-4;

interface Values {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly at: (i: number, j: number) => number;
  readonly signed: boolean;
}

const ascending = (numbers: Iterable<number>): number[] => [...new Set(numbers)].sort((a, b) => a - b);

/** Three columns whose first two run over every pair of a regular grid; null when they do not. */
export function gridOf(table: Table, { start, end }: Section): Values | null {
  const [x = [], y = [], z = []] = table.columns.map((column) => column.slice(start, end));
  if (![...x, ...y].every((value) => value > 0) || !z.every(Number.isFinite)) return null;
  const [xs, ys] = [ascending(x), ascending(y)];
  if (xs.length < SMALLEST_GRID || ys.length < SMALLEST_GRID || xs.length * ys.length !== x.length) return null;
  const [column, row] = [xs, ys].map((values) => new Map(values.map((value, i) => [value, i])));
  const values = new Float64Array(x.length).fill(Number.NaN);
  for (const [k, value] of z.entries()) values[(column?.get(x[k] ?? 0) ?? 0) * ys.length + (row?.get(y[k] ?? 0) ?? 0)] = value;
  if (values.some(Number.isNaN)) return null;
  return { xs, ys, at: (i, j) => values[i * ys.length + j] ?? 0, signed: z.some((value) => value < 0) };
}

function rimPath(grid: Grid): Path {
  const found = rims(grid);
  const path = {
    blocks: found.map(({ points }) => points),
    unstroked: found.flatMap(({ framed }, b) => framed.map((segment) => [b, segment] as const)),
  };
  return thinOut(path, CONTOUR_TOLERANCE);
}

function gridReading(title: string, path: Path, clues: Clues, understood: readonly string[]): Reading {
  return readingOf({ title, path, clues, understood, side: 'closed' });
}

/** Where a signed grid changes sign, or where a grid of expected events passes what 90 % CL excludes. */
export function gridReadings(values: Values, clues: Clues): Reading[] {
  const size = `A grid of ${values.xs.length} × ${values.ys.length} values`;
  const { at } = values;
  if (values.signed) {
    const sides = [
      ['positive side', at, 'positive'],
      ['negative side', (i: number, j: number) => -at(i, j), 'negative'],
    ] as const;
    return sides
      .map(([title, side, word]) =>
        gridReading(title, rimPath({ ...values, at: side }), clues, [
          `${size} with sign: the curve follows the change of sign, excluded where they are ${word}.`,
        ]),
      )
      .filter(({ blocks }) => blocks.length > 0);
  }
  const events = (i: number, j: number): number => Math.log(Math.max(at(i, j) / EVENTS_90, FEWEST));
  const path = rimPath({ ...values, at: events });
  const sentence = `${size}, none negative: taken as expected events, excluded above ${EVENTS_90.toFixed(2)} (90 % CL without background).`;
  return path.blocks.length === 0 ? [] : [gridReading('2.30 events', path, { ...clues, cl: 0.9 }, [sentence])];
}
