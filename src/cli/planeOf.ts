import { type ExperimentId, experiments, isId, type PlaneId, planes } from '../catalog/index.ts';
import { UsageError } from './options.ts';

/** The plane asked for, or the first one that shows the experiment's model. */
export function planeFor(experiment: ExperimentId, id: string | undefined): PlaneId {
  const { model } = experiments[experiment].search;
  const fitting = (Object.keys(planes) as PlaneId[]).filter((p) => planes[p].model === model);
  if (id === undefined) return fitting[0] as PlaneId;
  if (!isId(planes, id)) throw new UsageError(`unknown plane “${id}”; known: ${Object.keys(planes).join(', ')}`);
  if (!fitting.includes(id)) throw new UsageError(`${experiment} does not appear in the plane ${id}; it does in ${fitting.join(', ')}`);
  return id;
}
