import type { Region } from '../engine/types.ts';
import { grown } from './box.ts';
import type { Rect } from './clip.ts';
import { type Named, occupied } from './labels.ts';
import { heightBelow, listBelow, listInFrame, type NumberList } from './numberList.ts';
import { markBlock, markSpot } from './numberMarks.ts';
import type { Room } from './room.ts';
import type { FigureInput } from './types.ts';

/** Curves whose names found no room: a number at each and a list that says what they are. */
export interface Numbers {
  readonly marks: readonly Named[];
  readonly list: NumberList | null;
  /** Height that the list would need under the axis title, where it has no room in the frame. */
  readonly wanted: number;
}

export const NO_NUMBERS: Numbers = { marks: [], list: null, wanted: 0 };

/** Part of the page that the list may take under the axis title, and the distance of the list to the names, px. */
const MOST_BELOW = 0.16;
const CLEAR = 4;
/** A longer list is not read. */
const MOST = 20;

/** Numbers in the order of importance; those that find no room, or whose names find none in the list, are left out. */
export function placeNumbers(unnamed: readonly Region[], room: Room, input: FigureInput, frame: Rect): Numbers {
  if (input.unnumbered) return NO_NUMBERS;
  const marks = marked(unnamed, room, input);
  if (marks.length === 0) return NO_NUMBERS;
  if (input.below) return fewer(marks, (some) => fitsBelow(some, input.below ?? 0, frame, input));
  const free = { ...room, taken: [...room.taken, ...marks.flatMap(occupied).map((box) => grown(box, CLEAR * room.unit))] };
  const listOf = listInFrame(free, input.size);
  const whole = listOf(marks);
  if (whole) return { marks, list: whole, wanted: 0 };
  const wanted = heightBelow(marks, frame, input.size);
  if (input.still && wanted <= MOST_BELOW * input.height) return { ...NO_NUMBERS, wanted };
  return fewer(marks, listOf);
}

function marked(unnamed: readonly Region[], room: Room, { size }: FigureInput): readonly Named[] {
  const marks: Named[] = [];
  for (const region of unnamed.slice(0, MOST)) {
    const block = markBlock(marks.length + 1, size);
    const spot = markSpot(region, block, { ...room, taken: [...room.taken, ...marks.flatMap(occupied)] });
    if (spot) marks.push({ region, block, ...spot });
  }
  return marks;
}

/** As many as their list has room for, the most important first. */
function fewer(marks: readonly Named[], listOf: (some: readonly Named[]) => NumberList | null): Numbers {
  for (let count = marks.length; count > 0; count--) {
    const some = marks.slice(0, count);
    const list = listOf(some);
    if (list) return { marks: some, list, wanted: 0 };
  }
  return NO_NUMBERS;
}

function fitsBelow(marks: readonly Named[], most: number, frame: Rect, { height, size }: FigureInput): NumberList | null {
  return heightBelow(marks, frame, size) <= most + 1e-9 ? listBelow(marks, frame, height, size) : null;
}
