import type { Region, Statement } from '../engine/types.ts';
import type { Pattern } from '../scenario/layerStyle.ts';
import { isOwnLayer } from '../scenario/own.ts';
import { mix } from './color.ts';
import type { Theme } from './types.ts';

/** How a line is drawn; one entry per kind of statement. Lengths in px on screen. */
interface LineStyle {
  readonly width: number;
  readonly dash: readonly number[];
  readonly opacity: number;
  /** Paper rim on both sides. */
  readonly casing: boolean;
  readonly colour: 'family' | 'ink' | 'ink2';
}

export type LineRole = 'subject' | 'outer' | 'interior' | 'computed' | 'projection' | 'target' | 'hint' | 'other' | 'ghost';

const SOLID: LineStyle = { width: 1.4, dash: [], opacity: 1, casing: false, colour: 'family' };

/** The line grammar: pattern says what kind of statement a curve makes. */
export const LINES: Readonly<Record<LineRole, LineStyle>> = {
  subject: { ...SOLID, width: 1.9, casing: true },
  outer: SOLID,
  interior: { ...SOLID, width: 0.9, opacity: 0.42 },
  computed: { ...SOLID, width: 2.3, dash: [10, 4], casing: true },
  projection: { ...SOLID, dash: [4.5, 3] },
  target: { ...SOLID, width: 1.6, colour: 'ink' },
  hint: { ...SOLID, width: 0.9 },
  other: { ...SOLID, width: 1, dash: [1, 3], colour: 'ink2' },
  ghost: { ...SOLID, width: 1.1, opacity: 0.6 },
};

/** Ground round the letters of a text that stands on lines, in em. */
export const HALO = 0.2;
/** Rim of the casing beyond the line, on each side. */
export const CASING = 0.8;
export const PENDING_OPACITY = 0.4;

/** Exclusions that bound the union: the subject and its context. */
export const isExclusion = ({ statement }: Region): boolean => statement === 'published' || statement === 'context';
/** One's own curve is not among the existing limits. */
export const isExisting = (region: Region): boolean =>
  isExclusion(region) && !isOwnLayer(region.id) && region.state === 'ready' && region.fill !== 'none';
export const isSubject = ({ statement, subject }: Region): boolean => statement === 'published' && subject;

/** Role of the lines of a region; context edges are split into outer and interior elsewhere. */
export function lineRole(region: Region): LineRole {
  return isSubject(region) ? 'subject' : roleOf(region.statement);
}

/** The line that stands for a statement where nothing is the subject; a band of an uncertainty goes with its computed curve. */
export function roleOf(statement: Statement): LineRole {
  if (statement === 'uncertainty') return 'computed';
  return statement === 'published' || statement === 'context' ? 'outer' : statement;
}

/** Patterns that a person may choose; dots are round. */
export const PATTERN_DASHES: Readonly<Record<Pattern, readonly number[]>> = {
  solid: [],
  'long-dash': [10, 4],
  'short-dash': [4.5, 3],
  'dash-dot': [8, 3, 1.5, 3],
  dots: [0, 4],
};

/** Width, pattern and ends of a line: by the grammar, or as a person chose. */
export function lineLook(
  { style }: Pick<Region, 'style'>,
  role: LineRole,
): { width: number; dash: readonly number[]; cap: 'butt' | 'round' } {
  const { width, dash } = LINES[role];
  return {
    width: width * (style?.width ?? 1),
    dash: style?.pattern ? PATTERN_DASHES[style.pattern] : dash,
    cap: style?.pattern === 'dots' ? 'round' : 'butt',
  };
}

const familyLine = ({ family }: Region, theme: Theme): string => theme.families[family]?.line ?? theme.ink;

export function lineColour(region: Region, theme: Theme): string {
  if (region.merged) return theme.ink2;
  const { colour } = LINES[lineRole(region)];
  return colour === 'family' || region.style?.colour ? familyLine(region, theme) : theme[colour];
}

/** Opaque colour of a filled area; null where nothing is filled. Bands are laid over what is there instead. */
export function fillColour(region: Region, theme: Theme): string | null {
  if (region.state !== 'ready') return null;
  if (isSubject(region)) return mix(familyLine(region, theme), theme.paper, theme.subjectTint);
  if (isExclusion(region)) return theme.union;
  if (region.statement === 'computed') return mix(familyLine(region, theme), theme.paper, theme.computedTint);
  if (region.statement === 'uncertainty') return familyLine(region, theme);
  return region.statement === 'hint' ? theme.band : null;
}

/** Tint of the band of an uncertainty. */
const UNCERTAINTY_OPACITY = 0.24;

/** Bands are laid over what is there, everything else is opaque. */
export function fillOpacity({ statement }: Region, { bandOpacity }: Theme): number {
  if (statement === 'uncertainty') return UNCERTAINTY_OPACITY;
  return statement === 'hint' ? bandOpacity : 1;
}
