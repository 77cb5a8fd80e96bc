import type { Drawing } from '../../figure/drawing.ts';
import { figureFiles } from '../../figure/formats.ts';
import { recordText } from '../../figure/record.ts';
import { annotatedPng } from '../../figure/writers/png.ts';

/** Beyond this no browser makes a canvas. */
const LONGEST = 16_384;
const LARGEST = 268_000_000;

/** The figure as PNG, through its SVG with outlined text, so that no font is waited for. */
export async function rasterize(drawing: Drawing, pixelsPerPoint: number, transparent: boolean): Promise<Uint8Array> {
  const { model, record } = drawing;
  const [width, height] = [Math.round(model.width * pixelsPerPoint), Math.round(model.height * pixelsPerPoint)];
  if (Math.max(width, height) > LONGEST || width * height > LARGEST)
    throw new Error(`${width} × ${height} pixels are more than a browser can draw. Choose a lower resolution or PDF.`);
  const items = transparent ? model.items.filter(({ role }) => role !== 'background') : model.items;
  const [file] = await figureFiles({ ...drawing, model: { ...model, items } }, 'slides');
  const png = await draw(String(file?.content), width, height);
  return annotatedPng(png, pixelsPerPoint, { Title: record.title, Software: record.program, Description: recordText(record) });
}

async function draw(svg: string, width: number, height: number): Promise<Uint8Array> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  image.src = address;
  await image.decode();
  URL.revokeObjectURL(address);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The browser could not draw the picture. Choose a lower resolution or PDF.');
  return new Uint8Array(await blob.arrayBuffer());
}
