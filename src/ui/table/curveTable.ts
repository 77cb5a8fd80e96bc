import { type Reading, shownValue } from '../../catalog/readings.ts';
import type { Region } from '../../engine/types.ts';
import { readingTitle } from '../readingTitle.ts';

/** One point of a curve as it stands at the axes. */
export interface Row {
  /** In the table, from 0. */
  readonly number: number;
  /** From 1. */
  readonly piece: number;
  readonly x: number;
  readonly y: number;
}

/** Points of all pieces of a curve, in the numbers of the axes. */
export const rowsOf = ({ outlines }: Region, x: Reading, y: Reading): readonly Row[] =>
  outlines
    .flatMap(({ points }, i) => points.map(([px, py]) => ({ piece: i + 1, x: shownValue(x, px), y: shownValue(y, py) })))
    .map((row, number) => ({ ...row, number }));

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const print = (value: number): string => String(Number(value.toPrecision(8)));

/** The table as a file; what is known about the curve stands above it. */
export function tableCsv({ title, provenance }: Region, rows: readonly Row[], x: Reading, y: Reading): string {
  const head = [title, provenance.text].map((line) => `# ${line.replaceAll('\n', ' ')}`);
  const columns = ['piece', readingTitle(x), readingTitle(y)].map(quoted).join(',');
  return [...head, columns, ...rows.map((row) => `${row.piece},${print(row.x)},${print(row.y)}`), ''].join('\n');
}
