import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Job } from '../../src/engine/types.ts';
import { Pool } from '../../src/workers/pool.ts';

const job = { kind: 'relic', key: 'a job' } as Job;

/** Speaks as a worker does behind comlink: each call has an id and is answered under it, unless the worker is mute. */
class FakeWorker extends EventTarget {
  onerror: ((event: { preventDefault: () => void; message: string }) => void) | null = null;
  terminated = false;
  readonly answers: boolean;

  constructor(answers: boolean) {
    super();
    this.answers = answers;
  }

  postMessage({ id, path }: { id: string; path: readonly string[] }): void {
    if (!this.answers) return;
    const value = path[0] === 'compute' ? { kind: 'relic' } : true;
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: { id, type: 'RAW', value } })));
  }

  start(): void {}
  terminate(): void {
    this.terminated = true;
  }
}

const poolOf = (...workers: FakeWorker[]): Pool => {
  let next = 0;
  return new Pool(() => workers[next++] as unknown as Worker, 1);
};

describe('workers that fail', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('a worker killed from outside is noticed by its silence; its job fails, the next one is answered by a new worker', async () => {
    const [dead, fresh] = [new FakeWorker(false), new FakeWorker(true)];
    const pool = poolOf(dead, fresh);
    const lost = expect(pool.ask(job).answer).rejects.toThrow('stopped answering');
    await vi.advanceTimersByTimeAsync(60_000);
    await lost;
    expect(dead.terminated).toBe(true);
    await expect(pool.ask(job).answer).resolves.toEqual({ kind: 'relic' });
  });

  test('a worker that crashes fails its job at once, with the reason; jobs that wait go on', async () => {
    const [crashing, fresh] = [new FakeWorker(false), new FakeWorker(true)];
    const pool = poolOf(crashing, fresh);
    const first = expect(pool.ask(job).answer).rejects.toThrow('out of memory');
    const second = pool.ask(job).answer;
    crashing.onerror?.({ preventDefault: () => undefined, message: 'out of memory' });
    await first;
    await expect(second).resolves.toEqual({ kind: 'relic' });
  });

  test('a slow worker that answers its pulse is left alone', async () => {
    const slow = new FakeWorker(true);
    slow.postMessage = ({ id, path }) => {
      if (path[0] === 'alive')
        queueMicrotask(() => slow.dispatchEvent(new MessageEvent('message', { data: { id, type: 'RAW', value: true } })));
    };
    let failed = false;
    poolOf(slow)
      .ask(job)
      .answer.catch(() => {
        failed = true;
      });
    await vi.advanceTimersByTimeAsync(600_000);
    expect([failed, slow.terminated]).toEqual([false, false]);
  });
});
