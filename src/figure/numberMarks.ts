import type { Region } from '../engine/types.ts';
import { anchorsOn, pointAt, trackOf } from './along.ts';
import { grown } from './box.ts';
import { withoutLines } from './inkMap.ts';
import { insideSpots } from './inside.ts';
import { best } from './labels.ts';
import { leaderSpots } from './leader.ts';
import { blockBox, type NameBlock } from './nameBlock.ts';
import { shapeOf } from './outline.ts';
import { groundCost, type Room, type Spot } from './room.ts';
import { texLabel } from './texLabel.ts';
import type { SizeClass } from './types.ts';

/** Where along the frame a number is wanted, as a fraction, and what it costs to be elsewhere. */
const WANTED = 0.5;
const FAR = 6;
/** To the lines of other curves, px. */
const CLEAR = 3;
/** A number hides its line for its own width: the line must be this many times as long. */
const LONG = 4;

export const markBlock = (mark: number, { nameText, font }: SizeClass): NameBlock =>
  texLabel(String(mark), { size: nameText, font, weight: 600 });

/** Place of a number: on the line, which it interrupts, so that nobody asks which of two lines it belongs to; else in the area, else at the end of a leader. */
export function markSpot(region: Region, block: NameBlock, room: Room): Spot | null {
  const on = onLine(region, block, room);
  if (on) return on;
  const inside = insideSpots(region, block, room);
  return best(inside.length > 0 ? inside : leaderSpots(region, block, room));
}

/** The cheapest spot; anchors come in the order of their distance, which alone soon costs more than what is found. */
function onLine(region: Region, block: NameBlock, room: Room): Spot | null {
  const { strokes } = shapeOf(region, room.map.frame);
  const others = { ...room, map: withoutLines(room.map, strokes) };
  const tracks = strokes.map(trackOf).filter(({ at }) => (at.at(-1) ?? 0) > LONG * block.width);
  const anchors = tracks.flatMap((track) =>
    anchorsOn(track, room.map).map((anchor) => ({ ...anchor, far: FAR * Math.abs(anchor.fraction - WANTED) })),
  );
  let found: Spot | null = null;
  for (const { track, s, far } of anchors.sort((a, b) => a.far - b.far)) {
    if (found && far >= found.cost) break;
    const box = blockBox(block, ...pointAt(track, s));
    const cost = far + groundCost(others, grown(box, CLEAR * room.unit));
    if (cost < (found?.cost ?? Number.POSITIVE_INFINITY)) found = { box, cost, leader: null };
  }
  return found;
}
