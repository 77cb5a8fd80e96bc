import { createStore, get, type UseStore, update } from 'idb-keyval';
import { create } from 'zustand';
import { limitKey } from '../../engine/draw.ts';
import { curveFromJson } from '../../engine/import/ownFiles.ts';
import { ownId } from '../../engine/import/place.ts';
import type { PublishedLimit } from '../../engine/limitFile.ts';
import type { Edit } from '../../scenario/edits.ts';
import { showLimits } from '../../scenario/edits.ts';
import { documentStore } from '../documentStore.ts';
import { dropLimit, limitStore, putLimits } from '../limitStore.ts';

/** Curves of one's own in all planes, and those that are switched off, by `plane/id`. */
interface Kept {
  readonly curves: readonly PublishedLimit[];
  readonly hidden: readonly string[];
}

interface OwnState extends Kept {
  /** False when the browser keeps nothing: the curves then live as long as the page. */
  readonly stored: boolean;
}

const nothing: Kept = { curves: [], hidden: [] };

export const ownStore = create<OwnState>(() => ({ ...nothing, stored: true }));

const KEY = 'own-curves';
const keyOf = ({ plane, id }: Pick<PublishedLimit, 'plane' | 'id'>): string => limitKey(plane, id);

/** What the browser kept; whatever is damaged there is left out. */
function readKept(value: unknown): Kept {
  const { curves, hidden } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const read = Array.isArray(curves) ? curves.map(curveFromJson) : [];
  return {
    curves: read.flatMap((curve) => ('value' in curve ? [curve.value] : [])),
    hidden: Array.isArray(hidden) ? hidden.filter((key) => typeof key === 'string') : [],
  };
}

let opened: UseStore | null = null;

/** Private windows and strict settings refuse storage. */
async function inStorage<T>(act: (store: UseStore) => Promise<T>): Promise<T | undefined> {
  try {
    opened ??= createStore('darkreach', 'curves');
    return await act(opened);
  } catch {
    ownStore.setState({ stored: false });
    return undefined;
  }
}

/** One change, here and in storage: there it is applied to what another tab may have written. */
function change(step: (kept: Kept) => Kept): void {
  ownStore.setState((state) => step(state));
  void inStorage((store) => update<unknown>(KEY, (value) => step(readKept(value)), store));
}

/** An edit that is no step of the history, such as bringing back what was shown before. */
function adopt(edit: Edit): void {
  documentStore.setState(({ scenario, base }) => ({ scenario: edit(scenario), base: edit(base) }));
}

/** Ids of the curves of a plane that are not switched off. */
export function idsShown(plane: string): string[] {
  const { curves, hidden } = ownStore.getState();
  return curves.filter((curve) => curve.plane === plane && !hidden.includes(keyOf(curve))).map(({ id }) => id);
}

/** Shows them in the open plane. */
export function showKept(): void {
  const ids = idsShown(documentStore.getState().scenario.plane);
  if (ids.length > 0) adopt(showLimits(ids, true));
}

/** Brings back the curves of the last visit. */
export async function loadOwnCurves(): Promise<void> {
  const kept = readKept(await inStorage((store) => get<unknown>(KEY, store)));
  ownStore.setState(({ curves }) => ({ curves: merged(kept.curves, curves), hidden: kept.hidden }));
  putLimits(kept.curves);
  showKept();
}

const merged = (old: readonly PublishedLimit[], added: readonly PublishedLimit[]): PublishedLimit[] => {
  const keys = new Set(added.map(keyOf));
  return [...old.filter((curve) => !keys.has(keyOf(curve))), ...added];
};

const without = (kept: Kept, gone: string): Kept => ({
  curves: kept.curves.filter((curve) => keyOf(curve) !== gone),
  hidden: kept.hidden.filter((key) => key !== gone),
});

/** Adds curves, or puts them in the place of those with the same ids. */
export function keepCurves(curves: readonly PublishedLimit[]): void {
  putLimits(curves);
  change((kept) => ({ ...kept, curves: merged(kept.curves, curves) }));
}

export function deleteCurve(curve: PublishedLimit): void {
  adopt((s) => (s.plane === curve.plane ? showLimits([curve.id], false)(s) : s));
  dropLimit(curve);
  change((kept) => without(kept, keyOf(curve)));
}

/** Remembers what is switched on and off, for the next visit. */
export function rememberShown(curve: PublishedLimit, shown: boolean): void {
  const key = keyOf(curve);
  change(({ curves, hidden }) => ({ curves, hidden: shown ? hidden.filter((k) => k !== key) : [...hidden.filter((k) => k !== key), key] }));
}

/** An id that no curve of the plane has. */
export const freeId = (plane: string, name: string): string => ownId(name, (id) => limitStore.getState().limits.has(limitKey(plane, id)));
