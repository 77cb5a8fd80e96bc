import type { Parsed } from '../catalog/parameter.ts';
import { curveFromJson } from './import/curveJson.ts';
import { isObject } from './import/json.ts';
import type { PublishedLimit } from './limitFile.ts';

/** public/limits/<plane>.json: all curves of a plane with their points, for one request of the app; one line per curve. */
export const printPlaneFile = (limits: readonly PublishedLimit[]): string =>
  `[${limits.map((limit) => `\n${JSON.stringify(limit)}`).join(',')}\n]\n`;

/** Inverse of `printPlaneFile`; the first fault is reported. */
export function parsePlaneFile(text: string): Parsed<readonly PublishedLimit[]> {
  let curves: unknown;
  try {
    curves = JSON.parse(text);
  } catch {
    return { error: 'their file is not JSON; it seems truncated' };
  }
  if (!Array.isArray(curves)) return { error: 'their file is not a list' };
  const read = curves.map((value) => ({ value, curve: curveFromJson(value) }));
  const faults = read.flatMap(({ value, curve }, i) => ('error' in curve ? [`${nameOf(value) ?? `curve ${i + 1}`}: ${curve.error}`] : []));
  return faults[0] === undefined ? { value: read.flatMap(({ curve }) => ('value' in curve ? [curve.value] : [])) } : { error: faults[0] };
}

const nameOf = (value: unknown): string | null => (isObject(value) && typeof value.id === 'string' ? value.id : null);
