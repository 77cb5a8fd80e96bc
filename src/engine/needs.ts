import { bands, experiments, type ModelId, planes, relics, searchFor } from '../catalog/index.ts';
import type { ModelParams, Setup } from '../catalog/params.ts';
import { fullSetup } from '../catalog/setup.ts';
import type { Model } from '../catalog/types.ts';
import { isSum, type Sum } from '../scenario/combined.ts';
import { type BandLayer, isShown, type Layer, layerId, type ReachLayer, type RelicLayer, type Scenario } from '../scenario/scenario.ts';
import { combinedMembers } from './combined.ts';
import { eventLimit } from './eventLimit.ts';
import type { BandJob, ContourJob, Job, MassRange, RelicJob, SignalJob } from './types.ts';
import { variantsOf } from './uncertainty.ts';

/** Masses of every computed curve, GeV: independent of the view, so that panning costs nothing. */
const REACH_MASSES: MassRange = [1e-3, 3, 121];
const BAND_MASSES: MassRange = [1e-3, 10, 161];
const RELIC_MASSES: MassRange = [2.1e-3, 10, 161];

const rounded = (value: unknown): string => (typeof value === 'number' ? String(Number(value.toPrecision(10))) : String(value));

const pick = (values: ModelParams | Setup, ids: readonly string[]): string =>
  ids.map((id) => `${id}=${rounded((values as Record<string, unknown>)[id])}`).join('|');

/**
 * The slow computation behind a reach: everything it depends on, and nothing else.
 * A prompt signal does not know the exposure; the outline of decays in flight does.
 */
export function reachJob(layer: ReachLayer, model: Model, params: ModelParams, cl: number): SignalJob | ContourJob | null {
  const search = searchFor(experiments[layer.experiment], model);
  if (!search) return null;
  const setup = fullSetup(layer.experiment, layer.setup);
  const what = [layer.experiment, model.id, pick(params, search.dependsOnParams), pick(setup, search.dependsOnSetup)].join('|');
  const common = { experiment: layer.experiment, model: model.id as ModelId, params, setup };
  if (search.kind === 'prompt') return { kind: 'signal', key: `signal|${what}|${REACH_MASSES.join(':')}`, ...common, masses: REACH_MASSES };
  const events = eventLimit(layer.experiment, setup, cl);
  const { exposure } = layer;
  return { kind: 'contour', key: `contour|${what}|${rounded(exposure)}|${rounded(events)}`, ...common, exposure, eventLimit: events };
}

/** A band is seen in every model that couples to its lepton. */
function bandJob({ band, sigmas }: BandLayer, model: Model, params: ModelParams): BandJob | null {
  const lepton = model.leptons[bands[band].lepton];
  if (!lepton) return null;
  const key = `band|${band}|${sigmas}|${model.id}|${lepton.kind(params)}`;
  return { kind: 'band', key, band, sigmas, model: model.id as ModelId, params, masses: BAND_MASSES };
}

function relicJob({ relic }: RelicLayer, model: Model, params: ModelParams): RelicJob | null {
  if (!relics[relic].appliesTo(model)) return null;
  const key = `relic|${relic}|${model.id}|${pick(params, ['alphaD', 'ratio', 'splitting', 'spin'])}`;
  return { kind: 'relic', key, relic, model: model.id as ModelId, params, masses: RELIC_MASSES };
}

/** The job behind one layer of a scenario, if it has a single one and can be seen in this plane. */
export function jobOf(layer: Layer, scenario: Scenario): Job | null {
  if (!isShown(scenario, layer)) return null;
  const { plane, params, cl } = scenario;
  const { model } = planes[plane];
  if (layer.kind === 'reach') return reachJob(layer, model, params, cl);
  if (layer.kind === 'pin' && !isSum(layer)) return reachJob(layer.reaches[0] as ReachLayer, model, layer.params, layer.cl);
  if (layer.kind === 'band') return bandJob(layer, model, params);
  return layer.kind === 'relic' ? relicJob(layer, model, params) : null;
}

/** A slow result that a layer asks for, and the name under which its last answer is kept. */
export interface Ask {
  readonly name: string;
  readonly job: Job;
}

/** All that a layer asks for: a combination asks for its members, also hidden ones. */
export function asksOf(layer: Layer, scenario: Scenario): Ask[] {
  if (isSum(layer)) return isShown(scenario, layer) ? memberAsks(layer, scenario) : [];
  const job = jobOf(layer, scenario);
  if (!job) return [];
  return [{ name: layerId(layer), job }, ...(layer.kind === 'reach' ? variantAsks(layer, scenario) : [])];
}

/** What the band of a reach asks for, in the order of its variants: often the reach's own question again. */
function variantAsks(layer: ReachLayer, scenario: Scenario): Ask[] {
  return variantsOf(layer, scenario).flatMap(({ reach, params, id, title }) => {
    const job = reachJob(reach, planes[scenario.plane].model, params, scenario.cl);
    return job ? [{ name: `${layerId(layer)}~${id}~${title}`, job }] : [];
  });
}

/** A member of a combination is the reach of the document; a pinned one has an answer of its own. */
function memberAsks(layer: Sum, scenario: Scenario): Ask[] {
  const { params, cl } = layer.kind === 'pin' ? layer : scenario;
  return combinedMembers(layer, scenario).flatMap(({ reach }) => {
    const job = reachJob(reach, planes[scenario.plane].model, params, cl);
    const name = layer.kind === 'pin' ? `${layerId(layer)}~${reach.experiment}` : layerId(reach);
    return job ? [{ name, job }] : [];
  });
}

/** Which slow results this document requires. */
export function needs(scenario: Scenario): Job[] {
  const jobs = scenario.layers.flatMap((layer) => asksOf(layer, scenario).map(({ job }) => job));
  return [...new Map(jobs.map((job) => [job.key, job])).values()];
}
