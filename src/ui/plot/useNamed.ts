import { useEffect, useState } from 'react';
import type { PlaneId } from '../../catalog/index.ts';
import type { Region } from '../../engine/types.ts';
import { limitStore } from '../limitStore.ts';

/** Names wait no longer than this for curves that are not there, ms. */
const LONGEST = 700;

/**
 * Whether the curves of a plane have their names. At first they wait until all curves are there and have been painted:
 * with each curve that comes all names would be laid out anew.
 */
export function useNamed(plane: PlaneId, regions: readonly Region[]): boolean {
  const read = limitStore((state) => state.read.has(plane));
  const complete = read && regions.every(({ state, outlines }) => state !== 'pending' || outlines.length > 0);
  const [named, setNamed] = useState<PlaneId | null>(null);
  useEffect(() => {
    if (named === plane) return;
    const timer = setTimeout(() => setNamed(plane), complete ? 0 : LONGEST);
    return () => clearTimeout(timer);
  }, [named, plane, complete]);
  return named === plane;
}
