import { initWasm, Resvg } from '@resvg/resvg-wasm';
import wasm from '@resvg/resvg-wasm/index_bg.wasm?url&inline';
import type { Painter } from '../figure/picture.ts';

let started: Promise<void> | null = null;

const start = (): Promise<void> => initWasm(Buffer.from(wasm.slice(wasm.indexOf(',') + 1), 'base64'));

/** A library as painter: the same on every machine, without a browser. */
export const paintInNode: Painter = async (svg, width, height) => {
  started ??= start();
  await started;
  // The picture has whole pixels, the page need not: stretched as a browser does.
  const size = `width="${width}" height="${height}" preserveAspectRatio="none"`;
  const stretched = svg.replace(/width="[^"]*" height="[^"]*"/, size);
  return new Resvg(stretched, { font: { loadSystemFonts: false } }).render().asPng();
};
