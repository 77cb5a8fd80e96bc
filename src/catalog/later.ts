import { loadShippedTable, type Shipped } from '../physics/shippedValues.ts';
import type { DecaySearch, PromptSearch } from './types.ts';

/** Physics fetched when a curve first needs it, so that the page starts without it: all that stands in `computing`. */
export interface Later<T> {
  /** Fetches it, once. */
  readonly prepare: () => Promise<void>;
  readonly ready: () => boolean;
  /** What was fetched; asked too early, an error that says so. */
  readonly now: () => T;
}

export function later<T>(load: () => Promise<T>): Later<T> {
  let loaded: T | null = null;
  const now = (): T => {
    if (loaded === null) throw new Error('physics was asked before `prepare` had fetched it');
    return loaded;
  };
  const prepare = async (): Promise<void> => {
    loaded ??= await load();
  };
  return { prepare, ready: () => loaded !== null, now };
}

/** How a search for prompt signals computes. */
export type PromptPhysics = Pick<PromptSearch, 'masses' | 'signal' | 'quick'>;

export function promptLater(load: () => Promise<PromptPhysics>): Required<PromptPhysics & Pick<PromptSearch, 'prepare'>> {
  const { prepare, ready, now } = later(load);
  return {
    prepare,
    masses: (...question) => now().masses(...question),
    signal: (...question) => now().signal(...question),
    quick: (setup) => ready() && now().quick?.(setup) === true,
  };
}

/** The same with the cross-section table of electrons on a material, fetched side by side. */
export const withTable = async <T>(material: Shipped, physics: Promise<T>): Promise<T> =>
  (await Promise.all([physics, loadShippedTable(material)]))[0];

/** How a search for decays in flight computes. */
export type DecayPhysics = Pick<DecaySearch, 'contour' | 'branch' | 'events' | 'quick'>;

export function decaysLater(load: () => Promise<DecayPhysics>): Required<DecayPhysics & Pick<DecaySearch, 'prepare'>> {
  const { prepare, ready, now } = later(load);
  return {
    prepare,
    contour: (...question) => now().contour(...question),
    branch: (...question) => now().branch(...question),
    events: (...question) => now().events(...question),
    quick: (setup) => ready() && now().quick?.(setup) === true,
  };
}
