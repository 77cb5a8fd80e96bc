import { useEffect } from 'react';
import { answerStore, ask } from './answerStore.ts';
import { lessonStore } from './lessonStore.ts';
import type { Step, Values } from './types.ts';

/** A step with the last answer for it; the values are those that the answer belongs to. */
export interface LiveStep {
  readonly step: Step;
  readonly answered: { readonly answer: unknown; readonly values: Values } | null;
  readonly busy: boolean;
  readonly failure: string | null;
}

/** Asks for the figure of the present step whenever a value changes. */
export function useStep(): LiveStep {
  const step = lessonStore(({ lesson, index }) => lesson.steps[index]) as Step;
  const values = lessonStore((state) => state.values);
  const { known, busy, failure } = answerStore();
  useEffect(() => ask({ demonstration: step.demonstration, values }), [step, values]);
  const answered = known?.demonstration === step.demonstration ? known : null;
  return { step, answered, busy, failure };
}
