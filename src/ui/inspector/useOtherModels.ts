import { useEffect, useState } from 'react';
import { experiments, type PlaneId, planes, searchFor } from '../../catalog/index.ts';
import type { Point } from '../../catalog/types.ts';
import { publishedExclusions } from '../../engine/inspect/excluders.ts';
import { computedAt, type ExcludedRange, excludedAt, otherPlanes } from '../../engine/inspect/otherModels.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { useStillScenario } from '../documentStore.ts';
import { limitStore, loadLimits } from '../limitStore.ts';

/** What is excluded in one plane of another model at the mass of a point. */
export interface OtherModel {
  readonly plane: PlaneId;
  readonly published: readonly ExcludedRange[];
  readonly computed: readonly ExcludedRange[];
}

const NONE: ReadonlyMap<PlaneId, readonly ExcludedRange[]> = new Map();

/** Asked only while it is looked at: the curves of the other planes are loaded for it. */
export function useOtherModels(point: Point): readonly OtherModel[] {
  const scenario = useStillScenario();
  const limits = limitStore((state) => state.limits);
  const { plane: own, params } = scenario;
  const [computed, setComputed] = useState(NONE);
  useEffect(() => {
    for (const plane of otherPlanes(own)) void loadLimits(plane);
  }, [own]);
  useEffect(() => {
    let wanted = true;
    const answer = () => wanted && setComputed(new Map(otherPlanes(own).map((plane) => [plane, computedAt(scenario, plane, point)])));
    prepared(scenario, otherPlanes(own)).then(answer, () => wanted && setComputed(NONE));
    return () => {
      wanted = false;
    };
  }, [scenario, own, point]);
  return otherPlanes(own).map((plane) => {
    const curves = [...limits.values()].filter((limit) => limit.plane === plane);
    const regions = publishedExclusions(curves, planes[plane], params, new Set()).map(({ region }) => region);
    const [x] = planes[plane].fromPoint({ mass: point.mass, coupling: 1 }, params);
    return { plane, published: excludedAt(regions, x), computed: computed.get(plane) ?? [] };
  });
}

/** Everything that the shown experiments need to search in these planes. */
const prepared = ({ layers }: Scenario, asked: readonly PlaneId[]): Promise<unknown> =>
  Promise.all(
    layers.flatMap((layer) =>
      layer.kind === 'reach' && !layer.hidden
        ? asked.map((plane) => searchFor(experiments[layer.experiment], planes[plane].model)?.prepare?.())
        : [],
    ),
  );
