import type { Region } from '../engine/types.ts';
import { type Box, boxAt } from './box.ts';
import type { Rect, Xy } from './clip.ts';
import { readable } from './color.ts';
import { emptyPlace, emptySpace } from './emptySpace.ts';
import { cellsUnder, FAINT, grounds, type InkMap } from './inkMap.ts';
import { inkOn } from './key.ts';
import { identity, memoBy } from './memo.ts';
import { nameOf } from './nameBlock.ts';
import type { Named, Room } from './room.ts';
import { HALO, lineColour } from './style.ts';
import { CAP_HEIGHT, type TextLine, texLabel } from './texLabel.ts';
import type { FigureInput, SizeClass, TextItem } from './types.ts';

/** Numbers and names of curves: a list in the frame or under the axis. */
export interface NumberList {
  readonly box: Box;
  readonly marks: readonly Entry[];
  /** Left end and middle of each entry. */
  readonly places: readonly Xy[];
}

/** In em: from line to line, from number to name, between entries side by side. */
const PITCH = 1.3;
const GAP = 0.45;
const APART = 1.5;
const MOST_COLUMNS = 3;

/** A curve and its number. */
export type Entry = Pick<Named, 'region' | 'block'>;

/** Where the entries stand from the upper left corner of all of them. */
interface Arrangement {
  readonly marks: readonly Entry[];
  readonly width: number;
  readonly height: number;
  readonly places: readonly Xy[];
}

const nameLines = memoBy<Region, TextLine>();

const nameLine = ({ region }: Entry, size: SizeClass): TextLine =>
  nameLines(region, String(identity(size)), () => texLabel(nameOf(region), { size: size.nameText, font: size.font, weight: 400 }));

/** From the left end of the numbers to that of the names. */
const numberWidth = (marks: readonly Entry[], { nameText }: SizeClass): number =>
  Math.max(...marks.map(({ block }) => block.width)) + GAP * nameText;

function inColumns(marks: readonly Entry[], columns: number, size: SizeClass): Arrangement {
  const rows = Math.ceil(marks.length / columns);
  const pitch = PITCH * size.nameText;
  const widths = marks.map((mark) => numberWidth(marks, size) + nameLine(mark, size).width);
  const lefts = [0];
  for (let column = 0; column * rows < marks.length; column++)
    lefts.push((lefts[column] as number) + Math.max(...widths.slice(column * rows, (column + 1) * rows)) + APART * size.nameText);
  const places = marks.map((_, i): Xy => [lefts[Math.floor(i / rows)] as number, ((i % rows) + 0.5) * pitch]);
  return { marks, width: (lefts.at(-1) as number) - APART * size.nameText, height: rows * pitch, places };
}

/** Entries one after the other, broken like words. */
function inLines(marks: readonly Entry[], width: number, size: SizeClass): Arrangement {
  const pitch = PITCH * size.nameText;
  let [x, line] = [0, 0];
  const places = marks.map((mark): Xy => {
    const wide = numberWidth(marks, size) + nameLine(mark, size).width;
    if (x > 0 && x + wide > width) [x, line] = [0, line + 1];
    const left = x;
    x += wide + APART * size.nameText;
    return [left, (line + 0.5) * pitch];
  });
  return { marks, width, height: (line + 1) * pitch, places };
}

const placed = ({ marks, width, height, places }: Arrangement, left: number, top: number): NumberList => ({
  box: boxAt(left + width / 2, top + height / 2, width, height),
  marks,
  places: places.map(([x, y]) => [left + x, top + y]),
});

/**
 * Finds a place for a list, on paper rather than in an area, as near to a corner of the frame as can be; over faint lines
 * only where there is no other; null where there is none.
 */
export function listInFrame({ map, area, unit, taken }: Room, size: SizeClass): (marks: readonly Entry[]) => NumberList | null {
  const searches = [emptySpace(map, taken), emptySpace(map, taken, FAINT)];
  return (marks) => {
    const columns = Array.from({ length: Math.min(MOST_COLUMNS, marks.length) }, (_, i) => i + 1);
    for (const isEmpty of searches)
      for (const count of columns) {
        const arrangement = inColumns(marks, count, size);
        const corner = emptyPlace(arrangement, { map, area, unit }, isEmpty);
        if (corner) return placed(arrangement, ...corner);
      }
    return null;
  };
}

/** Under the axis title, from the left side of the frame. */
export const listBelow = (marks: readonly Entry[], frame: Rect, top: number, size: SizeClass): NumberList =>
  placed(inLines(marks, frame.width, size), frame.x, top);

/** Height that the list takes under the axis title. */
export const heightBelow = (marks: readonly Entry[], { width }: Rect, size: SizeClass): number =>
  marks.length === 0 ? 0 : inLines(marks, width, size).height;

/** The list as text: numbers in the colour of their curves. */
export function listItems({ box, marks, places }: NumberList, map: InkMap, input: FigureInput): readonly TextItem[] {
  const { size, theme } = input;
  const fill = inkOn(box, map);
  const behind = [grounds(map, box)[0]?.[0] ?? theme.paper];
  const clear = cellsUnder(map, box, (at) => map.lines[at] === 0);
  const halo = clear ? null : { color: behind[0] ?? theme.paper, width: HALO * size.nameText };
  return marks.flatMap(({ region, block }, i) => {
    const [x, middle] = places[i] as Xy;
    const colour = readable(lineColour(region, theme), theme.ink, behind);
    const name = nameLine({ region, block }, size);
    const key = `number:${region.id}`;
    const left = x + numberWidth(marks, size);
    return [
      { ...entry(`${key}:mark`, block, x, middle, colour, size), halo },
      { ...entry(key, name, left, middle, fill, size), halo },
    ];
  });
}

const entry = (
  key: string,
  { runs, lines, width }: TextLine,
  x: number,
  middle: number,
  fill: string,
  { nameText }: SizeClass,
): Omit<TextItem, 'halo'> => ({
  ...{ kind: 'text', role: 'legend', key, x, y: middle + (CAP_HEIGHT / 2) * nameText, angle: 0, runs, lines, width, fill },
});
