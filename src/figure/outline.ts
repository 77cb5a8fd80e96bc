import type { Outline, Region } from '../engine/types.ts';
import { clipPolygon, clipPolyline, joined, type Line, type Xy } from './clip.ts';
import type { Frame } from './frame.ts';
import { memoBy } from './memo.ts';
import type { Union } from './types.ts';

/** A region in points, clipped to the frame. */
interface Shape {
  /** Polygons of one sense of rotation, so that overlapping ones add up under the nonzero rule. */
  readonly fills: readonly Line[];
  readonly strokes: readonly Line[];
}

const shapes = memoBy<Region, Shape>();

export const shapeOf = (region: Region, frame: Frame): Shape => shapes(region, frame.key, () => regionShape(region, frame));

export function regionShape(region: Region, frame: Frame): Shape {
  const paths = region.outlines.map((outline) => outline.points.map(toPoints(frame)));
  const polygons = region.outlines.map((outline, i) => fillPolygon(region, outline, paths[i] ?? [], frame));
  return {
    fills: polygons.map((polygon) => clipPolygon(polygon, frame)).filter((polygon) => polygon.length > 2),
    strokes: region.outlines.flatMap((outline, i) => strokeLines(outline, paths[i] ?? [], frame)),
  };
}

const rings = memoBy<Union, readonly Line[]>();

/** The union in points, clipped to the frame; filled by the nonzero rule. */
export const unionIn = (union: Union, frame: Frame): readonly Line[] =>
  rings(union, frame.key, () =>
    union.rings.map((ring) => clipPolygon(ring.map(toPoints(frame)), frame)).filter((polygon) => polygon.length > 2),
  );

const toPoints =
  (frame: Frame) =>
  ([x, y]: Xy): Xy => [frame.xScale.toPoints(x), frame.yScale.toPoints(y)];

const isPoint = ([x, y]: Xy): boolean => Number.isFinite(x) && Number.isFinite(y);

/** Stroked segments; unstroked ones and those with a missing point break the line. */
function strokeLines({ closed, unstroked }: Outline, path: Line, frame: Frame): readonly Line[] {
  const loop = closed && path.length > 2 ? [...path, path[0] as Xy] : path;
  const segments = loop.slice(1).map((point, i) => [loop[i] as Xy, point] as const);
  const drawn = segments.filter(([a, b], i) => !unstroked.includes(i) && isPoint(a) && isPoint(b) && (a[0] !== b[0] || a[1] !== b[1]));
  return joined(drawn).flatMap((line) => clipPolyline(line, frame));
}

function fillPolygon(region: Region, outline: Outline, path: Line, frame: Frame): Line {
  const points = path.filter(isPoint);
  if (region.fill === 'none' || points.length < 2) return [];
  if (region.fill === 'inside' || outline.closed) return oneSense(points);
  return oneSense(closedBySide(carriedOn(points, region.carryOn, frame), region.fill, frame));
}

/** Flat continuation of an open path to the sides of the frame; only the fill follows it. */
function carriedOn(points: Line, sides: Region['carryOn'], frame: Frame): Line {
  const rising = (points[0] as Xy)[0] <= (points.at(-1) as Xy)[0];
  const ordered = rising ? points : points.toReversed();
  const [first, last] = [ordered[0] as Xy, ordered.at(-1) as Xy];
  const before: Line = sides.includes('left') && first[0] > frame.x ? [[frame.x - 1, first[1]]] : [];
  const after: Line = sides.includes('right') && last[0] < frame.right ? [[frame.right + 1, last[1]]] : [];
  return [...before, ...ordered, ...after];
}

/** Straight from the last point beyond everything on the filled side, and back above the first. */
function closedBySide(points: Line, side: 'up' | 'down', frame: Frame): Line {
  const heights = points.map(([, y]) => y);
  const far = side === 'up' ? Math.min(frame.y, ...heights) - 1 : Math.max(frame.bottom, ...heights) + 1;
  return [...points, [(points.at(-1) as Xy)[0], far], [(points[0] as Xy)[0], far]];
}

const oneSense = (polygon: Line): Line => (signedArea(polygon) < 0 ? polygon.toReversed() : polygon);

export function signedArea(polygon: Line): number {
  const cross = polygon.map(([x, y], i) => {
    const [nextX, nextY] = polygon[(i + 1) % polygon.length] as Xy;
    return x * nextY - nextX * y;
  });
  return cross.reduce((sum, c) => sum + c, 0) / 2;
}
