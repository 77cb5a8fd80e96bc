import { type PlaneId, planes } from '../../catalog/index.ts';
import type { ModelParams } from '../../catalog/params.ts';
import { excluders, type PublishedExclusion, publishedExclusions } from '../../engine/inspect/excluders.ts';
import type { PublishedLimit } from '../../engine/limitFile.ts';
import { publishedLimits } from '../publishedLimits.ts';

const libraries = new Map<PlaneId, readonly PublishedLimit[]>();

function library(plane: PlaneId): readonly PublishedLimit[] {
  const known = libraries.get(plane) ?? publishedLimits(plane);
  libraries.set(plane, known);
  return known;
}

/** The last one is kept: neighbouring points of a scan mostly share their parameters. */
let last: { readonly key: string; readonly exclusions: readonly PublishedExclusion[] } = { key: '', exclusions: [] };

function exclusionsFor(plane: PlaneId, params: ModelParams): readonly PublishedExclusion[] {
  const key = JSON.stringify([plane, params]);
  if (last.key !== key) last = { key, exclusions: publishedExclusions(library(plane), planes[plane], params, new Set()) };
  return last.exclusions;
}

/** Current published limits that exclude a point of the plane, the strongest first. */
export const excludersAt = (plane: PlaneId, params: ModelParams, at: readonly [number, number]): string[] =>
  excluders(exclusionsFor(plane, params), at)
    .filter(({ standing }) => standing.excluded)
    .map(({ limit }) => limit.id);
