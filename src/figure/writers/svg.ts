import { fontFaces } from '../fontFaces.ts';
import type { Fonts } from '../fonts.ts';
import type { FigureModel, PathItem, TextItem, TextRun } from '../types.ts';

export interface SvgText {
  readonly title: string;
  readonly description: string;
  /** Text kept inside the file, such as the document it was made from. */
  readonly metadata?: string;
}

const FAMILIES: Readonly<Record<TextRun['font'], string>> = { serif: "'STIX Two Text'", sans: "'Source Sans 3'", math: "'STIX Two Math'" };

const FONTS: Readonly<Record<TextRun['font'], string>> = {
  serif: `${FAMILIES.serif}, serif`,
  sans: `${FAMILIES.sans}, sans-serif`,
  math: `${FAMILIES.math}, ${FAMILIES.serif}, serif`,
};

/** The figure as an SVG file with text as text: presentation attributes only, and its letters where fonts are given. */
export function svg(model: FigureModel, text: SvgText, fonts?: Fonts): string {
  const style = fonts ? [`<style>\n${fontFaces(model, fonts, FAMILIES)}\n</style>`] : [];
  return svgFile(model, text, textElement, style);
}

/** One file; how text becomes elements is the writer's own affair. */
export function svgFile(
  { width, height, items }: FigureModel,
  { title, description, metadata }: SvgText,
  words: (item: TextItem) => string,
  style: readonly string[] = [],
): string {
  const size = `width="${number(width)}pt" height="${number(height)}pt" viewBox="0 0 ${number(width)} ${number(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}>`,
    `<title>${xmlText(title)}</title>`,
    `<desc>${xmlText(description)}</desc>`,
    ...(metadata === undefined ? [] : [`<metadata>${xmlText(metadata)}</metadata>`]),
    ...style,
    ...items.map((item) => (item.kind === 'path' ? pathElement(item) : words(item))),
    '</svg>',
    '',
  ].join('\n');
}

export function number(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}

/** Inside an element; quotation marks stay, so that a link in it ends where it ends. */
export const xmlText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const attributes = (pairs: readonly (readonly [name: string, value: string] | null)[]): string =>
  pairs.flatMap((pair) => (pair ? [`${pair[0]}="${xmlText(pair[1]).replaceAll('"', '&quot;')}"`] : [])).join(' ');

/** SVG path data of the polylines of an item. */
export function pathData({ lines, closed }: Pick<PathItem, 'lines' | 'closed'>): string {
  const points = (line: PathItem['lines'][number]) => line.map(([x, y]) => `${number(x)} ${number(y)}`).join('L');
  return lines.map((line) => `M${points(line)}${closed ? 'Z' : ''}`).join('');
}

function pathElement(item: PathItem): string {
  const { fill, stroke, width, dash, cap, opacity } = item;
  const see = opacity === 1 ? null : number(opacity);
  const paint = [
    ['fill', fill ?? 'none'] as const,
    fill && see ? (['fill-opacity', see] as const) : null,
    stroke ? (['stroke', stroke] as const) : null,
    stroke ? (['stroke-width', number(width)] as const) : null,
    stroke && see ? (['stroke-opacity', see] as const) : null,
    stroke && dash.length > 0 ? (['stroke-dasharray', dash.map(number).join(' ')] as const) : null,
    stroke && cap !== 'butt' ? (['stroke-linecap', cap] as const) : null,
    stroke ? (['stroke-linejoin', 'round'] as const) : null,
  ];
  return `<path d="${pathData(item)}" ${attributes(paint)}/>`;
}

function textElement({ x, y, angle, runs, fill, halo }: TextItem): string {
  const place = `translate(${number(x)} ${number(y)})${angle === 0 ? '' : ` rotate(${number(angle)})`}`;
  const rim = halo ? haloPaint(halo) : '';
  const text = runs.map(runElement).join('');
  return `<g transform="${place}">${halo ? `<g ${rim}>${text}</g>` : ''}<g fill="${fill}">${text}</g></g>`;
}

function runElement({ text, x, y, size, font, italic, weight }: TextRun): string {
  const style = [
    ['x', number(x)] as const,
    ['y', number(y)] as const,
    ['font-family', FONTS[font]] as const,
    ['font-size', number(size)] as const,
    italic ? (['font-style', 'italic'] as const) : null,
    weight === 400 ? null : (['font-weight', String(weight)] as const),
  ];
  return `<text ${attributes(style)}>${xmlText(text)}</text>`;
}

/** The width of a halo is seen on each side of the letters. */
export const haloPaint = ({ color, width }: NonNullable<TextItem['halo']>): string =>
  attributes([
    ['fill', color],
    ['stroke', color],
    ['stroke-width', number(2 * width)],
    ['stroke-linejoin', 'round'],
  ]);
