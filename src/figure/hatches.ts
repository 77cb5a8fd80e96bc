import type { Family } from '../catalog/families.ts';
import type { Hatch } from './types.ts';

const lines = (spacing: number, ...angles: number[]): Hatch => ({ angles, spacing });

/** How each technique is hatched where colour is missing or not enough. */
export const HATCHES: Readonly<Record<Family, Hatch | null>> = {
  missE: lines(5, 45),
  missMu: lines(5, 135),
  dumpE: lines(5, 0),
  dumpP: lines(5, 90),
  collider: lines(7, 45, 135),
  meson: lines(7, 0, 90),
  dd: lines(5),
  astro: lines(9, 45),
  hint: null,
  user: lines(9, 135),
  theory: null,
};
