import { modelParams } from '../../catalog/modelParams.ts';
import type { Parsed } from '../../catalog/parameter.ts';
import { clParameter } from '../../catalog/params.ts';
import { setupParams } from '../../catalog/setupParams.ts';

/** A value of a scan; null where there is none. */
export type ScanValue = number | string | null;

/** What a scan wrote: one value a point in each column. */
export interface ScanTable {
  readonly kind: 'scan';
  readonly name: string;
  /** Points of the whole scan. */
  readonly of: number;
  readonly rows: readonly Readonly<Record<string, ScanValue>>[];
  /** Keys of the parameters that take more than one value. */
  readonly varied: readonly string[];
  readonly outputs: readonly string[];
  readonly problems: readonly string[];
}

/** Columns that `darkreach scan` computes, as label text. */
export const outputTitles: Readonly<Record<string, string>> = {
  lower: 'limit, lower edge',
  upper: 'limit, upper edge',
  perParticle: 'signal per particle',
  events: 'signal events',
  requiredExposure: 'required exposure',
  target: 'thermal target',
  density: '$Ω\\,h^2$',
  excludedBy: 'published limits that exclude',
};

/** Where a contour is looked for first: no event seen at 90 % CL, the observed density, any limit. */
export const usualLevels: Readonly<Record<string, number>> = { events: Math.LN10, density: 0.12, excludedBy: 0.5 };

const parameters: Readonly<Record<string, { readonly name: string; readonly unit?: string }>> = {
  ...modelParams,
  ...setupParams,
  cl: clParameter,
  mass: { name: 'mass', unit: 'GeV' },
  coupling: { name: 'coupling' },
  exposure: { name: 'exposure' },
};

/** Name of a column, label text. */
export function columnTitle(key: string): string {
  const parameter = parameters[key];
  if (!parameter) return outputTitles[key] ?? key;
  return parameter.unit ? `${parameter.name} (${parameter.unit})` : parameter.name;
}

const LINE = /^\{"scan":"(\w+)","point":\d+,"of":(\d+),/;
const HEAD = /^point,[\w,]+$/;

/** Which scan a file belongs to; null when it is no part of a scan. */
export const scanIdOf = (text: string): string | null => LINE.exec(text.slice(0, 200))?.[1] ?? null;

/** True for what `scan` and `merge` write. */
export const isScan = (text: string): boolean => scanIdOf(text) !== null || HEAD.test(text.slice(0, text.indexOf('\n')).trim());

type Row = Record<string, ScanValue>;

/** Lists, such as the limits that exclude a point, are counted. */
const cell = (value: unknown): ScanValue => (Array.isArray(value) ? value.length : (value as ScanValue));

function fromLine(line: string): Row | null {
  try {
    const { scan: _scan, of: _of, ...values } = JSON.parse(line) as Record<string, unknown>;
    return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, cell(value)]));
  } catch {
    return null;
  }
}

function fromCells(head: readonly string[], line: string): Row | null {
  const cells = line.split(',');
  if (cells.length !== head.length) return null;
  return Object.fromEntries(head.map((key, i) => [key, csvValue(key, cells[i] ?? '')]));
}

function csvValue(key: string, text: string): ScanValue {
  if (key === 'excludedBy') return text === '' ? 0 : text.split(' ').length;
  const number = Number(text);
  return text === '' ? null : Number.isNaN(number) ? text : number;
}

/** Reads what `scan` or `merge` wrote; a line that is torn or foreign is left out and said. */
export function readScan(name: string, text: string): Parsed<ScanTable> {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const tabular = scanIdOf(text) === null;
  const head = tabular ? (lines.shift() ?? '').trim().split(',') : [];
  const read = lines.map((line) => (tabular ? fromCells(head, line.trim()) : fromLine(line)));
  const rows = unique(read.filter((row) => row !== null));
  if (rows.length === 0) return { error: 'The scan holds no point.' };
  const of = tabular ? rows.length : Number(LINE.exec(text)?.[2]);
  return { value: tableOf(name, of, rows, read.length - rows.length) };
}

/** Each point once, in order. */
const unique = (rows: readonly Row[]): Row[] =>
  [...new Map(rows.map((row) => [row.point, row])).values()].toSorted((a, b) => Number(a.point) - Number(b.point));

function tableOf(name: string, of: number, rows: readonly Row[], left: number): ScanTable {
  const keys = Object.keys(rows[0] ?? {}).filter((key) => key !== 'point');
  const outputs = keys.filter((key) => key in outputTitles);
  const varied = keys.filter((key) => !(key in outputTitles) && rows.some((row) => row[key] !== rows[0]?.[key]));
  const problems = [
    left > 0 ? `${left} ${left === 1 ? 'line was' : 'lines were'} torn, double or foreign and left out.` : '',
    rows.length < of ? `${rows.length} of ${of} points are here; drop all parts together.` : '',
  ];
  return { kind: 'scan', name, of, rows, varied, outputs, problems: problems.filter(Boolean) };
}
