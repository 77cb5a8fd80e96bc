import { useEffect, useState } from 'react';
import { experiments, planes, searchFor } from '../../catalog/index.ts';
import { BEAM_ENERGIES, type BeamPlan, beamPlan } from '../../engine/inspect/beams.ts';
import type { ReachLayer } from '../../scenario/scenario.ts';
import { documentStore } from '../documentStore.ts';
import { useLater } from './useLater.ts';

/** Whether what the search needs has been fetched. */
function usePrepared(layer: ReachLayer): boolean {
  const { model } = planes[documentStore((state) => state.scenario.plane)];
  const [prepared, setPrepared] = useState(false);
  useEffect(() => {
    const search = searchFor(experiments[layer.experiment], model);
    Promise.resolve(search?.prepare?.()).then(
      () => setPrepared(true),
      () => setPrepared(false),
    );
  }, [layer.experiment, model]);
  return prepared;
}

/** Best division of the positrons for a window of masses in GeV; null until it is worked out. */
export function useBeamPlan(layer: ReachLayer, low: number, high: number): BeamPlan | null {
  const { plane, params, cl } = documentStore((state) => state.scenario);
  const { model } = planes[plane];
  const prepared = usePrepared(layer);
  const question = { reach: layer, model, params, cl, energies: BEAM_ENERGIES, window: [low, high] as const };
  const key = JSON.stringify([layer, plane, params, cl, low, high, prepared]);
  return useLater(key, () => (prepared ? beamPlan(question) : null));
}
