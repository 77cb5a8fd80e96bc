import type { SetupId } from '../params.ts';

/** A bar of the figure: the meson's mass (GeV), where the bar stands beside it (in bar widths), and the setting with its number. */
export const BARS = [
  { mass: 0.1349768, beside: 0, setting: 'pionsInvisible' },
  { mass: 0.497611, beside: -1, setting: 'kShortInvisible' },
  { mass: 0.497611, beside: 1, setting: 'kLongInvisible' },
  { mass: 0.547862, beside: 0, setting: 'etaInvisible' },
  { mass: 0.95778, beside: 0, setting: 'etaPrimeInvisible' },
] as const satisfies readonly { mass: number; beside: -1 | 0 | 1; setting: SetupId }[];
