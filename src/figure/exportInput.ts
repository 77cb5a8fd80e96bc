import { planes } from '../catalog/index.ts';
import type { Region } from '../engine/types.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { besideInput } from './besideInput.ts';
import { figureAxes } from './figureAxes.ts';
import type { Preset } from './presets.ts';
import { assumptions } from './record.ts';
import { contrast, contrastDark, dark, grey, light } from './theme.ts';
import type { FigureInput, Stamp, Theme } from './types.ts';
import { unionOf } from './union.ts';
import { PROGRAM } from './version.ts';

/** Looks of a figure that leaves the app. */
export const looks = {
  paper: { title: 'Paper', theme: light },
  dark: { title: 'Dark', theme: dark },
  grey: { title: 'Grey print', theme: grey },
  contrast: { title: 'High contrast', theme: contrast },
  'contrast-dark': { title: 'High contrast, dark', theme: contrastDark },
} as const satisfies Record<string, { readonly title: string; readonly theme: Theme }>;

export type LookId = keyof typeof looks;

/** What a person chooses when exporting. */
export interface ExportChoice {
  readonly preset: Preset;
  readonly look: LookId;
  readonly stamp: Stamp | null;
  readonly title: boolean;
  readonly credit: boolean;
}

/** The figure of a scenario in a chosen size and look; the same for app and command line. */
export function exportInput(scenario: Scenario, regions: readonly Region[], choice: ExportChoice): FigureInput {
  const { plane, view, axes, params, cl } = scenario;
  const { headline } = planes[plane];
  const { width, height, size } = choice.preset;
  const ready = regions.filter(({ state }) => state === 'ready');
  return {
    regions: ready,
    union: unionOf(ready),
    still: true,
    view,
    width,
    height,
    size,
    theme: looks[choice.look].theme,
    ...figureAxes({ plane, params, axes }),
    ...besideInput(scenario, ready),
    notes: size.key ? assumptions({ plane, params, cl }) : [],
    ...(choice.title ? { title: headline } : {}),
    ...(choice.stamp ? { stamp: choice.stamp } : {}),
    ...(choice.credit ? { credit: PROGRAM } : {}),
  };
}
