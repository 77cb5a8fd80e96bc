import { shownValue } from '../../catalog/readings.ts';
import { CAP_HEIGHT, texLabel } from '../../figure/texLabel.ts';
import type { FigureInput, FigureModel, Item, TextItem, Theme } from '../../figure/types.ts';
import { type FormattedNumber, formatNumber, isBarePower } from '../controls/formatNumber.ts';
import type { PlanePoint } from './planePoint.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A value over its axis. */
export interface Pill {
  readonly box: Box;
  readonly text: TextItem;
}

const SIZE = 14;
const HEIGHT = 22;
const PADDING = { x: 9, y: 5 };
const GAP = 3;
/** Baseline of the vertical axis title at the left edge, and where the pills may begin. */
const TITLE_BASELINE = 17;
const TITLE_END = 23;

export function inFrame({ frame, x, y }: FigureModel, [px, py]: PlanePoint): boolean {
  const [dx, dy] = [x.toPoints(px) - frame.x, y.toPoints(py) - frame.y];
  return dx >= 0 && dx <= frame.width && dy >= 0 && dy <= frame.height;
}

/** Values of a pinned point over both axes; none where the margin is too narrow for them. */
export function pillsOf(
  model: FigureModel,
  { xAxis, yAxis }: Pick<FigureInput, 'xAxis' | 'yAxis'>,
  [x, y]: PlanePoint,
  theme: Theme,
): readonly Pill[] {
  const { frame } = model;
  const mass = pill('x', `${numberTex(formatNumber(shownValue(xAxis, x), 3))} ${xAxis.unit}`, theme, (width) => ({
    x: Math.min(Math.max(model.x.toPoints(x) - width / 2, 0), model.width - width),
    y: model.foot + GAP,
  }));
  const height = pill('y', numberTex(formatNumber(shownValue(yAxis, y), 2)), theme, (width) => ({
    x: frame.x - GAP - width,
    y: model.y.toPoints(y) - HEIGHT / 2,
  }));
  return height.box.x < TITLE_END ? [] : [mass, height];
}

function numberTex(number: FormattedNumber): string {
  if (number.exponent === null) return number.mantissa;
  const power = `10^{${number.exponent}}`;
  return isBarePower(number) ? power : `${number.mantissa} \\times ${power}`;
}

function pill(axis: 'x' | 'y', tex: string, theme: Theme, place: (width: number) => { x: number; y: number }): Pill {
  const line = texLabel(tex, { size: SIZE, font: 'serif', weight: 400 });
  const width = Math.ceil(line.width + 2 * PADDING[axis]);
  const at = place(width);
  const baseline = at.y + (HEIGHT + CAP_HEIGHT * SIZE) / 2;
  const style = { role: 'tick', angle: 0, width: line.width, fill: theme.paper, halo: null } as const;
  return {
    box: { ...at, width, height: HEIGHT },
    text: { kind: 'text', key: `pill:${axis}`, ...style, x: at.x + PADDING[axis], y: baseline, runs: line.runs },
  };
}

/** What makes room for the pills: tick names that they would cut are left out, the title of the vertical axis moves to the edge. */
export function besidePills(items: readonly Item[], pills: readonly Pill[]): readonly Item[] {
  if (pills.length === 0) return items;
  return items
    .filter((item) => !covered(item, pills))
    .map((item) => (item.kind === 'text' && item.key === 'y:title' ? { ...item, x: Math.min(item.x, TITLE_BASELINE) } : item));
}

function covered(item: Item, pills: readonly Pill[]): boolean {
  if (item.kind !== 'text' || item.role !== 'tick') return false;
  const { x, y, width } = item;
  return pills.some(({ box }) => x < box.x + box.width && x + width > box.x && y > box.y && y - SIZE < box.y + box.height);
}
