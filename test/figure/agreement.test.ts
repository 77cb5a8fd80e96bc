import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { Drawing } from '../../src/figure/drawing.ts';
import { presets } from '../../src/figure/presets.ts';
import { dark, grey } from '../../src/figure/theme.ts';
import type { FigureInput } from '../../src/figure/types.ts';
import { drawing } from './drawings.ts';
import { alpPlane, epsPlane, yPlane } from './fixtures.ts';
import { folder, has, pdfPixels, python, run, svgPixels, write } from './programs.ts';
import { differing, similarity } from './raster.ts';

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const slide: Partial<FigureInput> = presets.slide;
const cases: readonly (readonly [name: string, difference: Partial<FigureInput>, perPoint: number])[] = [
  ['column', yPlane, 300 / 72],
  ['grey column', { ...alpPlane, theme: grey }, 600 / 72],
  ['slide', { ...epsPlane, ...slide }, 4 / 3],
  ['dark slide', { ...yPlane, ...slide, theme: dark, title: 'Title', credit: 'DarkReach' }, 4 / 3],
];

const pixelsOf = ({ model }: Drawing, perPoint: number) =>
  [Math.round(model.width * perPoint), Math.round(model.height * perPoint)] as const;

describe.skipIf(!has.pdftoppm)('SVG and PDF (needs pdftoppm)', () => {
  it.each(cases)('show the same picture: %s', async (name, difference, perPoint) => {
    const figure = drawing(difference);
    const page = pdfPixels(await write(figure, 'pdf', name.replace(' ', '-')), ...pixelsOf(figure, perPoint));
    const picture = await svgPixels(figure, page.width);
    expect(differing(picture, page)).toBeLessThan(0.005);
    expect(differing(page, picture)).toBeLessThan(0.005);
  });

  it('the measure sees a curve that is missing', async () => {
    const figure = drawing(yPlane);
    const page = pdfPixels(await write(figure, 'pdf', 'whole'), ...pixelsOf(figure, 300 / 72));
    const other = drawing({ ...yPlane, regions: yPlane.regions.filter(({ id }) => id !== 'computed') });
    expect(differing(page, await svgPixels(other, page.width))).toBeGreaterThan(0.005);
  });
});

describe.skipIf(!has.pdftotext || !has.pdffonts)('the PDF as other programs read it (needs pdftotext, pdffonts)', () => {
  it.each(cases)('gives its words back: %s', async (name, difference) => {
    const path = await write(drawing(difference), 'pdf', `words-${name.replace(' ', '-')}`);
    const text = run('pdftotext', ['-raw', path, '-']);
    expect(text).toContain('MeV');
    expect(text).toMatch(/10−\d/);
    expect(text).toMatch(/[εχγ]/);
    expect(text).not.toMatch(/\ufffd|[\ue000-\uf8ff]/);
  });

  it.each(cases)('embeds every font as a subset that can be searched: %s', async (name, difference) => {
    const path = await write(drawing(difference), 'pdf', `fonts-${name.replace(' ', '-')}`);
    const rows = run('pdffonts', [path]).trim().split('\n').slice(2);
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(row).toMatch(/^FIGURE\+\S+ +CID TrueType +Identity-H +yes yes yes /);
  });
});

describe.skipIf(!python || !has.pdftoppm)('the matplotlib script (needs python3 with matplotlib, pdftoppm)', () => {
  it.each(cases.filter(([, { theme }]) => theme !== dark))('draws the same picture: %s', async (name, difference) => {
    const figure = drawing(difference);
    const script = await write(figure, 'matplotlib', `mpl-${name.replace(' ', '-')}`);
    run(python ?? '', [script]);
    const size = pixelsOf(figure, 150 / 72);
    const page = pdfPixels(await write(figure, 'pdf', `pdf-${name.replace(' ', '-')}`), ...size);
    expect(similarity(page, pdfPixels(script.replace(/\.py$/, '-matplotlib.pdf'), ...size))).toBeGreaterThan(0.9);
  });
});

describe.skipIf(!has.pdflatex || !has.pdftoppm)('the pgfplots file (needs pdflatex with pgfplots, pdftoppm)', () => {
  it.each(cases)('is compiled, has the size of the figure and draws the same picture: %s', async (name, difference) => {
    const figure = drawing(difference);
    const source = await write(figure, 'pgfplots', `tex-${name.replace(' ', '-')}`);
    run('pdflatex', ['-interaction=nonstopmode', '-halt-on-error', source]);
    const made = source.replace(/\.tex$/, '.pdf');
    const [, width, height] = /Page size: +([\d.]+) x ([\d.]+)/.exec(run('pdfinfo', [made])) ?? [];
    expect(Number(width)).toBeCloseTo(figure.model.width, 0);
    expect(Number(height)).toBeCloseTo(figure.model.height, 0);
    const size = pixelsOf(figure, 150 / 72);
    const page = pdfPixels(await write(figure, 'pdf', `tex-like-${name.replace(' ', '-')}`), ...size);
    expect(similarity(page, pdfPixels(made, ...size))).toBeGreaterThan(0.9);
    expect(run('pdftotext', ['-raw', made, '-'])).toMatch(/MeV/);
  });
});
