import type { Region } from '../engine/types.ts';
import { grown } from './box.ts';
import { cellAt, cellsUnder, forCells, type InkMap } from './inkMap.ts';
import { blockBox, type NameBlock } from './nameBlock.ts';
import { shapeOf } from './outline.ts';
import { groundCost, type Room, type Spot } from './room.ts';
import { isExclusion, isSubject } from './style.ts';

const COLUMNS = 32;
const ROWS = 24;
/** Distance to the edge of the region, px: wanted, and at least. */
const CLEARANCE = [14, 4] as const;
const TIGHT = 3;

/** Upright places inside a filled region, those nearest to its middle first. */
export function insideSpots(region: Region, block: NameBlock, room: Room): readonly Spot[] {
  if (!isExclusion(region) && region.statement !== 'hint') return [];
  const own = ownCells(region, room.map);
  if (own.count === 0) return [];
  const spots: (Spot & { readonly distance: number })[] = [];
  for (const [x, y] of grid(room)) {
    const spot = own.mask[cellAt(room.map, x, y)] === 1 && spotAt(x, y, block, own.mask, room);
    if (spot) spots.push({ ...spot, distance: Math.round(Math.hypot(x - own.middle[0], y - own.middle[1])) });
  }
  return spots.sort((a, b) => a.distance - b.distance);
}

/** Fixed fractions of the frame, so that a small change of the region moves a name rarely. */
function* grid({ map: { frame } }: Room): Generator<readonly [number, number]> {
  for (let row = 1; row < ROWS; row++) {
    for (let column = 1; column < COLUMNS; column++) {
      yield [frame.x + (column / COLUMNS) * frame.width, frame.y + (row / ROWS) * frame.height];
    }
  }
}

interface Cells {
  readonly mask: Uint8Array;
  readonly count: number;
  readonly middle: readonly [number, number];
}

/** Cells of the region: all of the subject, of the grey area what is grey, of others only those that no other exclusion covers. */
function ownCells(region: Region, map: InkMap): Cells {
  const mask = new Uint8Array(map.columns * map.rows);
  const shared = isSubject(region) || !isExclusion(region) || region.merged;
  let [count, x, y] = [0, 0, 0];
  forCells(map, shapeOf(region, map.frame).fills, (at) => {
    if (!shared && map.cover[at] !== 1) return;
    if (region.merged && map.colours[map.ground[at] as number] !== map.theme.union) return;
    mask[at] = 1;
    count++;
    x += at % map.columns;
    y += Math.floor(at / map.columns);
  });
  const { frame, cell } = map;
  return { mask, count, middle: [frame.x + (x / count) * cell, frame.y + (y / count) * cell] };
}

function spotAt(x: number, y: number, block: NameBlock, mask: Uint8Array, room: Room): Spot | null {
  const box = blockBox(block, x, y);
  const fits = (clearance: number) => cellsUnder(room.map, grown(box, clearance * room.unit), (at) => mask[at] === 1);
  if (!fits(CLEARANCE[1])) return null;
  const cost = groundCost(room, box) + (fits(CLEARANCE[0]) ? 0 : TIGHT);
  return cost < Number.POSITIVE_INFINITY ? { box, cost, leader: null } : null;
}
