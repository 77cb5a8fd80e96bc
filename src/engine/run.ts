import { bands, experiments, type ModelId, models as registry, relics, searchFor } from '../catalog/index.ts';
import type { DecaySearch, Model, PromptSearch, SignalColumns } from '../catalog/types.ts';
import { gminus2Band } from '../physics/gminus2.ts';
import type {
  BandJob,
  BandResult,
  ContourJob,
  ContourResult,
  Job,
  MassRange,
  RelicJob,
  RelicResult,
  Result,
  SignalJob,
  SignalResult,
} from './types.ts';

const models: Readonly<Record<ModelId, Model>> = registry;

/** Lets messages in; answers true when the job should stop. */
export type Pause = () => Promise<boolean>;

/** Masses computed between two pauses. */
const CHUNK = 32;

/** The slow part: the same function in worker, command line and test. Null when stopped. */
export async function run(job: Job, pause: Pause): Promise<Result | null> {
  if (job.kind === 'signal') return runSignal(job, pause);
  if (job.kind === 'contour') return runContour(job);
  return job.kind === 'band' ? runBand(job) : runRelic(job, pause);
}

/** A job is made for a search that exists; another kind is a programmer's mistake. */
function searchOf(job: SignalJob | ContourJob, kind: 'prompt'): PromptSearch;
function searchOf(job: SignalJob | ContourJob, kind: 'decay'): DecaySearch;
function searchOf(job: SignalJob | ContourJob, kind: 'prompt' | 'decay'): PromptSearch | DecaySearch {
  const search = searchFor(experiments[job.experiment], models[job.model]);
  if (search?.kind !== kind) throw new Error(`${job.experiment} has no ${kind} search for ${job.model}`);
  return search;
}

async function runSignal(job: SignalJob, pause: Pause): Promise<SignalResult | null> {
  const search = searchOf(job, 'prompt');
  await search.prepare?.(job.setup);
  const [low, high, count] = job.masses;
  const masses = search.masses(job.params, job.setup, [low, high], count);
  const parts: SignalColumns[] = [];
  for (let start = 0; start < masses.length; start += CHUNK) {
    parts.push(search.signal(masses.slice(start, start + CHUNK), job.params, job.setup));
    if (await pause()) return null;
  }
  return { kind: 'signal', masses, contributions: joinColumns(parts, masses.length) };
}

/** Whether the answer comes within a frame, so that no worker needs to be asked. */
export function isQuick(job: Job): job is QuickJob {
  if (job.kind === 'signal') return searchOf(job, 'prompt').quick?.(job.setup) === true;
  if (job.kind === 'contour') return searchOf(job, 'decay').quick?.(job.setup) === true;
  return job.kind === 'band';
}

export type QuickJob = SignalJob | ContourJob | BandJob;

/** The same as `run` for a quick job, on the spot. */
export function runQuick(job: QuickJob): SignalResult | ContourResult | BandResult {
  if (job.kind === 'band') return runBand(job);
  if (job.kind === 'contour') return contourOf(job, searchOf(job, 'decay'));
  const search = searchOf(job, 'prompt');
  const [low, high, count] = job.masses;
  const masses = search.masses(job.params, job.setup, [low, high], count);
  return { kind: 'signal', ...search.signal(masses, job.params, job.setup) };
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

async function runContour(job: ContourJob): Promise<ContourResult> {
  const search = searchOf(job, 'decay');
  await search.prepare?.(job.setup);
  return contourOf(job, search);
}

function contourOf(job: ContourJob, search: DecaySearch): ContourResult {
  // A classical limit can fall to zero events or below: then nothing is excluded.
  const contours = job.eventLimit > 0 ? search.contour(job.exposure, job.eventLimit, job.params, job.setup) : [];
  const islands = contours.map(({ points, cuts }) => ({
    masses: Float64Array.from(points, ([mass]) => mass),
    couplings: Float64Array.from(points, ([, coupling]) => coupling),
    cuts,
  }));
  return { kind: 'contour', islands };
}

const massGrid = ([low, high, count]: MassRange): Float64Array =>
  Float64Array.from({ length: count }, (_, i) => low * (high / low) ** (i / (count - 1)));

function runBand({ band, model, params, sigmas, masses: range }: BandJob): BandResult {
  const { lepton, leptonMass, value, sigma } = bands[band];
  const coupled = models[model].leptons[lepton];
  if (!coupled) throw new Error(`${model} does not couple to the ${lepton}`);
  const masses = massGrid(range);
  const edges = Array.from(masses, (mass) => gminus2Band(coupled.kind(params), leptonMass, mass, value, sigma, sigmas));
  const column = (edge: 'lower' | 'central' | 'upper') => Float64Array.from(edges, (e) => e[edge] / coupled.chargePerCoupling);
  return { kind: 'band', masses, lower: column('lower'), central: column('central'), upper: column('upper') };
}

async function runRelic({ relic, model, params, masses: range }: RelicJob, pause: Pause): Promise<RelicResult | null> {
  await relics[relic].prepare();
  const masses = massGrid(range);
  const couplings = new Float64Array(masses.length);
  for (const [i, mass] of masses.entries()) {
    couplings[i] = relics[relic].coupling(models[model], mass / params.ratio, params);
    if (await pause()) return null;
  }
  return { kind: 'relic', masses, couplings };
}
