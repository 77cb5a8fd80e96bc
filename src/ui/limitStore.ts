import { create } from 'zustand';
import type { PlaneId } from '../catalog/index.ts';
import { limitKey } from '../engine/draw.ts';
import type { PublishedLimit } from '../engine/limitFile.ts';
import { parsePlaneFile } from '../engine/planeFile.ts';

interface LimitState {
  /** Curves of the library in the planes that were read. */
  readonly library: readonly PublishedLimit[];
  /** Those and one's own, by `plane/id`. */
  readonly limits: ReadonlyMap<string, PublishedLimit>;
  /** Planes whose curves were read, or could not be. */
  readonly read: ReadonlySet<PlaneId>;
  /** Why the curves of a plane could not be read. */
  readonly failures: ReadonlyMap<PlaneId, string>;
}

export const limitStore = create<LimitState>(() => ({ library: [], limits: new Map(), read: new Set(), failures: new Map() }));

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

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Planes that were asked for. */
const reads = new Map<PlaneId, Promise<void>>();

/** Loads the curves of a plane once. */
export function loadLimits(plane: PlaneId): Promise<void> {
  const reading = reads.get(plane) ?? readPlane(plane);
  reads.set(plane, reading);
  return reading;
}

async function readPlane(plane: PlaneId): Promise<void> {
  try {
    const parsed = parsePlaneFile(await readText(`${plane}.json`));
    if ('error' in parsed) throw new Error(parsed.error);
    limitStore.setState(({ library }) => ({ library: [...library.filter((limit) => limit.plane !== plane), ...parsed.value] }));
    putLimits(parsed.value);
  } catch (error) {
    limitStore.setState(({ failures }) => ({ failures: new Map([...failures, [plane, message(error)]]) }));
  }
  limitStore.setState(({ read }) => ({ read: new Set([...read, plane]) }));
}

/** Forgets the failures and reads these planes again. */
export function retryLimits(): void {
  const planes = [...limitStore.getState().failures.keys()];
  limitStore.setState({ failures: new Map() });
  for (const plane of planes) reads.delete(plane);
  for (const plane of planes) void loadLimits(plane);
}
