import { describe, expect, it } from 'vitest';
import { contrast, mix, readable } from '../../src/figure/color.ts';
import { figureModel } from '../../src/figure/model.ts';
import { screen } from '../../src/figure/sizes.ts';
import { dark, light } from '../../src/figure/theme.ts';
import type { PathItem } from '../../src/figure/types.ts';
import { alpPlane, epsPlane, epsRegions, figureInput, paths, yPlane } from './fixtures.ts';

const themes = [light, dark];
const on = (theme = light, plane: object = epsPlane) =>
  paths(figureModel(figureInput({ ...plane, theme, size: screen, width: 1168, height: 789 })));
const item = (items: readonly PathItem[], key: string) => items.find((path) => path.key === key);

describe('line grammar', () => {
  const items = [...on(), ...on(light, yPlane), ...on(light, alpPlane)];
  it.each([
    ['subject:NA64e 2022', 1.9, [], 1, '#003cff'],
    ['outer:BaBar', 1.4, [], 1, '#530072'],
    ['interior:NA62', 0.9, [], 0.42, '#c1549d'],
    ['computed:computed', 2.3, [10, 4], 1, '#003cff'],
    ['projection:Belle II', 1.4, [4.5, 3], 1, '#530072'],
    ['target:scalar', 1.6, [], 1, '#14181f'],
    ['hint:band', 0.9, [], 1, '#807100'],
    ['other:MiniBooNE', 1, [1, 3], 1, '#4a5361'],
    ['ghost:ghost', 1.1, [], 0.6, '#003cff'],
  ])('draws %s', (key, width, dash, opacity, stroke) => {
    expect(item(items, key)).toMatchObject({ width, dash, opacity, stroke, cap: 'butt' });
  });

  it('gives subject and computed lines a paper rim of 0.8 px', () => {
    expect(items.filter(({ key }) => key === 'casing:NA64e 2022')[0]).toMatchObject({ stroke: '#ffffff', dash: [] });
    expect(item(items, 'casing:NA64e 2022')?.width).toBeCloseTo(1.9 + 1.6, 9);
    expect(item(items, 'casing:computed')?.width).toBeCloseTo(2.3 + 1.6, 9);
    expect(item(items, 'casing:BaBar')).toBeUndefined();
  });

  it('follows what a person chose: pattern, width, and the colour of another family', () => {
    const style = { pattern: 'dots', width: 2, colour: 'missMu' } as const;
    const regions = epsRegions.map((r) => (r.id === 'Belle II' || r.id === 'BaBar' ? { ...r, family: style.colour, style } : r));
    const chosen = on(light, { ...epsPlane, regions });
    expect(item(chosen, 'projection:Belle II')).toMatchObject({ width: 2.8, dash: [0, 4], cap: 'round', stroke: '#ee3c41' });
    expect(item(chosen, 'outer:BaBar')).toMatchObject({ width: 2.8, dash: [0, 4], cap: 'round', stroke: '#ee3c41' });
    expect(item(chosen, 'key:projection')).toBeUndefined();
    expect(item(on(), 'key:projection')).toBeDefined();
  });

  it('mixes tints to opaque colours', () => {
    expect(item(items, 'fill:NA64e 2022')).toMatchObject({ fill: '#dbe4ff', opacity: 1 });
    expect(item(items, 'fill:BaBar')).toMatchObject({ fill: '#e9ecf0', opacity: 1 });
    expect(item(items, 'fill:computed')).toMatchObject({ fill: '#f2f5ff', opacity: 1 });
    expect(item(items, 'fill:band')).toMatchObject({ fill: '#f0c93a', opacity: 0.55, role: 'band' });
    expect(item(items, 'fill:Belle II')).toBeUndefined();
    expect(item(on(dark), 'fill:NA64e 2022')).toMatchObject({ fill: '#283149', opacity: 1 });
    expect(item(on(dark), 'fill:BaBar')).toMatchObject({ fill: '#222936' });
  });

  it('draws what newly is reached under the union, and the subject over it', () => {
    const order = on().map(({ key }) => key);
    const ranks = ['background', 'fill:computed', 'fill:BaBar', 'fill:NA64e 2022', 'interior:NA62', 'other:MiniBooNE', 'outer:BaBar'];
    const above = [
      'casing:NA64e 2022',
      'subject:NA64e 2022',
      'casing:computed',
      'computed:computed',
      'projection:Belle II',
      'ticks',
      'frame',
    ];
    const places = [...ranks, ...above].map((key) => order.indexOf(key));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBe(0);
  });

  it('thins lines and dashes in a column', () => {
    const line = item(paths(figureModel(figureInput())), 'computed:computed');
    expect(line?.width).toBeCloseTo(2.3 * 0.52, 9);
    expect(line?.dash[0]).toBeCloseTo(5.2, 9);
  });

  it('shows a pending curve at 40 % without fill, and no failed curve', () => {
    const change = (state: 'pending' | 'failed') =>
      paths(figureModel(figureInput({ regions: epsRegions.map((r) => (r.id === 'BaBar' ? { ...r, state } : r)) })));
    const pending = change('pending').filter(({ region }) => region === 'BaBar');
    expect(pending.map(({ key, opacity, fill }) => [key, opacity, fill])).toEqual([['outer:BaBar', 0.4, null]]);
    expect(change('failed').filter(({ region }) => region === 'BaBar')).toEqual([]);
  });
});

describe('colours', () => {
  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 9);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it.each([
    ['missE', '#003cff', '#85a0ff'],
    ['missMu', '#b13237', '#fd6f71'],
    ['dumpE', '#326f62', '#4fc39d'],
    ['dumpP', '#704110', '#aa9e51'],
    ['collider', '#530072', '#ba8be5'], // one step more than in the design, whose colour has 4.5995
    ['meson', '#97467f', '#e496c6'],
    ['dd', '#02381d', '#c0de8b'],
    ['astro', '#53546c', '#9a9ca3'],
    ['hint', '#6f6305', '#fedd26'],
    ['user', '#0667a2', '#2ce7fe'],
  ])('names %s in the colours of the design', (family, inLight, inDark) => {
    expect([light.families[family]?.name, dark.families[family]?.name]).toEqual([inLight, inDark]);
  });

  it('keeps lines at 3.0 against paper, union and tint', () => {
    for (const theme of themes) {
      const tint = mix((theme.families.missE as { line: string }).line, theme.paper, theme.subjectTint);
      for (const { line } of Object.values(theme.families)) {
        for (const ground of [theme.paper, theme.union, tint]) expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('brings every name to 4.6 on every ground', () => {
    for (const theme of themes) {
      const band = mix(theme.band, theme.union, theme.bandOpacity);
      for (const { line } of Object.values(theme.families)) {
        for (const ground of [theme.paper, theme.union, band])
          expect(contrast(readable(line, theme.ink, [ground]), ground)).toBeGreaterThanOrEqual(4.6);
      }
    }
  });
});
