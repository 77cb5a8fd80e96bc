import { useEffect, useMemo } from 'react';
import type { PlaneId } from '../catalog/index.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { boardScenarios } from './board/boardScenarios.ts';
import { documentStore, useStillScenario } from './documentStore.ts';
import { faultStore } from './faultStore.ts';
import { limitStore, loadLimits, retryLimits } from './limitStore.ts';
import { answerQuickly, request, resultStore } from './resultStore.ts';

/** The document as it is shown: in its plane, or in all planes of the board. */
export const shownOf = (scenario: Scenario): readonly Scenario[] => (scenario.board ? boardScenarios(scenario) : [scenario]);

/** Quick answers are there before a change of the document is drawn. */
export const listenForQuestions = (): (() => void) =>
  documentStore.subscribe(({ scenario }, before) => {
    const { layers, params, cl } = before.scenario;
    if (scenario.layers !== layers || scenario.params !== params || scenario.cl !== cl) answerQuickly(shownOf(scenario));
  });

/** What could not be loaded without network is asked for again when it is back. */
export function listenForNetwork(): () => void {
  const again = () => {
    if (limitStore.getState().failures.size > 0) retryLimits();
    for (const { retry } of faultStore.getState().faults) retry();
  };
  window.addEventListener('online', again);
  return () => window.removeEventListener('online', again);
}

/** Asks for the computed and the published curves of what is shown; shows nothing, so that a question draws nothing anew. */
export function Answers(): null {
  const scenario = useStillScenario();
  const results = resultStore((state) => state.results);
  const shown = useMemo(() => shownOf(scenario), [scenario]);
  useEffect(() => request(shown, results), [shown, results]);
  const shownPlanes = shown.map(({ plane }) => plane).join();
  useEffect(() => {
    for (const plane of shownPlanes.split(',')) void loadLimits(plane as PlaneId);
  }, [shownPlanes]);
  return null;
}
