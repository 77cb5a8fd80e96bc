import type { Area } from './boundary.ts';
import type { Line, Xy } from './clip.ts';
import type { Hatch } from './types.ts';

/** Hatch lines, or dots as small polygons. */
export interface Hatching {
  readonly lines: readonly Line[];
  readonly dots: readonly Line[];
}

/** Width of the band, px on screen: 8 pt in a column. */
const BAND = 15.4;
const DOT_RADIUS = 0.9;
const DOT_SIDES = 8;

type Interval = readonly [from: number, to: number];

/** Parallel lines: n counts them, t runs along them, both in points. */
interface Ruling {
  readonly along: Xy;
  readonly across: Xy;
  readonly spacing: number;
}

/** Hatch of an area within a band along the given stretches of its edge. */
export function hatchBand(area: Area, edges: readonly Line[], { angles, spacing }: Hatch, scale: number): Hatching {
  const band = BAND * scale;
  if (angles.length === 0) return { lines: [], dots: dotsIn(area, edges, spacing * scale, band, DOT_RADIUS * scale) };
  return { lines: angles.flatMap((angle) => linesIn(area, edges, ruling(angle, spacing * scale), band)), dots: [] };
}

function ruling(degrees: number, spacing: number): Ruling {
  const radians = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  return { along: [cos, sin], across: [-sin, cos], spacing };
}

const dot = (a: Xy, b: Xy): number => a[0] * b[0] + a[1] * b[1];
const pointOn = ({ along, across, spacing }: Ruling, n: number, t: number): Xy => [
  t * along[0] + n * spacing * across[0],
  t * along[1] + n * spacing * across[1],
];

function linesIn(area: Area, edges: readonly Line[], rule: Ruling, band: number): readonly Line[] {
  return [...stretches(area, edges, rule, band)].flatMap(([n, parts]) => parts.map(([a, b]) => [pointOn(rule, n, a), pointOn(rule, n, b)]));
}

/** On a square lattice turned by 45°. */
function dotsIn(area: Area, edges: readonly Line[], spacing: number, band: number, radius: number): readonly Line[] {
  const rule = ruling(45, spacing);
  return [...stretches(area, edges, rule, band)].flatMap(([n, parts]) =>
    parts.flatMap(([a, b]) => {
      const first = Math.ceil((a + radius) / spacing);
      const count = Math.max(0, Math.floor((b - radius) / spacing) - first + 1);
      return Array.from({ length: count }, (_, i) => polygonAt(pointOn(rule, n, (first + i) * spacing), radius));
    }),
  );
}

const polygonAt = ([x, y]: Xy, radius: number): Line =>
  Array.from({ length: DOT_SIDES }, (_, i) => {
    const angle = (2 * Math.PI * i) / DOT_SIDES;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });

/** Parts of each line that lie in the area and near an edge. */
function stretches(area: Area, edges: readonly Line[], rule: Ruling, band: number): ReadonlyMap<number, readonly Interval[]> {
  const near = bandIntervals(edges, rule, band);
  const inside = areaIntervals(area, rule, near);
  return new Map([...near].map(([n, parts]) => [n, common(united(parts), inside.get(n) ?? [])]));
}

/** By line: where it comes closer than `band` to a segment of the edges. */
function bandIntervals(edges: readonly Line[], rule: Ruling, band: number): ReadonlyMap<number, readonly Interval[]> {
  const found = new Map<number, Interval[]>();
  for (const edge of edges) {
    for (let i = 1; i < edge.length; i++) {
      const [a, b] = [edge[i - 1] as Xy, edge[i] as Xy].map((p): Xy => [dot(p, rule.along), dot(p, rule.across)]) as [Xy, Xy];
      const first = Math.ceil((Math.min(a[1], b[1]) - band) / rule.spacing);
      const last = Math.floor((Math.max(a[1], b[1]) + band) / rule.spacing);
      for (let n = first; n <= last; n++) push(found, n, nearSegment(a, b, n * rule.spacing, band));
    }
  }
  return found;
}

function push(lists: Map<number, Interval[]>, n: number, interval: Interval | null): void {
  if (!interval) return;
  const list = lists.get(n);
  if (list) list.push(interval);
  else lists.set(n, [interval]);
}

/** The points within `band` of a segment form a convex shape: two discs and the rectangle between them. */
function nearSegment(a: Xy, b: Xy, level: number, band: number): Interval | null {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  if (length === 0) return null;
  const [nx, ny] = [(-band * (b[1] - a[1])) / length, (band * (b[0] - a[0])) / length];
  const rectangle: Line = [
    [a[0] + nx, a[1] + ny],
    [b[0] + nx, b[1] + ny],
    [b[0] - nx, b[1] - ny],
    [a[0] - nx, a[1] - ny],
  ];
  const stops = [...crossingsAt(rectangle, level), ...[a, b].flatMap((end) => discAt(end, level, band))];
  return stops.length > 1 ? [Math.min(...stops), Math.max(...stops)] : null;
}

function discAt([t, s]: Xy, level: number, radius: number): readonly number[] {
  const half = Math.sqrt(radius ** 2 - (level - s) ** 2);
  return half > 0 ? [t - half, t + half] : [];
}

const crossingsAt = (polygon: Line, level: number): readonly number[] =>
  polygon.flatMap((p, i) => {
    const q = polygon[(i + 1) % polygon.length] as Xy;
    return p[1] <= level === q[1] <= level ? [] : [p[0] + ((level - p[1]) / (q[1] - p[1])) * (q[0] - p[0])];
  });

/** By line: where it lies in the area, by the nonzero rule. */
function areaIntervals({ segments }: Area, rule: Ruling, lines: ReadonlyMap<number, unknown>): ReadonlyMap<number, readonly Interval[]> {
  const turns = new Map<number, [at: number, turn: number][]>([...lines.keys()].map((n) => [n, []]));
  for (let i = 0; i < segments.length; i += 4) {
    const [a, b] = [segments.subarray(i, i + 2), segments.subarray(i + 2, i + 4)].map(([x = 0, y = 0]): Xy => {
      return [dot([x, y], rule.along), dot([x, y], rule.across)];
    }) as [Xy, Xy];
    const [low, high] = a[1] < b[1] ? [a, b] : [b, a];
    for (let n = Math.ceil(low[1] / rule.spacing); n * rule.spacing < high[1]; n++) {
      const at = low[0] + ((n * rule.spacing - low[1]) / (high[1] - low[1])) * (high[0] - low[0]);
      turns.get(n)?.push([at, low === a ? 1 : -1]);
    }
  }
  return new Map([...turns].map(([n, list]) => [n, wound(list)]));
}

function wound(turns: readonly (readonly [at: number, turn: number])[]): readonly Interval[] {
  const intervals: Interval[] = [];
  let [winding, from] = [0, 0];
  for (const [at, turn] of turns.toSorted((a, b) => a[0] - b[0])) {
    if (winding === 0) from = at;
    winding += turn;
    if (winding === 0) intervals.push([from, at]);
  }
  return intervals;
}

function united(intervals: readonly Interval[]): readonly Interval[] {
  const merged: Interval[] = [];
  for (const [from, to] of intervals.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], to)];
    else merged.push([from, to]);
  }
  return merged;
}

const common = (a: readonly Interval[], b: readonly Interval[]): readonly Interval[] =>
  a.flatMap(([from, to]) => b.map(([f, t]): Interval => [Math.max(from, f), Math.min(to, t)]).filter(([start, end]) => end - start > 1e-6));
