import { useEffect, useMemo } from 'react';
import type { PlaneId } from '../catalog/index.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { boardScenarios } from './board/boardScenarios.ts';
import { documentStore } from './documentStore.ts';
import { loadLimits } from './limitStore.ts';
import { answerQuickly, request, resultStore } from './resultStore.ts';

/** The document as it is shown: in its plane, or in all planes of the board. */
const shownOf = (scenario: Scenario): readonly Scenario[] => (scenario.board ? boardScenarios(scenario) : [scenario]);

/** Quick answers are there before a change of the document is drawn. */
export const listenForQuestions = (): (() => void) =>
  documentStore.subscribe(({ scenario }, before) => {
    if (scenario.layers !== before.scenario.layers || scenario.params !== before.scenario.params) answerQuickly(shownOf(scenario));
  });

/** Asks for the computed and the published curves of what is shown. */
export function useAnswers(scenario: Scenario): void {
  const results = resultStore((state) => state.results);
  const shown = useMemo(() => shownOf(scenario), [scenario]);
  useEffect(() => request(shown, results), [shown, results]);
  const shownPlanes = shown.map(({ plane }) => plane).join();
  useEffect(() => {
    for (const plane of shownPlanes.split(',')) void loadLimits(plane as PlaneId);
  }, [shownPlanes]);
}
