import type { Parsed } from '../../catalog/parameter.ts';
import { type PublishedLimit, parseLimitFile } from '../limitFile.ts';
import { readingOf } from './curve.ts';
import { curveFromJson, textsOf } from './curveJson.ts';
import { asList, asText, isObject, type JsonObject } from './json.ts';
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
