import { readFile } from 'node:fs/promises';
import { limitKey } from '../../engine/draw.ts';
import { type LimitEntry, parseLimitFile, parseLimitIndex } from '../../engine/limitFile.ts';
import { valid } from '../options.ts';
import { packageFile } from '../packageFile.ts';
import { cases } from './cases.ts';
import type { Limits } from './published.ts';

/** The published curves that the cases need, by plane and id. */
export async function readPublishedLimits(): Promise<Limits> {
  const index = valid(parseLimitIndex(await readFile(packageFile('public/limits/index.json'), 'utf8')));
  const wanted = new Set(
    cases.flatMap(({ plane, published, backdrop }) =>
      [published, backdrop].flatMap((id) => (typeof id === 'string' ? [limitKey(plane, id)] : [])),
    ),
  );
  const entries = index.filter(({ plane, id }) => wanted.has(limitKey(plane, id)));
  return new Map(await Promise.all(entries.map(async (entry) => [limitKey(entry.plane, entry.id), await readLimit(entry)] as const)));
}

const readLimit = async ({ id, file }: LimitEntry) =>
  valid(parseLimitFile(id, await readFile(packageFile(`public/limits/${file}`), 'utf8')));
