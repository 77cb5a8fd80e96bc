import { readFile } from 'node:fs/promises';
import { bands, type ExperimentId, experiments, models, planes, relics } from '../catalog/index.ts';
import { modelParams } from '../catalog/modelParams.ts';
import { clParameter } from '../catalog/params.ts';
import { quantities } from '../catalog/quantities/index.ts';
import { allSettings } from '../catalog/setting.ts';
import { setupParams } from '../catalog/setupParams.ts';
import type { Experiment } from '../catalog/types.ts';
import type { Call } from './call.ts';
import { printJson, UsageError } from './options.ts';
import { packageFile } from './packageFile.ts';

const tables: Readonly<Record<string, () => unknown>> = {
  experiments: () =>
    (Object.entries(experiments) as [ExperimentId, Experiment][]).map(([id, e]) => ({
      id,
      title: e.title,
      about: e.about,
      particle: e.particle,
      exposure: e.exposure.initial,
      exposureUnit: e.exposureUnit,
      models: e.searches.map((s) => s.model.id),
      settings: allSettings(id),
      source: e.source,
    })),
  models: () => Object.entries(models).map(([id, m]) => ({ id, title: m.title, mass: m.mass, coupling: m.coupling, params: m.params })),
  planes: () => Object.entries(planes).map(([id, p]) => ({ id, title: p.about, model: p.model.id, x: p.x, y: p.y })),
  limits: async () => JSON.parse(await readFile(packageFile('public/limits/index.json'), 'utf8')),
  quantities: () =>
    Object.entries(quantities).map(([id, q]) => ({ id, about: q.about, arguments: q.arguments, returns: q.returns, source: q.source })),
  relics: () => Object.entries(relics).map(([id, r]) => ({ id, title: r.title, about: r.about, source: r.source })),
  bands: () =>
    Object.entries(bands).map(([id, b]) => ({
      id,
      title: b.title,
      lepton: b.lepton,
      value: b.value,
      sigma: b.sigma,
      about: b.about,
      source: b.source,
    })),
  parameters: () => Object.entries({ ...modelParams, ...setupParams, cl: clParameter }).map(([id, p]) => ({ id, ...p })),
};

/** `list`: what there is, as JSON with ids. */
export async function list({ rest }: Call): Promise<number> {
  const [what = '', ...more] = rest;
  const table = Object.hasOwn(tables, what) ? tables[what] : undefined;
  if (!table || more.length > 0) throw new UsageError(`list what? one of ${Object.keys(tables).join(', ')}`);
  printJson(await table());
  return 0;
}
