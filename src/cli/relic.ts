import { planes, type RelicId, relics } from '../catalog/index.ts';
import { initialModelParams } from '../catalog/params.ts';
import type { Model } from '../catalog/types.ts';
import { relicAt } from '../engine/inspect/relic.ts';
import type { Call } from './call.ts';
import { curvePoints, curveTable } from './curve.ts';
import { massesOf } from './masses.ts';
import { planeWith, pointOf } from './modelPlane.ts';
import { knownId, type Options, printJson, required, threadsOf } from './options.ts';
import { readSettings, scenarioOf } from './question.ts';

/** `relic`: a thermal target, or the abundance at one point. */
export async function relic({ options, quiet }: Call): Promise<number> {
  const scenario = scenarioOf(options);
  const target = options.mass === undefined ? targetOf(options) : null;
  const suits = (model: Model) => (target === null ? model.portal !== undefined : relics[target].appliesTo(model));
  const plane = planeWith(options, scenario, ['y-mchi', 'epsX-mX'], suits, 'portal to dark matter');
  const { params } = readSettings(options, scenario?.params ?? initialModelParams, null);
  if (target === null) {
    printJson(relicAt(planes[plane].model, pointOf(options, plane), params, params.darkMatter));
    return 0;
  }
  const pace = { threads: threadsOf(options), quiet };
  const points = await curvePoints('relic', massesOf(options, plane), (masses) => ({ target, plane, params, masses }), pace);
  if (options.csv) process.stdout.write(curveTable(plane, points, ['coupling']));
  else printJson({ target, plane, points });
  return 0;
}

const targetOf = (options: Options): RelicId => knownId(relics, required(options, 'target'), 'target');
