import type { Rect } from './clip.ts';
import { panelSpace } from './panelSpace.ts';
import { scaleOf } from './scale.ts';
import type { AxisScale, FigureInput } from './types.ts';

/** The plot's rectangle with its two scales. */
export interface Frame extends Rect {
  readonly right: number;
  readonly bottom: number;
  /** Above the numbers of the horizontal axis: the bottom, or that of the panel under it. */
  readonly foot: number;
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
  const base = foot - panelSpace(input);
  const kinds = [xAxis, yAxis].map(({ scale, power }) => (scale === 'log' ? scale : `${scale} ${power}`));
  return {
    ...{ x, y, width: edge - x, height: base - y, right: edge, bottom: base, foot },
    xScale: scaleOf(xAxis, view.x, [x, edge]),
    yScale: scaleOf(yAxis, view.y, [base, y]),
    key: [...view.x, ...view.y, x, y, edge, base, ...kinds].join(),
  };
}
