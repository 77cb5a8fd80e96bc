import { type PlaneId, planes, type RelicId, relics } from '../catalog/index.ts';
import type { ModelParams } from '../catalog/params.ts';
import type { Model } from '../catalog/types.ts';

/** One mass of a thermal target in plane coordinates; null where no coupling gives the right abundance. */
export interface RelicPoint {
  readonly mass: number;
  readonly coupling: number | null;
}

export interface RelicInput {
  readonly target: RelicId;
  readonly plane: PlaneId;
  readonly params: ModelParams;
  /** Plane masses. */
  readonly masses: readonly number[];
}

export function relicPoints({ target, plane, params, masses }: RelicInput): RelicPoint[] {
  const { y, toPoint, fromPoint } = planes[plane];
  const model: Model = planes[plane].model;
  if (!relics[target].appliesTo(model)) throw new Error(`${target} is no target of ${model.id}`);
  return masses.map((planeMass) => {
    const { mass } = toPoint(planeMass, y.initial, params);
    const coupling = relics[target].coupling(model, mass / params.ratio, params);
    const [x, height] = fromPoint({ mass, coupling }, params);
    return { mass: x, coupling: Number.isFinite(height) && height > 0 ? height : null };
  });
}
