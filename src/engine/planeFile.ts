import type { Parsed } from '../catalog/parameter.ts';
import { curveFromJson } from './import/curveJson.ts';
import { isObject, jsonList } from './import/json.ts';
import type { PublishedLimit } from './limitFile.ts';

/** public/limits/<plane>.json: all curves of a plane with their points, for one request of the app; one line per curve. */
export const printPlaneFile = (limits: readonly PublishedLimit[]): string =>
  `[${limits.map((limit) => `\n${JSON.stringify(limit)}`).join(',')}\n]\n`;

/** Inverse of `printPlaneFile`; the first fault is reported. */
export function parsePlaneFile(text: string): Parsed<readonly PublishedLimit[]> {
  const curves = jsonList(text, 'their file');
  if ('error' in curves) return curves;
  const read = curves.value.map((value) => ({ value, curve: curveFromJson(value) }));
  const faults = read.flatMap(({ value, curve }, i) => ('error' in curve ? [`${nameOf(value) ?? `curve ${i + 1}`}: ${curve.error}`] : []));
  return faults[0] === undefined ? { value: read.flatMap(({ curve }) => ('value' in curve ? [curve.value] : [])) } : { error: faults[0] };
}

const nameOf = (value: unknown): string | null => (isObject(value) && typeof value.id === 'string' ? value.id : null);
