import { type PlaneId, planes } from '../../catalog/index.ts';
import type { ModelParams } from '../../catalog/params.ts';
import type { Plane } from '../../catalog/types.ts';
import type { PublishedLimit } from '../limitFile.ts';
import { assumedBy } from './conventions.ts';

/** The same curve in another plane of its model, for the given parameters where the two planes differ in them. */
export function convertLimit(limit: PublishedLimit, id: string, to: PlaneId, now: ModelParams): PublishedLimit {
  const from: Plane = planes[limit.plane as PlaneId];
  const target: Plane = planes[to];
  const move = (x: number, y: number, params: ModelParams): readonly [number, number] =>
    target.fromPoint(from.toPoint(x, y, params), params);
  const params = { ...now, ...limit.assumes };
  const needed = assumedBy((p) => move(0.01, 1e-4, p));
  const fundamental = from.y === from.model.coupling && limit.recast === 'coupling';
  return {
    ...limit,
    id,
    plane: to,
    yUnit: target.y.unit === '' ? '1' : '1/GeV',
    assumes: { ...limit.assumes, ...Object.fromEntries(needed.map((key) => [key, params[key]])) },
    recast: fundamental ? 'coupling' : 'own-parameters',
    obtained: limit.obtained.replace(/(?:, converted from \S+)?$/, `, converted from ${limit.plane}`),
    blocks: limit.blocks.map((block) => block.map(([x, y]) => move(x, y, params))),
  };
}
