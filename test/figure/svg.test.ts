import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { figureModel } from '../../src/figure/model.ts';
import { column, screen } from '../../src/figure/sizes.ts';
import { dark, light } from '../../src/figure/theme.ts';
import type { FigureInput } from '../../src/figure/types.ts';
import { svg } from '../../src/figure/writers/svg.ts';
import { alpPlane, epsPlane, figureInput, yPlane } from './fixtures.ts';

const about = { title: 'Dark photon <test>', description: 'ε & m', metadata: '{"version":1}' };
const figures: Readonly<Record<string, FigureInput>> = {
  'eps-mA-column': figureInput({ ...epsPlane, size: column, theme: light }),
  'y-mchi-column-dark': figureInput({ ...yPlane, size: column, theme: dark }),
  'gagg-ma-screen': figureInput({ ...alpPlane, size: screen, width: 620, height: 460 }),
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

describe('the SVG writer', () => {
  it.each(written)('draws %s as stored', (name, text) => {
    expectStored(name, text);
  });

  it.each(written)('uses presentation attributes and plain shapes only in %s', (_, text) => {
    const elements = new Set([...text.matchAll(/<([a-z]+)/g)].map(([, name]) => name));
    expect(elements).toEqual(new Set(['svg', 'title', 'desc', 'metadata', 'path', 'g', 'text']));
    expect(text.match(/\s(class|style)=|rgba|hsl|var\(|transparent|currentColor/)).toBeNull();
    const colours = [...text.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour);
    expect(colours.filter((colour) => !/^(none|#[0-9a-f]{6})$/.test(colour ?? ''))).toEqual([]);
  });

  it.each(written)('rounds to two decimals in %s', (_, text) => {
    expect(text.match(/\d\.\d{3}|NaN|Infinity|undefined/)).toBeNull();
  });

  it('writes the same bytes for the same figure', () => {
    for (const [name, text] of written) expect(svg(figureModel({ ...(figures[name] as FigureInput) }), about)).toBe(text);
  });

  it('escapes title, description and metadata', () => {
    const [, text] = written[0] as readonly [string, string];
    expect(text).toContain('<title>Dark photon &lt;test&gt;</title>');
    expect(text).toContain('<desc>ε &amp; m</desc>');
    expect(text).toContain('<metadata>{&quot;version&quot;:1}</metadata>');
  });

  it('names the fonts of the figure', () => {
    const families = new Set(written.flatMap(([, text]) => [...text.matchAll(/font-family="([^"]*)"/g)].map(([, family]) => family)));
    expect([...families]).toEqual(["'STIX Two Text', serif"]);
  });
});
