import { asList, asText, isObject, type Json, type JsonObject } from './json.ts';
import type { Section, Table } from './table.ts';
import { noFaults } from './types.ts';

const MOST_COLUMNS = 64;

/** A number, or text that is one; NaN otherwise. */
const asNumber = (value: Json): number =>
  typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;

/** A table from columns of cells that are not text lines: a row is named by its number. */
export function tableOf(names: readonly string[], columns: readonly (readonly Json[])[], comments: readonly string[]): Table {
  const used = columns.slice(0, MOST_COLUMNS);
  const length = used.reduce((longest, column) => Math.max(longest, column.length), 0);
  const rows = Array.from({ length }, (_, row) => row);
  const unreadable = used.flatMap((column, c) =>
    rows.flatMap((row) => {
      const text = asText(column[row]);
      return text !== '' && Number.isNaN(asNumber(column[row])) ? [[`${row}:${c}`, text] as const] : [];
    }),
  );
  const section: Section = { start: 0, end: length, names, titles: [] };
  return {
    columns: used.map((column) => rows.map((row) => asNumber(column[row]))),
    sections: length > 0 ? [section] : [],
    breaks: new Set(),
    comments,
    unreadable: new Map(unreadable),
    faults: noFaults,
    where: (row) => `row ${row + 1}`,
    layout: '',
  };
}

/** Rows of cells turned into columns. */
const transposed = (rows: readonly (readonly Json[])[]): Json[][] => {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: Math.min(width, MOST_COLUMNS) }, (_, c) => rows.map((row) => row[c]));
};

/** `[[m, g], …]`, `[{mass, g}, …]` or `{mass: […], g: […]}`; null for any other JSON. */
export function plainTable(value: Json): Table | null {
  if (Array.isArray(value)) return tableOfRows(value);
  if (!isObject(value)) return null;
  const lists = Object.entries(value).filter(([, list]) => Array.isArray(list) && list.length > 1 && list.every((v) => !isNested(v)));
  if (lists.length > 1)
    return tableOf(
      lists.map(([name]) => name),
      lists.map(([, list]) => asList(list)),
      wordsOf(value),
    );
  const inner = Object.values(value).find((v) => Array.isArray(v) && v.length > 1);
  return inner === undefined ? null : tableOfRows(asList(inner), wordsOf(value));
}

const isNested = (value: Json): boolean => typeof value === 'object' && value !== null;
const wordsOf = (value: JsonObject): string[] =>
  Object.entries(value).flatMap(([key, text]) => (typeof text === 'string' ? [`${key}: ${text.slice(0, 200)}`] : []));

function tableOfRows(rows: readonly Json[], comments: readonly string[] = []): Table | null {
  if (rows.length === 0) return null;
  if (rows.every((row) => Array.isArray(row))) return tableOf([], transposed(rows as Json[][]), comments);
  if (!rows.every(isObject)) return null;
  const names = [...new Set(rows.slice(0, 100).flatMap((row) => Object.keys(row)))];
  return tableOf(
    names,
    names.map((name) => rows.map((row) => (isObject(row) && Object.hasOwn(row, name) ? row[name] : undefined))),
    comments,
  );
}
