import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { inOrder } from '../../src/cli/parallel/inOrder.ts';
import { openThreads } from '../../src/cli/parallel/threads.ts';

const collect = async <T>(source: AsyncGenerator<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const one of source) all.push(one);
  return all;
};

it('answers come in the order of the questions, and no more are asked than may wait', async () => {
  let [waiting, most] = [0, 0];
  const ask = async (ms: number) => {
    most = Math.max(most, ++waiting);
    await setTimeout(ms);
    waiting -= 1;
    return ms;
  };
  expect(await collect(inOrder([30, 1, 20, 2, 10, 3], ask, 3))).toEqual([30, 1, 20, 2, 10, 3]);
  expect(most).toBe(3);
});

it('what was answered before a failure is not lost', async () => {
  const seen: number[] = [];
  const ask = async (n: number) => (n === 3 ? Promise.reject(new Error('no')) : n);
  const run = async () => {
    for await (const n of inOrder([1, 2, 3, 4], ask, 4)) seen.push(n);
  };
  await expect(run()).rejects.toThrow('no');
  expect(seen).toEqual([1, 2]);
});

const thread = (body: string) => () =>
  new Worker(`const { parentPort } = require('node:worker_threads'); parentPort.on('message', (n) => { ${body} });`, { eval: true });

it('threads share the questions', async () => {
  const threads = openThreads(2, thread('parentPort.postMessage({ value: n * n })'));
  expect(await Promise.all([1, 2, 3, 4, 5].map(threads.ask))).toEqual([1, 4, 9, 16, 25]);
  await threads.close();
});

it('an error in a thread, and a thread that stops, fail their question only', async () => {
  const body =
    "if (n === 1) parentPort.postMessage({ error: 'bad' }); else if (n === 2) process.exit(7); else parentPort.postMessage({ value: n });";
  const threads = openThreads(1, thread(body));
  const answers = await Promise.allSettled([1, 2, 3].map(threads.ask));
  expect(answers.map((a) => (a.status === 'fulfilled' ? a.value : (a.reason as Error).message))).toEqual([
    'bad',
    'a thread stopped: exit code 7',
    3,
  ]);
  await threads.close();
});
