import { type Remote, wrap } from 'comlink';
import type { Job, Result } from '../engine/types.ts';
import type { PhysicsWorker } from './physics.worker.ts';

/** A question put to the pool. Cancelling is politeness: an unneeded answer is merely kept. */
export interface Ticket {
  readonly answer: Promise<Result | null>;
  readonly cancel: () => void;
}

interface Order {
  readonly ticket: number;
  readonly job: Job;
  readonly resolve: (result: Result | null) => void;
  readonly reject: (reason: Error) => void;
}

/** A place for one worker; empty after a crash until the next order comes. */
interface Bench {
  worker: Worker | null;
  remote: Remote<PhysicsWorker> | null;
  order: Order | null;
}

/** How often a working worker is asked for a sign of life, ms, and how many it may owe before it counts as dead. */
const PULSE = 10_000;
const OWED = 3;

/** Workers that take one job at a time; a crashed worker fails its job and is replaced by the next order. */
export class Pool {
  readonly #makeWorker: () => Worker;
  readonly #benches: Bench[];
  #queue: Order[] = [];
  #tickets = 0;

  constructor(makeWorker: () => Worker, size: number) {
    this.#makeWorker = makeWorker;
    this.#benches = Array.from({ length: Math.max(1, size) }, () => ({ worker: null, remote: null, order: null }));
    for (const bench of this.#benches) this.#open(bench);
  }

  ask(job: Job): Ticket {
    const ticket = ++this.#tickets;
    const answer = new Promise<Result | null>((resolve, reject) => {
      this.#queue.push({ ticket, job, resolve, reject });
    });
    this.#serve();
    return { answer, cancel: () => this.#cancel(ticket) };
  }

  #open(bench: Bench): Remote<PhysicsWorker> {
    const worker = this.#makeWorker();
    worker.onerror = (event) => {
      event.preventDefault();
      this.#crashed(bench, event.message || 'the computation could not be started');
    };
    bench.worker = worker;
    bench.remote = wrap<PhysicsWorker>(worker);
    return bench.remote;
  }

  #crashed(bench: Bench, reason: string): void {
    const { order } = bench;
    bench.worker?.terminate();
    Object.assign(bench, { worker: null, remote: null, order: null });
    order?.reject(new Error(reason));
    this.#serve();
  }

  #serve(): void {
    for (const bench of this.#benches) {
      const order = bench.order ? undefined : this.#queue.shift();
      if (order) void this.#work(bench, order);
    }
  }

  async #work(bench: Bench, order: Order): Promise<void> {
    bench.order = order;
    const pulse = this.#watch(bench, order);
    try {
      const remote = bench.remote ?? this.#open(bench);
      order.resolve(await remote.compute(order.job, order.ticket));
    } catch (error) {
      order.reject(error instanceof Error ? error : new Error(String(error)));
    }
    clearInterval(pulse);
    if (bench.order === order) bench.order = null;
    this.#serve();
  }

  /** A worker that was killed from outside says nothing: its silence is noticed. */
  #watch(bench: Bench, order: Order): ReturnType<typeof setInterval> {
    let owed = 0;
    const pulse = setInterval(() => {
      if (bench.order !== order) return clearInterval(pulse);
      if (owed === OWED) return this.#crashed(bench, 'the computation stopped answering');
      owed += 1;
      void bench.remote?.alive().then(() => {
        owed = 0;
      });
    }, PULSE);
    return pulse;
  }

  #cancel(ticket: number): void {
    const waiting = this.#queue.find((order) => order.ticket === ticket);
    this.#queue = this.#queue.filter((order) => order !== waiting);
    waiting?.resolve(null);
    void this.#benches.find((b) => b.order?.ticket === ticket)?.remote?.cancel(ticket);
  }
}

/** Workers for this machine: one core is left to the page. */
export const poolSize = (cores: number): number => Math.min(4, Math.max(1, cores - 1));

export const startPool = (cores: number): Pool =>
  new Pool(() => new Worker(new URL('./physics.worker.ts', import.meta.url), { type: 'module' }), poolSize(cores));
