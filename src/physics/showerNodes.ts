import { showerTables } from './data/shower.ts';
import { gaussLegendre } from './numerics/gaussLegendre.ts';
import { cumulativeTrackLength, depthOfTrackLength } from './shower.ts';
import { depthFromTable } from './showerTables.ts';

/** Nodes of ∫ T_tot(v) f(v) dv = Σ w f(v) from v_cut to 1, ascending in v. */
export interface ShowerNodes {
  readonly v: Float64Array;
  /** L = −ln v. */
  readonly depth: Float64Array;
  /** Weights in radiation lengths. */
  readonly weights: Float64Array;
}

/** How u in [0, 1] is mapped to the cumulative track length C = C_max s(u), s falling from 1 to 0. */
interface TrackLengthMap {
  readonly fraction: (u: number) => number;
  /** −ds/du. */
  readonly slope: (u: number) => number;
}

/** s = 1 − u²(3 − 2u): flat at both ends, where the cut-off edge and the beam energy sit. */
const smoothMap: TrackLengthMap = { fraction: (u) => 1 - u * u * (3 - 2 * u), slope: (u) => 6 * u * (1 - u) };

/** s = 1 − u^P. */
const powerMap = (power: number): TrackLengthMap => ({
  fraction: (u) => 1 - u ** power,
  slope: (u) => power * u ** (power - 1),
});

/** Distinct cuts remembered: a session has few, a batch of requests can have thousands. */
const REMEMBERED = 256;
const remembered = new Map<string, ShowerNodes>();

function remember(key: string, compute: () => ShowerNodes): ShowerNodes {
  const known = remembered.get(key);
  if (known) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const nodes = compute();
  remembered.set(key, nodes);
  return nodes;
}

/**
 * Nodes for electrons and positrons of a shower, by Gauss–Legendre in the cumulative track length;
 * T itself diverges at v = 1 and cannot be integrated on a grid of energies.
 * @param power  s = 1 − u^P; without it the smooth map
 * Valid: 0 < v_cut < 1. Accuracy: inversion of C(v) to 1e-12. Milliseconds; remembered by its arguments.
 */
export function exactShowerNodes(vCut: number, n: number, power?: number): ShowerNodes {
  const map = power === undefined ? smoothMap : powerMap(power);
  return remember(`exact ${vCut} ${n} ${power}`, () => nodesInTrackLength(vCut, n, map, (C) => depthOfTrackLength('tot', C)));
}

/**
 * The same from the shipped inverse of C(v), microseconds and 2e-6 in v; exact where that does not reach.
 * @returns  at most n nodes: those at the beam energy are one
 */
export function showerNodes(vCut: number, n: number): ShowerNodes {
  if (vCut < showerTables.depth.vMin) return exactShowerNodes(vCut, n);
  return remember(`table ${vCut} ${n}`, () => merged(nodesInTrackLength(vCut, n, smoothMap, depthFromTable)));
}

/** Relative distance of two energies from which on nodes are kept apart: its square is the error. */
const CLOSE = 1e-3;

/** The last nodes, all but at the beam energy, as one at their mean depth. */
function merged({ depth, weights }: ShowerNodes): ShowerNodes {
  const apart = depth.filter((L) => L > CLOSE).length;
  const sumFrom = (values: Float64Array) => values.subarray(apart).reduce((sum, value) => sum + value, 0);
  const weight = sumFrom(weights);
  const mean = weight > 0 ? sumFrom(weights.map((w, i) => w * (depth[i] as number))) / weight : 0;
  const joined = Float64Array.of(...depth.subarray(0, apart), mean);
  return { depth: joined, v: joined.map((L) => Math.exp(-L)), weights: Float64Array.of(...weights.subarray(0, apart), weight) };
}

function nodesInTrackLength(vCut: number, n: number, map: TrackLengthMap, depthOf: (C: number) => number): ShowerNodes {
  const cMax = cumulativeTrackLength('tot', -Math.log(vCut));
  const rule = gaussLegendre(n);
  const nodes = { v: new Float64Array(n), depth: new Float64Array(n), weights: new Float64Array(n) };
  for (let i = 0; i < n; i++) {
    const u = 0.5 * (1 + (rule.nodes[i] as number));
    const depth = depthOf(cMax * map.fraction(u));
    nodes.depth[i] = depth;
    nodes.v[i] = Math.exp(-depth);
    nodes.weights[i] = 0.5 * (rule.weights[i] as number) * cMax * map.slope(u);
  }
  return nodes;
}
