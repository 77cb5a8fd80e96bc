import { chebyshevGrid } from './numerics/chebyshev.ts';
import { cumulativeTrackLength, depthOfTrackLength, type Species, trackLength } from './shower.ts';

/** C ln L at Chebyshev points of C, the inverse of the cumulative track length of `tot`. */
export interface DepthTable {
  /** Reaches down to this v. */
  readonly vMin: number;
  readonly low: number;
  readonly high: number;
  readonly values: readonly number[];
}

/** ln T on equidistant points of ln L. */
export interface TrackTable {
  readonly logLow: number;
  readonly step: number;
  readonly values: readonly number[];
}

/** Builds the inverse of C(v): C ln L is bounded (−3/4 for C → 0) and smooth. */
export function buildDepthTable(vMin: number, low: number, n: number): DepthTable {
  const high = cumulativeTrackLength('tot', -Math.log(vMin));
  const values = Array.from(chebyshevGrid(low, high, n).points, (C) => C * Math.log(depthOfTrackLength('tot', C)));
  return { vMin, low, high, values };
}

/** Builds ln T(L) of a species; golden layout: from L = 1e-7 in steps of ln(1.75e7)/159. */
export function buildTrackTable(species: Species, logLow: number, step: number, n: number): TrackTable {
  const values = Array.from({ length: n }, (_, k) => Math.log(trackLength(species, Math.exp(logLow + k * step))));
  return { logLow, step, values };
}
