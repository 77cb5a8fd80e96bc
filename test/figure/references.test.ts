import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { latexCaption, plainCaption } from '../../src/figure/caption.ts';
import { drawingOf } from '../../src/figure/drawing.ts';
import { figureFiles } from '../../src/figure/formats.ts';
import { presets } from '../../src/figure/presets.ts';
import { bibliographyOf } from '../../src/figure/references.ts';
import { variants } from '../../src/figure/variants.ts';
import { zipped } from '../../src/figure/zip.ts';
import { startScenario } from '../../src/scenario/scenario.ts';
import { BIBLIOGRAPHY, drawing } from './drawings.ts';
import { epsPlane, epsRegions, region, yPlane } from './fixtures.ts';

describe('the bibliography', () => {
  it('holds exactly the asked entries, once, in order', () => {
    const text = bibliographyOf(['Second:2021xyz', 'First:2020abc', 'Second:2021xyz'], BIBLIOGRAPHY);
    expect([...text.matchAll(/^@article\{([^,]+),/gm)].map(([, key]) => key)).toEqual(['First:2020abc', 'Second:2021xyz']);
    expect(text).toContain('author = {Second, B.}');
  });

  it('keeps a doubt as a comment, out of the printed entry', () => {
    const text = bibliographyOf(['First:2020abc'], BIBLIOGRAPHY);
    expect(text).toContain('% First:2020abc: INSPIRE key not verified\n@article');
    expect(text).not.toContain('note =');
  });

  it('names a key that has no entry', () => {
    expect(bibliographyOf(['Nobody:2000'], BIBLIOGRAPHY)).toBe('% Nobody:2000: no entry');
  });

  it('is that of the drawn curves', async () => {
    const keyed = {
      ...region('BaBar', [
        [
          [1e-3, 1e-3],
          [1, 1e-3],
        ],
      ]),
      provenance: { keys: ['Second:2021xyz'], text: '' },
    };
    const [file] = await figureFiles(drawing({ ...epsPlane, regions: [keyed] }), 'bib');
    expect(String(file?.content)).toContain('@article{Second:2021xyz,');
    expect(String(file?.content)).not.toContain('Third');
  });
});

describe('the caption', () => {
  const { record } = drawing(yPlane);

  it('has one sentence for each kind of curve and credits the program for what it computed', () => {
    const text = plainCaption(record);
    expect(text).toContain('Dark photon: α_D = 0.1, m_A′ = 3 m_χ, limits at 90 % CL.');
    expect(text).toContain('Filled in colour: excluded by NA64e 2022.');
    expect(text).toContain('Grey: excluded by DAMIC-M.');
    expect(text).toContain('Long dashes: NA64e computed, 5 × 10¹² EOT, with DarkReach 0.0.0.');
    expect(text).toContain('Black lines: scalar, pseudo-Dirac.');
    expect(text).toContain('Tree level.');
  });

  it('says nothing of the program where nothing is computed', () => {
    expect(plainCaption(drawing({ regions: epsRegions }).record)).not.toContain('DarkReach');
  });

  it('is LaTeX with citations', () => {
    const cited = { ...record, curves: record.curves.map((curve) => ({ ...curve, references: ['A:1', 'B:2'] })) };
    expect(latexCaption(cited)).toContain('NA64$e$ 2022~\\cite{A:1,B:2}');
  });
});

describe('all variants', () => {
  const scenario = { ...startScenario('eps-mA'), layers: [] };
  const sources = { scenario, regions: epsRegions, limits: new Map(), address: '' };
  const choice = { preset: presets.column, look: 'paper', title: false, credit: false } as const;
  const list = variants((asked, name) => drawingOf(sources, BIBLIOGRAPHY, asked, name), {
    ...choice,
    stamp: { text: 'Preliminary', corner: 'top left' },
  });

  it('are every size in every look, with and without the stamp, and the data once', () => {
    const names = list.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of ['column-paper', 'stamped/column-paper', 'poster-contrast', 'csv', 'matplotlib']) expect(names).toContain(name);
    expect(names.length).toBe(2 * 7 * 4 + 7);
  });

  it('make an archive that gives its files back, with the same bytes each time', async () => {
    const some = list.filter(({ name }) => ['column-grey', 'stamped/column-grey', 'csv', 'pgfplots'].includes(name));
    const files = (await Promise.all(some.map((variant) => variant.files()))).flat();
    const archive = zipped(files);
    expect(archive).toEqual(zipped(files));
    const opened = unzipSync(archive);
    expect(Object.keys(opened)).toEqual(files.map(({ name }) => name));
    expect(Object.keys(opened)).toEqual(
      expect.arrayContaining(['column-grey.pdf', 'stamped/column-grey.svg', 'figure.csv', 'pgfplots/figure.tex']),
    );
    expect(Buffer.from(opened['figure.csv'] ?? []).toString('utf8')).toContain('# program: DarkReach');
  });
});
