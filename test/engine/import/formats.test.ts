import { describe, expect, it } from 'vitest';
import { readFiles } from '../../../src/engine/import/read.ts';
import type { Imported } from '../../../src/engine/import/types.ts';
import { corpusText, curveFile, firstReading, logArea } from './corpus.ts';

describe('tables of text', () => {
  it('AxionLimits: masses in eV, couplings in 1/GeV, name in the first line', () => {
    const { blocks, clues, side } = firstReading('axionlimits.txt');
    expect(clues).toMatchObject({ name: 'GlueX-like search', unit: 'eV', inverse: 'GeV' });
    expect(side).toBe('above');
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.[2]).toEqual([250000000, 0.0006]);
  });

  it('DarkCast: lower and upper edge become an island', () => {
    const { blocks, side, unstroked } = firstReading('darkcast.lmt');
    expect(side).toBe('closed');
    expect(blocks[0]).toHaveLength(13);
    expect(blocks[0]?.slice(5, 8)).toEqual([
      [0.03, 1.2e-7],
      [0.03, 1.2e-7],
      [0.02, 8e-7],
    ]);
    expect(unstroked).toEqual([
      [0, 5],
      [0, 11],
    ]);
  });

  it('DarkCast with one column of limits', () => {
    expect(firstReading('darkcast-prompt.lmt')).toMatchObject({ side: 'above', blocks: [{ length: 5 }] });
  });

  it('FORESEE: a line that comes back is the rim of an island', () => {
    const { side, blocks } = firstReading('foresee.txt');
    expect(side).toBe('closed');
    expect(blocks[0]?.at(-1)).toEqual([0.0012, 0.012]);
  });

  it('Heavy-Neutrino-Limits: two files, one for each edge', () => {
    const both = ['hnl_top.dat', 'hnl_bottom.dat'].map((name) => ({ name, text: corpusText(name) }));
    const read = readFiles(both);
    expect(read).toHaveLength(1);
    const { readings, name } = (read[0] as { value: Extract<Imported, { kind: 'curve' }> }).value;
    expect(name).toBe('hnl.dat');
    expect(readings[0]?.blocks[0]?.map(([mass]) => mass)).toEqual([10, 20, 40, 80, 75, 30, 11, 10]);
    expect(readings[0]?.side).toBe('closed');
  });

  it('two files that are not a pair stay two', () => {
    const names = ['darkcast.lmt', 'foresee.txt'];
    expect(readFiles(names.map((name) => ({ name, text: corpusText(name) })))).toHaveLength(2);
  });

  it('HEPData CSV: parts below one another are data sets', () => {
    const { format, readings } = curveFile('hepdata.csv');
    expect(format).toBe('HEPData table');
    expect(readings.map(({ title }) => title)).toEqual([
      'Observed limit on epsilon []',
      'Expected limit on epsilon []',
      'all as islands of one curve',
    ]);
    expect(readings[0]?.clues).toMatchObject({ unit: 'GeV', ordinate: 'epsilon', cl: 0.9 });
    expect(readings[0]?.blocks[0]?.[1]).toEqual([0.2, 2e-4]);
  });

  it('WebPlotDigitizer CSV: data sets side by side, ragged at the end', () => {
    const { readings } = curveFile('digitizer.csv');
    expect(readings.map(({ title }) => title)).toEqual(['left lobe', 'right lobe', 'all as islands of one curve']);
    expect(readings.map(({ blocks }) => blocks.map((block) => block.length))).toEqual([[4], [3], [4, 3]]);
    expect(readings.flatMap(({ faults }) => faults.first)).toEqual([]);
  });

  it('islands are separated by blank lines, unless every line is followed by one', () => {
    expect(firstReading('islands.txt').blocks.map((block) => block.length)).toEqual([2, 2]);
    expect(firstReading('double-spaced.txt').blocks.map((block) => block.length)).toEqual([4]);
  });

  it('byte order mark, CRLF and decimal commas', () => {
    const { blocks, clues } = firstReading('decimal-comma-bom-crlf.csv');
    expect(blocks[0]).toEqual([
      [1.5, 1.2e-4],
      [2.5, 1.3e-4],
      [10, 1.5e-4],
    ]);
    expect(clues).toMatchObject({ unit: 'MeV', ordinate: 'epsilon' });
  });

  it('mixed separators', () => {
    expect(firstReading('mixed-separators.csv').blocks[0]).toEqual([1, 2, 3, 4, 5].map((n) => [n / 100, n / 1e4]));
  });

  it('UTF-8 names, % and // comments, Fortran exponents and a typographic minus', () => {
    const text = '// limit at 95 % CL\n% of somebody\nm_χ (MeV)\ty\n1D1 1d−12\n2.0D+01\t3E-12\n';
    const { blocks, clues } = firstReading('x.tsv', text);
    expect(blocks[0]).toEqual([
      [10, 1e-12],
      [20, 3e-12],
    ]);
    expect(clues).toMatchObject({ unit: 'MeV', ordinate: 'y', cl: 0.95 });
  });
});

