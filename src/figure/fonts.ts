import { unzlibSync } from 'fflate';
import { fromBase64 } from './base64.ts';
import type { ADVANCES } from './data/fontMetrics.ts';
import { readTrueType, type TrueType } from './trueType.ts';
import type { FigureModel, TextRun } from './types.ts';

/** Italic letters are symbols, and symbols are in the serif. */
export type FontId = Exclude<keyof typeof ADVANCES, `sans-${number}-italic`>;
export type Fonts = ReadonlyMap<FontId, TrueType>;

type Family = TextRun['font'];

/** Each family is fetched only when a figure uses it. */
const FILES: Readonly<Record<Family, () => Promise<{ readonly FONTS: Readonly<Partial<Record<FontId, string>>> }>>> = {
  serif: () => import('./data/fonts/serif.ts'),
  sans: () => import('./data/fonts/sans.ts'),
  math: () => import('./data/fonts/math.ts'),
};

/** The font that a run is set in. */
export function fontId({ font, italic, weight }: TextRun): FontId {
  if (font === 'serif') return italic ? `serif-${weight}-italic` : `serif-${weight}`;
  return font === 'math' ? 'math' : `sans-${weight}`;
}

export const runsOf = ({ items }: FigureModel): readonly TextRun[] => items.flatMap((item) => (item.kind === 'text' ? item.runs : []));

const read = new Map<FontId, TrueType>();

/** The fonts of a figure, ready to be drawn or embedded. */
export async function loadFonts(model: FigureModel): Promise<Fonts> {
  const wanted = new Map(runsOf(model).map((run) => [fontId(run), run.font] as const));
  for (const [id, family] of wanted) if (!read.has(id)) read.set(id, await loadFont(id, family));
  return new Map([...wanted.keys()].sort().map((id) => [id, read.get(id) as TrueType]));
}

async function loadFont(id: FontId, family: Family): Promise<TrueType> {
  const { FONTS } = await FILES[family]();
  return readTrueType(unzlibSync(fromBase64(FONTS[id] ?? '')));
}
