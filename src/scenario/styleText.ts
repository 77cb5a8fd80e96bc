import { families } from '../catalog/families.ts';
import { isId } from '../catalog/index.ts';
import { quoted } from '../catalog/parameter.ts';
import { LABEL_LENGTH, type LayerStyle, PATTERNS, STYLE_RANGES, type Styles } from './layerStyle.ts';

/** `,` and `;` separate here. */
const escaped = (text: string): string => text.replace(/[%,;]/g, encodeURIComponent);

function partText([part, value]: readonly [string, unknown]): string {
  if (value === true) return part;
  return `${part}=${Array.isArray(value) ? value.join(':') : escaped(String(value))}`;
}

/** One style as text: `limit:E137;colour=meson;labelAt=0.01:0.0001`. Takes what a file holds; the reader checks it. */
export const styleText = ([id, style]: readonly [string, object]): string =>
  [escaped(id), ...Object.entries(style).map(partText)].join(';');

/** A style that was read, and what of it could not be. */
interface ReadStyles {
  readonly styles: Styles;
  readonly problems: readonly string[];
}

export function parseStyles(text: string): ReadStyles {
  const problems: string[] = [];
  const entries = text
    .split(',')
    .filter(Boolean)
    .flatMap((item) => parseStyle(item, problems) ?? []);
  return { styles: Object.fromEntries(entries), problems };
}

const LAYER = /^(limit|reach|combined|pin|band|relic):/;

function parseStyle(item: string, problems: string[]): [string, LayerStyle][] | null {
  const [id = '', ...parts] = item.split(';').map(unescaped);
  if (!LAYER.test(id)) {
    problems.push(`A style for ${quoted(id)}, which is no curve, was left out.`);
    return null;
  }
  const style = Object.fromEntries(parts.flatMap((part) => parsePart(part, id, problems)));
  return Object.keys(style).length > 0 ? [[id, style]] : null;
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function parsePart(text: string, id: string, problems: string[]): [string, unknown][] {
  const [part = '', ...rest] = text.split('=');
  const value = isId(readers, part) ? readers[part](rest.join('=')) : undefined;
  if (value !== undefined) return [[part, value]];
  problems.push(`The style ${quoted(text)} of ${id.slice(0, 40)} was not understood and was left out.`);
  return [];
}

const oneOf =
  <T extends string>(options: readonly T[]) =>
  (text: string): T | undefined =>
    options.find((option) => option === text);

const between =
  ([low, high]: readonly [number, number]) =>
  (text: string): number | undefined => {
    const value = text.trim() === '' ? Number.NaN : Number(text);
    return value >= low && value <= high ? value : undefined;
  };

const flag = (text: string): true | undefined => (text === '' ? true : undefined);

const readers: { readonly [Part in keyof LayerStyle]-?: (text: string) => LayerStyle[Part] | undefined } = {
  colour: (text) => (isId(families, text) ? text : undefined),
  pattern: oneOf(PATTERNS),
  width: between(STYLE_RANGES.width),
  label: (text) => (text !== '' && text.length <= LABEL_LENGTH ? text : undefined),
  labelAt: parsePoint,
  labelAngle: between(STYLE_RANGES.labelAngle),
  labelSize: between(STYLE_RANGES.labelSize),
  labelHidden: flag,
  hidden: flag,
};

function parsePoint(text: string): readonly [number, number] | undefined {
  const [x, y, ...rest] = text.split(':').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  return x !== undefined && y !== undefined && rest.length === 0 && Number.isFinite(x) && Number.isFinite(y) ? [x, y] : undefined;
}
