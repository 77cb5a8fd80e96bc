import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-wasm';
import { paintInNode } from '../../src/cli/paint.ts';
import type { Drawing } from '../../src/figure/drawing.ts';
import { type FormatId, figureFiles } from '../../src/figure/formats.ts';
import type { Raster } from './raster.ts';

const succeeds = (program: string, args: readonly string[]): boolean => spawnSync(program, args, { stdio: 'ignore' }).status === 0;

/** Programs of this machine that read figures: tests that need a missing one are skipped and say so. */
export const has = {
  pdftoppm: succeeds('pdftoppm', ['-v']),
  pdftotext: succeeds('pdftotext', ['-v']),
  pdffonts: succeeds('pdffonts', ['-v']),
  pdflatex: succeeds('pdflatex', ['--version']) && succeeds('kpsewhich', ['pgfplots.sty', 'standalone.cls']),
} as const;

/** A Python with matplotlib: the one first found, or that of the system. */
export const python = ['python3', '/usr/bin/python3'].find((path) => succeeds(path, ['-c', 'import matplotlib'])) ?? null;

export const folder = mkdtempSync(join(tmpdir(), 'figure-programs-'));

/** Output of a program; a failure shows what it said. */
export function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr.slice(-2000) || stdout.slice(-2000)}`);
  return stdout;
}

/** Writes the files of a format under a name of its own; the path of the first. */
export async function write(drawing: Drawing, format: FormatId, name: string): Promise<string> {
  const files = await figureFiles({ ...drawing, name }, format);
  for (const file of files) writeFileSync(join(folder, file.name), file.content);
  return join(folder, files[0]?.name ?? '');
}

/** A page of a PDF in grey, drawn by poppler in a picture of that size. */
export function pdfPixels(path: string, width: number, height: number): Raster {
  run('pdftoppm', ['-scale-to-x', String(width), '-scale-to-y', String(height), '-gray', '-singlefile', path, `${path}-page`]);
  return readPgm(readFileSync(`${path}-page.pgm`));
}

function readPgm(bytes: Buffer): Raster {
  const [head = '', width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 60)) ?? [];
  return { width: Number(width), height: Number(height), grey: bytes.subarray(head.length) };
}

/** The outlined SVG in grey, as the command line paints it. */
export async function svgPixels(drawing: Drawing, width: number): Promise<Raster> {
  const [file] = await figureFiles(drawing, 'slides');
  const svg = String(file?.content);
  await paintInNode(svg, 8, 8); // starts the library
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render();
  return { width: image.width, height: image.height, grey: greyOf(image.pixels) };
}

/** Rec. 601, as poppler does. */
function greyOf(rgba: Uint8Array): Uint8Array {
  const grey = new Uint8Array(rgba.length / 4);
  for (let i = 0; i < grey.length; i++)
    grey[i] = 0.299 * (rgba[4 * i] ?? 0) + 0.587 * (rgba[4 * i + 1] ?? 0) + 0.114 * (rgba[4 * i + 2] ?? 0);
  return grey;
}
