import { experiments, planes } from '../catalog/index.ts';
import type { ModelParams, Setup } from '../catalog/params.ts';
import { fullSetup } from '../catalog/setup.ts';
import type { BandLayer, Layer, ReachLayer, Scenario } from '../scenario/scenario.ts';
import type { Job, MassRange } from './types.ts';

/** Masses of every computed curve, GeV: independent of the view, so that panning costs nothing. */
const REACH_MASSES: MassRange = [1e-3, 3, 121];
const BAND_MASSES: MassRange = [1e-3, 10, 161];

const rounded = (value: unknown): string => (typeof value === 'number' ? String(Number(value.toPrecision(10))) : String(value));

const pick = (values: ModelParams | Setup, ids: readonly string[]): string =>
  ids.map((id) => `${id}=${rounded((values as Record<string, unknown>)[id])}`).join('|');

/** The slow computation behind a reach: everything the signal depends on, and nothing else. */
export function signalJob(layer: ReachLayer, params: ModelParams, masses: MassRange = REACH_MASSES): Job {
  const { search } = experiments[layer.experiment];
  const setup = fullSetup(layer.experiment, layer.setup);
  const key = ['signal', layer.experiment, pick(params, search.dependsOnParams), pick(setup, search.dependsOnSetup), masses.join(':')].join(
    '|',
  );
  return { kind: 'signal', key, experiment: layer.experiment, params, setup, masses };
}

export function bandJob(layer: BandLayer): Job {
  return {
    kind: 'band',
    key: ['band', layer.band, layer.sigmas, BAND_MASSES.join(':')].join('|'),
    band: layer.band,
    sigmas: layer.sigmas,
    masses: BAND_MASSES,
  };
}

/** The job behind one layer of a scenario, if it has one and can be seen in this plane. */
export function jobOf(layer: Layer, scenario: Scenario): Job | null {
  if (layer.kind === 'limit') return null;
  if (layer.kind === 'band') return bandJob(layer);
  const applies = experiments[layer.experiment].search.model === planes[scenario.plane].model;
  return applies && !layer.hidden ? signalJob(layer, scenario.params) : null;
}

/** Which slow results this document requires. */
export function needs(scenario: Scenario): Job[] {
  const jobs = scenario.layers.flatMap((layer) => jobOf(layer, scenario) ?? []);
  return [...new Map(jobs.map((job) => [job.key, job])).values()];
}
