import { type BandId, type ExperimentId, experiments, type PlaneId, planes, type RelicId, searchFor } from '../catalog/index.ts';
import { initialModelParams, type ModelParamId, type ModelParams, type Setup, type SetupId } from '../catalog/params.ts';
import type { Plane } from '../catalog/types.ts';
import type { UncertaintyId } from '../catalog/uncertainties.ts';
import { memberReaches } from './combined.ts';
import { inUsualOrder, withLayer } from './layerOrder.ts';
import { changedStyle, type StyleChange, stylesElsewhere } from './layerStyle.ts';
import {
  type CombinedLayer,
  type Layer,
  layerId,
  limitLayer,
  type ReachLayer,
  reachLayer,
  type Scenario,
  startScenario,
  type View,
} from './scenario.ts';

/** A change of the document, as a pure function. */
export type Edit = (scenario: Scenario) => Scenario;

export const setParam =
  <K extends ModelParamId>(id: K, value: ModelParams[K]): Edit =>
  (s) => ({ ...s, params: { ...s.params, [id]: value } });

export const setCl =
  (cl: number): Edit =>
  (s) => ({ ...s, cl });

export const setView =
  (view: View): Edit =>
  (s) => ({ ...s, view });

const replaceLayers = (s: Scenario, change: (layer: Layer) => Layer): Scenario => ({ ...s, layers: s.layers.map(change) });

const editReach =
  (experiment: ExperimentId, change: (layer: ReachLayer) => ReachLayer): Edit =>
  (s) =>
    replaceLayers(s, (layer) => (layer.kind === 'reach' && layer.experiment === experiment ? change(layer) : layer));

export const setExposure = (experiment: ExperimentId, exposure: number): Edit => editReach(experiment, (layer) => ({ ...layer, exposure }));

export const setSetup = <K extends SetupId>(experiment: ExperimentId, id: K, value: Setup[K]): Edit =>
  editReach(experiment, (layer) => ({ ...layer, setup: { ...layer.setup, [id]: value } }));

/** Back to the experiment's own values; the exposure stays. */
export const resetSetup = (experiment: ExperimentId): Edit => editReach(experiment, (layer) => ({ ...layer, setup: {} }));

/** Draws a reach with a band of these uncertainties; null: without. */
export const setUncertainty = (experiment: ExperimentId, ids: readonly UncertaintyId[] | null): Edit =>
  editReach(experiment, ({ uncertainty: _, ...layer }) => (ids ? { ...layer, uncertainty: ids } : layer));

/** Shows or hides a computed reach; its settings survive. */
export const showReach =
  (experiment: ExperimentId, shown: boolean): Edit =>
  (s) => {
    const present = s.layers.some((layer) => layer.kind === 'reach' && layer.experiment === experiment);
    if (!present) return shown ? { ...s, layers: withLayer(s.layers, reachLayer(experiment)) } : s;
    return editReach(experiment, (layer) => ({ ...layer, hidden: !shown }))(s);
  };

const without = (s: Scenario, ids: ReadonlySet<string>): Layer[] => s.layers.filter((layer) => !ids.has(layerId(layer)));

export const showLimits =
  (limits: readonly string[], shown: boolean): Edit =>
  (s) => {
    const layers = limits.map(limitLayer);
    const rest = without(s, new Set(layers.map(layerId)));
    const kept = s.layers.filter((layer) => layer.kind === 'limit' && limits.includes(layer.limit));
    const added = layers.filter((layer) => !kept.some((k) => layerId(k) === layerId(layer)));
    return { ...s, layers: shown ? added.reduce(withLayer, [...s.layers]) : rest };
  };

export const showBand =
  (band: BandId, shown: boolean, sigmas = 2): Edit =>
  (s) => {
    const rest = without(s, new Set([`band:${band}`]));
    return { ...s, layers: shown ? withLayer(rest, { kind: 'band', band, sigmas }) : rest };
  };

/** Keeps the reach as it is now as a ghost. */
export const pinReach =
  (experiment: ExperimentId): Edit =>
  (s) => {
    const reach = s.layers.find((layer) => layer.kind === 'reach' && layer.experiment === experiment);
    return reach?.kind === 'reach' ? pinned([reach], s) : s;
  };

