import { initialModelParams } from '../../catalog/params.ts';
import type { PublishedLimit } from '../../engine/limitFile.ts';
import { type ReachLayer, reachLayer } from '../../scenario/scenario.ts';
import { branchesAt } from '../branches.ts';
import type { Question } from '../options.ts';
import { planeFor } from '../planeOf.ts';
import type { Case } from './cases.ts';

export interface Row {
  readonly mass: number;
  readonly edge: 'lower' | 'upper';
  readonly published: number;
  readonly computed: number;
  readonly ratio: number;
  readonly resonant: boolean;
}

export interface Summary {
  readonly points: number;
  /** Median of computed over published coupling. */
  readonly median: number;
  /** Root mean square of ln(computed/published). */
  readonly rms: number;
  /** The same after the median is divided out: disagreement in shape. */
  readonly rmsShape: number;
  readonly worst: number;
}

export interface Comparison {
  readonly rows: readonly Row[];
  readonly off: Summary;
  readonly on: Summary | null;
}

type XY = readonly [number, number];

export const layerOf = ({ experiment, setup }: Case): ReachLayer => ({ ...reachLayer(experiment), setup });

/** Points of the published curve; what was added to it is never compared. */
function publishedPoints({ blocks, added }: PublishedLimit): XY[] {
  const ours = new Set(added.map(([block, i]) => `${block}:${i}`));
  return blocks.flatMap((block, b) => block.filter((_, i) => !ours.has(`${b}:${i}`)));
}

/** Couplings at which the published outline crosses a mass, interpolated in the logarithms. */
function crossings({ blocks }: PublishedLimit, mass: number): number[] {
  return blocks.flatMap((block) =>
    block.slice(1).flatMap(([bx, by], i) => {
      const [ax, ay] = block[i] as XY;
      if (ax === bx || (ax - mass) * (bx - mass) > 0) return [];
      return [ay * (by / ay) ** (Math.log(mass / ax) / Math.log(bx / ax))];
    }),
  );
}

/** The upper edge of a closed outline is nearer to its highest crossing than to its lowest. */
function edgeOf(limit: PublishedLimit, [mass, coupling]: XY): Row['edge'] {
  if (limit.region !== 'closed') return 'lower';
  const all = crossings(limit, mass);
  return coupling > Math.sqrt(Math.min(...all) * Math.max(...all)) ? 'upper' : 'lower';
}

/** Computed against published coupling at every published mass in the range of the case. */
export function compare(test: Case, limit: PublishedLimit): Comparison {
  const { search } = planeFor(test.experiment, test.plane);
  const [low, high] = test.masses ?? [0, Number.POSITIVE_INFINITY];
  const points = publishedPoints(limit).filter(([mass]) => mass >= low && mass <= high);
  const params = { ...initialModelParams, ...limit.assumes };
  const question: Question = { experiment: test.experiment, layer: layerOf(test), params, cl: limit.cl ?? 0.9 };
  const branches = branchesAt(
    search,
    question,
    points.map(([mass]) => mass),
  );
  const rows = points.map((point, i) => {
    const edge = edgeOf(limit, point);
    return rowOf(test, point, edge, branches[i]?.[edge] ?? Number.NaN);
  });
  const on = rows.filter((row) => row.resonant);
  return { rows, off: summarise(rows.filter((row) => !row.resonant)), on: on.length > 0 ? summarise(on) : null };
}

function rowOf({ resonance }: Case, [mass, published]: XY, edge: Row['edge'], computed: number): Row {
  const resonant = resonance !== null && mass >= resonance[0] && mass <= resonance[1];
  return { mass, edge, published, computed, ratio: computed / published, resonant };
}

/** Masses beyond the computed tip have no ratio and are left out of the averages. */
function summarise(rows: readonly Row[]): Summary {
  const logs = rows
    .map((row) => Math.log(row.ratio))
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const median = ((logs[Math.floor((logs.length - 1) / 2)] ?? 0) + (logs[Math.ceil((logs.length - 1) / 2)] ?? 0)) / 2;
  const rootMeanSquare = (shift: number) => Math.sqrt(logs.reduce((sum, l) => sum + (l - shift) ** 2, 0) / logs.length);
  const worst = logs.reduce((w, l) => (Math.abs(l) > Math.abs(w) ? l : w), 0);
  return {
    points: logs.length,
    median: Math.exp(median),
    rms: rootMeanSquare(0),
    rmsShape: rootMeanSquare(median),
    worst: Math.exp(worst),
  };
}
