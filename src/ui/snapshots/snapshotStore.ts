import { create } from 'zustand';
import { PROGRAM } from '../../figure/version.ts';
import { showLimits } from '../../scenario/edits.ts';
import { ownLimits } from '../../scenario/own.ts';
import { parseScenario, printScenario } from '../../scenario/url.ts';
import { commitEdit, documentStore } from '../documentStore.ts';
import { store, stored } from '../stored.ts';

/** A document kept under a name, as the text of its link; one's own curves, which no link holds, by their ids. */
export interface Snapshot {
  readonly name: string;
  readonly link: string;
  readonly own: readonly string[];
  /** ISO 8601. */
  readonly saved: string;
}

interface Snapshots {
  /** Latest first. */
  readonly list: readonly Snapshot[];
  /** What was deleted last, and its place in the list. */
  readonly deleted: { readonly snapshot: Snapshot; readonly at: number } | null;
  /** The browser refuses to keep anything: the list lives as long as the page. */
  readonly fleeting: boolean;
}

const KEY = 'darkreach-snapshots';
const NAME_LENGTH = 80;

const isText = (value: unknown): value is string => typeof value === 'string';

/** What of a value read from outside is a snapshot; links are checked when they are opened. */
function snapshotFrom(value: unknown): Snapshot[] {
  const { name, link, own, saved } = (value ?? {}) as Record<string, unknown>;
  if (!isText(name) || !isText(link) || !link.startsWith('plane=')) return [];
  const time = isText(saved) && !Number.isNaN(Date.parse(saved)) ? saved : new Date(0).toISOString();
  return [{ name: name.slice(0, NAME_LENGTH), link, own: Array.isArray(own) ? own.filter(isText) : [], saved: time }];
}

const listFrom = (value: unknown): Snapshot[] => (Array.isArray(value) ? value.flatMap(snapshotFrom) : []);

export const snapshotStore = create<Snapshots>(() => ({ list: listFrom(stored(KEY)), deleted: null, fleeting: false }));

/** Another page of this browser changed the list. */
window.addEventListener('storage', ({ key }) => {
  if (key === KEY) snapshotStore.setState({ list: listFrom(stored(KEY)) });
});

const keep = (list: readonly Snapshot[], deleted: Snapshots['deleted'] = null): void =>
  snapshotStore.setState({ list, deleted, fleeting: !store(KEY, list) });

/** A name that is not taken: a second one of a kind gets a number. */
function free(name: string, list: readonly Snapshot[]): string {
  const taken = new Set(list.map((snapshot) => snapshot.name));
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}, ${number}`)) number++;
  return `${name}, ${number}`;
}

/** Keeps the document as it is now. */
export function takeSnapshot(name: string): void {
  const { scenario } = documentStore.getState();
  const { list } = snapshotStore.getState();
  const named = free(name.trim().slice(0, NAME_LENGTH), list);
  keep([{ name: named, link: printScenario(scenario), own: ownLimits(scenario.layers), saved: new Date().toISOString() }, ...list]);
}

/** Opens a snapshot as one undo step. */
export function restore({ link, own }: Snapshot): void {
  const { scenario, problems } = parseScenario(link);
  commitEdit(() => (own.length > 0 ? showLimits(own, true)(scenario) : scenario));
  documentStore.setState({ problems });
}

export function rename(snapshot: Snapshot, name: string): void {
  const { list } = snapshotStore.getState();
  const others = list.filter((other) => other !== snapshot);
  const text = name.trim().slice(0, NAME_LENGTH);
  if (text !== '' && text !== snapshot.name)
    keep(list.map((other) => (other === snapshot ? { ...snapshot, name: free(text, others) } : other)));
}

export function remove(snapshot: Snapshot): void {
  const { list } = snapshotStore.getState();
  keep(
    list.filter((other) => other !== snapshot),
    { snapshot, at: list.indexOf(snapshot) },
  );
}

export function takeBackRemoval(): void {
  const { list, deleted } = snapshotStore.getState();
  if (deleted) keep([...list.slice(0, deleted.at), deleted.snapshot, ...list.slice(deleted.at)]);
}

/** The open document and all snapshots as a file, which the app and the command line open. */
export function scenarioFile(): string {
  const { scenario } = documentStore.getState();
  const { list: snapshots } = snapshotStore.getState();
  return `${JSON.stringify({ program: PROGRAM, link: printScenario(scenario), ...scenario, snapshots }, null, 2)}\n`;
}

/** Adds the snapshots of such a file that are not there yet; how many, or null when it is none. */
export function addFrom(text: string): number | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  const found = (read as { snapshots?: unknown } | null)?.snapshots;
  if (!Array.isArray(found)) return null;
  const { list } = snapshotStore.getState();
  const known = new Set(list.map(({ name, link }) => `${name} ${link}`));
  const added = listFrom(found).filter(({ name, link }) => !known.has(`${name} ${link}`));
  const all = [...list];
  for (const snapshot of added) all.push({ ...snapshot, name: free(snapshot.name, all) });
  keep(all);
  return added.length;
}