describe('JSON and YAML', () => {
  it('HEPData YAML: the observed limit first, bins by their middle, a missing value named', () => {
    const { readings } = curveFile('hepdata.yaml');
    expect(readings[0]?.title).toContain('Observed');
    expect(readings[0]?.blocks[0]).toEqual([
      [10, 2.5e-5],
      [20, 3.5e-5],
    ]);
    expect(readings[0]?.clues).toMatchObject({ unit: 'MeV', cl: 0.9, ordinate: 'epsilon' });
    expect(readings[0]?.faults.first).toEqual([{ where: 'row 3', reason: '“-” is not a number' }]);
    expect(readings[1]?.blocks[0]).toHaveLength(3);
  });

  it('HEPData JSON of the site', () => {
    const { blocks, clues } = firstReading('hepdata-site.txt');
    expect(blocks[0]?.[1]).toEqual([1.5, 8e-7]);
    expect(clues).toMatchObject({ unit: 'GeV', ordinate: 'epsilon2', cl: 0.95 });
  });

  it('WebPlotDigitizer projects, old and new', () => {
    const { readings, format } = curveFile('digitizer-project.txt');
    expect(format).toBe('WebPlotDigitizer project');
    expect(readings.map(({ title }) => title)).toEqual(['observed', 'expected', 'all as islands of one curve']);
    expect(firstReading('digitizer-project-3.txt').blocks[0]).toEqual([
      [1, 2e-4],
      [2, 3e-4],
    ]);
  });

  it.each([
    ['pairs', '[[0.01, 1e-4], [0.02, 2e-4]]'],
    ['objects', '[{"mass": 0.01, "eps": 1e-4}, {"mass": 0.02, "eps": 2e-4}]'],
    ['lists', '{"mass": [0.01, 0.02], "eps": [1e-4, 2e-4], "note": "mine"}'],
    ['wrapped', '{"name": "mine", "points": [[0.01, 1e-4], [0.02, 2e-4]]}'],
  ])('plain JSON: %s', (_, text) => {
    expect(firstReading('x.json', text).blocks[0]).toEqual([
      [0.01, 1e-4],
      [0.02, 2e-4],
    ]);
  });
});

describe('grids', () => {
  it('with sign: the rim of the positive side', () => {
    const { readings } = curveFile('grid-signed.dat');
    expect(readings.map(({ title }) => title)).toEqual(['positive side', 'negative side']);
    const [block = []] = readings[0]?.blocks ?? [];
    expect(readings[0]?.blocks).toHaveLength(1);
    expect(block[0]).toEqual(block.at(-1));
    // An ellipse with half axes of 0.9 and 1.2 decades, on a grid of a quarter decade.
    expect(logArea(block)).toBeGreaterThan(0.93 * Math.PI * 0.9 * 1.2);
    expect(logArea(block)).toBeLessThan(1.01 * Math.PI * 0.9 * 1.2);
    expect(readings[0]?.unstroked).toEqual([]);
  });

  it('of events: excluded above 2.30; what follows the frame of the grid is not drawn', () => {
    const { blocks, clues, unstroked, side } = firstReading('grid-events.dat');
    expect(clues.cl).toBe(0.9);
    expect(side).toBe('closed');
    const [block = []] = blocks;
    const lowest = Math.min(...block.map(([, coupling]) => coupling));
    expect(lowest).toBeCloseTo(1e-6 * Math.sqrt(Math.LN10), 8);
    const drawn = block.slice(1).filter((_, i) => !unstroked.some(([, segment]) => segment === i));
    expect(drawn.every(([, coupling]) => Math.abs(coupling / lowest - 1) < 1e-6)).toBe(true);
  });

  it('three columns that are no grid stay columns', () => {
    expect(firstReading('darkcast.lmt').title).toBe('columns 2 and 3 as edges');
  });
});
