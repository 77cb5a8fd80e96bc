import type { Drawing, FigureFile } from '../../figure/drawing.ts';
import type { ExportChoice } from '../../figure/exportInput.ts';
import { type FormatId, figureFiles, formats } from '../../figure/formats.ts';
import { picture, resolutions } from '../../figure/picture.ts';
import { variants } from '../../figure/variants.ts';
import { zipped } from '../../figure/zip.ts';
import { embedCode } from '../embed/embedAddress.ts';
import { references } from '../inspector/references.ts';
import type { ExportSettings } from './exportSettings.ts';
import { paintInBrowser } from './paint.ts';
import type { Exportable } from './useDrawing.ts';

/** Gives a file to the person. */
function give(name: string, content: FigureFile['content'], type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Downloads the figure in the chosen format; several files come as one archive. */
export async function download(drawing: Drawing, { format, resolution, transparent }: ExportSettings): Promise<void> {
  if (format === 'png') {
    const png = await picture(drawing, resolutions[resolution].perPoint, transparent, paintInBrowser);
    give(`${drawing.name}-${resolution}.png`, png, 'image/png');
    return;
  }
  await downloadFiles({ ...drawing, bibliography: await references() }, format);
}

async function downloadFiles(drawing: Drawing, format: FormatId): Promise<void> {
  const files = await figureFiles(drawing, format);
  const [file] = files;
  if (files.length === 1 && file) give(file.name, file.content, formats[format].type);
  else give(`${drawing.name}-${format}.zip`, zipped(files), 'application/zip');
}

/** A picture for a message or a slide; the promise inside keeps the permission that the click gave. */
export async function copyPng(drawing: Drawing, transparent: boolean): Promise<void> {
  const png = picture(drawing, resolutions['2x'].perPoint, transparent, paintInBrowser).then(
    (bytes) => new Blob([bytes as BlobPart], { type: 'image/png' }),
  );
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}

/** HTML for a page of one's own. */
export const copyEmbed = ({ record }: Drawing): Promise<void> => navigator.clipboard.writeText(embedCode(record.title, record.link));

/** Every size and look as one archive; tells how far it is, between 0 and 1, and stops at the signal. */
export async function downloadVariants(
  { name, draw }: Exportable,
  drawing: Drawing,
  settings: ExportSettings,
  choice: ExportChoice,
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const bibliography = await references();
  const list = variants((...asked) => ({ ...draw(...asked), bibliography }), choice);
  const files: FigureFile[] = [];
  for (const [i, variant] of list.entries()) {
    files.push(...(await variant.files()));
    progress((i + 1) / list.length);
    await new Promise((resolve) => setTimeout(resolve)); // lets the page draw
    signal.throwIfAborted();
  }
  const png = await picture(drawing, resolutions[settings.resolution].perPoint, settings.transparent, paintInBrowser);
  give(`darkreach-${name}-all.zip`, zipped([...files, { name: `${drawing.name}.png`, content: png }]), 'application/zip');
}
