import { describe, expect, it } from 'vitest';
import { figureFiles } from '../../src/figure/formats.ts';
import { presets } from '../../src/figure/presets.ts';
import { grey } from '../../src/figure/theme.ts';
import type { FigureInput } from '../../src/figure/types.ts';
import { drawing } from './drawings.ts';
import { alpPlane, yPlane } from './fixtures.ts';
import { pdfObjects, pdfText } from './pdfParts.ts';

async function pdfOf(difference: Partial<FigureInput> = {}): Promise<Uint8Array> {
  const [file] = await figureFiles(drawing(difference), 'pdf');
  return file?.content as Uint8Array;
}
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const pdf = await pdfOf({ ...yPlane, stamp: { text: 'Work in progress', corner: 'top right' } });

describe('the PDF writer', () => {
  it.each(Object.entries(presets))('has the size of the preset %s', async (_, { width, height, size }) => {
    const [, w, h] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(latin1(await pdfOf({ width, height, size }))) ?? [];
    expect(Math.abs(Number(w) - width)).toBeLessThan(0.1);
    expect(Math.abs(Number(h) - height)).toBeLessThan(0.1);
  });

  it('keeps an odd size within a tenth of a point, standing or lying', async () => {
    for (const [width, height] of [
      [255.12, 212.6],
      [212.6, 255.12],
    ] as const)
      expect(latin1(await pdfOf({ width, height }))).toMatch(new RegExp(`MediaBox \\[0 0 ${width}0* ${height}0*\\]`));
  });

  it('embeds every font that it names, as a subset', () => {
    const objects = [...pdfObjects(pdf).values()].map(({ head }) => head);
    const fonts = objects.filter((head) => head.includes('/Type /Font\n') && head.includes('/Subtype /Type0'));
    const descriptors = objects.filter((head) => head.includes('/FontDescriptor\n') && head.includes('/FontFile2'));
    expect(fonts.length).toBe(4);
    expect(descriptors.length).toBe(4);
    expect(latin1(pdf)).not.toMatch(/\/Subtype \/Type1|Helvetica|Times-Roman/);
    for (const head of fonts) expect(head).toMatch(/\/BaseFont \/FIGURE\+STIXTwoText-\w+/);
  });

  it('gives Greek, minus and primes back as text', async () => {
    const text = pdfText(pdf);
    for (const part of ['10\n−15', 'χ', 'α', 'ε', '′', 'MeV', 'scalar', 'NA64', 'Work in progress', '×']) expect(text).toContain(part);
    expect(text).not.toContain('?');
    expect(pdfText(await pdfOf(alpPlane))).toContain('γγ');
  });

  it('writes every word once', () => {
    expect(pdfText(pdf).split('pseudo-Dirac').length).toBe(2);
  });

  it('says what it is: title, subject, program, keywords, link', () => {
    const text = latin1(pdf);
    expect(text.startsWith('%PDF-1.4')).toBe(true);
    expect(text).toContain('/Title (Dark photon & mediators)');
    expect(text).toContain('/Creator (DarkReach 0.0.0)');
    expect(text).toMatch(/\/Keywords \(eps-mA, Dark photon/);
    expect(text).toContain('<figure:link>https://example.org/app/#plane=eps-mA&amp;alphaD=0.5</figure:link>');
    expect(text).toContain('/Metadata ');
  });

  it('links names to their papers, and nothing that is computed', async () => {
    const text = latin1(await pdfOf({ width: 504, height: 300, size: presets.double.size }));
    expect([...text.matchAll(/\/URI \(([^)]*)\)/g)].map(([, url]) => url).sort()).toEqual([
      'https://arxiv.org/abs/1702.03327',
      'https://doi.org/10.1000/example',
    ]);
  });

  it('has the same bytes for the same figure', async () => {
    expect(await pdfOf({ ...yPlane, theme: grey })).toEqual(await pdfOf({ ...yPlane, theme: grey }));
    expect(latin1(pdf)).toMatch(/\/CreationDate \(D:2000/);
  });
});
