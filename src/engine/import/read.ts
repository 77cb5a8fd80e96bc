import type { Parsed } from '../../catalog/parameter.ts';
import { isScan, readScan, scanIdOf } from '../scan/readScan.ts';
import { baseName, cluesFrom } from './clues.ts';
import { columnPath } from './curve.ts';
import { curveFromJson } from './curveJson.ts';
import { hepDataReadings, hepDataYaml, isHepData } from './hepData.ts';
import { isObject, type JsonObject } from './json.ts';
import { plainTable } from './jsonTable.ts';
import { COLLECTION_FORMAT, CURVE_FORMAT, collectionFrom, isLimitFile, limitReading, readLimitFile } from './ownFiles.ts';
import { twoFileReading } from './pair.ts';
import { tableReadings } from './readings.ts';
import { readTable, type Table } from './table.ts';
import type { CurveFile, Imported, Reading } from './types.ts';
import { digitizerReadings, isDigitizer } from './webPlotDigitizer.ts';

/** Marks near the beginning of files that are no text, as a decoder shows them. */
const MARKS: readonly (readonly [string, string])[] = [
  ['PNG\r\n', 'This is a PNG picture. Digitise the curve first, for example with WebPlotDigitizer.'],
  ['JFIF', 'This is a JPEG picture. Digitise the curve first, for example with WebPlotDigitizer.'],
  ['Exif\u0000', 'This is a JPEG picture. Digitise the curve first, for example with WebPlotDigitizer.'],
  ['%PDF-', 'This is a PDF. Digitise the curve first, for example with WebPlotDigitizer.'],
  ['PAR1', 'A Parquet table is for other programs. Drop the NDJSON or CSV of the scan instead.'],
  ['PK\u0003\u0004', 'This is a ZIP archive or a spreadsheet. Unpack it, or save the sheet as CSV.'],
];

/** Characters that text with points never holds: controls, and what a decoder could not read. */
const isStrange = (character: string): boolean => (character < ' ' && !'\t\n\v\f\r'.includes(character)) || character === '\ufffd';

/** Why a text cannot hold points at all; null when it may. */
export function textFault(text: string): string | null {
  if (text.trim() === '') return 'The file is empty.';
  const known = MARKS.find(([mark]) => text.slice(0, 12).includes(mark));
  if (known) return known[1];
  if (/^\uFEFF?\s*<(?:!doctype html|html)/i.test(text.slice(0, 200))) return 'This is a web page, not a file of points.';
  const start = [...text.slice(0, 4000)];
  return start.filter(isStrange).length > 0.02 * start.length ? 'This is a binary file, not text with points.' : null;
}

