import { type BandId, type ExperimentId, experiments, type PlaneId, planes, type RelicId, searchFor } from '../catalog/index.ts';
import type { ModelParamId, ModelParams, Setup, SetupId } from '../catalog/params.ts';
import { type Layer, layerId, limitLayer, type ReachLayer, reachLayer, type Scenario, startScenario, type View } from './scenario.ts';

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

/** Shows or hides a computed reach; its settings survive. */
export const showReach =
  (experiment: ExperimentId, shown: boolean): Edit =>
  (s) => {
    const present = s.layers.some((layer) => layer.kind === 'reach' && layer.experiment === experiment);
    if (!present) return shown ? { ...s, layers: [...s.layers, reachLayer(experiment)] } : s;
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
    return { ...s, layers: shown ? [...s.layers, ...added] : rest };
  };

export const showBand =
  (band: BandId, shown: boolean, sigmas = 2): Edit =>
  (s) => {
    const rest = without(s, new Set([`band:${band}`]));
    return { ...s, layers: shown ? [...rest, { kind: 'band', band, sigmas }] : rest };
  };

/** Keeps the reach as it is now as a ghost. */
export const pinReach =
  (experiment: ExperimentId): Edit =>
  (s) => {
    const reach = s.layers.find((layer) => layer.kind === 'reach' && layer.experiment === experiment);
    if (reach?.kind !== 'reach') return s;
    const pin: Layer = { kind: 'pin', reach, params: s.params, cl: s.cl };
    return { ...s, layers: [...without(s, new Set([layerId(pin)])), pin] };
  };

export const removeLayer =
  (id: string): Edit =>
  (s) => ({ ...s, layers: without(s, new Set([id])) });

export const showRelic =
  (relic: RelicId, shown: boolean): Edit =>
  (s) => {
    const rest = without(s, new Set([`relic:${relic}`]));
    return { ...s, layers: shown ? [...rest, { kind: 'relic', relic }] : rest };
  };

const appearsIn = (plane: PlaneId, layer: ReachLayer): boolean =>
  searchFor(experiments[layer.experiment], planes[plane].model) !== undefined;

/**
 * Another plane: parameters, confidence level and computed reaches stay; curves and view are the plane's own.
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
      (layer) => layer.kind === 'pin' || (layer.kind === 'reach' && !own.some((o) => layerId(o) === layerId(layer))),
    );
    return { ...start, params: s.params, cl: s.cl, layers: [...own, ...kept] };
  };

/** Four planes together, or the one that is in front. */
export const setBoard =
  (board: boolean): Edit =>
  (s) =>
    s.board === board ? s : { ...s, board };

export const startAgain: Edit = (s) => startScenario(s.plane);
