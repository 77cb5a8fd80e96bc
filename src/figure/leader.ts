import type { Region } from '../engine/types.ts';
import { anchorsOn, pointAt, trackOf } from './along.ts';
import { type Box, corners, grown, lengthInside, nearestOn } from './box.ts';
import type { Xy } from './clip.ts';
import { cellAt, type InkMap } from './inkMap.ts';
import { blockBox, blockHeight, type NameBlock } from './nameBlock.ts';
import { shapeOf } from './outline.ts';
import { groundCost, type Room, type Spot } from './room.ts';

/** Lengths of a leader, px, and its directions, degrees clockwise from the right. */
const LENGTHS = [36, 64, 110];
const DIRECTIONS = [60, 120, 90, 30, 150, -60, -120, -90, -30, -150];
const COST = { base: 24, perPx: 0.05, up: 4, perCrossing: 3, onFill: 8, anchor: 16 };
const EVERY = 3;

/** Places in empty ground, joined to the curve by a straight leader. */
export function leaderSpots(region: Region, block: NameBlock, room: Room): readonly Spot[] {
  const anchors = shapeOf(region, room.map.frame)
    .strokes.flatMap((line) => {
      const track = trackOf(line);
      return anchorsOn(track, room.map).map(({ s, fraction }) => ({ point: pointAt(track, s), fraction }));
    })
    .filter(({ fraction }, i) => i % EVERY === 0 && fraction > 0 && fraction < 1);
  return anchors.flatMap(({ point, fraction }) =>
    DIRECTIONS.flatMap((direction) => LENGTHS.flatMap((length) => joinedTo(point, fraction, direction, length, block, room) ?? [])),
  );
}

function joinedTo(dot: Xy, fraction: number, direction: number, length: number, block: NameBlock, room: Room): Spot | null {
  const radians = (direction * Math.PI) / 180;
  const [dx, dy] = [Math.cos(radians), Math.sin(radians)];
  const reach = length * room.unit;
  const aside = (Math.sign(Math.round(dx * 1e6)) * block.width) / 2;
  const box = blockBox(block, dot[0] + reach * dx + aside, dot[1] + reach * dy + (Math.sign(dy) * blockHeight(block)) / 2);
  const under = groundCost(room, box);
  if (under === Number.POSITIVE_INFINITY) return null;
  const end = nearestOn(grown(box, 2 * room.unit), dot);
  if (crossesName(dot, end, room)) return null;
  const cost =
    COST.base +
    COST.perPx * length +
    (dy < 0 ? COST.up : 0) +
    COST.perCrossing * linesBetween(room.map, dot, end) +
    (onFill(room.map, box) ? COST.onFill : 0) +
    COST.anchor * Math.abs(fraction - 0.4) +
    under;
  return { box, cost, leader: [dot, end] };
}

function crossesName(dot: Xy, end: Xy, { taken, unit }: Room): boolean {
  const [x, y] = [(dot[0] + end[0]) / 2, (dot[1] + end[1]) / 2];
  const half = Math.hypot(end[0] - dot[0], end[1] - dot[1]) / 2;
  const close = (other: Box) => (other.x - x) ** 2 + (other.y - y) ** 2 < (other.radius + 2 * unit + half) ** 2;
  return taken.some((other) => close(other) && lengthInside(grown(other, unit), dot, end) > 0);
}

/** Lines that the leader crosses on its way, without the curve it starts from. */
function linesBetween(map: InkMap, [x1, y1]: Xy, [x2, y2]: Xy): number {
  const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / map.cell);
  let crossed = 0;
  let on = true;
  for (let k = 1; k < steps; k++) {
    const strength = map.lines[cellAt(map, x1 + (k / steps) * (x2 - x1), y1 + (k / steps) * (y2 - y1))] ?? 0;
    if (strength > 0 && !on) crossed += strength;
    on = strength > 0;
  }
  return crossed;
}

const onFill = (map: InkMap, box: Box): boolean => corners(box).some(([x, y]) => map.ground[cellAt(map, x, y)] !== 0);
