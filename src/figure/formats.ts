import { latexCaption, plainCaption } from './caption.ts';
import type { Drawing, FigureFile } from './drawing.ts';
import { loadFonts } from './fonts.ts';
import { recordText } from './record.ts';
import { bibliographyOf } from './references.ts';
import type { SvgText } from './writers/svg.ts';

/** Kinds of files that are written without a browser. */
export const formats = {
  pdf: { title: 'PDF', extension: 'pdf', type: 'application/pdf' },
  slides: { title: 'SVG for slides', extension: 'svg', type: 'image/svg+xml' },
  svg: { title: 'SVG, editable text', extension: 'svg', type: 'image/svg+xml' },
  pgfplots: { title: 'LaTeX (pgfplots)', extension: 'tex', type: 'text/x-tex' },
  matplotlib: { title: 'Python (matplotlib)', extension: 'py', type: 'text/x-python' },
  csv: { title: 'Data, CSV', extension: 'csv', type: 'text/csv' },
  json: { title: 'Data, JSON', extension: 'json', type: 'application/json' },
  yaml: { title: 'Data, HEPData', extension: 'yaml', type: 'application/yaml' },
  bib: { title: 'References and caption', extension: 'bib', type: 'text/x-bibtex' },
} as const;

export type FormatId = keyof typeof formats;

const svgText = ({ record }: Drawing): SvgText => ({
  title: record.title,
  description: plainCaption(record),
  metadata: recordText(record),
});

/** Each writer is fetched when it is first used. */
const writers: Readonly<Record<FormatId, (drawing: Drawing) => Promise<FigureFile['content'] | readonly FigureFile[]>>> = {
  pdf: async (drawing) => {
    const [{ pdf }, fonts] = await Promise.all([import('./writers/pdf.ts'), loadFonts(drawing.model)]);
    return pdf(drawing.model, { description: plainCaption(drawing.record), record: drawing.record }, fonts);
  },
  slides: async (drawing) => {
    const [{ slidesSvg }, fonts] = await Promise.all([import('./writers/slidesSvg.ts'), loadFonts(drawing.model)]);
    return slidesSvg(drawing.model, svgText(drawing), fonts);
  },
  svg: async (drawing) => {
    const [{ svg }, fonts] = await Promise.all([import('./writers/svg.ts'), loadFonts(drawing.model)]);
    return svg(drawing.model, svgText(drawing), fonts);
  },
  pgfplots: async (drawing) => (await import('./writers/pgfplots.ts')).pgfplots(drawing),
  matplotlib: async (drawing) => (await import('./writers/matplotlib.ts')).matplotlib(drawing),
  csv: async (drawing) => (await import('./writers/tables.ts')).csv(drawing),
  json: async (drawing) => (await import('./writers/tables.ts')).json(drawing),
  yaml: async (drawing) => (await import('./writers/hepdata.ts')).hepdata(drawing),
  bib: async (drawing) => references(drawing),
};

/** BibTeX of the drawn curves, the caption in front. */
function references({ record, bibliography }: Drawing): string {
  const head = [`% ${record.program}: ${record.title}`, `% ${record.link}`, `% Caption: ${latexCaption(record)}`];
  const keys = record.curves.flatMap((curve) => curve.references);
  return `${head.join('\n')}\n\n${bibliographyOf(keys, bibliography)}\n`;
}

/** A figure in one format; programs such as pgfplots take their data from files of their own. */
export async function figureFiles(drawing: Drawing, format: FormatId): Promise<readonly FigureFile[]> {
  const written = await writers[format](drawing);
  if (typeof written !== 'string' && !(written instanceof Uint8Array)) return written;
  return [{ name: `${drawing.name}.${formats[format].extension}`, content: written }];
}
