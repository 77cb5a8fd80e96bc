import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fromBase64 } from '../../src/figure/base64.ts';
import { fontId, loadFonts, runsOf } from '../../src/figure/fonts.ts';
import { figureModel } from '../../src/figure/model.ts';
import { presets } from '../../src/figure/presets.ts';
import { column, screen } from '../../src/figure/sizes.ts';
import { contrast, contrastDark, dark, grey, light } from '../../src/figure/theme.ts';
import { readTrueType } from '../../src/figure/trueType.ts';
import type { FigureInput, TextRun } from '../../src/figure/types.ts';
import { slidesSvg } from '../../src/figure/writers/slidesSvg.ts';
import { svg } from '../../src/figure/writers/svg.ts';
import { alpPlane, epsPlane, figureInput, yPlane } from './fixtures.ts';

const about = { title: 'Dark photon <test>', description: 'ε & m', metadata: '{"version":1}' };
const stamp = { text: 'Preliminary', corner: 'bottom right' } as const;
const notes = ['$\\alpha_D = 0.1$, $m_{A′} = 3\\, m_\\chi$', 'limits at 90 % CL'];

/** The fixtures in every size, and in every theme. */
const figures: Readonly<Record<string, FigureInput>> = {
  'eps-mA-column': figureInput({ ...epsPlane, size: column, theme: light }),
  'y-mchi-column-dark': figureInput({ ...yPlane, size: column, theme: dark }),
  'gagg-ma-screen': figureInput({ ...alpPlane, size: screen, width: 620, height: 460 }),
  'y-mchi-column-grey': figureInput({ ...yPlane, theme: grey, stamp, credit: 'DarkReach' }),
  'gagg-ma-column-contrast': figureInput({ ...alpPlane, theme: contrast, title: 'Axion-like particles' }),
  'eps-mA-column-contrast-dark': figureInput({ ...epsPlane, theme: contrastDark }),
  ...Object.fromEntries(
    Object.entries(presets)
      .filter(([id]) => id !== 'column')
      .map(([id, { width, height, size }]) => [`y-mchi-${id}`, figureInput({ ...yPlane, width, height, size, notes, still: true })]),
  ),
};
const written = Object.entries(figures).map(([name, input]) => [name, svg(figureModel(input), about)] as const);
const file = (name: string) => fileURLToPath(new URL(`../figures/${name}.svg`, import.meta.url));

/** Compares with the stored figure; a changed one is left beside it to look at. */
function expectStored(name: string, text: string): void {
  const [stored, changed] = [file(name), file(`${name}-changed`)];
  rmSync(changed, { force: true });
  if (process.env.UPDATE_FIGURES === '1') writeFileSync(stored, text);
  const same = existsSync(stored) && readFileSync(stored, 'utf8') === text;
  if (!same) writeFileSync(changed, text);
  expect(same, `${name}.svg differs from ${name}-changed.svg; UPDATE_FIGURES=1 accepts the change`).toBe(true);
}

