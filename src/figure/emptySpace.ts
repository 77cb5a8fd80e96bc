import { type Box, grown } from './box.ts';
import type { Rect } from './clip.ts';
import { cellsUnder, type InkMap } from './inkMap.ts';

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
