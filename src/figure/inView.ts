import type { Region } from '../engine/types.ts';
import type { View } from '../scenario/scenario.ts';
import type { Frame } from './frame.ts';
import { regionShape } from './outline.ts';
import { logScale } from './scale.ts';

/** A side of the frame that is used to ask, in points. */
const SIDE = 1000;
/** A linear axis may begin at zero; what lies further below its end than this is not seen. */
const DEEPEST = 1e-4;

const logarithmic = ([low, high]: View['x']): View['x'] => [Math.max(low, high * DEEPEST), high];

/** True when a line or a fill of the region lies in the view. */
export function isInView(region: Region, { x, y }: View): boolean {
  const frame: Frame = {
    ...{ x: 0, y: 0, width: SIDE, height: SIDE, right: SIDE, bottom: SIDE, foot: SIDE, key: '' },
    xScale: logScale(x[0] > 0 ? x : logarithmic(x), [0, SIDE]),
    yScale: logScale(y[0] > 0 ? y : logarithmic(y), [SIDE, 0]),
  };
  const { fills, strokes } = regionShape(region, frame);
  return fills.length > 0 || strokes.length > 0;
}
