import { type PlaneId, planes } from '../catalog/index.ts';
import { checkRange } from '../catalog/parameter.ts';
import type { Model, Point } from '../catalog/types.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { knownId, type Options, positive, required, text, UsageError, valid } from './options.ts';

/** The plane of `--plane` or of the scenario, else the first of `usual` whose model suits the question. */
export function planeWith(
  options: Options,
  scenario: Scenario | null,
  usual: readonly PlaneId[],
  suits: (model: Model) => boolean,
  what: string,
): PlaneId {
  const id = text(options, 'plane');
  const asked = id === undefined ? undefined : knownId(planes, id, 'plane');
  const candidates = asked === undefined ? [...(scenario ? [scenario.plane] : []), ...usual] : [asked];
  const found = candidates.find((plane) => suits(planes[plane].model));
  if (found === undefined) throw new UsageError(`the model of the plane ${asked ?? ''} has no ${what}`);
  return found;
}

/** `--mass` and `--coupling`: a point of the plane's model. */
export function pointOf(options: Options, plane: PlaneId): Point {
  const { model }: { readonly model: Model } = planes[plane];
  const mass = positive(required(options, 'mass'), 'GeV', '--mass');
  const coupling = positive(required(options, 'coupling'), model.coupling.unit, '--coupling');
  valid(checkRange(mass, model.mass));
  return { mass, coupling };
}
