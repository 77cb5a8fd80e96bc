import { useMemo } from 'react';
import { draw } from '../engine/draw.ts';
import type { Region } from '../engine/types.ts';
import { useStillScenario } from './documentStore.ts';
import { limitStore } from './limitStore.ts';
import { resultStore } from './resultStore.ts';

/** What is drawn for the document as it stands; unchanged curves keep their identity. */
export function useRegions(): readonly Region[] {
  const scenario = useStillScenario();
  const results = resultStore((state) => state.results);
  const last = resultStore((state) => state.last);
  const limits = limitStore((state) => state.limits);
  return useMemo(() => draw(scenario, { results, last, limits }), [scenario, results, last, limits]);
}
