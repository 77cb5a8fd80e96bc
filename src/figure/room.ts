import type { Region } from '../engine/types.ts';
import { type Box, boxAt, grown, overlap, within } from './box.ts';
import type { Rect, Xy } from './clip.ts';
import { cellAt, cellsUnder, type InkMap } from './inkMap.ts';
import type { Scene } from './layers.ts';
import type { NameBlock } from './nameBlock.ts';

/** Where names may go: the map of the drawing, the usable part of the frame, what is taken. */
export interface Room {
  readonly map: InkMap;
  readonly scene: Scene;
  readonly area: Rect;
  readonly taken: readonly Box[];
  /** One pixel of the screen figure in this size. */
  readonly unit: number;
  /** Costliest ground that is still of interest. */
  readonly most: number;
  /** Origins of the names of the figure just before, by region. */
  readonly before?: ReadonlyMap<string, Xy>;
}

/** A place for a name; smaller cost is better. */
export interface Spot {
  readonly box: Box;
  readonly cost: number;
  /** From the curve to the name. */
  readonly leader: readonly [Xy, Xy] | null;
}

/** A name with the place it was given. */
export interface Named extends Spot {
  readonly region: Region;
  readonly block: NameBlock;
}

/** Cost of one cell (4 px) of a line under a name, by strength; a target line may not be covered. */
const LINE_COST = [0, 0.6, 1.3, 4, Number.POSITIVE_INFINITY];
const UNEVEN_GROUND = 14;
/** Distance of names from each other, px, and of those that follow each other on a line: read as one they would say something else. */
const GAP = 4;
const WORD_GAP = 12;
/** Height of the box of a leader: it is no word. */
export const LEADER = 1;

/** Cost of what lies under a name; infinite where it may not stand, or where it costs more than any name may. */
export function groundCost({ map, area, taken, unit, most }: Room, box: Box): number {
  if (!within(box, area)) return Number.POSITIVE_INFINITY;
  const [spaced, onLine] = [grown(box, GAP * unit), boxAt(box.x, box.y, box.width + 2 * WORD_GAP * unit, box.height, box.angle)];
  const meets = (other: Box) => overlap(spaced, other) || (other.height > LEADER && overlap(onLine, other));
  return taken.some(meets) ? Number.POSITIVE_INFINITY : inkCost(map, box, most);
}

/** Lines under the box, and the share of it that lies on another fill than its middle. */
function inkCost(map: InkMap, box: Box, most: number): number {
  const middle = map.ground[cellAt(map, box.x, box.y)];
  let cost = 0;
  let cells = 0;
  let uneven = 0;
  cellsUnder(map, box, (at) => {
    cost += LINE_COST[map.lines[at] as number] as number;
    cells++;
    if (map.ground[at] !== middle) uneven++;
    return cost <= most;
  });
  return cost <= most ? cost + UNEVEN_GROUND * Math.min(1, (2 * uneven) / cells) : Number.POSITIVE_INFINITY;
}

/** Statements whose names stand outside, on the side that is not yet excluded. */
export const namedOutside = ({ statement }: Region): boolean => statement === 'computed' || statement === 'projection';
