import { expose, transfer } from 'comlink';
import { run } from '../engine/run.ts';
import type { Job, Result } from '../engine/types.ts';

/** Longest stretch of computation before messages are let in, ms. */
const SLICE = 8;

const cancelled = new Set<number>();
const channel = new MessageChannel();

/** Resolves after the messages that are waiting now. */
function letMessagesIn(): Promise<void> {
  return new Promise((resolve) => {
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(null);
  });
}

const buffersOf = (result: Result): ArrayBufferLike[] =>
  Object.values(result.kind === 'signal' ? { masses: result.masses, ...result.contributions } : result).flatMap((value) =>
    value instanceof Float64Array ? [value.buffer] : [],
  );

async function compute(job: Job, ticket: number): Promise<Result | null> {
  let sliceStart = performance.now();
  const pause = async (): Promise<boolean> => {
    if (performance.now() - sliceStart < SLICE) return false;
    await letMessagesIn();
    sliceStart = performance.now();
    return cancelled.has(ticket);
  };
  const result = await run(job, pause);
  cancelled.delete(ticket);
  return result && transfer(result, buffersOf(result) as ArrayBuffer[]);
}

/** A sign of life, between two slices. */
const alive = (): boolean => true;

const api = { compute, alive, cancel: (ticket: number): void => void cancelled.add(ticket) };

export type PhysicsWorker = typeof api;

expose(api);
