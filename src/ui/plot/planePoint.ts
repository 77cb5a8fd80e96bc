import type { FigureModel } from '../../figure/types.ts';

/** A point of the plane under the pointer or the keyboard crosshair. */
export type PlanePoint = readonly [x: number, y: number];

/** What lies at a point of the figure: the close-up has scales of its own. */
export function pointAt({ closeUp, x, y }: FigureModel, px: number, py: number): PlanePoint {
  const { frame } = closeUp ?? {};
  const within = frame && px >= frame.x && px <= frame.x + frame.width && py >= frame.y && py <= frame.y + frame.height;
  const scales = closeUp && within ? closeUp : { x, y };
  return [scales.x.fromPoints(px), scales.y.fromPoints(py)];
}
