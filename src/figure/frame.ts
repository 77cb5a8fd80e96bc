import type { Rect } from './clip.ts';
import { scaleOf } from './scale.ts';
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

export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Height that a title over the frame takes, in em. */
const TITLE_SPACE = 1.6;

/** Frame inside the margins of the size, or inside wider ones; a title adds to the upper one. */
export function figureFrame(input: FigureInput, margins: Margins = input.size.margins): Frame {
  const { view, width, height, size, title, xAxis, yAxis } = input;
  const { left, right, top, bottom } = margins;
  const [x, y] = [left, title ? top + TITLE_SPACE * size.axisText : top];
  const [edge, foot] = [width - right, height - bottom];
  const kinds = [xAxis, yAxis].map(({ scale, power }) => (scale === 'log' ? scale : `${scale} ${power}`));
  return {
    ...{ x, y, width: edge - x, height: foot - y, right: edge, bottom: foot },
    xScale: scaleOf(xAxis, view.x, [x, edge]),
    yScale: scaleOf(yAxis, view.y, [foot, y]),
    key: [...view.x, ...view.y, x, y, edge, foot, ...kinds].join(),
  };
}
