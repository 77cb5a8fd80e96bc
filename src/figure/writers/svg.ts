import type { FigureModel, Item, PathItem, TextItem, TextRun } from '../types.ts';

export interface SvgText {
  readonly title: string;
  readonly description: string;
  /** Text kept inside the file, such as the document it was made from. */
  readonly metadata?: string;
}

const FONTS: Readonly<Record<TextRun['font'], string>> = {
  serif: "'STIX Two Text', serif",
  sans: "'Source Sans 3', sans-serif",
  math: "'STIX Two Math', 'STIX Two Text', serif",
};

/** The figure as an SVG file with text as text: presentation attributes only, so that office programs read it too. */
export function svg({ width, height, items }: FigureModel, { title, description, metadata }: SvgText): string {
  const size = `width="${number(width)}" height="${number(height)}" viewBox="0 0 ${number(width)} ${number(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}>`,
    `<title>${xmlText(title)}</title>`,
    `<desc>${xmlText(description)}</desc>`,
    ...(metadata === undefined ? [] : [`<metadata>${xmlText(metadata)}</metadata>`]),
    ...items.map(element),
    '</svg>',
    '',
  ].join('\n');
}

const element = (item: Item): string => (item.kind === 'path' ? pathElement(item) : textElement(item));

function number(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}

const xmlText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const attributes = (pairs: readonly (readonly [name: string, value: string] | null)[]): string =>
  pairs.flatMap((pair) => (pair ? [`${pair[0]}="${xmlText(pair[1])}"`] : [])).join(' ');

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
  const rim = halo
    ? attributes([
        ['fill', halo.color],
        ['stroke', halo.color],
        ['stroke-width', number(halo.width)],
        ['stroke-linejoin', 'round'],
      ])
    : '';
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
