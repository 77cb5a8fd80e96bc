import { jsPDF } from 'jspdf';
import { type FontId, type Fonts, fontId } from '../fonts.ts';
import { type Piece, textOutlines } from '../outlines.ts';
import { type FigureRecord, paperUrl } from '../record.ts';
import type { FigureModel, PathItem, TextItem } from '../types.ts';
import { xmp } from './xmp.ts';

export interface PdfText {
  readonly description: string;
  readonly record: FigureRecord;
}

/** The tag says that a font is a subset. */
const NAMES: Readonly<Record<FontId, string>> = {
  'serif-400': 'FIGURE+STIXTwoText-Regular',
  'serif-400-italic': 'FIGURE+STIXTwoText-Italic',
  'serif-600': 'FIGURE+STIXTwoText-SemiBold',
  'serif-600-italic': 'FIGURE+STIXTwoText-SemiBoldItalic',
  'sans-400': 'FIGURE+DarkReachSans-Regular',
  'sans-600': 'FIGURE+DarkReachSans-SemiBold',
  math: 'FIGURE+STIXTwoMath-Regular',
};

/** One date for all files, so that the same figure gives the same bytes. */
const DATE = "D:20000101000000+00'00'";

/** The figure as a PDF of exactly its size: paths, embedded fonts, links from names to papers. */
export function pdf(model: FigureModel, text: PdfText, fonts: Fonts): Uint8Array {
  const { width, height, items } = model;
  const orientation = width > height ? 'landscape' : 'portrait';
  const file = new jsPDF({ unit: 'pt', format: [width, height], orientation, compress: true, putOnlyUsedFonts: true, floatPrecision: 3 });
  transparencyAllowed(file);
  tell(file, text);
  for (const [id, { bytes }] of fonts) embed(file, NAMES[id], bytes);
  for (const item of items) {
    if (item.kind === 'path') drawPath(file, item);
    else drawText(file, item, fonts);
  }
  for (const item of items) if (item.kind === 'text') linkPaper(file, item, text.record);
  return new Uint8Array(file.output('arraybuffer'));
}

/** Transparency came with PDF 1.4; the library writes 1.3 unless told. */
function transparencyAllowed(file: jsPDF): void {
  (file as unknown as { readonly __private__: { readonly setPdfVersion: (version: string) => void } }).__private__.setPdfVersion('1.4');
}

function tell(file: jsPDF, { description, record }: PdfText): void {
  const keywords = [record.plane, record.model, ...new Set(record.curves.flatMap(({ references }) => references)), record.link];
  file.setProperties({
    title: record.title,
    subject: description,
    author: record.program,
    creator: record.program,
    keywords: keywords.join(', '),
  });
  file.setCreationDate(DATE);
  file.setFileId(fingerprint(record.link));
  file.setDisplayMode('fullpage');
  file.addMetadata(xmp(description, record), true);
}

/** 32 hexadecimal digits from a text (FNV-1a, four times with other starts). */
function fingerprint(text: string): string {
  const part = (seed: number) => [...text].reduce((hash, c) => Math.imul(hash ^ (c.codePointAt(0) ?? 0), 16777619), seed) >>> 0;
  return [1, 2, 3, 4]
    .map((seed) =>
      part(2166136261 + seed)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('')
    .toUpperCase();
}

function embed(file: jsPDF, name: string, bytes: Uint8Array): void {
  file.addFileToVFS(`${name}.ttf`, Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  file.addFont(`${name}.ttf`, name, 'normal');
}

function drawPath(file: jsPDF, { lines, closed, fill, stroke, width, dash, cap, opacity }: PathItem): void {
  file.setGState(file.GState({ opacity, 'stroke-opacity': opacity }));
  for (const line of lines) {
    for (const [i, [x, y]] of line.entries()) i === 0 ? file.moveTo(x, y) : file.lineTo(x, y);
    if (closed) file.close();
  }
  if (fill) file.setFillColor(fill);
  if (stroke) setPen(file, stroke, width, dash, cap);
  if (fill && stroke) file.fillStroke();
  else if (fill) file.fill();
  else file.stroke();
}

function setPen(file: jsPDF, colour: string, width: number, dash: readonly number[], cap: 'butt' | 'round'): void {
  file
    .setDrawColor(colour)
    .setLineWidth(width)
    .setLineJoin('round')
    .setLineCap(cap)
    .setLineDashPattern([...dash], 0);
}

function drawText(file: jsPDF, item: TextItem, fonts: Fonts): void {
  file.setGState(file.GState({ opacity: 1, 'stroke-opacity': 1 }));
  if (item.halo) drawHalo(file, textOutlines(item, fonts), item.halo);
  const radians = (item.angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  file.setTextColor(item.fill);
  for (const run of item.runs) {
    const [x, y] = [item.x + run.x * cos - run.y * sin, item.y + run.x * sin + run.y * cos];
    file.setFont(NAMES[fontId(run)], 'normal').setFontSize(run.size);
    file.text(run.text, x, y, { angle: -item.angle, baseline: 'alphabetic' });
  }
}

/** As outlines: written as text it would be found twice by a search. */
function drawHalo(file: jsPDF, pieces: readonly Piece[], { color, width }: NonNullable<TextItem['halo']>): void {
  let [x, y] = [0, 0];
  for (const piece of pieces) {
    if (piece[0] === 'Z') file.close();
    else if (piece[0] === 'Q') {
      const [, cx, cy, endX, endY] = piece;
      const third = (a: number, b: number) => a + (2 / 3) * (b - a);
      file.curveTo(third(x, cx), third(y, cy), third(endX, cx), third(endY, cy), endX, endY);
    } else if (piece[0] === 'M') file.moveTo(piece[1], piece[2]);
    else file.lineTo(piece[1], piece[2]);
    if (piece[0] !== 'Z') [x, y] = piece.slice(-2) as [number, number];
  }
  file.setFillColor(color);
  setPen(file, color, 2 * width, [], 'round');
  file.fillStroke();
}

function linkPaper(file: jsPDF, item: TextItem, { curves }: FigureRecord): void {
  const curve = curves.find(({ id }) => id === item.region);
  const url = curve && paperUrl(curve);
  if (!url) return;
  const [left, top, right, bottom] = pageBox(item);
  file.link(left, top, right - left, bottom - top, { url });
}

/** Smallest upright box around a name. */
function pageBox({ x, y, angle, width, runs }: TextItem): readonly [left: number, top: number, right: number, bottom: number] {
  const [up, down] = [Math.min(...runs.map((run) => run.y - 0.8 * run.size)), Math.max(...runs.map((run) => run.y + 0.25 * run.size))];
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const corners = [0, width].flatMap((u) => [up, down].map((v) => [x + u * cos - v * sin, y + u * sin + v * cos] as const));
  const [xs, ys] = [corners.map(([px]) => px), corners.map(([, py]) => py)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
