import type { Family } from '../catalog/families.ts';

export const PATTERNS = ['solid', 'long-dash', 'short-dash', 'dash-dot', 'dots'] as const;
export type Pattern = (typeof PATTERNS)[number];

/** How a person wants one layer drawn. What is absent follows the line grammar and the automatic names. */
export interface LayerStyle {
  /** Colour of another family: every theme has its own checked shade of it. */
  readonly colour?: Family;
  readonly pattern?: Pattern;
  /** Times the usual width. */
  readonly width?: number;
  /** Name at the curve, TeX subset. */
  readonly label?: string;
  /** Middle of the name in plane coordinates. */
  readonly labelAt?: readonly [number, number];
  /** Degrees, clockwise on the page. */
  readonly labelAngle?: number;
  /** Times the usual size. */
  readonly labelSize?: number;
  readonly labelHidden?: true;
  /** Not drawn, but not forgotten either. */
  readonly hidden?: true;
}

/** By the name of the layer. */
export type Styles = Readonly<Record<string, LayerStyle>>;

/** Largest and smallest values; a link or a file outside them is told so. */
export const STYLE_RANGES = { width: [0.25, 4], labelAngle: [-180, 180], labelSize: [0.4, 4] } as const;
export const LABEL_LENGTH = 120;

/** Undefined takes a part back to what it is without a style. */
export type StyleChange = { readonly [Part in keyof LayerStyle]?: LayerStyle[Part] | undefined };

/** The styles with one of them changed; a style without parts is left out. */
export function changedStyle(styles: Styles, id: string, change: StyleChange): Styles {
  const { [id]: before = {}, ...others } = styles;
  const parts = Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined);
  return parts.length === 0 ? others : { ...others, [id]: Object.fromEntries(parts) };
}

/** What of the looks holds in another plane: published curves are the plane's own, and so are places of names. */
export function stylesElsewhere(styles: Styles): Styles {
  const kept = Object.entries(styles)
    .filter(([id]) => !id.startsWith('limit:'))
    .map(([id, { labelAt, labelAngle, ...look }]): [string, LayerStyle] => [id, look]);
  return Object.fromEntries(kept.filter(([, look]) => Object.keys(look).length > 0));
}
