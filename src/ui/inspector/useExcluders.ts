import { useMemo } from 'react';
import { planes } from '../../catalog/index.ts';
import type { Point } from '../../catalog/types.ts';
import { type Excluder, excluders, type PublishedExclusion, publishedExclusions } from '../../engine/inspect/excluders.ts';
import { documentStore } from '../documentStore.ts';
import { limitStore } from '../limitStore.ts';

/** What the published curves say of a point. */
export interface Published {
  /** Curves that cover this mass. */
  readonly excluders: readonly Excluder[];
  /** Curves that hold only at other parameters. */
  readonly inapplicable: readonly PublishedExclusion[];
  /** False while no curve of this plane is loaded. */
  readonly known: boolean;
}

export function useExcluders(point: Point): Published {
  const { plane, params, layers } = documentStore((state) => state.scenario);
  const limits = limitStore((state) => state.limits);
  const exclusions = useMemo(() => {
    const own = [...limits.values()].filter((limit) => limit.plane === plane);
    const shown = layers.flatMap((layer) => (layer.kind === 'limit' ? [layer.limit] : []));
    return publishedExclusions(own, planes[plane], params, new Set(shown));
  }, [limits, plane, params, layers]);
  return {
    excluders: excluders(exclusions, planes[plane].fromPoint(point, params)),
    inapplicable: exclusions.filter(({ region }) => region.statement === 'other'),
    known: exclusions.length > 0,
  };
}
