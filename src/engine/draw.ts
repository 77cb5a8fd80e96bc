import { experiments, planes } from '../catalog/index.ts';
import type { Experiment } from '../catalog/types.ts';
import { layerId, type Scenario } from '../scenario/scenario.ts';
import { bandRegion, reachRegion } from './computedRegion.ts';
import { limitRegion } from './limitRegion.ts';
import { jobOf } from './needs.ts';
import type { Job, Limit, Outcome, Region, Result } from './types.ts';

/** What `draw` may look up: results by key, the last result of each layer, published curves by `plane/id`. */
export interface Known {
  readonly results: ReadonlyMap<string, Outcome>;
  readonly last: ReadonlyMap<string, Result>;
  readonly limits: ReadonlyMap<string, Limit>;
}

/** Ids of published curves are unique within a plane only. */
export const limitKey = (plane: string, id: string): string => `${plane}/${id}`;

/** Remembers the last answer of each layer, so that an unchanged layer keeps its identity. */
const memory = new Map<string, { inputs: readonly unknown[]; region: Region }>();

function remembered(name: string, inputs: readonly unknown[], make: () => Region): Region {
  const before = memory.get(name);
  if (before && before.inputs.length === inputs.length && before.inputs.every((input, i) => Object.is(input, inputs[i])))
    return before.region;
  const region = make();
  memory.set(name, { inputs, region });
  return region;
}

/** From document and results to what is drawn. Pure but for its memory. */
export function draw(scenario: Scenario, known: Known): Region[] {
  const subjects = subjectLimits(scenario);
  return scenario.layers.flatMap((layer) => {
    const name = `${scenario.plane}/${layerId(layer)}`;
    const plane = planes[scenario.plane];
    if (layer.kind === 'limit') {
      const limit = known.limits.get(limitKey(scenario.plane, layer.limit));
      if (!limit) return [];
      const subject = subjects.get(layer.limit) ?? null;
      return [remembered(name, [limit, scenario.params, subject], () => limitRegion(limit, plane, scenario.params, subject))];
    }
    const job = jobOf(layer, scenario);
    if (!job) return [];
    const [result, state, reason] = lookUp(job, known, layerId(layer));
    const inputs = [layer, scenario.params, scenario.cl, result, state, reason];
    return [
      remembered(name, inputs, () =>
        layer.kind === 'reach'
          ? reachRegion(layer, plane, scenario.params, scenario.cl, result?.kind === 'signal' ? result : null, state, reason)
          : bandRegion(layer, plane, scenario.params, result?.kind === 'band' ? result : null, state, reason),
      ),
    ];
  });
}

/** Published curves of the shown experiments' own runs: drawn as the subject. */
function subjectLimits(scenario: Scenario): ReadonlyMap<string, Experiment> {
  const shown = scenario.layers.flatMap((l) => (l.kind === 'reach' && !l.hidden ? [experiments[l.experiment]] : []));
  return new Map(shown.flatMap((experiment) => experiment.published.map((id) => [id, experiment])));
}

function lookUp(job: Job, known: Known, name: string): [Result | undefined, Region['state'], string | undefined] {
  const outcome = known.results.get(job.key);
  if (outcome?.state === 'done') return [outcome.result, 'ready', undefined];
  if (outcome?.state === 'failed') return [undefined, 'failed', outcome.reason];
  return [known.last.get(name), 'pending', undefined];
}
