import type { Worker } from 'node:worker_threads';

/** What a thread answers to a question. */
export type Answer = { readonly value: unknown } | { readonly error: string };

interface Order {
  readonly question: unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: Error) => void;
}

export interface Threads {
  readonly ask: (question: unknown) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Up to `count` threads, each with one question at a time; a thread that stops fails its question. */
export function openThreads(count: number, start: () => Worker): Threads {
  const idle: Worker[] = [];
  const busy = new Map<Worker, Order>();
  const queue: Order[] = [];

  const serve = (): void => {
    while (queue.length > 0 && (idle.length > 0 || busy.size < count)) give(idle.pop() ?? open(), queue.shift() as Order);
  };
  const give = (thread: Worker, order: Order): void => {
    busy.set(thread, order);
    thread.postMessage(order.question);
  };
  const finish = (thread: Worker, settle: (order: Order) => void, reusable: boolean): void => {
    const order = busy.get(thread);
    busy.delete(thread);
    if (reusable) idle.push(thread);
    if (order) settle(order);
    serve();
  };
  const open = (): Worker => {
    const thread = start();
    const stopped = (why: string) => finish(thread, ({ reject }) => reject(new Error(`a thread stopped: ${why}`)), false);
    thread.on('message', (answer: Answer) =>
      finish(thread, (o) => ('value' in answer ? o.resolve(answer.value) : o.reject(new Error(answer.error))), true),
    );
    thread.on('error', (error) => stopped(error.message));
    thread.on('exit', (code) => stopped(`exit code ${code}`));
    return thread;
  };

  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        queue.push({ question, resolve, reject });
        serve();
      }),
    close: async () => {
      // Else a thread that ends now would be replaced for those who still wait, and the program would never end.
      for (const { reject } of queue.splice(0)) reject(new Error('closed'));
      await Promise.all([...idle, ...busy.keys()].map((thread) => thread.terminate()));
    },
  };
}
