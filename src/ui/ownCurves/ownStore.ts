import { createStore, get, type UseStore, update } from 'idb-keyval';
import { create } from 'zustand';
import { limitKey } from '../../engine/draw.ts';
import { curveFromJson, textsOf } from '../../engine/import/curveJson.ts';
import { ownId } from '../../engine/import/ownId.ts';
import type { PublishedLimit } from '../../engine/limitFile.ts';
import type { Edit } from '../../scenario/edits.ts';
import { showLimits } from '../../scenario/edits.ts';
import type { Styles } from '../../scenario/layerStyle.ts';
import { ownLimits } from '../../scenario/own.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { parseStyles, styleText } from '../../scenario/styleText.ts';
import { documentStore } from '../documentStore.ts';
import { dropLimit, limitStore, putLimits } from '../limitStore.ts';

/** Curves of one's own in all planes, and those that are switched off, by `plane/id`. */
interface Kept {
  readonly curves: readonly PublishedLimit[];
  readonly hidden: readonly string[];
  /** Text of the looks a person gave them, by `plane/id`. */
  readonly styles: Readonly<Record<string, string>>;
}

interface OwnState extends Kept {
  /** False when the browser keeps nothing: the curves then live as long as the page. */
  readonly stored: boolean;
}

const nothing: Kept = { curves: [], hidden: [], styles: {} };

export const ownStore = create<OwnState>(() => ({ ...nothing, stored: true }));

const KEY = 'own-curves';
const keyOf = ({ plane, id }: Pick<PublishedLimit, 'plane' | 'id'>): string => limitKey(plane, id);

/** What the browser kept; whatever is damaged there is left out. */
function readKept(value: unknown): Kept {
  const { curves, hidden, styles } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const read = Array.isArray(curves) ? curves.map(curveFromJson) : [];
  return {
    curves: read.flatMap((curve) => ('value' in curve ? [curve.value] : [])),
    hidden: Array.isArray(hidden) ? hidden.filter((key) => typeof key === 'string') : [],
    styles: textsOf(styles),
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

/** Shows them in the open plane, with their looks. */
export function showKept(): void {
  const { plane } = documentStore.getState().scenario;
  const ids = idsShown(plane);
  const styles = keptStyles(plane, ids);
  if (ids.length > 0) adopt((s) => ({ ...showLimits(ids, true)(s), styles: { ...styles, ...s.styles } }));
}

function keptStyles(plane: string, ids: readonly string[]): Styles {
  const { styles } = ownStore.getState();
  return Object.assign({}, ...ids.map((id) => parseStyles(`limit:${id};${styles[limitKey(plane, id)] ?? ''}`).styles));
}

/** Looks of the shown curves of one's own, as text; empty where a curve has the usual look. */
function stylesIn({ plane, layers, styles }: Scenario): Record<string, string> {
  return Object.fromEntries(ownLimits(layers).map((id) => [limitKey(plane, id), styleText(['', styles[`limit:${id}`] ?? {}]).slice(1)]));
}

/** A link never holds the looks of one's own curves, so they are kept with them. */
function rememberStyles(scenario: Scenario): void {
  const seen = stylesIn(scenario);
  const { styles, curves } = ownStore.getState();
  const known = new Set(curves.map(keyOf));
  const changed = Object.entries(seen).filter(([key, text]) => known.has(key) && text !== (styles[key] ?? ''));
  if (changed.length > 0) change((kept) => ({ ...kept, styles: { ...kept.styles, ...Object.fromEntries(changed) } }));
}

/** Brings back the curves of the last visit. */
export async function loadOwnCurves(): Promise<void> {
  const kept = readKept(await inStorage((store) => get<unknown>(KEY, store)));
  ownStore.setState(({ curves }) => ({ ...kept, curves: merged(kept.curves, curves) }));
  putLimits(kept.curves);
  showKept();
  documentStore.subscribe(({ base }, before) => {
    if (base.styles !== before.base.styles) rememberStyles(base);
  });
}

const merged = (old: readonly PublishedLimit[], added: readonly PublishedLimit[]): PublishedLimit[] => {
  const keys = new Set(added.map(keyOf));
  return [...old.filter((curve) => !keys.has(keyOf(curve))), ...added];
};

const without = (kept: Kept, gone: string): Kept => ({
  styles: Object.fromEntries(Object.entries(kept.styles).filter(([key]) => key !== gone)),
  curves: kept.curves.filter((curve) => keyOf(curve) !== gone),
  hidden: kept.hidden.filter((key) => key !== gone),
});

/** Adds curves with their looks, or puts them in the place of those with the same ids. */
export function keepCurves(curves: readonly PublishedLimit[], styles: Kept['styles'] = {}): void {
  putLimits(curves);
  change((kept) => ({ ...kept, curves: merged(kept.curves, curves), styles: { ...kept.styles, ...styles } }));
}

export function deleteCurve(curve: PublishedLimit): void {
  adopt((s) => (s.plane === curve.plane ? showLimits([curve.id], false)(s) : s));
  dropLimit(curve);
  change((kept) => without(kept, keyOf(curve)));
}

/** Remembers what is switched on and off, for the next visit. */
export function rememberShown(curve: PublishedLimit, shown: boolean): void {
  const key = keyOf(curve);
  change(({ hidden, ...kept }) => ({
    ...kept,
    hidden: shown ? hidden.filter((k) => k !== key) : [...hidden.filter((k) => k !== key), key],
  }));
}

/** An id that no curve of the plane has. */
export const freeId = (plane: string, name: string): string => ownId(name, (id) => limitStore.getState().limits.has(limitKey(plane, id)));