/** What a file holds, by its content; the name only names the curve. */
export function readFile(fileName: string, text: string): Parsed<Imported> {
  const fault = textFault(text);
  if (fault) return { error: fault };
  if (isScan(text)) return readScan(fileName, text);
  if (/^\s*[[{]/.test(text.replace(/^\uFEFF/, ''))) return readJson(fileName, text);
  if (isLimitFile(text)) return readOwn(fileName, text);
  if (/^\s*-?\s*(?:in)?dependent_variables\s*:/m.test(text.slice(0, 20_000))) return readYaml(fileName, text);
  return readRows(fileName, text);
}

/** A file with the readings that have points. */
export function curveFile(fileName: string, format: string, readings: readonly Reading[], otherwise: string): Parsed<CurveFile> {
  const filled = readings.filter(({ blocks }) => blocks.length > 0);
  if (filled.length === 0) return { error: otherwise };
  const name = baseName(fileName);
  const named = filled.map((reading) => ({ ...reading, clues: { ...reading.clues, name: reading.clues.name ?? (name || null) } }));
  return { value: { kind: 'curve', name: fileName, format, readings: named } };
}

function readOwn(fileName: string, text: string): Parsed<Imported> {
  const own = readLimitFile(text);
  if ('value' in own) return curveFile(fileName, 'DarkReach curve', [own.value], 'The curve has no points.');
  const plain = readRows(fileName, text);
  if ('error' in plain || plain.value.kind !== 'curve') return plain;
  const warning = `The head of a DarkReach curve, but ${own.error}; read as a plain table.`;
  return { value: { ...plain.value, readings: plain.value.readings.map((r) => ({ ...r, warnings: [warning, ...r.warnings] })) } };
}

function readJson(fileName: string, text: string): Parsed<Imported> {
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { error: `This begins like JSON but is not complete or not correct: ${error instanceof Error ? error.message : ''}.` };
  }
  if (isObject(document) && document.format === COLLECTION_FORMAT) return { value: collectionFrom(document, fileName) };
  if (isObject(document) && document.format === CURVE_FORMAT) return readCurveJson(fileName, document);
  if (isDigitizer(document))
    return curveFile(fileName, 'WebPlotDigitizer project', digitizerReadings(document), 'The project holds no points.');
  if (isHepData(document)) return curveFile(fileName, 'HEPData table', hepDataReadings(document), 'The HEPData table holds no curve.');
  const table = plainTable(document);
  return curveFile(fileName, 'JSON', table ? tableReadings(table) : [], 'This JSON holds no columns of masses and couplings.');
}

function readCurveJson(fileName: string, document: JsonObject): Parsed<Imported> {
  const curve = curveFromJson(document.curve);
  if ('error' in curve) return { error: `The curve cannot be read: ${curve.error}.` };
  return curveFile(fileName, 'DarkReach curve', [limitReading(curve.value)], 'The curve has no points.');
}

function readYaml(fileName: string, text: string): Parsed<Imported> {
  const readings = hepDataYaml(text);
  if ('error' in readings) return { error: `This looks like a HEPData table, but it is ${readings.error}.` };
  return curveFile(fileName, 'HEPData table', readings.value, 'The HEPData table holds no curve.');
}

function readRows(fileName: string, text: string): Parsed<Imported> {
  const table = readTable(text);
  return curveFile(fileName, formatOf(table), tableReadings(table), noCurve(table));
}

function formatOf({ columns, comments, layout, sections }: Table): string {
  if (comments.some((line) => /hepdata/i.test(line))) return 'HEPData table';
  const rows = sections.at(-1)?.end ?? 0;
  return [`Table of ${columns.length} columns and ${rows} rows`, layout].filter(Boolean).join(' ');
}

/** What keeps a table from being a curve, with its first bad line. */
function noCurve(table: Table): string {
  const { columns, faults, sections } = table;
  const rows = sections[0] && columns.length > 1 ? columnPath(table, sections[0], 0, 1).faults.first : [];
  const [first] = [...faults.first, ...rows];
  const detail = first ? ` ${first.where}: ${first.reason}.` : '';
  if (columns.length === 0) return `No rows of numbers were found.${detail}`;
  if (columns.length === 1) return `Only one column of numbers was found; a curve needs masses and couplings.${detail}`;
  return `There are no two rows in which both numbers are positive.${detail}`;
}

/** The two files when their names tell a lower and an upper edge. */
function edgeFiles(files: readonly NamedText[]): readonly [NamedText, NamedText] | null {
  const [a, b] = files;
  if (files.length !== 2 || !a || !b) return null;
  const [lower, upper] = [/low|bottom|min/i, /up(?:per)?|top|max/i];
  if (lower.test(a.name) && upper.test(b.name)) return [a, b];
  return lower.test(b.name) && upper.test(a.name) ? [b, a] : null;
}

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** True for several parts of one scan. */
const arePartsOfOne = (files: readonly NamedText[]): boolean =>
  files.length > 1 && scanIdOf(files[0]?.text ?? '') !== null && new Set(files.map(({ text }) => scanIdOf(text))).size === 1;

/** Files that came together: parts make one scan, a lower and an upper edge one island, others are read one by one. */
export function readFiles(files: readonly NamedText[]): Parsed<Imported>[] {
  if (arePartsOfOne(files)) return [readScan(files[0]?.name ?? '', files.map(({ text }) => text).join('\n'))];
  const edges = edgeFiles(files);
  if (!edges || edges.some(({ text }) => textFault(text) !== null)) return files.map(({ name, text }) => readFile(name, text));
  const [lower, upper] = edges.map(({ text }) => readTable(text));
  const clues = lower ? cluesFrom(lower.sections[0]?.names[0] ?? '', lower.sections[0]?.names[1] ?? '', lower.comments) : null;
  const both = lower && upper && clues ? twoFileReading(lower, upper, clues) : null;
  const name = edges[0].name.replace(/[\s_-]*(?:lower|low|bottom|min)/i, '');
  return both ? [curveFile(name, 'Two files of one edge each', [both], '')] : files.map((file) => readFile(file.name, file.text));
}
