import { create } from 'zustand';
import { experiments, models, searchFor } from '../catalog/index.ts';
import { asksOf, needs } from '../engine/needs.ts';
import type { Job, Outcome, Result } from '../engine/types.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { startPool, type Ticket } from '../workers/pool.ts';

/** Results kept; a curve is about 4 kB. */
const CAPACITY = 2000;

interface ResultState {
  readonly results: ReadonlyMap<string, Outcome>;
  /** Last result of each layer: drawn dimmed while the next is on its way. */
  readonly last: ReadonlyMap<string, Result>;
  readonly pending: ReadonlySet<string>;
}

export const resultStore = create<ResultState>(() => ({ results: new Map(), last: new Map(), pending: new Set() }));

const pool = startPool(navigator.hardwareConcurrency || 2);
const tickets = new Map<string, Ticket>();

/** Asks for what the documents need and lack; what none of them needs any more is cancelled. */
export function request(scenarios: readonly Scenario[], results: ReadonlyMap<string, Outcome>): void {
  const jobs = new Map(scenarios.flatMap(needs).map((job) => [job.key, job]));
  for (const [key, ticket] of tickets) if (!jobs.has(key)) ticket.cancel();
  for (const job of jobs.values()) if (!results.has(job.key) && !tickets.has(job.key)) ask(job);
  rememberLast(scenarios, results);
}

function ask(job: Job): void {
  prepareReadout(job);
  const ticket = pool.ask(job);
  tickets.set(job.key, ticket);
  markPending();
  ticket.answer.then(
    (result) => settle(job.key, result && { state: 'done', result }),
    (error: Error) => settle(job.key, { state: 'failed', reason: error.message }),
  );
}

/** The readout asks the search itself for expected events, on the page. */
function prepareReadout(job: Job): void {
  if (job.kind !== 'contour') return;
  const search = searchFor(experiments[job.experiment], models[job.model]);
  if (search?.kind === 'decay') void search.prepare?.();
}

const markPending = (): void => resultStore.setState({ pending: new Set(tickets.keys()) });

function settle(key: string, outcome: Outcome | null): void {
  tickets.delete(key);
  markPending();
  if (outcome) resultStore.setState(({ results }) => ({ results: withResult(results, key, outcome) }));
}

/** The oldest results make room. */
function withResult(results: ReadonlyMap<string, Outcome>, key: string, outcome: Outcome): Map<string, Outcome> {
  const kept = [...results].filter(([k]) => k !== key).slice(-CAPACITY + 1);
  return new Map([...kept, [key, outcome]]);
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
