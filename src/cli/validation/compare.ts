import { type Limits, type Published, type PublishedPoint, publishedOf } from './published.ts';
import type { Candidate, Case, Claim, Range, XY } from './types.ts';

export interface Row extends PublishedPoint {
  /** NaN beyond the computed tip. */
  readonly computed: number;
  readonly ratio: number;
}

export interface Summary {
  /** Which points of the curve. */
  readonly part: string;
  readonly points: number;
  /** Median of computed over published coupling. */
  readonly median: number;
  /** Root mean square of ln(computed/published). */
  readonly rms: number;
  /** The same after the median is divided out: disagreement in shape. */
  readonly rmsShape: number;
  readonly worst: number;
}

export interface Verdict {
  readonly claim: Claim;
  /** What `within` of the claim is held against; Infinity where a point has no computed value. */
  readonly reached: number;
  readonly met: boolean;
}

export interface Comparison {
  readonly candidate: Candidate;
  readonly rows: readonly Row[];
  readonly parts: readonly Summary[];
  /** Computed over published mass at which both edges meet; null where they do not. */
  readonly tip: number | null;
  readonly verdicts: readonly Verdict[];
}

/** A case with everything the report says about it. */
export interface Compared {
  readonly test: Case;
  readonly published: Published;
  readonly comparisons: readonly Comparison[];
}

export async function compareCase(test: Case, limits: Limits): Promise<Compared> {
  const published = publishedOf(test, limits);
  const comparisons = await Promise.all(test.candidates.map((candidate) => compare(test, published, candidate)));
  return { test, published, comparisons };
}

async function compare(test: Case, { points, tip, conditions }: Published, candidate: Candidate): Promise<Comparison> {
  const computed = candidate.computed(conditions);
  const edges = computed.edges(points.map(({ mass }) => mass));
  const rows = points.map((point, i) => {
    const value = edges[i]?.[point.edge] ?? Number.NaN;
    return { ...point, computed: value, ratio: value / point.coupling };
  });
  const tipRatio = tip === null ? null : heaviest((await computed.region()).outlines.flatMap((o) => o.points)) / tip[0];
  const verdicts = candidate.claims.map((claim) => verdictOn(claim, rows, tipRatio));
  return { candidate, rows, parts: partsOf(test, rows), tip: tipRatio, verdicts };
}

const heaviest = (points: readonly XY[]): number => Math.max(...points.map(([mass]) => mass));

const within = (mass: number, [low, high]: Range): boolean => mass >= low && mass <= high;

/** Rows by resonance, by edge, or in one. */
function partsOf({ resonance }: Case, rows: readonly Row[]): Summary[] {
  const part = (name: string, keep: (row: Row) => boolean) => summary(name, rows.filter(keep));
  if (resonance)
    return [part('off resonance', (row) => !within(row.mass, resonance)), part('on resonance', (row) => within(row.mass, resonance))];
  const edges = (['lower', 'upper'] as const).map((edge) => part(`${edge} edge`, (row) => row.edge === edge));
  return edges.every(({ points }) => points > 0) ? edges : [part('all', () => true)];
}

const logRatios = (rows: readonly Row[]): number[] => rows.map(({ ratio }) => Math.log(ratio)).filter(Number.isFinite);

const rootMeanSquare = (values: readonly number[]): number => Math.sqrt(values.reduce((sum, v) => sum + v * v, 0) / values.length);

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const last = sorted.length - 1;
  return ((sorted[Math.floor(last / 2)] ?? Number.NaN) + (sorted[Math.ceil(last / 2)] ?? Number.NaN)) / 2;
}

/** Masses beyond the computed tip have no ratio and are left out. */
function summary(part: string, rows: readonly Row[]): Summary {
  const logs = logRatios(rows);
  const median = middle(logs);
  const worst = logs.reduce((w, l) => (Math.abs(l) > Math.abs(w) ? l : w), 0);
  const rmsShape = rootMeanSquare(logs.map((l) => l - median));
  return { part, points: logs.length, median: Math.exp(median), rms: rootMeanSquare(logs), rmsShape, worst: Math.exp(worst) };
}

function verdictOn(claim: Claim, rows: readonly Row[], tip: number | null): Verdict {
  const reached = claim.measure === 'tip' ? Math.abs((tip ?? Number.NaN) - 1) : measured(claim, rows);
  return { claim, reached, met: reached <= claim.within };
}

function measured({ measure, masses, edge, except }: Exclude<Claim, { measure: 'tip' }>, rows: readonly Row[]): number {
  const excepted = (mass: number) => except !== undefined && within(mass, except);
  const claimed = rows.filter((row) => within(row.mass, masses) && !excepted(row.mass) && (edge === undefined || row.edge === edge));
  const missing = claimed.length === 0 || claimed.some(({ ratio }) => !Number.isFinite(ratio));
  if (missing) return Number.POSITIVE_INFINITY;
  if (measure === 'rms') return rootMeanSquare(logRatios(claimed));
  const deviation = (ratio: number) => Math.abs(ratio - 1);
  return measure === 'median' ? deviation(Math.exp(middle(logRatios(claimed)))) : Math.max(...claimed.map(({ ratio }) => deviation(ratio)));
}
