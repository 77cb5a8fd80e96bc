import { readFileSync } from 'node:fs';
import type { PlaneId } from '../catalog/index.ts';
import { type PublishedLimit, parseLimitFile, parseLimitIndex } from '../engine/limitFile.ts';
import { valid } from './options.ts';
import { packageFile } from './packageFile.ts';

const read = (path: string): string => readFileSync(packageFile(`public/limits/${path}`), 'utf8');

/** The library's curves of a plane. */
export function publishedLimits(plane: PlaneId): PublishedLimit[] {
  const entries = valid(parseLimitIndex(read('index.json'))).filter((entry) => entry.plane === plane);
  return entries.map(({ id, file }) => valid(parseLimitFile(id, read(file))));
}
