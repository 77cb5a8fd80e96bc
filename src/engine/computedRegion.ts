import { bands, experiments } from '../catalog/index.ts';
import type { ModelParams } from '../catalog/params.ts';
import type { Plane } from '../catalog/types.ts';
import type { BandLayer, ReachLayer } from '../scenario/scenario.ts';
import { couplingLimits } from './reach.ts';
import { texNumber } from './texNumber.ts';
import type { BandResult, Outline, Region, SignalResult } from './types.ts';

type XY = readonly [number, number];

const inPlane = (plane: Plane, params: ModelParams, mass: number, coupling: number): XY => plane.fromPoint({ mass, coupling }, params);

/** Edge of a computed reach: everything above it is excluded. */
export function reachRegion(
  layer: ReachLayer,
  plane: Plane,
  params: ModelParams,
  cl: number,
  result: SignalResult | null,
  state: Region['state'],
  reason?: string,
): Region {
  const { label, title, family, exposureUnit, source, search } = experiments[layer.experiment];
  const exposure = `${texNumber(layer.exposure, 3)} ${exposureUnit}`;
  return {
    id: `reach:${layer.experiment}`,
    title: `${title}, computed`,
    label: `${label} computed, ${exposure}`,
    family,
    statement: 'computed',
    subject: true,
    outlines: result ? [openOutline(reachPoints(layer, plane, params, cl, result))] : [],
    fill: 'up',
    carryOn: [],
    state,
    ...(reason ? { remark: reason } : {}),
    provenance: { keys: [source], text: `Computed here. ${search.accuracy}` },
  };
}

const openOutline = (points: readonly XY[]): Outline => ({ points, closed: false, unstroked: [] });

function reachPoints(layer: ReachLayer, plane: Plane, params: ModelParams, cl: number, result: SignalResult): XY[] {
  const limits = couplingLimits(layer, result, cl);
  const points = Array.from(result.masses, (mass, i) => inPlane(plane, params, mass, limits[i] ?? Number.NaN));
  return points.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y));
}

/** A band between two couplings; where its lower edge is absent it goes down to the foot of the plane. */
export function bandRegion(
  layer: BandLayer,
  plane: Plane,
  params: ModelParams,
  result: BandResult | null,
  state: Region['state'],
  reason?: string,
): Region {
  const { title, label, family, source, about } = bands[layer.band];
  return {
    id: `band:${layer.band}`,
    title: `${title}, ±${layer.sigmas}σ`,
    label,
    family,
    statement: 'hint',
    subject: false,
    outlines: result ? [bandOutline(plane, params, result)] : [],
    fill: 'inside',
    carryOn: [],
    state,
    ...(reason ? { remark: reason } : {}),
    provenance: { keys: [source], text: `Computed here. ${about}` },
  };
}

function bandOutline(plane: Plane, params: ModelParams, { masses, lower, upper }: BandResult): Outline {
  const edge = (couplings: Float64Array): XY[] =>
    Array.from(masses, (mass, i) => inPlane(plane, params, mass, couplings[i] ?? Number.NaN)).map(([x, y]) => [x, y > 0 ? y : plane.y.min]);
  const points = [...edge(upper), ...edge(lower).reverse()];
  return { points: [...points, points[0] as XY], closed: true, unstroked: [masses.length - 1, points.length - 1] };
}
