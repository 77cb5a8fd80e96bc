import { type Box, grown } from './box.ts';
import type { Rect, Xy } from './clip.ts';
import { cellAt, cellsUnder, type InkMap } from './inkMap.ts';
import type { Room } from './room.ts';

/** Where an empty place is looked for, as fractions of the way through the area, from its lower right corner. */
const STEPS = Array.from({ length: 25 }, (_, i) => i / 24);
const PLACES = STEPS.flatMap((up) => STEPS.map((right) => ({ right, up })));
/** To what stands around it, px. */
const CLEAR = 4;

/** Upper left corner of an empty place, on paper rather than in an area, as near to a corner as can be; null where there is none. */
export function emptyPlace(
  { width, height }: Pick<Rect, 'width' | 'height'>,
  { map, area, unit }: Pick<Room, 'map' | 'area' | 'unit'>,
  isEmpty: (rect: Rect) => boolean,
): Xy | null {
  const clear = CLEAR * unit;
  const [wide, high] = [width + 2 * clear, height + 2 * clear];
  const [spareX, spareY] = [area.width - wide, area.height - high];
  if (spareX < 0 || spareY < 0) return null;
  let nearest: { readonly at: Xy; readonly far: number } | null = null;
  for (const { right, up } of PLACES) {
    const [x, y] = [area.x + (1 - right) * spareX, area.y + (1 - up) * spareY];
    const onPaper = map.ground[cellAt(map, x + wide / 2, y + high / 2)] === 0;
    const far = Math.hypot(Math.min(right, 1 - right) * spareX, Math.min(up, 1 - up) * spareY) + (onPaper ? 0 : area.width);
    if ((!nearest || far < nearest.far) && isEmpty({ x, y, width: wide, height: high })) nearest = { at: [x + clear, y + clear], far };
  }
  return nearest?.at ?? null;
}

/**
 * Is a rectangle empty, on one ground, and clear of what is taken? Asked often, so a table of sums answers.
 * @param faint  strength of lines that do not count
 */
export function emptySpace(map: InkMap, taken: readonly Box[], faint = 0): (rect: Rect) => boolean {
  const { columns, rows, frame, cell } = map;
  const sums = sumTable(occupiedCells(map, taken, faint), columns, rows);
  const clamp = (value: number, most: number) => Math.max(0, Math.min(most, value));
  return ({ x, y, width, height }) => {
    const [left, top] = [clamp(Math.floor((x - frame.x) / cell), columns), clamp(Math.floor((y - frame.y) / cell), rows)];
    const right = clamp(Math.ceil((x + width - frame.x) / cell), columns);
    const bottom = clamp(Math.ceil((y + height - frame.y) / cell), rows);
    const at = (row: number, column: number) => sums[row * (columns + 1) + column] as number;
    return at(bottom, right) - at(top, right) - at(bottom, left) + at(top, left) === 0;
  };
}

/** 1 where a line runs, the ground changes or something stands. */
function occupiedCells(map: InkMap, taken: readonly Box[], faint: number): Uint8Array {
  const { lines, ground, columns } = map;
  const cells = new Uint8Array(lines.length);
  for (let at = 0; at < cells.length; at++) {
    const same = ground[at] === (ground[at + 1] ?? ground[at]) && ground[at] === (ground[at + columns] ?? ground[at]);
    cells[at] = (lines[at] as number) <= faint && (same || at % columns === columns - 1) ? 0 : 1;
  }
  for (const box of taken)
    cellsUnder(map, grown(box, map.cell / 2), (at) => {
      cells[at] = 1;
      return true;
    });
  return cells;
}

/** Sum of all cells above and to the left of each corner. */
function sumTable(cells: Uint8Array, columns: number, rows: number): Int32Array {
  const sums = new Int32Array((columns + 1) * (rows + 1));
  for (let row = 0; row < rows; row++) {
    let along = 0;
    for (let column = 0; column < columns; column++) {
      along += cells[row * columns + column] as number;
      sums[(row + 1) * (columns + 1) + column + 1] = (sums[row * (columns + 1) + column + 1] as number) + along;
    }
  }
  return sums;
}
