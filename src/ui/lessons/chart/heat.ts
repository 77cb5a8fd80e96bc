import { mix } from '../../../figure/color.ts';
import { path } from '../../../figure/layers.ts';
import { unitOf } from '../../../figure/sizes.ts';
import { CAP_HEIGHT, texLabel } from '../../../figure/texLabel.ts';
import type { Item, PathItem, Theme } from '../../../figure/types.ts';
import { type ChartFrame, numberLine, type Sheet, scaleOf, textItem, ticksOf } from './axes.ts';
import type { ChartAxis, ChartCells } from './types.ts';

/** Steps of a colour scale: fine enough to look smooth, few enough to be drawn as one shape each. */
export const SHADES = 32;
/** The palest shade still differs from paper, where there is no value. */
const PALEST = 0.07;

/** One hue from pale to full: its lightness tells the value, also in grey and for every kind of colour vision. */
const shadeColour = (shade: number, theme: Theme): string =>
  mix(theme.families.user?.line ?? theme.ink, theme.paper, PALEST + (1 - PALEST) * shade);

const corners = (left: number, right: number, low: number, high: number) =>
  [
    [left, low],
    [right, low],
    [right, high],
    [left, high],
  ] as const;

/** Cells of one shade; a hair line of the same colour closes the seams between neighbours. */
export function cellsItem({ shade, boxes }: ChartCells, { xScale, yScale }: ChartFrame, { theme }: Sheet): PathItem {
  const colour = shadeColour(shade, theme);
  const lines = boxes.map(([left, right, low, high]) =>
    corners(xScale.toPoints(left), xScale.toPoints(right), yScale.toPoints(low), yScale.toPoints(high)),
  );
  return { ...path(`cells:${shade}`, lines), role: 'fill', closed: true, fill: colour, stroke: colour, width: 0.6 };
}

/** Place of the scale beside the frame, and of its numbers, px on screen. */
const [AWAY, THICK, APART] = [18, 14, 6];
/** Room that the scale and its numbers take at the right of the frame, px on screen. */
export const BAR_ROOM = 112;

/** The colour scale beside the frame, with its numbers and its name. */
export function barItems(bar: ChartAxis, frame: ChartFrame, sheet: Sheet): readonly Item[] {
  const { size, theme } = sheet;
  const unit = unitOf(size);
  const left = frame.x + frame.width + AWAY * unit;
  const right = left + THICK * unit;
  const scale = scaleOf(bar, [frame.y + frame.height, frame.y]);
  const ticks = ticksOf('y', bar, frame.height, size).filter(({ label }) => label !== null);
  const numbers = ticks.map(({ value, label }) => {
    const line = numberLine(label ?? '', size);
    return textItem(
      `bar:${value}`,
      'tick',
      line,
      right + APART * unit,
      scale.toPoints(value) + (CAP_HEIGHT / 2) * size.tickText,
      theme.ink,
    );
  });
  const strokes = ticks.map(({ value }) => [
    [right - size.tickMinor, scale.toPoints(value)] as const,
    [right, scale.toPoints(value)] as const,
  ]);
  const outline = corners(left, right, frame.y, frame.y + frame.height);
  const name = texLabel(bar.title, { size: size.nameText, font: size.font, weight: 400 });
  return [
    ...steps(frame, left, right, sheet),
    { ...path('bar:ticks', strokes), role: 'tick', stroke: theme.ink, width: size.tickWidth },
    { ...path('bar:frame', [outline]), role: 'frame', closed: true, stroke: theme.ink, width: size.frameWidth },
    ...numbers,
    {
      ...textItem('bar:title', 'axis', name, sheet.width - name.descent - 2, frame.y + (frame.height + name.width) / 2, theme.ink),
      angle: -90,
    },
  ];
}

function steps({ y, height }: ChartFrame, left: number, right: number, { theme }: Sheet): readonly PathItem[] {
  return Array.from({ length: SHADES }, (_, i) => {
    const colour = shadeColour(i / (SHADES - 1), theme);
    const [low, high] = [y + height * (1 - i / SHADES), y + height * (1 - (i + 1) / SHADES)];
    const box = corners(left, right, low, high);
    return { ...path(`bar:${i}`, [box]), role: 'fill', closed: true, fill: colour, stroke: colour, width: 0.6 };
  });
}
