import { gaussLegendre } from '../numerics/gaussLegendre.ts';
import { electronTrackAbove } from './showerTrack.ts';

/** Nodes of ∫ T_e(u) f(u) du = Σ w f(u) from u_min to 1. */
export interface DepthNodes {
  /** L = −ln u, ascending. */
  readonly depths: Float64Array;
  /** Radiation lengths. */
  readonly weights: Float64Array;
}

/** Numbers of nodes: in ln L up to a tenth of the largest L, and above. */
export interface DepthOrder {
  readonly near: number;
  readonly far: number;
}

/** Below this L all electrons count as one cell: leaving out even L < 1e-6 costs 11 % in the coupling. */
const FIRST_CELL = 1e-4;
/** Half the width in ln L of the difference that stands for the slope of ln C_e. */
const HALF_STEP = 0.05;

/**
 * Electrons and positrons of a shower by depth L = −ln u, dense at the beam energy, which alone feeds short lives.
 * The weights are differences of C_e: T_e itself diverges at u = 1.
 * @param range  L of the lowest energy
 * Valid: 1e-3 < range ≤ 10.
 */
export function depthNodes(range: number, order: DepthOrder): DepthNodes {
  const count = 1 + order.near + order.far;
  const nodes = { depths: new Float64Array(count), weights: new Float64Array(count) };
  nodes.depths[0] = FIRST_CELL / 2;
  nodes.weights[0] = electronTrackAbove(FIRST_CELL);
  const [first, middle, last] = [Math.log(FIRST_CELL), Math.log(0.1 * range), Math.log(range)];
  fill(nodes, 1, order.near, first, middle);
  fill(nodes, 1 + order.near, order.far, middle, last);
  return nodes;
}

/** Gauss–Legendre in s = ln L; dC_e/ds from a central difference of ln C_e. */
function fill({ depths, weights }: DepthNodes, offset: number, order: number, low: number, high: number): void {
  const rule = gaussLegendre(order);
  const half = (high - low) / 2;
  for (let i = 0; i < order; i++) {
    const depth = Math.exp(low + half * (1 + (rule.nodes[i] as number)));
    const above = electronTrackAbove(depth * Math.exp(HALF_STEP));
    const below = electronTrackAbove(depth * Math.exp(-HALF_STEP));
    const slope = (electronTrackAbove(depth) * Math.log(above / below)) / (2 * HALF_STEP);
    depths[offset + i] = depth;
    weights[offset + i] = half * (rule.weights[i] as number) * slope;
  }
}
