import { planes } from '../../catalog/index.ts';
import { figureAxes } from '../../figure/figureAxes.ts';
import { usualView } from '../../scenario/axisEdits.ts';
import { setView } from '../../scenario/edits.ts';
import type { View } from '../../scenario/scenario.ts';
import { commitEdit, documentStore } from '../documentStore.ts';
import { type AxisRules, zoomAt } from './viewMath.ts';

/** The visible ranges of the document with what limits them. */
export function currentView(): { readonly view: View; readonly rules: AxisRules } {
  const { scenario } = documentStore.getState();
  return { view: scenario.view, rules: { plane: planes[scenario.plane], ...figureAxes(scenario) } };
}

/** Zoom by buttons or keys, about the centre. */
export function zoomBy(factor: number): void {
  const { view, rules } = currentView();
  commitEdit(setView(zoomAt(view, rules, [0.5, 0.5], [factor, factor])));
}

/** The first view of the plane. */
export const fitView = (): void => commitEdit((s) => setView(usualView(s))(s));
