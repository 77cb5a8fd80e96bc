import { toBase64 } from './base64.ts';
import { fontSubset } from './fontSubset.ts';
import { type FontId, type Fonts, fontId, runsOf } from './fonts.ts';
import type { TrueType } from './trueType.ts';
import type { FigureModel, TextRun } from './types.ts';

/**
 * Style sheet that holds the letters of a figure. Browsers then show text as it was set, on every machine; drawing
 * programs pass over it and take the installed font of that name. Other characters are left to that font too, so that
 * an edited word never loses letters.
 */
export function fontFaces(model: FigureModel, fonts: Fonts, families: Readonly<Record<TextRun['font'], string>>): string {
  const used = new Map<FontId, { readonly run: TextRun; readonly chars: Set<string> }>();
  for (const run of runsOf(model)) {
    const { chars } = used.get(fontId(run)) ?? {};
    used.set(fontId(run), { run, chars: new Set([...(chars ?? []), ...run.text]) });
  }
  const inOrder = [...used].sort(([a], [b]) => (a < b ? -1 : 1));
  return inOrder.map(([id, { run, chars }]) => face(families[run.font], run, [...chars].sort(), fonts.get(id) as TrueType)).join('\n');
}

function face(family: string, { italic, weight }: TextRun, chars: readonly string[], font: TrueType): string {
  const letters = toBase64(fontSubset(font.bytes, new Set([0, ...chars.map(font.glyphOf)])));
  const range = chars.map((char) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase()}`).join(',');
  const style = `font-style:${italic ? 'italic' : 'normal'};font-weight:${weight}`;
  return `@font-face{font-family:${family};${style};src:url(data:font/ttf;base64,${letters});unicode-range:${range}}`;
}
