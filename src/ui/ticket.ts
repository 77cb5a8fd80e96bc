import { experiments, models, searchFor } from '../catalog/index.ts';
import { isQuick, runQuick } from '../engine/run.ts';
import type { ContourJob, Job, Result, SignalJob } from '../engine/types.ts';
import type { Pool, Ticket } from '../workers/pool.ts';
import { whenQuiet } from './plot/whenQuiet.ts';

/** Time that answers on the spot may take in one frame, ms. */
export const ON_THE_SPOT = 8;

let pool: Promise<Pool> | null = null;

/** Started by the first slow question, or when the page rests: the first picture need not wait for workers. */
async function workers(): Promise<Pool> {
  pool ??= import('../workers/pool.ts').then(({ startPool }) => startPool(navigator.hardwareConcurrency || 2));
  try {
    return await pool;
  } catch (error) {
    pool = null;
    throw error;
  }
}

whenQuiet(() => void workers().catch(() => null), 1000);

/** Answered on the page where that is quick, else by a worker. */
export function ticketFor(job: Job): Ticket {
  let [asked, cancelled]: [Ticket | null, boolean] = [null, false];
  const byWorker = async () => {
    const found = await workers();
    asked = cancelled ? null : found.ask(job);
    return asked?.answer ?? null;
  };
  const answer = onTheSpot(job, () => cancelled).then((result) => (cancelled ? null : (result ?? byWorker())));
  const cancel = () => {
    cancelled = true;
    asked?.cancel();
  };
  return { answer, cancel };
}

/** Null when the answer is not quick or others took the time of this turn. What its search needs is fetched first; if that fails the worker says so. */
async function onTheSpot(job: Job, isCancelled: () => boolean): Promise<Result | null> {
  if (job.kind === 'signal') await prepareOnPage(job).catch(() => null);
  return !isCancelled() && isQuick(job) && isTimeLeft() ? runQuick(job) : null;
}

/** When the last answer on the spot of this turn must begin, ms; 0 between turns. */
let turnEnds = 0;

function isTimeLeft(): boolean {
  if (turnEnds === 0) {
    turnEnds = performance.now() + ON_THE_SPOT;
    setTimeout(() => {
      turnEnds = 0;
    });
  }
  return performance.now() < turnEnds;
}

/** The page gets what the search needs too. */
export async function prepareOnPage(job: SignalJob | ContourJob): Promise<void> {
  await searchFor(experiments[job.experiment], models[job.model])?.prepare?.(job.setup);
}
