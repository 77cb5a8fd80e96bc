import { experiments, planes, searchFor } from '../../catalog/index.ts';
import { answered } from '../../engine/answered.ts';
import { asksOf } from '../../engine/needs.ts';
import { eventShifts, type Shift, shiftsOf, variantsOf } from '../../engine/uncertainty.ts';
import type { ReachLayer } from '../../scenario/scenario.ts';
import { documentStore } from '../documentStore.ts';
import { resultStore } from '../resultStore.ts';

interface Shifts {
  /** Null while they are being computed. */
  readonly shifts: readonly Shift[] | null;
  /** Number of masses. */
  readonly masses: number;
}

/** How far each variant of a reach moves its curve; of decays in flight, the number of events. */
export function useShifts(layer: ReachLayer): Shifts {
  const scenario = documentStore((state) => state.scenario);
  const results = resultStore((state) => state.results);
  const [own, ...others] = asksOf(layer, scenario).map(({ job }) => {
    const outcome = results.get(job.key);
    return outcome?.state === 'done' ? outcome.result : undefined;
  });
  if (own?.kind === 'contour') return { shifts: eventShifts(layer, scenario), masses: 1 };
  const search = searchFor(experiments[layer.experiment], planes[scenario.plane].model);
  const variants = answered(variantsOf(layer, scenario), others);
  if (search?.kind !== 'prompt' || own?.kind !== 'signal' || !variants) return { shifts: null, masses: 0 };
  return { shifts: shiftsOf(search, layer, scenario, own, variants), masses: own.masses.length };
}
