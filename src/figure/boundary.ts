import type { Region } from '../engine/types.ts';
import { joined, type Line, type Xy } from './clip.ts';
import type { Frame } from './frame.ts';
import { identity, memoBy } from './memo.ts';
import { shapeOf } from './outline.ts';

/** Edge of one excluded region, split by whether it bounds the union of all of them. */
export interface Edges {
  readonly outer: readonly Line[];
  readonly interior: readonly Line[];
}

const NO_EDGES: Edges = { outer: [], interior: [] };
const SLACK = 1e-9;
const splits = memoBy<Region, Edges>();

/** Outer and interior stretches of every region of the union. */
export function unionEdges(excluded: readonly Region[], frame: Frame): ReadonlyMap<Region, Edges> {
  const key = `${frame.key}|${excluded.map(identity).join()}`;
  return new Map(excluded.map((region) => [region, splits(region, key, () => edgesOf(region, excluded, frame))]));
}

function edgesOf(region: Region, excluded: readonly Region[], frame: Frame): Edges {
  const others = excluded.filter((other) => other !== region).map((other) => areaOf(other, frame));
  return shapeOf(region, frame).strokes.reduce<Edges>((edges, line) => {
    const split = splitLine(line, others);
    return { outer: [...edges.outer, ...split.outer], interior: [...edges.interior, ...split.interior] };
  }, NO_EDGES);
}

/** Polygons as flat segments x₁ y₁ x₂ y₂, with the box around them. */
export interface Area {
  readonly segments: Float64Array;
  readonly box: readonly [number, number, number, number];
}

const areas = new WeakMap<readonly Line[], Area>();

/** The area of a region, remembered with its polygons. */
export function areaOf(region: Region, frame: Frame): Area {
  const { fills } = shapeOf(region, frame);
  const known = areas.get(fills) ?? outlined(fills);
  areas.set(fills, known);
  return known;
}

export function outlined(polygons: readonly Line[]): Area {
  const segments = new Float64Array(4 * polygons.reduce((count, { length }) => count + length, 0));
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  let at = 0;
  for (const polygon of polygons) {
    let before = polygon.at(-1) as Xy;
    for (const point of polygon) {
      segments.set([before[0], before[1], point[0], point[1]], at);
      at += 4;
      before = point;
      for (const axis of [0, 1] as const) {
        box[axis] = Math.min(box[axis], point[axis]);
        box[axis + 2] = Math.max(box[axis + 2] as number, point[axis]);
      }
    }
  }
  return { segments, box };
}

const inBox = ([x, y]: Xy, [left, top, right, bottom]: Area['box']): boolean => x >= left && x <= right && y >= top && y <= bottom;

/** Nonzero winding rule. */
export function contains({ segments, box }: Area, point: Xy): boolean {
  if (!inBox(point, box)) return false;
  const [x, y] = point;
  let winding = 0;
  for (let i = 0; i < segments.length; i += 4) {
    const [y1, y2] = [segments[i + 1] as number, segments[i + 3] as number];
    if (y1 <= y === y2 <= y) continue;
    const [x1, x2] = [segments[i] as number, segments[i + 2] as number];
    if (x1 + ((y - y1) / (y2 - y1)) * (x2 - x1) > x) winding += y2 > y1 ? 1 : -1;
  }
  return winding !== 0;
}

/** Cuts a polyline exactly where it enters or leaves one of the areas. */
export function splitLine(line: Line, all: readonly Area[]): Edges {
  const areas = all.filter(meets(boxOf(line)));
  const parts = { outer: [] as [Xy, Xy][], interior: [] as [Xy, Xy][] };
  let inside: boolean | null = null;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1] as Xy, line[i] as Xy];
    const stops = stopsOn(a, b, areas);
    for (let k = 1; k < stops.length; k++) {
      const [from, to] = [stops[k - 1] as number, stops[k] as number];
      if (to - from < SLACK) continue;
      if (inside === null || k > 1) inside = areas.some((area) => contains(area, between(a, b, (from + to) / 2)));
      (inside ? parts.interior : parts.outer).push([between(a, b, from), between(a, b, to)]);
    }
  }
  return { outer: joined(parts.outer), interior: joined(parts.interior) };
}

function boxOf(line: Line): Area['box'] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of line) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

const meets =
  (a: Area['box']) =>
  ({ box: b }: Area): boolean =>
    a[2] >= b[0] && a[0] <= b[2] && a[3] >= b[1] && a[1] <= b[3];

function between(a: Xy, b: Xy, t: number): Xy {
  if (t === 0) return a;
  return t === 1 ? b : [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
}

/** 0, every parameter at which the segment meets the boundary of an area, 1. */
function stopsOn(a: Xy, b: Xy, areas: readonly Area[]): readonly number[] {
  const stops = [0, 1];
  for (const area of areas) addCrossings(a, b, area, stops);
  return stops.length > 2 ? stops.sort((s, t) => s - t) : stops;
}

/** Adds the parameters t of a + t (b − a) at which the segment meets the boundary of the area. */
function addCrossings([ax, ay]: Xy, [bx, by]: Xy, { segments, box }: Area, found: number[]): void {
  const [left, right] = ax < bx ? [ax, bx] : [bx, ax];
  const [top, bottom] = ay < by ? [ay, by] : [by, ay];
  if (right < box[0] || left > box[2] || bottom < box[1] || top > box[3]) return;
  const [dx, dy] = [bx - ax, by - ay];
  for (let i = 0; i < segments.length; i += 4) {
    const x1 = segments[i] as number;
    const x2 = segments[i + 2] as number;
    if ((x1 < left && x2 < left) || (x1 > right && x2 > right)) continue;
    const y1 = segments[i + 1] as number;
    const y2 = segments[i + 3] as number;
    if ((y1 < top && y2 < top) || (y1 > bottom && y2 > bottom)) continue;
    const [ex, ey] = [x2 - x1, y2 - y1];
    const determinant = dx * ey - dy * ex;
    if (determinant === 0) continue;
    const t = ((x1 - ax) * ey - (y1 - ay) * ex) / determinant;
    const u = ((x1 - ax) * dy - (y1 - ay) * dx) / determinant;
    if (t > -SLACK && t < 1 + SLACK && u > -SLACK && u < 1 + SLACK) found.push(Math.min(1, Math.max(0, t)));
  }
}
