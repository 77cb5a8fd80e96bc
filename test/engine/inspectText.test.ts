import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bands, experiments, planes, relics } from '../../src/catalog/index.ts';
import { initialModelParams } from '../../src/catalog/params.ts';
import { bibEntry, bibFile, paperOf } from '../../src/engine/inspect/bibtex.ts';
import { curveCsv } from '../../src/engine/inspect/csv.ts';
import { type LimitEntry, parseLimitFile, parseLimitIndex } from '../../src/engine/limitFile.ts';
import { limitRegion } from '../../src/engine/limitRegion.ts';

const bib = readFileSync('docs/references.bib', 'utf8');

const index = (): readonly LimitEntry[] => {
  const parsed = parseLimitIndex(readFileSync('public/limits/index.json', 'utf8'));
  if ('error' in parsed) throw new Error(parsed.error);
  return parsed.value;
};

const sample = `% head
@article{Ayala:2014,
  author = {Ayala, Adrian and Dom{\\'i}nguez, Inma},
  title = {{Braces {inside} and a } }},
  journal = {Phys. Rev. Lett.},
  volume = {113},
  pages = {191302--191305},
  year = {2014},
  eprint = {1406.6053},
}

@book{Ayala:2014b,
  author = {Bl{\\"u}mlein, Johannes},
  year = {2013},
  doi = {10.1/x},
}
`;

describe('references', () => {
  it('an entry is found by its whole key and ends at its own brace', () => {
    expect(bibEntry(sample, 'Ayala:2014')).toMatch(/^@article\{Ayala:2014,[\s\S]*1406\.6053\},\n\}$/);
    expect(bibEntry(sample, 'Ayala:2014b')).toMatch(/^@book/);
    expect(bibEntry(sample, 'Ayala')).toBeNull();
    expect(bibEntry(sample, 'Ayala.2014')).toBeNull();
  });

  it('a .bib file holds each entry once and leaves out what it does not know', () => {
    const file = bibFile(sample, ['Ayala:2014b', 'Ayala:2014', 'Ayala:2014b', 'Nobody:1900']);
    expect(file.match(/^@/gm)).toHaveLength(2);
    expect(file.indexOf('Ayala:2014b')).toBeLessThan(file.indexOf('{Ayala:2014,'));
  });

  it('a citation names authors, journal, volume, year and first page', () => {
    const [article, book] = ['Ayala:2014', 'Ayala:2014b'].map((key) => paperOf(bibEntry(sample, key) ?? ''));
    expect(article).toEqual({
      citation: 'Ayala et al., Phys. Rev. Lett. 113 (2014) 191302',
      arxiv: '1406.6053',
      doi: null,
      note: null,
    });
    expect(book).toMatchObject({ citation: 'Blümlein (2013)', doi: '10.1/x' });
    expect(paperOf(bibEntry(bib, 'NA64:2023wbi') ?? '').citation).toBe('NA64, Phys. Rev. Lett. 131 (2023) 161801');
  });

  it('no accent and no brace of the library is left in a citation', () => {
    const keys = [...bib.matchAll(/^@\w+\{([^,]+),/gm)].map(([, key]) => key ?? '');
    expect(keys.length).toBeGreaterThan(100);
    for (const key of keys) expect(paperOf(bibEntry(bib, key) ?? '').citation, key).not.toMatch(/[{}\\]/);
  });

  it('every curve of the library and of the catalogue has an entry', () => {
    const named = [...Object.values(experiments), ...Object.values(bands), ...Object.values(relics)].map(({ source }) => source);
    const keys = [...index().map(({ source }) => source.key), ...named];
    expect(keys.filter((key) => bibEntry(bib, key) === null)).toEqual([]);
  });
});

describe('points of a curve as CSV', () => {
  const file = 'public/limits/y-mchi/BaBar_ESPP.csv';
  const read = parseLimitFile('BaBar_ESPP', readFileSync(file, 'utf8'));
  if ('error' in read) throw new Error(read.error);
  const plane = planes['y-mchi'];
  const rows = (text: string) => text.split('\n').filter((line) => /^\d/.test(line));

  it('at the published parameters they are the published points', () => {
    const csv = curveCsv(limitRegion(read.value, plane, initialModelParams, null), plane);
    expect(csv).toMatch(/^# BaBar single photon\n# Lees:2017lec/);
    expect(csv).toContain('\nm_chi (GeV),y\n');
    expect(rows(csv)).toEqual(rows(readFileSync(file, 'utf8')).map((line) => line.split(',').map(Number).join(',')));
  });

  it('at others they are moved as the drawn curve: five times α_D, five times y', () => {
    const csv = curveCsv(limitRegion(read.value, plane, { ...initialModelParams, alphaD: 0.5 }, null), plane);
    const [first = ''] = rows(csv);
    expect(Number(first.split(',')[1])).toBeCloseTo(5 * 1.12e-9, 15);
  });

  it('pieces are parted by an empty line', () => {
    const region = limitRegion(
      { ...read.value, blocks: [read.value.blocks[0] ?? [], read.value.blocks[0] ?? []] },
      plane,
      initialModelParams,
      null,
    );
    expect(curveCsv(region, plane).trimEnd().split('\n\n')).toHaveLength(2);
  });
});
