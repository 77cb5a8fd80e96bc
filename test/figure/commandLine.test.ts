import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { figure } from '../../src/cli/figure.ts';
import { UsageError } from '../../src/cli/options.ts';
import { VERSION } from '../../src/figure/version.ts';

const folder = mkdtempSync(join(tmpdir(), 'figure-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Published curves only: nothing slow to compute. */
const LINK = 'https://example.org/app/#plane=y-mchi&reach=-&relics=-';
const call = (options: Readonly<Record<string, string | boolean>>) => figure({ options, rest: [], args: [], quiet: true });
const path = (name: string) => join(folder, name);

async function written(name: string, options: Readonly<Record<string, string | boolean>> = {}): Promise<Buffer> {
  expect(await call({ scenario: LINK, out: path(name), ...options })).toBe(0);
  return readFileSync(path(name));
}

describe('darkreach figure', () => {
  it('tells the format by the ending of the file', async () => {
    expect((await written('a.pdf')).toString('latin1', 0, 5)).toBe('%PDF-');
    expect((await written('a.csv')).toString('utf8')).toContain('curve,outline,x,y');
    expect((await written('a.svg')).toString('utf8')).toContain('<text');
    expect((await written('b.svg', { format: 'slides' })).toString('utf8')).not.toContain('<text');
  });

  it('writes the data of a program beside it', async () => {
    await written('fig.py');
    await written('fig.tex');
    const files = readdirSync(folder);
    expect(files).toContain('fig.json');
    expect(files.filter((name) => /^fig-.*\.dat$/.test(name)).length).toBeGreaterThan(5);
  });

  it('paints a PNG of the size and resolution asked for, twice the same', async () => {
    const png = await written('a.png', { resolution: '600', size: 'prd-column' });
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2025, 1717]);
    expect(png.readUInt32BE(png.indexOf('pHYs') + 4)).toBe(23622);
    expect((await written('b.png', { resolution: '600', size: 'prd-column' })).equals(png)).toBe(true);
    const clear = await written('c.png', { resolution: '1x', transparent: true });
    expect(clear.length).not.toBe((await written('d.png', { resolution: '1x' })).length);
  });

  it('follows size, theme, stamp, title and credit', async () => {
    const text = (
      await written('c.svg', { size: '100x80mm', theme: 'dark', stamp: 'Private work', corner: 'bottom right', title: true, credit: true })
    ).toString('utf8');
    expect(text).toContain('width="283.46pt"');
    for (const part of ['fill="#11151c"', 'Private work', 'Missing energy', `DarkReach ${VERSION}`]) expect(text).toContain(part);
  });

  it('opens a figure that it wrote', async () => {
    const first = await written('again.pdf', { format: 'pdf' });
    await written('again.png', { resolution: '1x' });
    for (const name of ['again.pdf', 'again.png', 'a.svg', 'a.csv']) {
      expect(await call({ scenario: path(name), out: path('copy.csv') })).toBe(0);
      expect(readFileSync(path('copy.csv'), 'utf8')).toContain('#plane=y-mchi&reach=-&relics=-\n');
    }
    expect((await written('again.pdf')).equals(first)).toBe(true);
  });

  it('refuses what it does not know, in one sentence', async () => {
    const wrong = [
      { scenario: LINK, out: path('x.gif') },
      { scenario: LINK, format: 'gif' },
      { scenario: LINK, format: 'pdf', size: 'huge' },
      { scenario: LINK, format: 'pdf', theme: 'pink' },
      { scenario: LINK, format: 'pdf', stamp: 'x', corner: 'middle' },
      { scenario: LINK, format: 'pgfplots' },
      { scenario: LINK, format: 'png', resolution: '301' },
      { format: 'pdf' },
    ];
    for (const options of wrong) await expect(call(options as Record<string, string>)).rejects.toBeInstanceOf(UsageError);
  });

  it('carries the version of the package', () => {
    expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(VERSION);
  });
});
