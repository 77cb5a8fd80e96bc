import type { Parsed } from '../../catalog/parameter.ts';
import { type PublishedLimit, parseLimitFile, printLimitFile } from '../limitFile.ts';
import { completed, wellFormed } from '../limitHead.ts';
import { readingOf } from './curve.ts';
import { asList, asText, isObject, type JsonObject } from './jsonTable.ts';
import { type CollectionFile, noClues, type Reading } from './types.ts';

export const CURVE_FORMAT = 'darkreach-curve';
export const COLLECTION_FORMAT = 'darkreach-curves';

/** A curve as the only reading of its file. */
export function limitReading(limit: PublishedLimit): Reading {
  const reading = readingOf({
    title: 'as written',
    path: limit,
    clues: { ...noClues, name: limit.title, unit: 'GeV', cl: limit.cl, plane: limit.plane },
    understood: ['A curve of this program, with its plane, units and conditions.'],
    side: limit.region,
  });
  return { ...reading, limit };
}

export const isLimitFile = (text: string): boolean => /^\uFEFF?# title: /.test(text) && /^# plane: /m.test(text);

/** A file of the library or an exported curve. */
export function readLimitFile(text: string): Parsed<Reading> {
  const parsed = parseLimitFile('file', text.replace(/^\uFEFF/, ''));
  return 'error' in parsed ? parsed : { value: limitReading(parsed.value) };
}

const isPath = (blocks: unknown): boolean =>
  Array.isArray(blocks) && blocks.every((block) => Array.isArray(block) && block.every((point) => asList(point).length === 2));

/** What came from outside as JSON is a curve only if it survives printing and reading. */
export function curveFromJson(value: unknown): Parsed<PublishedLimit> {
  if (!isObject(value)) return { error: 'not a curve' };
  const { id, blocks, ...known } = value;
  const head = completed(known);
  const key = wellFormed(head);
  if (typeof id !== 'string' || !/^[\w-]{1,100}$/.test(id)) return { error: 'the id is missing or malformed' };
  if (key !== null) return { error: `“${key}” is missing or malformed` };
  if (!isPath(blocks)) return { error: 'the points are not blocks of pairs' };
  return parseLimitFile(id, printLimitFile({ ...head, id, blocks } as unknown as PublishedLimit));
}

/** What of a record is text. */
export const textsOf = (value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    isObject(value) ? Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string') : [],
  );

/** Curves and document of an export; a curve that cannot be read is named, the others stay. */
export function collectionFrom(document: JsonObject, name: string): CollectionFile {
  const read = asList(document.curves).map((curve, i) => ({ parsed: curveFromJson(curve), i, curve }));
  return {
    kind: 'collection',
    name,
    curves: read.flatMap(({ parsed }) => ('value' in parsed ? [parsed.value] : [])),
    styles: textsOf(document.styles),
    scenario: typeof document.scenario === 'string' ? document.scenario : null,
    problems: read.flatMap(({ parsed, i, curve }) =>
      'error' in parsed ? [`Curve ${i + 1}${isObject(curve) ? ` “${asText(curve.title).slice(0, 60)}”` : ''}: ${parsed.error}.`] : [],
    ),
  };
}
