import type { Rect, Xy } from './clip.ts';

/** Rectangle about a centre, turned clockwise by `angle` degrees (y down). */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly angle: number;
  readonly cos: number;
  readonly sin: number;
  /** Half the diagonal. */
  readonly radius: number;
}

const diagonal = (width: number, height: number): number => Math.sqrt(width * width + height * height) / 2;

export function boxAt(x: number, y: number, width: number, height: number, angle = 0): Box {
  const radians = (angle * Math.PI) / 180;
  return { x, y, width, height, angle, cos: Math.cos(radians), sin: Math.sin(radians), radius: diagonal(width, height) };
}

/** Point of the page at (u, v) from the centre, along and across the text. */
export const fromBox = ({ x, y, cos, sin }: Box, u: number, v: number): Xy => [x + u * cos - v * sin, y + u * sin + v * cos];

/** Coordinates of a point of the page along and across the text. */
export const toBox = ({ x, y, cos, sin }: Box, [px, py]: Xy): Xy => [(px - x) * cos + (py - y) * sin, (py - y) * cos - (px - x) * sin];

export function grown({ x, y, width, height, angle, cos, sin }: Box, by: number): Box {
  const [w, h] = [width + 2 * by, height + 2 * by];
  return { x, y, width: w, height: h, angle, cos, sin, radius: diagonal(w, h) };
}

export function corners(box: Box): readonly Xy[] {
  const [u, v] = [box.width / 2, box.height / 2];
  return [fromBox(box, -u, -v), fromBox(box, u, -v), fromBox(box, u, v), fromBox(box, -u, v)];
}

export function within({ x, y, width, height, cos, sin }: Box, rect: Rect): boolean {
  const halfWidth = (Math.abs(width * cos) + Math.abs(height * sin)) / 2;
  const halfHeight = (Math.abs(width * sin) + Math.abs(height * cos)) / 2;
  const [right, bottom] = [rect.x + rect.width, rect.y + rect.height];
  return x - halfWidth >= rect.x && x + halfWidth <= right && y - halfHeight >= rect.y && y + halfHeight <= bottom;
}

/** Separating axes: two rectangles are apart if the sides of one of them part them. */
export const overlap = (a: Box, b: Box): boolean => !remote(a, b) && !apart(a, b) && !apart(b, a);

/** Quick answer for most pairs: too far apart to meet at any angle. */
const remote = (a: Box, b: Box): boolean => (a.x - b.x) ** 2 + (a.y - b.y) ** 2 > (a.radius + b.radius) ** 2;

function apart(a: Box, b: Box): boolean {
  const inA = corners(b).map((corner) => toBox(a, corner));
  const beyond = (axis: 0 | 1, half: number) => inA.every((p) => p[axis] > half) || inA.every((p) => p[axis] < -half);
  return beyond(0, a.width / 2) || beyond(1, a.height / 2);
}

/** Point of the box that is nearest to a point outside it. */
export function nearestOn(box: Box, point: Xy): Xy {
  const [u, v] = toBox(box, point);
  const clamp = (value: number, half: number) => Math.max(-half, Math.min(half, value));
  return fromBox(box, clamp(u, box.width / 2), clamp(v, box.height / 2));
}

/** Length of the part of a segment that lies in the box. */
export function lengthInside(box: Box, a: Xy, b: Xy): number {
  const [p, q] = [toBox(box, a), toBox(box, b)];
  let [from, to] = [0, 1];
  for (const axis of [0, 1] as const) {
    const half = (axis === 0 ? box.width : box.height) / 2;
    const step = q[axis] - p[axis];
    if (step === 0 && Math.abs(p[axis]) >= half) return 0;
    if (step === 0) continue;
    const [s, t] = [(-half - p[axis]) / step, (half - p[axis]) / step];
    from = Math.max(from, Math.min(s, t));
    to = Math.min(to, Math.max(s, t));
  }
  return to > from ? (to - from) * Math.hypot(b[0] - a[0], b[1] - a[1]) : 0;
}
