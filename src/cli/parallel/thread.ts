import { parentPort } from 'node:worker_threads';
import { prepareSearches } from '../prepareSearches.ts';
import { type TaskName, tasks } from './tasks.ts';
import type { Answer } from './threads.ts';

interface Question {
  readonly task: TaskName;
  readonly input: unknown;
}

function answer({ task, input }: Question): Answer {
  try {
    return { value: (tasks[task] as (input: unknown) => unknown)(input) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** The other end of a thread: one answer for each question. */
export async function serveThread(): Promise<void> {
  await prepareSearches();
  parentPort?.on('message', (question: Question) => parentPort?.postMessage(answer(question)));
}
