import type { Region } from '../engine/types.ts';
import { type Area, areaOf, contains } from './boundary.ts';
import type { Line, Xy } from './clip.ts';
import { cellAt, type InkMap } from './inkMap.ts';
import { blockBox, blockHeight, type NameBlock } from './nameBlock.ts';
import { shapeOf } from './outline.ts';
import { groundCost, namedOutside, type Room, type Spot } from './room.ts';

/** Distance of a name from its curve, px. */
const OFF = 5.8;
const COLUMNS = 32;
const ROWS = 24;
/** Below this angle a name stands upright, degrees. */
const FLAT = 3;
/** Largest bend of the curve along the name, in heights of the name. */
const BEND = 0.6;
/** Where along the frame a name is wanted, as a fraction. */
const WANTED = 0.4;

const COST = { base: 6, interior: 10, otherSide: 4, perDegree: 0.1, perSteepDegree: 0.4, bend: 10, far: 8 };
/** Above this angle a name gets hard to read, degrees. */
const STEEP = 45;

/** A polyline with the path length up to each of its points. */
interface Track {
  readonly line: Line;
  readonly at: readonly number[];
}

interface Anchor {
  readonly track: Track;
  /** Path length at the anchor. */
  readonly s: number;
  readonly fraction: number;
}

/** Places beside the edge, 6 px off, where its slope is steady over the length of the name. */
export function alongSpots(region: Region, block: NameBlock, room: Room): readonly Spot[] {
  const shape = shapeOf(region, room.map.frame);
  const area = areaOf(region, room.map.frame);
  const anchors = shape.strokes.flatMap((line) => anchorsOn(trackOf(line), room.map));
  return anchors
    .sort((a, b) => Math.abs(a.fraction - WANTED) - Math.abs(b.fraction - WANTED))
    .flatMap((anchor) => {
      const span = spanAt(anchor, block);
      return span ? [1, -1].flatMap((side) => beside(anchor, span, side, region, area, block, room) ?? []) : [];
    });
}

/** The line along a name; null where the curve ends too soon or bends too much. */
function spanAt({ track, s }: Anchor, block: NameBlock): Span | null {
  const half = block.width / 2;
  if (s < half || s > (track.at.at(-1) as number) - half) return null;
  const span = spanOf(track, s, half);
  return span.below + span.above > BEND * blockHeight(block) ? null : span;
}

export function trackOf(line: Line): Track {
  const at = [0];
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1] as Xy, line[i] as Xy];
    at.push((at[i - 1] as number) + Math.hypot(b[0] - a[0], b[1] - a[1]));
  }
  return { line, at };
}

export function pointAt({ line, at }: Track, s: number): Xy {
  const next = firstReaching(at, s);
  if (next <= 0) return (next === 0 ? line[0] : line.at(-1)) as Xy;
  const [a, b] = [line[next - 1] as Xy, line[next] as Xy];
  const t = (s - (at[next - 1] as number)) / ((at[next] as number) - (at[next - 1] as number));
  return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
}

/** Index of the first point at which the path is at least as long as s; −1 where it never is. */
function firstReaching(at: readonly number[], s: number): number {
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] as number) >= s) high = middle;
    else low = middle + 1;
  }
  return low < at.length ? low : -1;
}

/** Anchors where the curve meets fixed fractions of the frame: of its width where flat, of its height where steep. */
export function anchorsOn(track: Track, { frame }: InkMap): readonly Anchor[] {
  const anchors: Anchor[] = [];
  for (let i = 1; i < track.line.length; i++) {
    const [a, b] = [track.line[i - 1] as Xy, track.line[i] as Xy];
    const steep = Math.abs(b[1] - a[1]) > 1.5 * Math.abs(b[0] - a[0]);
    const axis = steep ? 1 : 0;
    const [count, origin, size] = steep ? [ROWS, frame.y, frame.height] : [COLUMNS, frame.x, frame.width];
    const [from, to] = [a, b].map((p) => ((p[axis] - origin) / size) * count) as [number, number];
    for (let k = Math.ceil(Math.min(from, to)); k <= Math.max(from, to); k++) {
      const t = (k - from) / (to - from);
      const s = (track.at[i - 1] as number) + t * ((track.at[i] as number) - (track.at[i - 1] as number));
      if (Number.isFinite(s)) anchors.push({ track, s, fraction: k / count });
    }
  }
  return anchors;
}

function beside(anchor: Anchor, span: Span, side: number, region: Region, area: Area, block: NameBlock, room: Room): Spot | null {
  const height = blockHeight(block);
  const off = OFF * room.unit + height / 2 + (side > 0 ? span.below : span.above);
  const [nx, ny] = [-Math.sin(span.radians), Math.cos(span.radians)];
  const [x, y] = [span.x + side * off * nx, span.y + side * off * ny];
  const degrees = (span.radians * 180) / Math.PI;
  const probe = (sign: number): Xy => [span.x + sign * OFF * room.unit * nx, span.y + sign * OFF * room.unit * ny];
  const inside = region.fill === 'none' ? side < 0 : contains(area, probe(side));
  const box = blockBox(block, x, y, degrees);
  const cost =
    COST.base +
    (bounds(room.map, probe(1), probe(-1)) ? 0 : COST.interior) +
    (inside === namedOutside(region) ? COST.otherSide : 0) +
    COST.perDegree * Math.abs(degrees) +
    COST.perSteepDegree * Math.max(0, Math.abs(degrees) - STEEP) +
    (COST.bend * (span.below + span.above)) / height +
    COST.far * Math.abs(anchor.fraction - WANTED) +
    groundCost(room, box);
  return cost < Number.POSITIVE_INFINITY ? { box, cost, leader: null } : null;
}

/** True where one side of the curve is free of exclusions. */
function bounds(map: InkMap, ...sides: readonly Xy[]): boolean {
  return sides.some(([x, y]) => !map.cover[cellAt(map, x, y)]);
}

interface Span {
  readonly x: number;
  readonly y: number;
  readonly radians: number;
  /** How far the curve bulges to either side of the straight line through the middle. */
  readonly below: number;
  readonly above: number;
}

/** Straight line that stands for the curve along a name, readable from left to right. */
function spanOf(track: Track, s: number, half: number): Span {
  const points = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1].map((f) => pointAt(track, s + f * half));
  const [a, b] = [points[0] as Xy, points.at(-1) as Xy];
  const [x, y] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const slope = readableSlope(Math.atan2(b[1] - a[1], b[0] - a[0]));
  const radians = Math.abs(slope) < (FLAT * Math.PI) / 180 ? 0 : slope;
  const bulges = points.map((p) => (p[1] - y) * Math.cos(radians) - (p[0] - x) * Math.sin(radians));
  return { x, y, radians, below: Math.max(0, ...bulges), above: Math.max(0, ...bulges.map((bulge) => -bulge)) };
}

function readableSlope(radians: number): number {
  if (radians > Math.PI / 2) return radians - Math.PI;
  return radians <= -Math.PI / 2 ? radians + Math.PI : radians;
}
