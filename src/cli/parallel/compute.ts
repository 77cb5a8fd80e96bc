import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { inOrder } from './inOrder.ts';
import { THREAD } from './mark.ts';
import { type Input, type Output, type TaskName, tasks } from './tasks.ts';
import { openThreads } from './threads.ts';

/** The built program stands beside its parts. */
const startThread = (): Worker =>
  new Worker(join(dirname(fileURLToPath(import.meta.url)), 'main.js'), { workerData: THREAD, stdout: false, stderr: false });

/** Answers in the order of the inputs, each as soon as it and those before it are there. */
export function compute<T extends TaskName>(task: T, inputs: Iterable<Input<T>>, threads: number): AsyncGenerator<Output<T>> {
  return threads === 1 ? computeHere(task, inputs) : computeInThreads(task, inputs, threads);
}

async function* computeHere<T extends TaskName>(task: T, inputs: Iterable<Input<T>>): AsyncGenerator<Output<T>> {
  const run = tasks[task] as (input: Input<T>) => Output<T>;
  for (const input of inputs) {
    yield run(input);
    await setImmediate();
  }
}

/** Two questions wait for each thread, so that none is idle while answers are written. */
const AHEAD = 3;

async function* computeInThreads<T extends TaskName>(task: T, inputs: Iterable<Input<T>>, count: number): AsyncGenerator<Output<T>> {
  const threads = openThreads(count, startThread);
  try {
    yield* inOrder(inputs, (input) => threads.ask({ task, input }) as Promise<Output<T>>, AHEAD * count);
  } finally {
    await threads.close();
  }
}