/** Keeps a combination with the exposures and settings that its members have now. */
export const pinCombined =
  (layer: CombinedLayer): Edit =>
  (s) =>
    pinned(memberReaches(layer, s), s);

function pinned(reaches: readonly ReachLayer[], s: Scenario): Scenario {
  const pin: Layer = { kind: 'pin', reaches: reaches.map((reach) => ({ ...reach, hidden: false })), params: s.params, cl: s.cl };
  return { ...s, layers: withLayer(without(s, new Set([layerId(pin)])), pin) };
}

export const removeLayer =
  (id: string): Edit =>
  (s) => ({ ...s, layers: without(s, new Set([id])) });

/** Shows or hides a combination of reaches. */
export const showCombined =
  (id: string, shown: boolean): Edit =>
  (s) =>
    replaceLayers(s, (layer) => (layer.kind === 'combined' && layerId(layer) === id ? { ...layer, hidden: !shown } : layer));

export const showRelic =
  (relic: RelicId, shown: boolean): Edit =>
  (s) => {
    const rest = without(s, new Set([`relic:${relic}`]));
    return { ...s, layers: shown ? withLayer(rest, { kind: 'relic', relic }) : rest };
  };

const appearsIn = (plane: PlaneId, layer: ReachLayer): boolean =>
  searchFor(experiments[layer.experiment], planes[plane].model) !== undefined;

/** What a plane needs to show what it is about is set where nobody chose otherwise. */
function paramsIn(plane: PlaneId, params: ModelParams): ModelParams {
  const { start }: Plane = planes[plane];
  const untouched = Object.entries(start.params ?? {}).filter(
    ([id]) => params[id as ModelParamId] === initialModelParams[id as ModelParamId],
  );
  return { ...params, ...Object.fromEntries(untouched) };
}

/**
 * Another plane: parameters, confidence level, computed reaches and looks stay; curves and view are the plane's own.
 * Where none of the reaches appears, those of its first view come along.
 */
export const setPlane =
  (plane: PlaneId): Edit =>
  (s) => {
    if (plane === s.plane) return setBoard(false)(s);
    const start = startScenario(plane);
    const reaches = s.layers.filter((layer) => layer.kind === 'reach');
    const own = reaches.some((layer) => appearsIn(plane, layer)) ? start.layers.filter((layer) => layer.kind !== 'reach') : start.layers;
    const kept = s.layers.filter(
      (layer) =>
        layer.kind === 'pin' || layer.kind === 'combined' || (layer.kind === 'reach' && !own.some((o) => layerId(o) === layerId(layer))),
    );
    const { grid, outward, decimals, hatch } = s.axes;
    const axes = { ...start.axes, grid, outward, decimals, hatch };
    return {
      ...start,
      params: paramsIn(plane, s.params),
      cl: s.cl,
      axes,
      union: s.union,
      styles: stylesElsewhere(s.styles),
      layers: inUsualOrder([...own, ...kept]),
    };
  };

/** Published limits that are context: each with its edge and name, or one grey area. */
export const setUnion =
  (union: boolean): Edit =>
  (s) => ({ ...s, union });

/** Four planes together, or the one that is in front. */
export const setBoard =
  (board: boolean): Edit =>
  (s) =>
    s.board === board ? s : { ...s, board };

export const startAgain: Edit = (s) => startScenario(s.plane);

/** Changes the look of one layer; undefined takes a part back. */
export const setStyle =
  (id: string, change: StyleChange): Edit =>
  (s) => ({ ...s, styles: changedStyle(s.styles, id, change) });

export const resetStyle =
  (id: string): Edit =>
  (s) => {
    const { [id]: _, ...styles } = s.styles;
    return { ...s, styles };
  };

/** Puts a layer into the place of another one, which makes room towards where it came from. */
export const moveLayer =
  (id: string, to: string): Edit =>
  (s) => {
    const [from, place] = [id, to].map((name) => s.layers.findIndex((layer) => layerId(layer) === name)) as [number, number];
    if (from < 0 || place < 0) return s;
    const [layer] = s.layers.slice(from, from + 1) as [Layer];
    return { ...s, layers: s.layers.toSpliced(from, 1).toSpliced(place, 0, layer) };
  };
