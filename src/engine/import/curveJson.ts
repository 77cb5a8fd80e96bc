import type { Parsed } from '../../catalog/parameter.ts';
import { geometryFault, type PublishedLimit } from '../limitFile.ts';
import { completed, statusFault, wellFormed } from '../limitHead.ts';
import { asList, isObject } from './json.ts';

/** Why these are not blocks of [mass, coupling]; null when they are. */
function pointsFault(blocks: unknown): string | null {
  const isPath =
    Array.isArray(blocks) && blocks.every((block) => Array.isArray(block) && block.every((point) => asList(point).length === 2));
  if (!isPath) return 'the points are not blocks of pairs';
  const wrong: unknown[] = blocks.flat(2).filter((n) => !(typeof n === 'number' && n > 0 && Number.isFinite(n)));
  return wrong.length > 0 ? `“${wrong[0]}” is not a positive number` : null;
}

/** What came from outside as JSON is a curve only if a file could say the same. */
export function curveFromJson(value: unknown): Parsed<PublishedLimit> {
  if (!isObject(value)) return { error: 'not a curve' };
  const { id, blocks, ...known } = value;
  const head = completed(known);
  const key = wellFormed(head);
  if (typeof id !== 'string' || !/^[\w-]{1,100}$/.test(id)) return { error: 'the id is missing or malformed' };
  if (key !== null) return { error: `“${key}” is missing or malformed` };
  const limit = { id, ...head, blocks } as unknown as PublishedLimit;
  const fault = pointsFault(blocks) ?? statusFault(limit) ?? geometryFault(limit);
  return fault === null ? { value: limit } : { error: fault };
}

/** What of a record is text. */
export const textsOf = (value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    isObject(value) ? Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string') : [],
  );
