import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bands, experiments, models, planes, relics } from '../../src/catalog/index.ts';
import { parseLimitIndex } from '../../src/engine/limitFile.ts';
import { fromBase64 } from '../../src/figure/base64.ts';
import { ADVANCES, CHARS } from '../../src/figure/data/fontMetrics.ts';
import { type FontId, type Fonts, fontId, loadFonts } from '../../src/figure/fonts.ts';
import { figureModel } from '../../src/figure/model.ts';
import { textOutlines } from '../../src/figure/outlines.ts';
import { texLabel } from '../../src/figure/texLabel.ts';
import type { TextItem, TextRun } from '../../src/figure/types.ts';
import { figureInput } from './fixtures.ts';

const run = (font: TextRun['font'], italic: boolean, weight: 400 | 600): TextRun => ({
  text: 'x',
  x: 0,
  y: 0,
  size: 10,
  font,
  italic,
  weight,
});
const ALL_RUNS = [
  ...([400, 600] as const).flatMap((weight) => [run('serif', false, weight), run('serif', true, weight), run('sans', false, weight)]),
  run('math', false, 400),
];

/** All fonts, through a figure that uses them all. */
async function allFonts(): Promise<Fonts> {
  const model = figureModel(figureInput({ regions: [] }));
  const text: TextItem = {
    kind: 'text',
    key: 'all',
    role: 'name',
    x: 0,
    y: 0,
    angle: 0,
    runs: ALL_RUNS,
    width: 0,
    fill: '#000000',
    halo: null,
  };
  return loadFonts({ ...model, items: [text] });
}
const fonts = await allFonts();

/** Every label that the program can draw by itself. */
function labels(): readonly string[] {
  const index = parseLimitIndex(readFileSync('public/limits/index.json', 'utf8'));
  const limits = 'value' in index ? index.value.map(({ shortName }) => shortName) : [];
  const catalog = [experiments, bands, relics].flatMap((table) => Object.values(table).map(({ label }) => label));
  const axes = Object.values(planes).flatMap(({ x, y, xDisplay }) => [`$${x.symbol}$ (${xDisplay.unit})`, `$${y.symbol}$ (${y.unit})`]);
  const others = [...Object.values(planes).map(({ headline }) => headline), ...Object.values(models).map(({ title }) => title)];
  return [...limits, ...catalog, ...axes, ...others, '2.5 \\times 10^{−3}', 'Work in progress', 'limits at 90 % CL', '±5σ'];
}

describe('the fonts of figure files', () => {
  it('have the advances that figures are set with', () => {
    for (const [id, font] of fonts) {
      expect(font.unitsPerEm).toBe(1000);
      const wrong = [...CHARS].filter((char, i) => {
        const width = (ADVANCES[id] as readonly number[])[i] as number;
        const glyph = font.glyphOf(char);
        return width >= 0 && glyph > 0 && Math.abs(font.advance(glyph) - width) > 1.01;
      });
      expect([id, wrong.join('')]).toEqual([id, '']);
    }
  });

  it('draw every sign of every label, in both families and weights', () => {
    const missing = labels().flatMap((label) =>
      (['serif', 'sans'] as const).flatMap((font) =>
        ([400, 600] as const).flatMap((weight) =>
          texLabel(label, { size: 10, font, weight }).runs.flatMap((each) =>
            [...each.text]
              .filter((char) => fonts.get(fontId(each))?.glyphOf(char) === 0)
              .map((char) => `${char} of ${label} in ${fontId(each)}`),
          ),
        ),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('draw every sign of the label notation', () => {
    const signs = 'αβγδεζηθικλμνξπρστυφϕχψωΓΔΘΛΞΠΣΥΦΨΩ′±≤≥≲≳≈∼·→∞∝⟨⟩ℓℏ∂∫≪≫≠×⊙†−';
    const { runs } = texLabel(signs, { size: 10, font: 'serif', weight: 400 });
    const undrawn = runs.flatMap((each) => {
      const font = fonts.get(fontId(each));
      return [...each.text].filter((char) => font?.contours(font.glyphOf(char)).length === 0);
    });
    expect(undrawn).toEqual([]);
  });

  it('draw a letter where its run says', () => {
    const item = (text: string, angle: number): TextItem => ({
      ...{ kind: 'text', key: 't', role: 'name', x: 100, y: 50, angle, width: 5, fill: '#000000', halo: null },
      runs: [{ ...run('serif', false, 400), text }],
    });
    const box = (text: string, angle: number) => {
      const points = textOutlines(item(text, angle), fonts).flatMap((piece) =>
        piece[0] === 'Z' ? [] : [piece.slice(-2) as [number, number]],
      );
      return [
        Math.min(...points.map(([x]) => x)),
        Math.max(...points.map(([x]) => x)),
        Math.min(...points.map(([, y]) => y)),
        Math.max(...points.map(([, y]) => y)),
      ];
    };
    const [left, right, top, bottom] = box('H', 0) as [number, number, number, number];
    expect(left).toBeGreaterThan(100);
    expect(right).toBeLessThan(108);
    expect(bottom).toBeCloseTo(50, 1);
    expect(top).toBeCloseTo(50 - 6.6, 0); // capitals are 0.66 em high
    const [, , upTop, upBottom] = box('H', -90) as [number, number, number, number];
    expect(upTop).toBeCloseTo(50 - (right - 100), 6);
    expect(upBottom).toBeCloseTo(50 - (left - 100), 6);
  });

  it('close every contour', () => {
    for (const font of fonts.values()) {
      for (const contour of [...CHARS].flatMap((char) => font.contours(font.glyphOf(char)))) expect(contour.length).toBeGreaterThan(1);
    }
  });

  it('are fetched by family, only those that are used', async () => {
    const ids: FontId[] = [...(await loadFonts(figureModel(figureInput()))).keys()];
    expect(ids).toEqual(['serif-400', 'serif-400-italic', 'serif-600', 'serif-600-italic']);
  });
});

describe('base64', () => {
  it('gives the bytes that went in', () => {
    for (const length of [0, 1, 2, 3, 4, 255]) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 37 + 11) & 255);
      expect(fromBase64(Buffer.from(bytes).toString('base64'))).toEqual(bytes);
    }
  });
});
