import { create } from 'zustand';
import { printScenario } from '../scenario/url.ts';
import { documentStore, openText } from './documentStore.ts';
import { showKept } from './ownCurves/ownStore.ts';
import { store, stored } from './stored.ts';

/** The document of a visit as it was left. */
interface Session {
  readonly id: string;
  /** As in a link. */
  readonly text: string;
  /** ms since 1970. */
  readonly at: number;
}

const KEY = 'darkreach-sessions';
/** Sessions kept: tabs side by side do not overwrite each other. */
const KEPT = 5;
const id = Math.random().toString(36).slice(2);

/** The session that may be brought back. */
export const sessionStore = create<{ readonly left: Session | null }>(() => ({ left: null }));

const isSession = (value: unknown): value is Session => {
  const { id: name, text, at } = (typeof value === 'object' && value !== null ? value : {}) as Partial<Session>;
  return typeof name === 'string' && typeof text === 'string' && typeof at === 'number';
};

/** Newest first; whatever is damaged is left out. */
function sessions(): Session[] {
  const kept = stored(KEY);
  return (Array.isArray(kept) ? kept.filter(isSession) : []).sort((a, b) => b.at - a.at);
}

const keepOnly = (wanted: (session: Session) => boolean): Session[] => sessions().filter(wanted);

/** Keeps the document after every change; the newest visits stay. */
function save(text: string): void {
  const others = keepOnly((session) => session.id !== id && session.text !== text);
  store(KEY, [{ id, text, at: Date.now() }, ...others].slice(0, KEPT));
}

/** A bare address after a visit that changed something: that visit may be brought back. Then every change is kept. */
export function startAutosave(): () => void {
  if (location.hash === '') sessionStore.setState({ left: sessions()[0] ?? null });
  return documentStore.subscribe(({ base }, before) => {
    if (base !== before.base) save(printScenario(base));
  });
}

export function forgetSession(): void {
  const { left } = sessionStore.getState();
  store(
    KEY,
    keepOnly((session) => session.id !== left?.id),
  );
  sessionStore.setState({ left: null });
}

/** One undo step, so that nothing done since is lost. */
export function restoreSession(): void {
  const { left } = sessionStore.getState();
  if (!left) return;
  forgetSession();
  openText(left.text);
  showKept();
}
