import type { FigureModel } from '../../figure/types.ts';

/** A curve is under the pointer within this distance, px. */
const REACH = 7;

type XY = readonly [number, number];

function squaredDistance([px, py]: XY, [ax, ay]: XY, [bx, by]: XY): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / length));
  return (px - ax - t * dx) ** 2 + (py - ay - t * dy) ** 2;
}

/** Region whose drawn edge is nearest to a point of the figure, if one is near. */
export function nearestRegion(model: FigureModel, px: number, py: number): string | null {
  let best: string | null = null;
  let least = REACH ** 2;
  for (const item of model.items) {
    if (item.kind !== 'path' || item.role !== 'edge' || !item.region) continue;
    for (const line of item.lines) {
      for (let i = 1; i < line.length; i++) {
        const d = squaredDistance([px, py], line[i - 1] as XY, line[i] as XY);
        if (d < least) [least, best] = [d, item.region];
      }
    }
  }
  return best;
}
