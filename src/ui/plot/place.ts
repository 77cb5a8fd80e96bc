import type { FigureModel } from '../../figure/types.ts';

export type XY = readonly [number, number];
type Frame = FigureModel['frame'];

/** Fractions of the frame, from its lower left corner, of a point of the window. */
export const fractionOf = ([x, y]: XY, box: DOMRect, frame: Frame): XY => [
  (x - box.left - frame.x) / frame.width,
  1 - (y - box.top - frame.y) / frame.height,
];

/** Which axes a gesture there moves: both inside the frame, one beside it; 1 or 0 for x and y. */
export function axesAt([x, y]: XY, keys: { readonly shiftKey: boolean; readonly altKey: boolean }): XY {
  if (keys.shiftKey) return [1, 0];
  if (keys.altKey) return [0, 1];
  const [besideX, besideY] = [x < 0 || x > 1, y < 0 || y > 1];
  if (besideX !== besideY) return besideX ? [0, 1] : [1, 0];
  return [1, 1];
}

export const distance = (a: XY, b: XY): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
