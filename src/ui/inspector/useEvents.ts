import { experiments, planes, searchFor } from '../../catalog/index.ts';
import type { Point } from '../../catalog/types.ts';
import { type ExpectedEvents, expectedEvents } from '../../engine/inspect/events.ts';
import { jobOf } from '../../engine/needs.ts';
import type { ReachLayer } from '../../scenario/scenario.ts';
import { useStillScenario } from '../documentStore.ts';
import { resultStore } from '../resultStore.ts';
import { useLater } from './useLater.ts';

/** Expected events at a point by experiment; null while they are being computed. */
export type EventsByExperiment = ReadonlyMap<string, ExpectedEvents | null>;

/** Prompt searches answer at once and follow a drag; decays in flight are integrated after it. */
export function useEvents(reaches: readonly ReachLayer[], point: Point): EventsByExperiment {
  const scenario = useStillScenario();
  const results = resultStore((state) => state.results);
  const inFlight = reaches.filter((layer) => searchFor(experiments[layer.experiment], planes[scenario.plane].model)?.kind === 'decay');
  const ask = (layer: ReachLayer) => [layer.experiment, expectedEvents(layer, scenario, results, point)] as const;
  const answered = inFlight.map((layer) => results.has(jobOf(layer, scenario)?.key ?? ''));
  const later = useLater(JSON.stringify([inFlight, answered, scenario.params, point]), () => new Map(inFlight.map(ask)));
  return new Map(
    reaches.map((layer) => (inFlight.includes(layer) ? [layer.experiment, later?.get(layer.experiment) ?? null] : ask(layer))),
  );
}
