import type { Parsed } from '../../catalog/parameter.ts';
import { type PublishedLimit, parseLimitFile, printLimitFile } from '../limitFile.ts';
import { completed, wellFormed } from '../limitHead.ts';
import { asList, isObject } from './json.ts';

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
