import { type Remote, wrap } from 'comlink';
import { create } from 'zustand';
import type { DemonstrationId } from '../../engine/lessons/demonstrations.ts';
import type { LessonWorker } from './lesson.worker.ts';
import type { Values } from './types.ts';

interface Question {
  readonly demonstration: DemonstrationId;
  readonly values: Values;
}

interface AnswerState {
  /** The question that was answered last, and its answer. */
  readonly known: (Question & { readonly answer: unknown }) | null;
  readonly failure: string | null;
  readonly busy: boolean;
}

export const answerStore = create<AnswerState>(() => ({ known: null, failure: null, busy: false }));

let remote: Remote<LessonWorker> | null = null;
let wanted: Question | null = null;

function worker(): Remote<LessonWorker> {
  remote ??= wrap<LessonWorker>(new Worker(new URL('./lesson.worker.ts', import.meta.url), { type: 'module' }));
  return remote;
}

/** Asks for an answer. While one is computed only the newest question waits, so that a slider never queues. */
export function ask(question: Question): void {
  wanted = question;
  if (!answerStore.getState().busy) void work();
}

async function work(): Promise<void> {
  answerStore.setState({ busy: true });
  while (wanted) {
    const question = wanted;
    wanted = null;
    try {
      const answer = await worker().demonstrate(question.demonstration, question.values);
      answerStore.setState({ known: { ...question, answer }, failure: null });
    } catch (error) {
      answerStore.setState({ failure: error instanceof Error ? error.message : String(error) });
    }
  }
  answerStore.setState({ busy: false });
}
