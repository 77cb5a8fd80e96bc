import { create } from 'zustand';
import { asksOf, needs } from '../engine/needs.ts';
import { isQuick, type QuickJob, runQuick } from '../engine/run.ts';
import type { Job, Outcome, Result } from '../engine/types.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Ticket } from '../workers/pool.ts';
import { ON_THE_SPOT, prepareOnPage, ticketFor } from './ticket.ts';

/** Results kept; a curve is about 4 kB. */
const CAPACITY = 400;

interface ResultState {
  readonly results: ReadonlyMap<string, Outcome>;
  /** Last result of each layer: drawn dimmed while the next is on its way. */
  readonly last: ReadonlyMap<string, Result>;
  readonly pending: ReadonlySet<string>;
}

export const resultStore = create<ResultState>(() => ({ results: new Map(), last: new Map(), pending: new Set() }));

const tickets = new Map<string, Ticket>();

/** Asks for what the documents need and lack; what none of them needs any more is cancelled. */
export function request(scenarios: readonly Scenario[], results: ReadonlyMap<string, Outcome>): void {
  const jobs = new Map(scenarios.flatMap(needs).map((job) => [job.key, job]));
  for (const [key, ticket] of tickets) if (!jobs.has(key)) ticket.cancel();
  for (const job of jobs.values()) if (!results.has(job.key) && !tickets.has(job.key)) ask(job);
  rememberLast(scenarios, results);
}

/** Resolves when all that was asked so far is answered. */
export const underWay = (): Promise<unknown> => Promise.allSettled([...tickets.values()].map(({ answer }) => answer));

/** Quick questions are answered before the change is drawn; what takes too long is left to the workers. */
export function answerQuickly(scenarios: readonly Scenario[]): void {
  const { results } = resultStore.getState();
  const end = performance.now() + ON_THE_SPOT;
  for (const job of scenarios.flatMap(needs)) {
    if (performance.now() > end) return;
    if (!results.has(job.key) && isQuick(job)) answerNow(job);
  }
}

/** A failure is left to the worker, which reports it. */
function answerNow(job: QuickJob): void {
  try {
    keep(job.key, { state: 'done', result: runQuick(job) });
  } catch {}
}

function ask(job: Job): void {
  const ticket = ticketFor(job);
  tickets.set(job.key, ticket);
  markPending();
  ticket.answer
    .then(async (result) => {
      // The readout asks a search for decays itself, as soon as its contour is there.
      if (job.kind === 'contour') await prepareOnPage(job);
      settle(job.key, result && { state: 'done', result });
    })
    .catch((error: Error) => settle(job.key, { state: 'failed', reason: error.message }));
}

const markPending = (): void => resultStore.setState({ pending: new Set(tickets.keys()) });

function settle(key: string, outcome: Outcome | null): void {
  tickets.delete(key);
  markPending();
  if (outcome) keep(key, outcome);
}

const keep = (key: string, outcome: Outcome): void =>
  resultStore.setState(({ results }) => ({ results: withResult(results, key, outcome) }));

/** The oldest results make room. */
function withResult(results: ReadonlyMap<string, Outcome>, key: string, outcome: Outcome): Map<string, Outcome> {
  const next = new Map(results);
  next.delete(key);
  next.set(key, outcome);
  if (next.size > CAPACITY) next.delete(next.keys().next().value as string);
  return next;
}

/** Files the newest finished result of each layer under plane and layer. */
function rememberLast(scenarios: readonly Scenario[], results: ReadonlyMap<string, Outcome>): void {
  const { last } = resultStore.getState();
  const finished = scenarios.flatMap((scenario) =>
    scenario.layers.flatMap((layer) =>
      asksOf(layer, scenario).flatMap(({ name, job }): [string, Result][] => {
        const outcome = results.get(job.key);
        return outcome?.state === 'done' ? [[`${scenario.plane}/${name}`, outcome.result]] : [];
      }),
    ),
  );
  const found = finished.filter(([name, result]) => last.get(name) !== result);
  if (found.length > 0) resultStore.setState({ last: new Map([...last, ...found]) });
}

/** Forgets a failure; the page then asks again. */
export function retry(key: string): void {
  resultStore.setState(({ results }) => ({ results: new Map([...results].filter(([k, { state }]) => k !== key || state !== 'failed')) }));
}
