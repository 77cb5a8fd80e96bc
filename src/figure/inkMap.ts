import type { Box } from './box.ts';
import type { Line, Xy } from './clip.ts';
import { mix } from './color.ts';
import type { Frame } from './frame.ts';
import type { Scene } from './layers.ts';
import { hatchOf, roleLines } from './layers.ts';
import { shapeOf } from './outline.ts';
import { fillColour, isExclusion, isSubject, type LineRole } from './style.ts';
import type { Theme } from './types.ts';

/**
 * What lies where in the frame, on a coarse raster: lines by strength, fills by colour.
 * Names look here for room; everything that is drawn stays exact.
 */
export interface InkMap {
  readonly frame: Frame;
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  /** Strength of the strongest line in the cell, 0 to 4. */
  readonly lines: Uint8Array;
  /** Index into `colours` of the fill on top; 0 is paper. */
  readonly ground: Uint8Array;
  /** 1 where a translucent band lies over the fill. */
  readonly band: Uint8Array;
  /** Number of exclusions that cover the cell. */
  readonly cover: Uint8Array;
  readonly colours: readonly string[];
  readonly theme: Theme;
}

/** Strength of quiet lines, as those inside the grey area: a list with a halo may stand over them. */
export const FAINT = 1;

/** How much a line under a name matters. Names never stand on a target line. */
const STRENGTH: Readonly<Record<LineRole, number>> = {
  ...{ interior: FAINT, other: FAINT, ghost: FAINT, outer: 2, hint: 2, projection: 3, subject: 3, computed: 3, target: 4 },
};

export function emptyMap(frame: Frame, theme: Theme, cell: number): InkMap {
  const columns = Math.ceil(frame.width / cell);
  const rows = Math.ceil(frame.height / cell);
  const layer = () => new Uint8Array(columns * rows);
  return { frame, theme, cell, columns, rows, lines: layer(), ground: layer(), band: layer(), cover: layer(), colours: [theme.paper] };
}

/** The map with the given regions of the scene painted on top; the given map stays as it is. */
export function painted(map: InkMap, scene: Scene, regions: Scene['regions']): InkMap {
  const colours = [...map.colours];
  const copy = (layer: Uint8Array) => layer.slice();
  const next = { ...map, lines: copy(map.lines), ground: copy(map.ground), band: copy(map.band), cover: copy(map.cover), colours };
  for (const region of regions.toSorted((a, b) => Number(isSubject(a)) - Number(isSubject(b)))) {
    const colour = fillColour(region, scene.theme);
    // The tint along a curve is no ground of its own.
    if (colour !== null && region.statement !== 'uncertainty') paintFill(next, region, colour, colours);
    for (const line of hatchOf(region, scene).lines) paintLine(next, line, STRENGTH.interior);
    for (const [role, lines] of roleLines(region, scene)) for (const line of lines) paintLine(next, line, STRENGTH[role]);
  }
  return next;
}

function paintFill(map: InkMap, region: Scene['regions'][number], colour: string, colours: string[]): void {
  const index = colours.includes(colour) ? colours.indexOf(colour) : colours.push(colour) - 1;
  const { statement } = region;
  forCells(map, shapeOf(region, map.frame).fills, (at) => {
    if (statement === 'hint') map.band[at] = 1;
    else if (statement === 'computed')
      map.ground[at] ||= index; // lies under the union
    else map.ground[at] = index;
    if (isExclusion(region)) map.cover[at] = (map.cover[at] as number) + 1;
  });
}

/** Calls `visit` for every cell whose centre lies in the polygons, by the nonzero rule. */
export function forCells(map: InkMap, polygons: readonly Line[], visit: (at: number) => void): void {
  const { columns, rows } = map;
  const turns = new Int16Array(columns * rows); // winding added from this cell on, in its row
  let [top, bottom] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const polygon of polygons) {
    let before = polygon.at(-1) as Xy;
    for (const point of polygon) {
      addTurns(map, before, point, turns);
      before = point;
      top = Math.min(top, point[1]);
      bottom = Math.max(bottom, point[1]);
    }
  }
  const row = (y: number) => Math.floor((y - map.frame.y) / map.cell);
  for (let r = Math.max(0, row(top)); r <= Math.min(rows - 1, row(bottom)); r++) {
    let winding = 0;
    for (let at = r * columns; at < (r + 1) * columns; at++) {
      winding += turns[at] as number;
      if (winding !== 0) visit(at);
    }
  }
}