/** What PowerPoint and Keynote read as it is meant: plain shapes, attributes, colours in hexadecimal. */
function expectPlain(text: string, elements: readonly string[]): void {
  expect([...new Set([...text.matchAll(/<([a-zA-Z]+)/g)].map(([, name]) => name))].sort()).toEqual([...elements].sort());
  expect(
    text.match(/\s(class|style)=|rgba|hsl|var\(|transparent|currentColor|url\(|<(pattern|mask|textPath|foreignObject|clipPath)/),
  ).toBeNull();
  const colours = [...text.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour);
  expect(colours.filter((colour) => !/^(none|#[0-9a-f]{6})$/.test(colour ?? ''))).toEqual([]);
}

describe('the SVG writer', () => {
  it.each(written)('draws %s as stored', (name, text) => {
    expectStored(name, text);
  });

  it.each(written)('uses presentation attributes and plain shapes only in %s', (_, text) => {
    expectPlain(text, ['svg', 'title', 'desc', 'metadata', 'path', 'g', 'text']);
  });

  it.each(written)('rounds to two decimals in %s', (_, text) => {
    expect(text.match(/\d\.\d{3}|NaN|Infinity|undefined/)).toBeNull();
  });

  it('has the size of its preset in points', () => {
    for (const [id, { width, height }] of Object.entries(presets)) {
      const [, text] = written.find(([name]) => name === (id === 'column' ? 'eps-mA-column' : `y-mchi-${id}`)) ?? [];
      expect(text).toContain(`width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}"`);
    }
  });

  it('writes the same bytes for the same figure', () => {
    for (const [name, text] of written) expect(svg(figureModel({ ...(figures[name] as FigureInput) }), about)).toBe(text);
  });

  it('escapes title, description and metadata', () => {
    const [, text] = written[0] as readonly [string, string];
    expect(text).toContain('<title>Dark photon &lt;test&gt;</title>');
    expect(text).toContain('<desc>ε &amp; m</desc>');
    expect(text).toContain('<metadata>{"version":1}</metadata>');
  });

  it('names the fonts of the figure: symbols are in the serif on slides too', () => {
    const families = (text: string) => [...new Set([...text.matchAll(/font-family="([^"]*)"/g)].map(([, family]) => family))].sort();
    expect(families(svg(figureModel(figureInput()), about))).toEqual(["'STIX Two Text', serif"]);
    const slide = svg(figureModel(figures['y-mchi-slide'] as FigureInput), about);
    expect(families(slide)).toEqual(["'STIX Two Text', serif", "'Source Sans 3', sans-serif"]);
    expect(slide).not.toMatch(/Source Sans 3[^>]*font-style="italic"/);
  });
});

describe('the letters in the editable SVG', () => {
  const FACE =
    /@font-face\{font-family:'([^']+)';font-style:(\w+);font-weight:(\d+);src:url\(data:font\/ttf;base64,([^)]+)\);unicode-range:([^}]+)\}/g;

  it.each(['y-mchi-slide', 'y-mchi-column-grey'])('are those of its words, of every style, and no others: %s', async (name) => {
    const model = figureModel(figures[name] as FigureInput);
    const fonts = await loadFonts(model);
    const text = svg(model, about, fonts);
    const faces = new Map(
      [...text.matchAll(FACE)].map(([, family, style, weight, data, range]) => [`${family} ${style} ${weight}`, { data, range }]),
    );
    const styleOf = ({ font, italic, weight }: TextRun) =>
      `${{ serif: 'STIX Two Text', sans: 'Source Sans 3', math: 'STIX Two Math' }[font]} ${italic ? 'italic' : 'normal'} ${weight}`;
    const runs = runsOf(model);
    expect([...faces.keys()].sort()).toEqual([...new Set(runs.map(styleOf))].sort());
    for (const [style, { data, range }] of faces) {
      const chars = new Set(runs.filter((run) => styleOf(run) === style).flatMap((run) => [...run.text]));
      const listed = range?.split(',').map((code) => String.fromCodePoint(Number.parseInt(code.slice(2), 16)));
      expect(new Set(listed)).toEqual(chars);
      const subset = readTrueType(fromBase64(data ?? ''));
      const [run] = runs.filter((one) => styleOf(one) === style);
      const whole = fonts.get(fontId(run as TextRun));
      for (const char of chars) expect(subset.contours(subset.glyphOf(char))).toEqual(whole?.contours(whole.glyphOf(char)));
      const others = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter((char) => !chars.has(char));
      for (const char of others) expect(subset.contours(subset.glyphOf(char))).toEqual([]);
    }
    expect(svg(model, about, fonts)).toBe(text);
  });

  it('are a sound TrueType file: its words add up to the number of the format', async () => {
    const model = figureModel(figureInput());
    for (const [, , , , data] of svg(model, about, await loadFonts(model)).matchAll(FACE)) {
      const bytes = fromBase64(data ?? '');
      const view = new DataView(bytes.buffer);
      let sum = 0;
      for (let at = 0; at + 4 <= bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
      expect([bytes.length % 4, sum]).toEqual([0, 0xb1b0afba]);
    }
  });
});

describe('the SVG for slides', () => {
  it.each(Object.entries(figures))('has no text, no font and plain shapes only: %s', async (_, input) => {
    const model = figureModel(input);
    const text = slidesSvg(model, about, await loadFonts(model));
    expectPlain(text, ['svg', 'title', 'desc', 'metadata', 'path']);
    expect(text.match(/font|\d\.\d{3}|NaN|Infinity|undefined/)).toBeNull();
  });

  it('is the same twice', async () => {
    const model = figureModel(figureInput(yPlane));
    const fonts = await loadFonts(model);
    expect(slidesSvg(figureModel(figureInput({ ...yPlane })), about, fonts)).toBe(slidesSvg(model, about, fonts));
  });
});
