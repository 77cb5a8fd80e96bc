import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bands, experiments, relics } from '../../src/catalog/index.ts';
import { quantities } from '../../src/catalog/quantities/index.ts';

const bib = readFileSync('docs/references.bib', 'utf8');
const keys = [...bib.matchAll(/^@\w+\{([^,\s]+),/gm)].map(([, key]) => key ?? '');
const eprints = new Set([...bib.matchAll(/^\s*eprint = \{([^}]+)\}/gm)].map(([, eprint]) => eprint));

/** Tokens of the form Name:2020abc (INSPIRE), Name:202004567 (digits of the arXiv number), Name:1964. */
const KEY = /(?<![\w/:.-])(?:[A-Za-z][\w-]+:(?:19|20)\d\d(?:[a-z]{2,}|\d{3,5})|[A-Z][\w-]+:(?:19|20)\d\d)(?![\w:])/g;

const keysIn = (text: string): string[] => text.match(KEY) ?? [];

/** Preprints named after the word Source, for want of a key. */
const preprintsIn = (text: string): string[] =>
  [...text.matchAll(/[Ss]ource:[^\n]*/g)].flatMap(([line]) => [...line.matchAll(/arXiv:(\d{4}\.\d{4,5})/g)].map(([, id]) => id ?? ''));

function filesBelow(folder: string, ending: RegExp): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => ending.test(name)).map((name) => join(folder, name));
}

const sources = filesBelow('src', /\.tsx?$/);
const curves = filesBelow('public/limits', /\.(csv|json)$/);
const pages = filesBelow('docs', /\.md$/);

describe('what counts as a key', () => {
  it.each([
    ['Source: NA64:2020qwq eq. (1).', ['NA64:2020qwq']],
    ["source: 'Muong-2:2021ojo'", ['Muong-2:2021ojo']],
    ['# source: TheBABAR:2016rlg fig. 4', ['TheBABAR:2016rlg']],
    ['Source: Dolan:201700009 and Weideman:2006.', ['Dolan:201700009', 'Weideman:2006']],
    ['(deNiverville:201104580)', ['deNiverville:201104580']],
    ['arXiv:2107.02021, https://host:2020abc, D:20000101000000, limit:2021', []],
  ])('%s', (text, found) => {
    expect(keysIn(text)).toEqual(found);
  });
});

describe('docs/references.bib', () => {
  it('has no key twice', () => {
    expect(keys.length).toBeGreaterThan(100);
    expect(keys.filter((key, i) => keys.indexOf(key) < i)).toEqual([]);
  });

  it.each([
    ['the code', sources, 30],
    ['the published curves', curves, 90],
    ['the documentation', pages, 30],
  ])('has every key that %s uses', (_, files, atLeast) => {
    const used = files.flatMap((file) => keysIn(readFileSync(file, 'utf8')).map((key) => [key, file] as const));
    expect(new Set(used.map(([key]) => key)).size).toBeGreaterThan(atLeast);
    expect(used.filter(([key]) => !keys.includes(key))).toEqual([]);
  });

  it('has every preprint that the code names as a source', () => {
    const named = sources.flatMap((file) => preprintsIn(readFileSync(file, 'utf8')));
    expect(named.filter((id) => !eprints.has(id))).toEqual([]);
  });
});

describe('sources in the catalogue', () => {
  const entries = Object.entries({ ...experiments, ...bands, ...relics, ...quantities }).map(([id, { source }]) => ({ id, source }));
  const runs = Object.values(experiments).flatMap((experiment) => experiment.runs.map(({ label, source }) => ({ id: label, source })));
  const known = (source: string) => keysIn(source).some((key) => keys.includes(key)) || eprints.has(source.replace('arXiv:', ''));

  it('are entries of the list of references', () => {
    expect(entries.length).toBeGreaterThan(80);
    expect([...entries, ...runs].filter(({ source }) => !known(source))).toEqual([]);
  });
});
