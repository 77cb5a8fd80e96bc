import { parseAllDocuments } from 'yaml';
import type { Parsed } from '../../catalog/parameter.ts';
import { asList, asText, isObject, type JsonObject } from './json.ts';
import { tableOf } from './jsonTable.ts';
import { allAsIslands, asDataset, tableReadings } from './readings.ts';
import type { Table } from './table.ts';
import type { Reading, Side } from './types.ts';

/** A bin stands for its middle. */
function cellOf(cell: unknown): unknown {
  if (!isObject(cell)) return cell;
  if (cell.value !== undefined) return cell.value;
  const [low, high] = [Number(cell.low), Number(cell.high)];
  return Number.isNaN(low + high) ? undefined : (low + high) / 2;
}

function nameOf(header: unknown): string {
  if (!isObject(header)) return '';
  const units = asText(header.units);
  return units === '' ? asText(header.name) : `${asText(header.name)} [${units}]`;
}

const qualifiersOf = (variable: JsonObject): string[] =>
  asList(variable.qualifiers).flatMap((q) => (isObject(q) ? [`${asText(q.name)}: ${asText(q.value)} ${asText(q.units)}`.trim()] : []));

/** Table of a HEPData data file: independent variables, then dependent ones. */
function tableOfVariables(document: JsonObject): Table {
  const variables = [...asList(document.independent_variables), ...asList(document.dependent_variables)].filter(isObject);
  return tableOf(
    variables.map((variable) => nameOf(variable.header)),
    variables.map((variable) => asList(variable.values).map(cellOf)),
    [...new Set(variables.flatMap(qualifiersOf))],
  );
}

/** Table of the JSON that the HEPData site gives: heads, and rows of x and y cells. */
function tableOfSite(document: JsonObject): Table {
  const rows = asList(document.values).filter(isObject);
  const cells = rows.map((row) => [...asList(row.x), ...asList(row.y)].map(cellOf));
  const names = asList(document.headers).map(nameOf);
  const qualifiers = isObject(document.qualifiers) ? Object.entries(document.qualifiers) : [];
  const words = qualifiers.flatMap(([key, list]) => asList(list).map((q) => `${key}: ${isObject(q) ? asText(q.value) : asText(q)}`));
  const columns = names.map((_, c) => cells.map((row) => row[c]));
  return tableOf(names, columns, [asText(document.name), ...words, asText(document.description)].filter(Boolean));
}

export const isHepData = (document: unknown): document is JsonObject =>
  isObject(document) &&
  (Array.isArray(document.dependent_variables) || (Array.isArray(document.headers) && Array.isArray(document.values)));

const SIDES: readonly Side[] = ['above', 'below', 'closed', 'line'];

/** Our own tables name plane, region and curve among the qualifiers. */
function withQualifiers(reading: Reading, comments: readonly string[]): Reading {
  const value = (key: string): string | null => comments.find((c) => c.startsWith(`${key}: `))?.slice(key.length + 2) ?? null;
  return {
    ...reading,
    side: SIDES.find((side) => side === value('Region')) ?? reading.side,
    clues: { ...reading.clues, plane: value('Plane'), name: value('Curve') ?? reading.clues.name },
  };
}

export function hepDataReadings(document: JsonObject): Reading[] {
  const table = Array.isArray(document.dependent_variables) ? tableOfVariables(document) : tableOfSite(document);
  return tableReadings(table).map((reading) => withQualifiers(reading, table.comments));
}

const message = (error: unknown): string => (error instanceof Error ? error.message.split('\n')[0] : undefined) ?? 'it could not be parsed';

/** The documents of a YAML file as plain data; aliases that grow without end are refused by the parser. */
function yamlDocuments(text: string): Parsed<unknown[]> {
  try {
    const documents = [...parseAllDocuments(text)];
    const [fault] = documents.flatMap((document) => document.errors);
    return fault ? { error: message(fault) } : { value: documents.map((document): unknown => document.toJS()) };
  } catch (error) {
    return { error: message(error) };
  }
}

/** Every table of a YAML file; several are data sets. */
export function hepDataYaml(text: string): Parsed<Reading[]> {
  const documents = yamlDocuments(text);
  if ('error' in documents) return { error: `not readable as YAML: ${documents.error}` };
  const tables = documents.value.filter(isHepData);
  if (tables.length === 0) return { error: 'without a table of values' };
  if (tables.length === 1) return { value: hepDataReadings(tables[0] ?? {}) };
  const datasets = tables.flatMap((table, i) =>
    hepDataReadings(table)
      .slice(0, 1)
      .map((r) => asDataset(r, `table ${i + 1}`)),
  );
  return { value: [...datasets, ...allAsIslands(datasets)] };
}
