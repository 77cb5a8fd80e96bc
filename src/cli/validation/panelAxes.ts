import { path } from '../../figure/layers.ts';
import { board } from '../../figure/sizes.ts';
import { light } from '../../figure/theme.ts';
import { logTicks } from '../../figure/ticks.ts';
import type { Item, PathItem, TextItem } from '../../figure/types.ts';
import { type Panel, polygon, rectangle, TEXT, text } from './panel.ts';
import type { XY } from './types.ts';

/** Frame, ticks, numbers of the ratio and its name. */
export function axes(panel: Panel): Item[] {
  const { left, right, top, bottom, toY, domain, step } = panel;
  const frame: PathItem = {
    ...polygon('panel:frame', rectangle(left, top, right, bottom)),
    role: 'frame',
    stroke: light.ink,
    width: board.frameWidth,
  };
  const first = Math.ceil(domain[0] / step - 1e-9);
  const count = Math.floor(domain[1] / step + 1e-9) - first + 1;
  const values = Array.from({ length: count }, (_, i) => (first + i) * step);
  const sides = values.flatMap((v): XY[][] => [
    [
      [left, toY(v)],
      [left + board.tickMajor, toY(v)],
    ],
    [
      [right, toY(v)],
      [right - board.tickMajor, toY(v)],
    ],
  ]);
  const ticks: PathItem = {
    ...path('panel:ticks', [...sides, ...massTicks(panel)]),
    role: 'tick',
    stroke: light.ink,
    width: board.tickWidth,
  };
  const numbers = values.map((v) =>
    text(`ratio:${v}`, v.toFixed(step < 0.1 || step === 0.25 ? 2 : 1), left - 7, toY(v) + 0.33 * TEXT, 'end'),
  );
  const title = text('panel:title', 'computed / published', 0, 0, 'start');
  const turned: TextItem = { ...title, x: 26, y: (top + bottom + title.width) / 2, angle: -90, role: 'axis' };
  return [ticks, frame, ...numbers, turned];
}

/** The mass axis of the plot above, without numbers. */
function massTicks({ x, factor, left, right, top, bottom }: Panel): XY[][] {
  const rule = { decadePitch: board.decadePitch, minorPitch: board.minorPitch, labelPitch: 40 };
  return logTicks([x.domain[0] * factor, x.domain[1] * factor], right - left, rule).flatMap(({ value, major }) => {
    const at = x.toPoints(value / factor);
    const length = major ? board.tickMajor : board.tickMinor;
    return [
      [
        [at, bottom],
        [at, bottom - length],
      ],
      [
        [at, top],
        [at, top + length],
      ],
    ];
  });
}
