import { type BandId, bands, type ExperimentId, experiments, isId, type PlaneId, planes, type RelicId, relics } from '../catalog/index.ts';
import { limitDefaults } from '../catalog/limitDefaults.ts';
import { clParameter, initialModelParams, type ModelParams, type Setup } from '../catalog/params.ts';
import type { Plane } from '../catalog/types.ts';
import { type UncertaintyId, uncertaintyIds } from '../catalog/uncertainties.ts';
import { type Axes, startAxes } from './axes.ts';
import { type Beside, nothingBeside } from './beside.ts';
import type { Styles } from './layerStyle.ts';

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
  /** Drawn with a band of these uncertainties; without one when absent. */
  readonly uncertainty?: readonly UncertaintyId[];
}
export interface BandLayer {
  readonly kind: 'band';
  readonly band: BandId;
  readonly sigmas: number;
}
/** A computed reach kept as it was when it was pinned, with the parameters of that moment; of several, their sum. */
export interface PinLayer {
  readonly kind: 'pin';
  readonly reaches: readonly ReachLayer[];
  readonly params: ModelParams;
  readonly cl: number;
}
/**
 * Several experiments as one search: their expected events are added, and one limit holds for the sum.
 * Exposures and settings are those of the members' own reaches.
 */
export interface CombinedLayer {
  readonly kind: 'combined';
  readonly members: readonly ExperimentId[];
  readonly hidden: boolean;
}
export interface RelicLayer {
  readonly kind: 'relic';
  readonly relic: RelicId;
}
/** A published curve; the computed reach of an experiment or of several together; a pinned reach; a band such as (g-2); a line of the right relic abundance. */
export type Layer = LimitLayer | ReachLayer | CombinedLayer | PinLayer | BandLayer | RelicLayer;

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
  /** Back to front among curves of the same kind of statement. */
  readonly layers: readonly Layer[];
  /** Own looks of layers, by their names; a layer that is not shown keeps its own. */
  readonly styles: Styles;
  /** Published limits that are context as one grey area, without names of their own. */
  readonly union: boolean;
  readonly view: View;
  readonly axes: Axes;
  readonly beside: Beside;
  /** True when four planes are shown together. */
  readonly board: boolean;
}

/** Name of a layer that survives every change of its settings. */
export function layerId(layer: Layer): string {
  if (layer.kind === 'limit') return `limit:${layer.limit}`;
  if (layer.kind === 'relic') return `relic:${layer.relic}`;
  if (layer.kind === 'pin') return `pin:${pinText(layer)}`;
  if (layer.kind === 'combined') return `combined:${layer.members.join(':')}`;
  return layer.kind === 'reach' ? `reach:${layer.experiment}` : `band:${layer.band}`;
}

/** False for a reach or a combination that is switched off, and for a layer that its style hides. */
export const isShown = ({ styles }: Pick<Scenario, 'styles'>, layer: Layer): boolean =>
  !((layer.kind === 'reach' || layer.kind === 'combined') && layer.hidden) && !styles[layerId(layer)]?.hidden;

const settingsText = (values: object): string[] => Object.entries(values).map(([key, value]) => `${key}=${value}`);

/** A reach as text: `na64e-2022:5e12:beamEnergy=120:band`, a leading `~` when it is hidden. */
export const reachText = ({ hidden, experiment, exposure, setup, uncertainty }: ReachLayer): string =>
  [`${hidden ? '~' : ''}${experiment}`, compact(exposure), ...settingsText(setup), ...(uncertainty ? [bandText(uncertainty)] : [])].join(
    ':',
  );

/** `band` with all uncertainties, `band=level~efficiency` with some. */
const bandText = (ids: readonly UncertaintyId[]): string => (ids.length === uncertaintyIds.length ? 'band' : `band=${ids.join('~')}`);

/** Reaches with the parameters of the moment they were pinned, each marked with `@`; what was added up stands between `;`. */
export const pinText = ({ reaches, params, cl }: PinLayer): string =>
  [reaches.map(reachText).join(';'), ...settingsText({ ...params, cl }).map((text) => `@${text}`)].join(':');

/** A combination as text: `na64e-2022:na64mu-2022`, a leading `~` when it is hidden. */
export const combinedText = ({ hidden, members }: CombinedLayer): string => `${hidden ? '~' : ''}${members.join(':')}`;

/** Large numbers as 5e12, every digit kept. */
const compact = (value: number): string => (value >= 1e6 ? value.toExponential().replace('+', '') : String(value));

export function reachLayer(experiment: ExperimentId, exposure = experiments[experiment].exposure.initial): ReachLayer {
  return { kind: 'reach', experiment, exposure, setup: {}, hidden: false };
}

export const limitLayer = (limit: string): LimitLayer => ({ kind: 'limit', limit });

const startOf = (plane: PlaneId): Plane['start'] => planes[plane].start;

function startReach(experiment: ExperimentId, exposure: number, uncertainty?: readonly string[]): ReachLayer {
  const layer = reachLayer(experiment, exposure);
  return uncertainty ? { ...layer, uncertainty: uncertaintyIds.filter((id) => uncertainty.includes(id)) } : layer;
}

function startLayers(plane: PlaneId): Layer[] {
  const { reach, bands: startBands, relics: startRelics } = planes[plane].start;
  return [
    ...(limitDefaults[plane] ?? []).map(limitLayer),
    ...reach.flatMap((r) => (isId(experiments, r.experiment) ? [startReach(r.experiment, r.exposure, r.uncertainty)] : [])),
    ...startBands.flatMap((b) => (isId(bands, b.band) ? [{ kind: 'band' as const, band: b.band, sigmas: b.sigmas }] : [])),
    ...startRelics.flatMap((relic) => (isId(relics, relic) ? [{ kind: 'relic' as const, relic }] : [])),
  ];
}

/** A reach as the first view of the plane has it; as the experiment has it where the first view does not show it. */
export const usualReach = (plane: PlaneId, experiment: ExperimentId): ReachLayer =>
  startLayers(plane).find((layer): layer is ReachLayer => layer.kind === 'reach' && layer.experiment === experiment) ??
  reachLayer(experiment);

/** What a newcomer sees in a plane. */
export function startScenario(plane: PlaneId): Scenario {
  return {
    version: 1,
    plane,
    params: { ...initialModelParams, ...startOf(plane).params },
    cl: clParameter.initial,
    layers: startLayers(plane),
    styles: {},
    union: false,
    view: planes[plane].view,
    axes: startAxes(plane),
    beside: nothingBeside,
    board: false,
  };
}
