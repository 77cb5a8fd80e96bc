import { create } from 'zustand';
import { setView } from '../../scenario/edits.ts';
import type { Scenario, View } from '../../scenario/scenario.ts';
import { commitEdit, documentStore } from '../documentStore.ts';

const LENGTH = 50;

/** Views of the plane before the present one, the latest last: what Back returns to. No part of the document. */
export const viewTrail = create<{ readonly past: readonly View[] }>(() => ({ past: [] }));

let returning = false;

const sameAxes = (a: Scenario, b: Scenario): boolean => a.plane === b.plane && a.axes.x === b.axes.x && a.axes.y === b.axes.y;

documentStore.subscribe(({ base }, { base: before }) => {
  if (returning || base.view === before.view) return;
  viewTrail.setState(({ past }) => ({ past: sameAxes(base, before) ? [...past, before.view].slice(-LENGTH) : [] }));
});

/** The view before the last zoom or pan. */
export function goBack(): void {
  const { past } = viewTrail.getState();
  const view = past.at(-1);
  if (!view) return;
  returning = true;
  commitEdit(setView(view));
  returning = false;
  viewTrail.setState({ past: past.slice(0, -1) });
}
