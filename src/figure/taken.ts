import { type Box, boxAt } from './box.ts';
import { closeUpBoxes } from './closeUp.ts';
import type { Scene } from './layers.ts';
import { unitOf } from './sizes.ts';
import { stampBoxes } from './stamp.ts';
import type { FigureInput } from './types.ts';

/** px on screen. */
const PIN_RADIUS = 16.5;

/** What stands in the frame before names, key and legend: pinned points, stamp, close-up. */
export const takenBoxes = (scene: Scene, input: FigureInput): readonly Box[] => [
  ...pinBoxes(scene, input),
  ...stampBoxes(input, scene.frame),
  ...closeUpBoxes(input, scene.frame),
];

function pinBoxes({ frame }: Scene, { pins = [], size }: FigureInput): readonly Box[] {
  const side = 2 * PIN_RADIUS * unitOf(size);
  return pins.map(([x, y]) => boxAt(frame.xScale.toPoints(x), frame.yScale.toPoints(y), side, side));
}
