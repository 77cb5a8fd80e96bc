import type { Region } from '../engine/types.ts';
import { areaOf, contains } from './boundary.ts';
import { type Box, corners, grown, nearestOn } from './box.ts';
import type { Rect, Xy } from './clip.ts';
import { blockBox, nameBlock, twoLines } from './nameBlock.ts';
import { shapeOf } from './outline.ts';
import type { Named, Room } from './room.ts';
import type { SizeClass } from './types.ts';

/** Distance from the name to its curve from which a leader joins them, px. */
const FAR = 26;

/** Where a person put the name; null when nobody did or the place is out of sight. */
export function chosenPlace(region: Region, room: Room, size: SizeClass): Named | null {
  const { labelAt, labelAngle = 0 } = region.style ?? {};
  if (!labelAt) return null;
  const { frame } = room.scene;
  const [x, y] = [frame.xScale.toPoints(labelAt[0]), frame.yScale.toPoints(labelAt[1])];
  if (!(x >= frame.x && x <= frame.right && y >= frame.y && y <= frame.bottom)) return null;
  const inside = contains(areaOf(region, frame), [x, y]);
  const block = (inside && twoLines(region, size)) || nameBlock(region, size);
  const box = pushedInto(room.area, blockBox(block, x, y, labelAngle));
  return { region, block, box, cost: 0, leader: inside ? null : leaderFrom(region, box, room) };
}

/** The box moved so that no corner leaves the area, as far as its size allows. */
function pushedInto(area: Rect, box: Box): Box {
  const points = corners(box);
  const by = (axis: 0 | 1, low: number, high: number) => {
    const values = points.map((point) => point[axis]);
    return Math.max(low - Math.min(...values), Math.min(0, high - Math.max(...values)));
  };
  return { ...box, x: box.x + by(0, area.x, area.x + area.width), y: box.y + by(1, area.y, area.y + area.height) };
}

/** A name that stands far from its curve is joined to it. */
function leaderFrom(region: Region, box: Box, room: Room): readonly [Xy, Xy] | null {
  const lines = shapeOf(region, room.scene.frame).strokes;
  const near = grown(box, 2 * room.unit);
  const ends = lines.flatMap((line) => line.map((point): [Xy, Xy] => [point, nearestOn(near, point)]));
  const length = ([a, b]: readonly [Xy, Xy]) => Math.hypot(a[0] - b[0], a[1] - b[1]);
  const shortest = ends.reduce<[Xy, Xy] | null>((best, pair) => (best && length(best) <= length(pair) ? best : pair), null);
  return shortest && length(shortest) > FAR * room.unit ? shortest : null;
}
