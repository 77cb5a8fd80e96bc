import { panelOf, type Shown } from '../engine/panel.ts';
import type { Region } from '../engine/types.ts';
import type { FigureInput } from './types.ts';

/** Panel and close-up of a document. */
export function besideInput(scenario: Shown, regions: readonly Region[]): Pick<FigureInput, 'panel' | 'closeUp'> {
  const panel = panelOf(scenario, regions);
  const { closeUp } = scenario.beside;
  return { ...(panel ? { panel } : {}), ...(closeUp ? { closeUp } : {}) };
}
