import type { NumberParameter } from '../../catalog/parameter.ts';
import type { ModelParams } from '../../catalog/params.ts';
import type { Model, Plane, Point } from '../../catalog/types.ts';

/** The pinned points, one for each particle: a point means something to its own particle only. */
export type PinnedPoints = Readonly<Record<string, Point>>;

/** Models of one particle, such as a dark photon with other decays, share their point. */
const particleOf = ({ id, particle }: Model): string => particle ?? id;

const within = (value: number, { min, max }: NumberParameter): boolean => value >= min && value <= max;

/** The point that is pinned in a plane; none where it lies beyond its axes. */
export function pinnedIn(points: PinnedPoints, { model, fromPoint, x, y }: Plane, params: ModelParams): Point | null {
  const point = points[particleOf(model)];
  if (!point) return null;
  const [atX, atY] = fromPoint(point, params);
  return within(atX, x) && within(atY, y) ? point : null;
}

/** Another point in a model, or none; those of other particles stay. */
export function withPinned(points: PinnedPoints, model: Model, point: Point | null): PinnedPoints {
  const { [particleOf(model)]: _, ...others } = points;
  return point ? { ...others, [particleOf(model)]: point } : others;
}
