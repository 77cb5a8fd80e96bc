import type { Panel } from '../../src/engine/panel.ts';
import { presets } from '../../src/figure/presets.ts';
import type { FigureInput } from '../../src/figure/types.ts';
import { epsPlane } from './fixtures.ts';

/** A power law, for the drawing only; it stands for no particle. */
export const falling: Panel = {
  kind: 'lifetime',
  title: '$c\\tau$ (m)',
  scale: 'log',
  ends: null,
  mark: null,
  curves: [
    {
      id: 'lifetime',
      label: '$\\epsilon = 10^{-4}$',
      family: null,
      pieces: [Array.from({ length: 50 }, (_, i) => [1e-3 * 10 ** (i / 10), 1e-3 * 10 ** (-i / 10)] as const)],
    },
  ],
};

/** A part of the plane in a corner. */
export const closeUp = { x: [0.01, 0.1], y: [1e-5, 1e-4], corner: 'bottom-right' } as const;

/** Everything that can stand beside the curves. */
export const besides: Partial<FigureInput> = {
  ...epsPlane,
  ...presets.slide,
  still: true,
  xAxis: { ...epsPlane.xAxis, second: { ...epsPlane.xAxis, unit: 'GeV', factor: 1 } },
  yAxis: { ...epsPlane.yAxis, scale: 'linear' },
  view: { x: [1e-3, 10], y: [0, 1e-3] },
  panel: falling,
  closeUp,
};
