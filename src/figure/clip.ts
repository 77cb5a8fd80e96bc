export type Xy = readonly [number, number];
export type Line = readonly Xy[];

/** Rectangle in points, y down. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Distance to top and bottom of the frame below which a segment counts as lying on it. */
const ON_FRAME = 0.01;
/** The same for its sides, as part of the width: where a curve ends at a threshold, its upright edge is drawn as the frame. */
const BESIDE = 0.004;

interface Side {
  readonly axis: 0 | 1;
  readonly at: number;
  /** +1 keeps larger coordinates, −1 smaller ones. */
  readonly sign: 1 | -1;
}

const sides = ({ x, y, width, height }: Rect): readonly Side[] => [
  { axis: 0, at: x, sign: 1 },
  { axis: 0, at: x + width, sign: -1 },
  { axis: 1, at: y, sign: 1 },
  { axis: 1, at: y + height, sign: -1 },
];

const depth = (point: Xy, { axis, at, sign }: Side): number => sign * (point[axis] - at);

/** Where the segment meets the line of the side; the clipped coordinate is exact. */
function crossing(a: Xy, b: Xy, side: Side): Xy {
  const t = (side.at - a[side.axis]) / (b[side.axis] - a[side.axis]);
  const other = side.axis === 0 ? 1 : 0;
  const along = a[other] + t * (b[other] - a[other]);
  return side.axis === 0 ? [side.at, along] : [along, side.at];
}

/** Part of a polygon inside the frame (Sutherland and Hodgman); bridges may run along the frame. */
export function clipPolygon(polygon: Line, frame: Rect): Line {
  return sides(frame).reduce<Line>(clipHalf, polygon);
}

function clipHalf(polygon: Line, side: Side): Line {
  const kept: Xy[] = [];
  let before = polygon.at(-1);
  for (const point of polygon) {
    const inside = depth(point, side) >= 0;
    if (before && inside !== depth(before, side) >= 0) kept.push(crossing(before, point, side));
    if (inside) kept.push(point);
    before = point;
  }
  return kept;
}

/** Parts of a polyline inside the frame; stretches that run along the frame are left out. */
export function clipPolyline(line: Line, frame: Rect): readonly Line[] {
  const frameSides = sides(frame);
  const pieces: [Xy, Xy][] = [];
  for (let i = 1; i < line.length; i++) {
    const piece = clipSegment(line[i - 1] as Xy, line[i] as Xy, frameSides);
    if (piece && !alongFrame(piece, frameSides, frame.width)) pieces.push(piece);
  }
  return joined(pieces);
}

/** Joins segments that follow one another into polylines. */
export function joined(pieces: readonly (readonly [Xy, Xy])[]): readonly Line[] {
  const lines: Xy[][] = [];
  for (const [a, b] of pieces) {
    const line = lines.at(-1);
    const end = line?.at(-1);
    if (line && end && end[0] === a[0] && end[1] === a[1]) line.push(b);
    else lines.push([a, b]);
  }
  return lines;
}

function clipSegment(a: Xy, b: Xy, frameSides: readonly Side[]): [Xy, Xy] | null {
  let [from, to] = [a, b];
  for (const side of frameSides) {
    const [start, end] = [depth(from, side), depth(to, side)];
    if (start < 0 && end < 0) return null;
    if (start < 0) from = crossing(from, to, side);
    else if (end < 0) to = crossing(from, to, side);
  }
  return from[0] === to[0] && from[1] === to[1] ? null : [from, to];
}

function alongFrame([a, b]: readonly [Xy, Xy], frameSides: readonly Side[], width: number): boolean {
  const upright = a[0] === b[0];
  return frameSides.some((side) => {
    const limit = upright && side.axis === 0 ? BESIDE * width : ON_FRAME;
    return depth(a, side) < limit && depth(b, side) < limit;
  });
}
