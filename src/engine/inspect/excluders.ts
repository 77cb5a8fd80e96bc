import type { ModelParams } from '../../catalog/params.ts';
import type { Plane } from '../../catalog/types.ts';
import { limitRegion } from '../limitRegion.ts';
import type { Limit, Region } from '../types.ts';
import { type Standing, standing } from './standing.ts';

/** A published exclusion of the plane under the scenario's parameters. */
export interface PublishedExclusion {
  readonly limit: Limit;
  readonly shown: boolean;
  readonly region: Region;
}

/** A published exclusion that covers the mass of a point. */
export interface Excluder extends PublishedExclusion {
  readonly standing: Standing;
}

/** Exclusions that count today: the current ones, and any other that is shown, such as a person's own curve. */
export function publishedExclusions(
  limits: readonly Limit[],
  plane: Plane,
  params: ModelParams,
  shown: ReadonlySet<string>,
): PublishedExclusion[] {
  return limits
    .filter((limit) => limit.kind === 'excluded' && (shown.has(limit.id) || (limit.status === 'current' && limit.family !== 'user')))
    .map((limit) => ({ limit, shown: shown.has(limit.id), region: limitRegion(limit, plane, params, null) }));
}

/** The shown ones first; in each part what excludes most strongly, then what is nearest to excluding. */
function order(a: Excluder, b: Excluder): number {
  if (a.shown !== b.shown) return a.shown ? -1 : 1;
  if (a.standing.excluded !== b.standing.excluded) return a.standing.excluded ? -1 : 1;
  return (a.standing.excluded ? -1 : 1) * (a.standing.factor - b.standing.factor);
}

/** Who excludes a point of the plane, and who falls short by how much. */
export function excluders(exclusions: readonly PublishedExclusion[], at: readonly [number, number]): Excluder[] {
  return exclusions
    .flatMap((exclusion): Excluder[] => {
      const found = standing(exclusion.region, at);
      return found ? [{ ...exclusion, standing: found }] : [];
    })
    .sort(order);
}
