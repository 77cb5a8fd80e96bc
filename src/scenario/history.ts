import type { Edit } from './edits.ts';
import type { Scenario } from './scenario.ts';

/** Undo steps kept; the oldest are forgotten first. */
const DEPTH = 200;

/**
 * Document with its past and future. `base` is the document before the running gesture:
 * previews replace `scenario` only, the commit at the gesture's end makes one undo step.
 */
export interface History {
  readonly scenario: Scenario;
  readonly base: Scenario;
  readonly past: readonly Scenario[];
  readonly future: readonly Scenario[];
}

export const startHistory = (scenario: Scenario): History => ({ scenario, base: scenario, past: [], future: [] });

export const preview = (h: History, edit: Edit): History => ({ ...h, scenario: edit(h.scenario) });

/** Ends a gesture. Without a change there is no undo step. */
export function commit(h: History, edit: Edit = (s) => s): History {
  const scenario = edit(h.scenario);
  if (JSON.stringify(scenario) === JSON.stringify(h.base)) return { ...h, scenario: h.base };
  return { scenario, base: scenario, past: [...h.past, h.base].slice(-DEPTH), future: [] };
}

export function undo(h: History): History {
  const previous = h.past.at(-1);
  if (!previous) return h;
  return { scenario: previous, base: previous, past: h.past.slice(0, -1), future: [h.base, ...h.future] };
}

export function redo(h: History): History {
  const [next, ...future] = h.future;
  if (!next) return h;
  return { scenario: next, base: next, past: [...h.past, h.base], future };
}