function addTurns({ frame, cell, columns, rows }: InkMap, a: Xy, b: Xy, turns: Int16Array): void {
  const [top, bottom] = a[1] < b[1] ? [a, b] : [b, a];
  const first = Math.max(0, Math.ceil((top[1] - frame.y) / cell - 0.5));
  const last = Math.min(rows - 1, Math.ceil((bottom[1] - frame.y) / cell - 0.5) - 1);
  for (let r = first; r <= last; r++) {
    const t = (frame.y + (r + 0.5) * cell - top[1]) / (bottom[1] - top[1]);
    const column = Math.max(0, Math.ceil((top[0] + t * (bottom[0] - top[0]) - frame.x) / cell - 0.5));
    const at = r * columns + column;
    if (column < columns) turns[at] = (turns[at] as number) + (top === a ? 1 : -1);
  }
}

function paintLine({ frame, cell, columns, rows, lines }: InkMap, line: Line, strength: number): void {
  for (let i = 1; i < line.length; i++) {
    const [[x1, y1], [x2, y2]] = [line[i - 1] as Xy, line[i] as Xy];
    const steps = Math.ceil((2 * Math.hypot(x2 - x1, y2 - y1)) / cell);
    for (let k = 0; k <= steps; k++) {
      const t = steps === 0 ? 0 : k / steps;
      const c = Math.min(columns - 1, Math.floor((x1 + t * (x2 - x1) - frame.x) / cell));
      const r = Math.min(rows - 1, Math.floor((y1 + t * (y2 - y1) - frame.y) / cell));
      const at = r * columns + c;
      if ((lines[at] as number) < strength) lines[at] = strength;
    }
  }
}

/** The map without some lines; what stands on a target line is never taken away. */
export function withoutLines(map: InkMap, lines: readonly Line[]): InkMap {
  const own = new Uint8Array(map.lines.length);
  for (const line of lines) paintLine({ ...map, lines: own }, line, 1);
  const others = map.lines.slice();
  for (let at = 0; at < own.length; at++) if (own[at] === 1 && (others[at] as number) < STRENGTH.target) others[at] = 0;
  return { ...map, lines: others };
}

/** Cell that holds a point of the frame. */
export const cellAt = ({ frame, cell, columns }: InkMap, x: number, y: number): number =>
  Math.floor((y - frame.y) / cell) * columns + Math.floor((x - frame.x) / cell);

/** Calls `visit` for the cells under a box, a cell apart along and across it; stops when it answers false. */
export function cellsUnder({ frame, cell, columns, rows }: InkMap, box: Box, visit: (at: number) => boolean): boolean {
  const { x, y, width, height, cos, sin } = box;
  const across = Math.max(1, Math.ceil(height / cell));
  const along = Math.max(1, Math.ceil(width / cell));
  for (let j = 0; j <= across; j++) {
    const v = (j / across - 0.5) * height;
    for (let i = 0; i <= along; i++) {
      const u = (i / along - 0.5) * width;
      const c = Math.floor((x + u * cos - v * sin - frame.x) / cell);
      const r = Math.floor((y + u * sin + v * cos - frame.y) / cell);
      if (c >= 0 && r >= 0 && c < columns && r < rows && !visit(r * columns + c)) return false;
    }
  }
  return true;
}

/** Colours behind a box, with the share of its area that each of them fills, largest first. */
export function grounds(map: InkMap, box: Box): readonly (readonly [colour: string, share: number])[] {
  const counts = new Map<string, number>();
  let total = 0;
  cellsUnder(map, box, (at) => {
    const base = map.colours[map.ground[at] as number] as string;
    const colour = map.band[at] ? mix(map.theme.band, base, map.theme.bandOpacity) : base;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
    total++;
    return true;
  });
  return [...counts].map(([colour, count]) => [colour, count / total] as const).sort((a, b) => b[1] - a[1]);
}
