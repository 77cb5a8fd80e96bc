import { type BandId, bands, type ExperimentId, experiments, isId, type PlaneId, planes, type RelicId, relics } from '../catalog/index.ts';
import { limitDefaults } from '../catalog/limitDefaults.ts';
import { clParameter, initialModelParams, type ModelParams, type Setup } from '../catalog/params.ts';

export interface LimitLayer {
  readonly kind: 'limit';
  readonly limit: string;
}
export interface ReachLayer {
  readonly kind: 'reach';
  readonly experiment: ExperimentId;
  readonly exposure: number;
  readonly setup: Partial<Setup>;
  readonly hidden: boolean;
}
export interface BandLayer {
  readonly kind: 'band';
  readonly band: BandId;
  readonly sigmas: number;
}
export interface RelicLayer {
  readonly kind: 'relic';
  readonly relic: RelicId;
}
/** A published curve; the computed reach of an experiment; a band such as (g-2); a line of the right relic abundance. */
export type Layer = LimitLayer | ReachLayer | BandLayer | RelicLayer;

/** Visible ranges of the axes in plane coordinates (GeV, coupling). */
export interface View {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** The document. Plain JSON, versioned; a figure is a function of it. */
export interface Scenario {
  readonly version: 1;
  readonly plane: PlaneId;
  readonly params: ModelParams;
  readonly cl: number;
  readonly layers: readonly Layer[];
  readonly view: View;
}

/** Name of a layer that survives every change of its settings. */
export function layerId(layer: Layer): string {
  if (layer.kind === 'limit') return `limit:${layer.limit}`;
  if (layer.kind === 'relic') return `relic:${layer.relic}`;
  return layer.kind === 'reach' ? `reach:${layer.experiment}` : `band:${layer.band}`;
}

export function reachLayer(experiment: ExperimentId, exposure = experiments[experiment].exposure.initial): ReachLayer {
  return { kind: 'reach', experiment, exposure, setup: {}, hidden: false };
}

export const limitLayer = (limit: string): LimitLayer => ({ kind: 'limit', limit });

function startLayers(plane: PlaneId): Layer[] {
  const { reach, bands: startBands, relics: startRelics } = planes[plane].start;
  return [
    ...(limitDefaults[plane] ?? []).map(limitLayer),
    ...reach.flatMap((r) => (isId(experiments, r.experiment) ? [reachLayer(r.experiment, r.exposure)] : [])),
    ...startBands.flatMap((b) => (isId(bands, b.band) ? [{ kind: 'band' as const, band: b.band, sigmas: b.sigmas }] : [])),
    ...startRelics.flatMap((relic) => (isId(relics, relic) ? [{ kind: 'relic' as const, relic }] : [])),
  ];
}

/** What a newcomer sees in a plane. */
export function startScenario(plane: PlaneId): Scenario {
  return {
    version: 1,
    plane,
    params: initialModelParams,
    cl: clParameter.initial,
    layers: startLayers(plane),
    view: planes[plane].view,
  };
}
