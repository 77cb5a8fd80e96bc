import type { Drawing } from './drawing.ts';
import { figureFiles } from './formats.ts';
import { recordText } from './record.ts';
import { annotatedPng } from './writers/png.ts';

/** Pixels for a point of the figure; a screen pixel is three quarters of a point. */
export const resolutions = {
  '1x': { title: '1×, screen', perPoint: 4 / 3 },
  '2x': { title: '2×, sharp screen', perPoint: 8 / 3 },
  '300': { title: '300 dpi, print', perPoint: 300 / 72 },
  '600': { title: '600 dpi, fine print', perPoint: 600 / 72 },
} as const;
export type ResolutionId = keyof typeof resolutions;

/** Beyond this no browser makes a canvas. */
const LONGEST = 16_384;
const LARGEST = 268_000_000;

/** Draws an SVG with outlined text as a PNG of so many pixels: a browser or a library. */
export type Painter = (svg: string, width: number, height: number) => Promise<Uint8Array>;

/** The figure as PNG, through its SVG with outlined text, so that no font is waited for. */
export async function picture(drawing: Drawing, pixelsPerPoint: number, transparent: boolean, paint: Painter): Promise<Uint8Array> {
  const { model, record } = drawing;
  const [width, height] = [Math.round(model.width * pixelsPerPoint), Math.round(model.height * pixelsPerPoint)];
  if (Math.max(width, height) > LONGEST || width * height > LARGEST)
    throw new Error(`${width} × ${height} pixels are too many for a PNG. Choose a lower resolution or PDF.`);
  const items = transparent ? model.items.filter(({ role }) => role !== 'background') : model.items;
  const [file] = await figureFiles({ ...drawing, model: { ...model, items } }, 'slides');
  const png = await paint(String(file?.content), width, height);
  return annotatedPng(png, pixelsPerPoint, { Title: record.title, Software: record.program, Description: recordText(record) });
}
