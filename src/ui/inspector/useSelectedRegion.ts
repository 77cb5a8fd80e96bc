import { useMemo } from 'react';
import { planes } from '../../catalog/index.ts';
import { limitKey } from '../../engine/draw.ts';
import { limitRegion } from '../../engine/limitRegion.ts';
import type { Region } from '../../engine/types.ts';
import { documentStore } from '../documentStore.ts';
import { limitStore } from '../limitStore.ts';
import { useRegions } from '../useRegions.ts';

/** The curve as drawn; a published one also while it is hidden. */
export function useSelectedRegion(id: string): Region | null {
  const drawn = useRegions().find((region) => region.id === id);
  const { plane, params } = documentStore((state) => state.scenario);
  const limit = limitStore((state) => state.limits.get(limitKey(plane, id.replace('limit:', ''))));
  const hidden = useMemo(() => (limit ? limitRegion(limit, planes[plane], params, null) : null), [limit, plane, params]);
  return drawn ?? hidden;
}
