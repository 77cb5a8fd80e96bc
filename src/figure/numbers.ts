import type { Region } from '../engine/types.ts';
import { type Box, grown } from './box.ts';
import type { Rect } from './clip.ts';
import { occupied } from './labels.ts';
import { type Entry, heightBelow, listBelow, listInFrame, type NumberList } from './numberList.ts';
import { markBlock, markSpot } from './numberMarks.ts';
import type { Named, Room } from './room.ts';
import type { FigureInput, SizeClass } from './types.ts';

/** Curves whose names found no room: a number at each, and a list, or two, that say what they are. */
export interface Numbers {
  readonly marks: readonly Named[];
  readonly lists: readonly NumberList[];
  /** Height that the list would need under the axis title, where it has no room in the frame. */
  readonly wanted: number;
}

export const NO_NUMBERS: Numbers = { marks: [], lists: [], wanted: 0 };

/** Part of the page that the list may take under the axis title, and the distance of the list to the names, px. */
const MOST_BELOW = 0.16;
const CLEAR = 4;
/** In how many places a list may stand on a small screen. */
const MOST_LISTS = 3;
/** A longer list is not read. */
export const MOST_NUMBERS = 20;

/**
 * Numbers in the order of importance; those that find no room, or whose names find none in the list, are left out.
 * @param kept  what the numbers at the curves leave free for the list
 */
export function placeNumbers(unnamed: readonly Region[], room: Room, kept: readonly Box[], input: FigureInput, frame: Rect): Numbers {
  if (input.unnumbered) return NO_NUMBERS;
  const marks = marked(unnamed, { ...room, taken: [...room.taken, ...kept] }, input);
  if (marks.length === 0) return NO_NUMBERS;
  if (input.below) return listedBelow(marks, input.below, frame, input);
  const free = { ...room, taken: [...room.taken, ...marks.flatMap(occupied).map((box) => grown(box, CLEAR * room.unit))] };
  const lists = listsInFrame(marks, free, input.size, input.still ? 1 : MOST_LISTS);
  const told = lists.flatMap((list) => list.marks).length;
  const wanted = heightBelow(marks, frame, input.size);
  if (told < marks.length && input.still && wanted <= MOST_BELOW * input.height) return { ...NO_NUMBERS, wanted };
  return { marks: marks.slice(0, told), lists, wanted: 0 };
}

function marked(unnamed: readonly Region[], room: Room, { size }: FigureInput): readonly Named[] {
  const marks: Named[] = [];
  for (const region of unnamed.slice(0, MOST_NUMBERS)) {
    const block = markBlock(marks.length + 1, size);
    const spot = markSpot(region, block, { ...room, taken: [...room.taken, ...marks.flatMap(occupied)] });
    if (spot) marks.push({ region, block, ...spot });
  }
  return marks;
}

/** A list as long as there is room for, and where that is not all, its continuation in another place. */
export function listsInFrame(marks: readonly Entry[], room: Room, size: SizeClass, most = MOST_LISTS): readonly NumberList[] {
  if (most === 0 || marks.length === 0) return [];
  const list = longestList(marks, listInFrame(room, size));
  if (!list) return [];
  const rest = { ...room, taken: [...room.taken, grown(list.box, CLEAR * room.unit)] };
  return [list, ...listsInFrame(marks.slice(list.marks.length), rest, size, most - 1)];
}

/** The whole list or, by halves, as much of it as there is room for. */
function longestList(marks: readonly Entry[], listOf: (some: readonly Entry[]) => NumberList | null): NumberList | null {
  const whole = listOf(marks);
  if (whole) return whole;
  let longest: NumberList | null = null;
  let [fits, tooMany] = [0, marks.length];
  while (tooMany - fits > 1) {
    const count = (fits + tooMany) >> 1;
    const list = listOf(marks.slice(0, count));
    if (list) [longest, fits] = [list, count];
    else tooMany = count;
  }
  return longest;
}

/** As many as the room under the axis title holds. */
function listedBelow(marks: readonly Named[], room: number, frame: Rect, { height, size }: FigureInput): Numbers {
  const fits = (count: number) => heightBelow(marks.slice(0, count), frame, size) <= room + 1e-9;
  const some = marks.slice(0, marks.findLastIndex((_, i) => fits(i + 1)) + 1);
  return some.length === 0 ? NO_NUMBERS : { marks: some, lists: [listBelow(some, frame, height, size)], wanted: 0 };
}
