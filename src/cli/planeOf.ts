import { type ExperimentId, experiments, type PlaneId, planes, searchFor } from '../catalog/index.ts';
import type { Search } from '../catalog/types.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { knownId, type Options, text, UsageError } from './options.ts';

/** A plane and how the experiment searches in it. */
export interface Seen {
  readonly plane: PlaneId;
  readonly search: Search;
}

/** The plane asked for, or the first one in which the experiment appears. */
export function planeFor(experiment: ExperimentId, id: string | undefined): Seen {
  const seen = (Object.keys(planes) as PlaneId[]).flatMap((plane): Seen[] => {
    const search = searchFor(experiments[experiment], planes[plane].model);
    return search ? [{ plane, search }] : [];
  });
  const found = id === undefined ? seen[0] : seen.find(({ plane }) => plane === id || planes[plane].viewOf === id);
  if (found) return found;
  if (id !== undefined) knownId(planes, id, 'plane');
  throw new UsageError(`${experiment} does not appear in the plane ${id}; it does in ${seen.map(({ plane }) => plane).join(', ')}`);
}

/** The plane of `--plane`, else that of the scenario where the experiment appears in it, else the experiment's first. */
export function planeAsked(experiment: ExperimentId, options: Options, scenario: Scenario | null): Seen {
  const own = scenario && searchFor(experiments[experiment], planes[scenario.plane].model) ? scenario.plane : undefined;
  return planeFor(experiment, text(options, 'plane') ?? own);
}
