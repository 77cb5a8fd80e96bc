import { column, double, poster, scaledSize, slide, smallSlide } from './sizes.ts';
import type { SizeClass } from './types.ts';

/** A size of figure, in points. */
export interface Preset {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly size: SizeClass;
}

export const presets = {
  column: { title: 'Journal column', width: 243, height: 206, size: column },
  double: { title: 'Two columns', width: 504, height: 300, size: double },
  slide: { title: 'Slide 16:9', width: 960, height: 540, size: slide },
  'half-slide': { title: 'Half a slide', width: 480, height: 540, size: smallSlide },
  'slide-4-3': { title: 'Slide 4:3', width: 720, height: 540, size: smallSlide },
  square: { title: 'Square', width: 540, height: 540, size: smallSlide },
  poster: { title: 'Poster', width: 2304, height: 1296, size: poster },
} as const satisfies Record<string, Preset>;

export type PresetId = keyof typeof presets;

export const POINTS: Readonly<Record<string, number>> = { pt: 1, px: 0.75, in: 72, mm: 72 / 25.4, cm: 72 / 2.54 };
/** Sides of a figure, points: below, the axes do not fit; above, no program opens it. */
const RANGE = [120, 14_400] as const;

/** Widths up to which a figure is printed with the type of a journal. */
const COLUMN_WIDTH = 360;
const PRINT_WIDTH = 570;

/** A figure of any width and height: `90x70mm`, `3.4x2.9in`, `1200x675px`. Null: not of this form, or out of range. */
export function customPreset(text: string): Preset | null {
  const [, first = '', second = '', unit = ''] = /^\s*([\d.]+)\s*[x×]\s*([\d.]+)\s*(pt|px|in|mm|cm)\s*$/i.exec(text) ?? [];
  const points = POINTS[unit.toLowerCase()] ?? Number.NaN;
  const [width, height] = [points * Number(first), points * Number(second)];
  const fits = [width, height].every((side) => side >= RANGE[0] && side <= RANGE[1]);
  return fits ? { title: `${first} × ${second} ${unit}`, width, height, size: sizeFor(Math.min(width, 1.8 * height)) } : null;
}

const sizes = new Map<number, SizeClass>();

/** Printed figures keep their type size; projected ones grow with the width, in steps. */
function sizeFor(width: number): SizeClass {
  if (width <= COLUMN_WIDTH) return column;
  if (width <= PRINT_WIDTH) return double;
  const scale = Math.max(0.7, Math.round((20 * width) / presets.slide.width) / 20);
  const size = sizes.get(scale) ?? scaledSize(slide, scale);
  sizes.set(scale, size);
  return size;
}
