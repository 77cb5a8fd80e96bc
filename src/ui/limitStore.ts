import { create } from 'zustand';
import type { PlaneId } from '../catalog/index.ts';
import { limitKey } from '../engine/draw.ts';
import { type LimitEntry, type PublishedLimit, parseLimitFile, parseLimitIndex } from '../engine/limitFile.ts';

interface LimitState {
  readonly index: readonly LimitEntry[];
  /** By `plane/id`. */
  readonly limits: ReadonlyMap<string, PublishedLimit>;
  /** Why a curve (by `plane/id`), or the whole library (key ''), could not be read. */
  readonly failures: ReadonlyMap<string, string>;
}

export const limitStore = create<LimitState>(() => ({ index: [], limits: new Map(), failures: new Map() }));

async function readText(path: string): Promise<string> {
  const response = await fetch(new URL(`limits/${path}`, document.baseURI));
  if (!response.ok) throw new Error(`the file could not be loaded (${response.status})`);
  return response.text();
}

/** Puts curves that are not of the library, such as one's own, beside the others. */
export const putLimits = (added: readonly PublishedLimit[]): void =>
  limitStore.setState(({ limits }) => ({
    limits: new Map([...limits, ...added.map((limit) => [limitKey(limit.plane, limit.id), limit] as const)]),
  }));

export const dropLimit = ({ plane, id }: Pick<PublishedLimit, 'plane' | 'id'>): void =>
  limitStore.setState(({ limits }) => ({ limits: new Map([...limits].filter(([key]) => key !== limitKey(plane, id))) }));

const fail = (id: string, reason: string): void =>
  limitStore.setState(({ failures }) => ({ failures: new Map([...failures, [id, reason]]) }));

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

let indexRead: Promise<readonly LimitEntry[]> | null = null;

async function readIndex(): Promise<readonly LimitEntry[]> {
  const parsed = parseLimitIndex(await readText('index.json'));
  if ('error' in parsed) throw new Error(parsed.error);
  limitStore.setState({ index: parsed.value });
  return parsed.value;
}

/** Loads the curves of a plane once; a damaged file is reported under its id, the others stay. */
export async function loadLimits(plane: PlaneId): Promise<void> {
  indexRead ??= readIndex();
  try {
    const entries = (await indexRead).filter((entry) => entry.plane === plane);
    const missing = entries.filter(({ id }) => !limitStore.getState().limits.has(limitKey(plane, id)));
    const read = await Promise.all(missing.map(readLimit));
    putLimits(read.filter((limit) => limit !== null));
  } catch (error) {
    indexRead = null;
    fail('', message(error));
  }
}

/** A file cut at the end of a row still parses: the index knows how many points it has. */
async function readLimit({ id, plane, file, points }: LimitEntry): Promise<PublishedLimit | null> {
  try {
    const parsed = parseLimitFile(id, await readText(file));
    const found = 'value' in parsed ? parsed.value.blocks.flat().length : 0;
    if ('value' in parsed && found === points) return parsed.value;
    fail(limitKey(plane, id), 'error' in parsed ? parsed.error : `${found} of ${points} points: the file seems truncated`);
  } catch (error) {
    fail(limitKey(plane, id), message(error));
  }
  return null;
}

/** Forgets the failures of a plane and tries again. */
export function retryLimits(plane: PlaneId): Promise<void> {
  limitStore.setState({ failures: new Map() });
  return loadLimits(plane);
}
