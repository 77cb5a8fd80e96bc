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
}

export function boxAt(x: number, y: number, width: number, height: number, angle = 0): Box {
  const radians = (angle * Math.PI) / 180;
  return { x, y, width, height, angle, cos: Math.cos(radians), sin: Math.sin(radians) };
}

/** Point of the page at (u, v) from the centre, along and across the text. */
export const fromBox = ({ x, y, cos, sin }: Box, u: number, v: number): Xy => [x + u * cos - v * sin, y + u * sin + v * cos];

/** Coordinates of a point of the page along and across the text. */
export const toBox = ({ x, y, cos, sin }: Box, [px, py]: Xy): Xy => [(px - x) * cos + (py - y) * sin, (py - y) * cos - (px - x) * sin];

export const grown = (box: Box, by: number): Box => ({ ...box, width: box.width + 2 * by, height: box.height + 2 * by });

export function corners(box: Box): readonly Xy[] {
  const [u, v] = [box.width / 2, box.height / 2];
  return [fromBox(box, -u, -v), fromBox(box, u, -v), fromBox(box, u, v), fromBox(box, -u, v)];
}

export const within = (box: Box, rect: Rect): boolean =>
  corners(box).every(([x, y]) => x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height);

/** Separating axes: two rectangles are apart if the sides of one of them part them. */
export const overlap = (a: Box, b: Box): boolean => !remote(a, b) && !apart(a, b) && !apart(b, a);

/** Quick answer for most pairs: too far apart to meet at any angle. */
const remote = (a: Box, b: Box): boolean =>
  Math.hypot(a.x - b.x, a.y - b.y) > Math.hypot(a.width, a.height) / 2 + Math.hypot(b.width, b.height) / 2;

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
