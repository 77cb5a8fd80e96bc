import { experiments } from '../../catalog/index.ts';
import { initialModelParams } from '../../catalog/params.ts';
import { fullSetup } from '../../catalog/setup.ts';
import { couplingLimits } from '../../engine/reach.ts';
import type { Limit } from '../../engine/types.ts';
import { type ReachLayer, reachLayer } from '../../scenario/scenario.ts';
import type { Case } from './cases.ts';

export interface Row {
  readonly mass: number;
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

export const layerOf = ({ experiment, setup }: Case): ReachLayer => ({ ...reachLayer(experiment), setup });

/** Points of the published curve, without the continuations that are not published. */
function publishedPoints({ blocks, unstroked }: Limit): (readonly [number, number])[] {
  const cutAfter = new Set(unstroked.map(([block, i]) => `${block}:${i + 1}`));
  return blocks.flatMap((block, b) => block.filter((_, i) => !cutAfter.has(`${b}:${i}`)));
}

/** Computed against published coupling at every published mass. */
export function compare(test: Case, limit: Limit): Comparison {
  const points = publishedPoints(limit);
  const masses = Float64Array.from(points, ([mass]) => mass);
  const { alphaD, ratio } = { ...initialModelParams, ...limit.assumes };
  const layer = layerOf(test);
  const columns = experiments[test.experiment].search.signal(
    masses,
    { ...initialModelParams, alphaD, ratio },
    fullSetup(test.experiment, layer.setup),
  );
  const computed = couplingLimits(layer, { kind: 'signal', ...columns }, limit.cl ?? 0.9);
  const rows = points.map(([mass, published], i) => rowOf(test, mass, published, computed[i] ?? Number.NaN));
  const on = rows.filter((row) => row.resonant);
  return { rows, off: summarise(rows.filter((row) => !row.resonant)), on: on.length > 0 ? summarise(on) : null };
}

function rowOf({ resonance }: Case, mass: number, published: number, computed: number): Row {
  const resonant = resonance !== null && mass >= resonance[0] && mass <= resonance[1];
  return { mass, published, computed, ratio: computed / published, resonant };
}

function summarise(rows: readonly Row[]): Summary {
  const logs = rows.map((row) => Math.log(row.ratio)).sort((a, b) => a - b);
  const median = ((logs[Math.floor((logs.length - 1) / 2)] ?? 0) + (logs[Math.ceil((logs.length - 1) / 2)] ?? 0)) / 2;
  const rootMeanSquare = (shift: number) => Math.sqrt(logs.reduce((sum, l) => sum + (l - shift) ** 2, 0) / logs.length);
  const worst = logs.reduce((w, l) => (Math.abs(l) > Math.abs(w) ? l : w), 0);
  return {
    points: rows.length,
    median: Math.exp(median),
    rms: rootMeanSquare(0),
    rmsShape: rootMeanSquare(median),
    worst: Math.exp(worst),
  };
}
