import { bands, experiments } from '../catalog/index.ts';
import type { SignalColumns } from '../catalog/types.ts';
import type { Job, Result } from './types.ts';

/** Lets messages in; answers true when the job should stop. */
export type Pause = () => Promise<boolean>;

/** Masses computed between two pauses. */
const CHUNK = 32;

/** The slow part: the same function in worker, command line and test. Null when stopped. */
export async function run(job: Job, pause: Pause): Promise<Result | null> {
  return job.kind === 'signal' ? runSignal(job, pause) : runBand(job);
}

async function runSignal(job: Job & { kind: 'signal' }, pause: Pause): Promise<Result | null> {
  const { search } = experiments[job.experiment];
  const [low, high, count] = job.masses;
  const masses = search.masses(job.params, job.setup, [low, high], count);
  const parts: SignalColumns[] = [];
  for (let start = 0; start < masses.length; start += CHUNK) {
    parts.push(search.signal(masses.slice(start, start + CHUNK), job.params, job.setup));
    if (await pause()) return null;
  }
  return { kind: 'signal', masses, contributions: joinColumns(parts, masses.length) };
}

function joinColumns(parts: readonly SignalColumns[], length: number): Record<string, Float64Array> {
  const joined: Record<string, Float64Array> = {};
  let offset = 0;
  for (const { masses, contributions } of parts) {
    for (const [name, column] of Object.entries(contributions)) {
      joined[name] ??= new Float64Array(length);
      joined[name].set(column, offset);
    }
    offset += masses.length;
  }
  return joined;
}

function runBand(job: Job & { kind: 'band' }): Result {
  const [low, high, count] = job.masses;
  const masses = Float64Array.from({ length: count }, (_, i) => low * (high / low) ** (i / (count - 1)));
  return { kind: 'band', masses, ...bands[job.band].couplings(masses, job.sigmas) };
}
