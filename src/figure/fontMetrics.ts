import { ADVANCES, CHARS } from './data/fontMetrics.ts';
import type { TextRun } from './types.ts';

type Font = TextRun['font'];

const INDEX: ReadonlyMap<string, number> = new Map([...CHARS].map((char, i) => [char, i]));

/** Width taken for a character that no font of the table has, in em. */
const UNKNOWN = 0.6;

function row(font: Font, italic: boolean, weight: 400 | 600): readonly number[] {
  if (font === 'math') return ADVANCES.math;
  return italic ? ADVANCES[`${font}-${weight}-italic`] : ADVANCES[`${font}-${weight}`];
}

/** The font that really has the character: the asked one, or the mathematics font. */
export function fontFor(char: string, font: Font, italic: boolean, weight: 400 | 600): Font {
  const index = INDEX.get(char);
  return index !== undefined && (row(font, italic, weight)[index] ?? -1) < 0 ? 'math' : font;
}

/** Advance width of one character in em. Kerning is ignored. */
export function advance(char: string, font: Font, italic: boolean, weight: 400 | 600): number {
  const index = INDEX.get(char);
  const width = index === undefined ? -1 : (row(font, italic, weight)[index] ?? -1);
  return width < 0 ? UNKNOWN : width / 1000;
}
