import { create } from 'zustand';
import { planes } from '../../catalog/index.ts';
import type { Point } from '../../catalog/types.ts';
import { documentStore } from '../documentStore.ts';

/** A point of a model, or a curve by the id of its layer. */
export type Selection =
  | { readonly kind: 'point'; readonly model: string; readonly point: Point }
  | { readonly kind: 'curve'; readonly id: string };

interface SelectionState {
  readonly selection: Selection | null;
  readonly before: Selection | null;
}

/** What the inspector shows; no part of the document. */
export const selectionStore = create<SelectionState>(() => ({ selection: null, before: null }));

export const select = (selection: Selection | null): void => selectionStore.setState((state) => ({ selection, before: state.selection }));

/** Back to what was selected before. */
export const takeBack = (): void => selectionStore.setState(({ before }) => ({ selection: before }));

export const selectCurve = (id: string): void => select({ kind: 'curve', id });

/** Pins a point given in coordinates of the document's plane. */
export function pinPoint([x, y]: readonly [number, number]): void {
  const { plane, params } = documentStore.getState().scenario;
  const { model, toPoint } = planes[plane];
  select({ kind: 'point', model: model.id, point: toPoint(x, y, params) });
}

/** In another plane a point of another model means nothing, and names of published curves mean other curves. */
const survives = (selection: Selection, model: string): boolean =>
  selection.kind === 'point' ? selection.model === model : !selection.id.startsWith('limit:');

documentStore.subscribe(({ scenario }, before) => {
  const { selection } = selectionStore.getState();
  if (!selection || scenario.plane === before.scenario.plane) return;
  if (!survives(selection, planes[scenario.plane].model.id)) select(null);
});

/** Id of the selected curve, if a curve is selected. */
export const useSelectedCurve = (): string | null => selectionStore(({ selection }) => (selection?.kind === 'curve' ? selection.id : null));

/** The pinned point of the model, if a point is pinned. */
export const usePinned = (): Point | null => selectionStore(({ selection }) => (selection?.kind === 'point' ? selection.point : null));
