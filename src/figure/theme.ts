import type { Family } from '../catalog/families.ts';
import { mix, readable } from './color.ts';
import { HATCHES } from './hatches.ts';
import type { Theme } from './types.ts';

type Lines = Readonly<Record<Family, string>>;

/** Family names as they read on the missing-energy tint, the worst usual ground. */
function families(lines: Lines, ink: string, tint: string): Theme['families'] {
  const entry = (line: string) => ({ line, name: readable(line, ink, [tint]) });
  return Object.fromEntries(Object.entries(lines).map(([id, line]) => [id, entry(line)]));
}

const LIGHT_LINES: Lines = {
  missE: '#003cff',
  missMu: '#ee3c41',
  dumpE: '#367b6b',
  dumpP: '#704110',
  collider: '#530072',
  meson: '#c1549d',
  dd: '#02381d',
  astro: '#53546c',
  hint: '#807100',
  user: '#0086d5',
  theory: '#14181f',
};

const DARK_LINES: Lines = {
  missE: '#85a0ff',
  missMu: '#ff5d5f',
  dumpE: '#4fc39d',
  dumpP: '#8f7c10',
  collider: '#a05adb',
  meson: '#e496c6',
  dd: '#c0de8b',
  astro: '#8a8b93',
  hint: '#fedd26',
  user: '#2ce7fe',
  theory: '#f1f4f9',
};

export const light: Theme = {
  id: 'light',
  paper: '#ffffff',
  ink: '#14181f',
  ink2: '#4a5361',
  grid: '#eef0f3',
  union: '#e9ecf0',
  families: families(LIGHT_LINES, '#14181f', mix(LIGHT_LINES.missE, '#ffffff', 0.14)),
  band: '#f0c93a',
  bandOpacity: 0.55,
  subjectTint: 0.14,
  computedTint: 0.05,
  hatches: null,
  bolder: 0,
  interiorOpacity: 0.42,
};

export const dark: Theme = {
  id: 'dark',
  paper: '#11151c',
  ink: '#f1f4f9',
  ink2: '#b4bdca',
  grid: '#1b212b',
  union: '#222936',
  families: families(DARK_LINES, '#f1f4f9', mix(DARK_LINES.missE, '#11151c', 0.2)),
  band: '#fedd26',
  bandOpacity: 0.34,
  subjectTint: 0.2,
  computedTint: 0.1,
  hatches: null,
  bolder: 0,
  interiorOpacity: 0.42,
};

/** For print without colour: names, patterns and hatches tell the curves apart, lightness cannot. */
const GREY_LINES: Lines = {
  ...{ missE: '#000000', missMu: '#000000', dumpE: '#3a3a3a', dumpP: '#5e5e5e', collider: '#3a3a3a', meson: '#5e5e5e' },
  ...{ dd: '#3a3a3a', astro: '#767676', hint: '#767676', user: '#000000', theory: '#000000' },
};

export const grey: Theme = {
  ...light,
  id: 'grey',
  ink: '#000000',
  ink2: '#3a3a3a',
  grid: '#e4e4e4',
  union: '#ececec',
  families: families(GREY_LINES, '#000000', mix('#000000', '#ffffff', 0.14)),
  band: '#000000',
  bandOpacity: 0.15,
  hatches: HATCHES,
};

const STRONG = { hatches: HATCHES, bolder: 0.5, interiorOpacity: 1 };

export const contrast: Theme = { ...light, ...STRONG, id: 'contrast', ink: '#000000', ink2: '#000000', grid: '#c8c8c8' };

export const contrastDark: Theme = {
  ...{ ...dark, ...STRONG, id: 'contrastDark' as const },
  ...{ paper: '#000000', ink: '#ffffff', ink2: '#ffffff', grid: '#4a4a4a' },
};

const hatchedThemes = new WeakMap<Theme, Theme>();

/** The theme with hatches; always the same object, so that drawings are remembered. */
export function hatched(theme: Theme): Theme {
  if (theme.hatches) return theme;
  const made = hatchedThemes.get(theme) ?? { ...theme, hatches: HATCHES };
  hatchedThemes.set(theme, made);
  return made;
}
