import type { Rect } from './clip.ts';
import { logScale } from './scale.ts';
import type { AxisScale, FigureInput } from './types.ts';

/** The plot's rectangle with its two scales. */
export interface Frame extends Rect {
  readonly right: number;
  readonly bottom: number;
  readonly xScale: AxisScale;
  readonly yScale: AxisScale;
  /** Two frames with one key place every point alike. */
  readonly key: string;
}

/** Height that a title over the frame takes, in em. */
const TITLE_SPACE = 1.6;

/** Frame inside the margins of the size; `left` widens the margin of the vertical axis. */
export function figureFrame({ view, width, height, size, title }: FigureInput, left: number = size.margins.left): Frame {
  const { right, top, bottom } = size.margins;
  const [x, y] = [left, title ? top + TITLE_SPACE * size.axisText : top];
  const [edge, foot] = [width - right, height - bottom];
  return {
    ...{ x, y, width: edge - x, height: foot - y, right: edge, bottom: foot },
    xScale: logScale(view.x, [x, edge]),
    yScale: logScale(view.y, [foot, y]),
    key: [...view.x, ...view.y, x, y, edge, foot].join(),
  };
}
