import { create } from 'zustand';
import { planes } from '../../catalog/index.ts';
import type { Model, Point } from '../../catalog/types.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { documentStore } from '../documentStore.ts';
import { type PinnedPoints, pinnedIn, withPinned } from './pinnedPoints.ts';

/** A point of the model that is looked at, or a curve by the id of its layer. */
export type Selection = { readonly kind: 'point'; readonly point: Point } | { readonly kind: 'curve'; readonly id: string };

interface SelectionState {
  readonly selection: Selection | null;
  readonly before: Selection | null;
  /** What is pinned in every model, this one and those that were left. */
  readonly points: PinnedPoints;
}

/** What the inspector shows; no part of the document. */
export const selectionStore = create<SelectionState>(() => ({ selection: null, before: null, points: {} }));

const seenModel = (): Model => planes[documentStore.getState().scenario.plane].model;

export const select = (selection: Selection | null): void =>
  selectionStore.setState(({ selection: before, points }) => ({
    ...{ selection, before },
    points: withPinned(points, seenModel(), selection?.kind === 'point' ? selection.point : null),
  }));

/** Back to what was selected before. */
export const takeBack = (): void => select(selectionStore.getState().before);

export const selectCurve = (id: string): void => select({ kind: 'curve', id });

/** Pins a point given in coordinates of the document's plane. */
export function pinPoint([x, y]: readonly [number, number]): void {
  const { plane, params } = documentStore.getState().scenario;
  select({ kind: 'point', point: planes[plane].toPoint(x, y, params) });
}

/** In another plane its own point is there again; names of published curves mean other curves there. */
function selectionIn({ plane, params }: Scenario, { selection, points }: SelectionState): Selection | null {
  const point = pinnedIn(points, planes[plane], params);
  if (point) return { kind: 'point', point };
  return selection?.kind === 'curve' && !selection.id.startsWith('limit:') ? selection : null;
}

documentStore.subscribe(({ scenario }, { scenario: { plane } }) => {
  if (scenario.plane !== plane) selectionStore.setState((state) => ({ selection: selectionIn(scenario, state), before: null }));
});

/** Id of the selected curve, if a curve is selected. */
export const useSelectedCurve = (): string | null => selectionStore(({ selection }) => (selection?.kind === 'curve' ? selection.id : null));

/** The pinned point of the model, if a point is pinned. */
export const usePinned = (): Point | null => selectionStore(({ selection }) => (selection?.kind === 'point' ? selection.point : null));
