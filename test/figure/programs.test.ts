import { describe, expect, it } from 'vitest';
import { figureFiles } from '../../src/figure/formats.ts';
import { onAxes, plotFrame, plotLabels, plotPaths } from '../../src/figure/inPlane.ts';
import { presets } from '../../src/figure/presets.ts';
import { latex, plainText } from '../../src/figure/texPrint.ts';
import { grey } from '../../src/figure/theme.ts';
import { besides } from './besides.ts';
import { drawing } from './drawings.ts';
import { alpPlane, epsPlane, yPlane } from './fixtures.ts';

const { width, height, size } = presets.slide;
const cases = {
  column: drawing(yPlane),
  'grey column': drawing({ ...alpPlane, theme: grey, stamp: { text: 'Preliminary', corner: 'top right' } }),
  'linear, second axis, panel, close-up': drawing(besides),
  'a pattern of one’s own': drawing({
    ...epsPlane,
    regions: epsPlane.regions.map((one) => (one.id === 'BaBar' ? { ...one, style: { pattern: 'dash-dot' as const, width: 2 } } : one)),
  }),
  slide: drawing({ ...epsPlane, width, height, size, title: '90 % & more', notes: ['$\\alpha_D = 0.1$'] }),
};

describe.each(Object.entries(cases))('pgfplots, %s', (_, figure) => {
  it('has balanced braces, defined colours and data files that exist', async () => {
    const [main, ...data] = await figureFiles(figure, 'pgfplots');
    const tex = String(main?.content);
    const bare = tex
      .replaceAll('\\\\', '')
      .replaceAll(/\\[{}%]/g, '')
      .replaceAll(/^%.*$/gm, '');
    expect(bare.split('{').length).toBe(bare.split('}').length);
    expect((bare.match(/\$/g) ?? []).length % 2).toBe(0);
    expect((tex.match(/\\begin\{/g) ?? []).length).toBe((tex.match(/\\end\{/g) ?? []).length);
    const defined = new Set([...tex.matchAll(/\\definecolor\{(c[0-9A-F]{6})\}/g)].map(([, name]) => name));
    for (const [, used] of tex.matchAll(/(?:fill|draw|text)=(c[0-9A-F]{6})/g)) expect(defined).toContain(used);
    const asked = [...tex.matchAll(/table \{([^}]*\.dat)\}/g)].map(([, name]) => name);
    expect(new Set(asked)).toEqual(new Set(data.map(({ name }) => name)));
    expect(new Set(data.map(({ name }) => name)).size).toBe(data.length);
  });

  it('has two positive numbers in every row of data', async () => {
    const [, ...data] = await figureFiles(figure, 'pgfplots');
    for (const { content } of data)
      for (const row of String(content).split('\n').filter(Boolean)) expect(row).toMatch(/^[\d.]+(e[+-]?\d+)? [\d.]+(e[+-]?\d+)?$/);
  });

  it('has the limits and ticks of the figure', async () => {
    const [main] = await figureFiles(figure, 'pgfplots');
    const tex = String(main?.content);
    const { x, y } = plotFrame(figure);
    expect(tex).toContain(`xmin=${x[0]}, xmax=${x[1]}, ymin=${y[0]}, ymax=${y[1]}`);
    for (const axis of ['x', 'y'] as const) {
      const ticks = figure.model.ticks[axis];
      const named = ticks.filter(({ label }) => label !== null);
      expect(new RegExp(`^ +${axis}tick=\\{(.*)\\},$`, 'm').exec(tex)?.[1]?.split(',').map(Number)).toEqual(
        named.map(({ value }) => value),
      );
      const labels = new RegExp(`^ +${axis}ticklabels=\\{(.*)\\},$`, 'm').exec(tex)?.[1];
      expect(labels).toBe(named.map(({ label }) => `$${label}$`).join(','));
      const minor = new RegExp(`^ +minor ${axis}tick=\\{(.*)\\},$`, 'm').exec(tex)?.[1];
      expect((minor ?? '').split(',').filter(Boolean).map(Number)).toEqual(
        ticks.flatMap(({ value, label }) => (label === null ? [value] : [])),
      );
    }
  });

  it('draws every path of the figure in its order, colour, width and pattern, with its points', async () => {
    const [main, ...data] = await figureFiles(figure, 'pgfplots');
    const plots = [...String(main?.content).matchAll(/\\addplot\[(.*?)\] table (?:\[row sep=\\\\\] )?\{(.*)\};/g)];
    const drawn = plotPaths(figure).filter(({ lines }) => lines.length > 0);
    expect(plots.length).toBe(drawn.length);
    const rounded = (value: number) => Math.round(value * 100) / 100;
    for (const [i, { fill, stroke, width, dash, opacity, lines, closed }] of drawn.entries()) {
      const [, style = '', source = ''] = plots[i] ?? [];
      const read = (pattern: RegExp) => pattern.exec(style)?.[1] ?? null;
      expect(read(/fill=c(\w+)/)).toBe(fill?.slice(1).toUpperCase() ?? null);
      expect(read(/draw=c(\w+)/)).toBe(stroke?.slice(1).toUpperCase() ?? null);
      if (stroke) expect(Number(read(/line width=([\d.]+)bp/))).toBe(rounded(width));
      expect([...style.matchAll(/(?:on|off) ([\d.]+)bp/g)].map(([, length]) => Number(length))).toEqual(dash.map(rounded));
      expect(Number(read(/opacity=([\d.]+)/) ?? 1)).toBe(rounded(opacity));
      const file = data.find(({ name }) => name === source);
      const rows = file ? String(file.content).trimEnd().split('\n') : source.split(' \\\\ ').map((row) => row.replace(/ ?\\\\$/, ''));
      const points = lines.map((line) => [...line, ...(closed ? line.slice(0, 1) : [])].map((point) => onAxes(figure, point).join(' ')));
      expect(rows.filter(Boolean)).toEqual(points.flat());
      expect(rows.filter((row) => row === '').length).toBe(lines.length - 1);
    }
  });

  it('sets every name in its colour', async () => {
    const [main] = await figureFiles(figure, 'pgfplots');
    const nodes = [...String(main?.content).matchAll(/\\node\[.*?text=c(\w+),.*?\] at \(axis cs:([^,]+),([^)]+)\)/g)];
    expect(nodes.map(([, colour, x, y]) => [colour, Number(x), Number(y)])).toEqual(
      plotLabels(figure).map(({ item, at }) => [item.fill.slice(1).toUpperCase(), ...onAxes(figure, at)]),
    );
  });

  it('is plain ASCII, but for comments', async () => {
    const [main] = await figureFiles(figure, 'pgfplots');
    expect(String(main?.content).replaceAll(/%.*$/gm, '')).toMatch(/^[\x20-\x7e\n–]*$/);
  });
});

describe.each(Object.entries(cases))('matplotlib, %s', (_, figure) => {
  it('is a script of sound lines that reads the data beside it', async () => {
    const [main, data] = await figureFiles(figure, 'matplotlib');
    const script = String(main?.content);
    expect([main?.name, data?.name]).toEqual(['figure.py', 'figure.json']);
    for (const pair of ['()', '[]', '{}']) expect(script.split(pair[0] as string).length).toBe(script.split(pair[1] as string).length);
    expect(script).not.toMatch(/\t|undefined|NaN|\[object/);
    for (const line of script.split('\n')) expect((/^ */.exec(line)?.[0].length ?? 0) % (line.startsWith(' '.repeat(17)) ? 1 : 4)).toBe(0);
    expect(script.split('"""').length).toBe(5);
  });

  it('has data for every line and label of the figure', async () => {
    const [, file] = await figureFiles(figure, 'matplotlib');
    const data = JSON.parse(String(file?.content));
    const drawn = figure.model.items.filter(({ role }) => !['background', 'tick', 'frame', 'axis', 'title'].includes(role));
    expect(data.paths.length + new Set(data.texts.map(({ key }: { key: string }) => key)).size).toBe(drawn.length);
    expect(data.ticks.x.major.length).toBeGreaterThan(1);
    for (const { text } of data.texts) expect(((text as string).match(/\$/g) ?? []).length % 2).toBe(0);
    expect(data.about.x).toEqual([figure.input.view.x[0] * 1e3, figure.input.view.x[1] * 1e3].map((v) => Number(v.toPrecision(7))));
  });
});

describe('labels for other programs', () => {
  it.each([
    ['NA64\\mathit{e} 2022', 'NA64$e$ 2022', 'NA64e 2022'],
    ['NA64\\mu computed, 5 \\times 10^{12} MOT', 'NA64$\\mu$ computed, $5\\times 10^{12}$ MOT', 'NA64μ computed, 5 × 10¹² MOT'],
    ['$m_{A′}$ (MeV)', '$m_{A^{\\prime}}$ (MeV)', 'm_A′ (MeV)'],
    ['(g−2)_\\mu 2021', '(g$-2)_{\\mu}$ 2021', '(g−2)_μ 2021'],
    ['limits at 90 % CL', 'limits at 90 \\% CL', 'limits at 90 % CL'],
    ['10^{−15}', '$10^{-15}$', '10⁻¹⁵'],
    ['BaBar & Belle_II', 'BaBar \\& Belle$_{I}$I', 'BaBar & Belle_II'],
  ])('%s', (tex, forLatex, plain) => {
    expect([latex(tex), plainText(tex)]).toEqual([forLatex, plain]);
  });
});

describe('names from other people’s files', () => {
  const evil = '"""\nimport os\n\\input{x} $ % } <b>';
  const [first, ...others] = epsPlane.regions;
  const figure = drawing({ ...epsPlane, regions: first ? [{ ...first, label: evil, title: evil }, ...others] : [] });

  it('do not become Python', async () => {
    const [script] = await figureFiles(figure, 'matplotlib');
    expect(String(script?.content).split('"""').length).toBe(5);
    expect(String(script?.content)).not.toMatch(/^import os$/m);
  });

  it('do not become TeX, nor end a comment', async () => {
    for (const format of ['pgfplots', 'bib'] as const) {
      const [file] = await figureFiles(figure, format);
      expect(String(file?.content)).not.toContain('\\input');
      expect(String(file?.content)).not.toMatch(/^(import os|input)/m);
    }
  });

  it('do not become markup, nor rows', async () => {
    const [svg] = await figureFiles(figure, 'svg');
    expect(String(svg?.content)).not.toContain('<b>');
    const [csv] = await figureFiles(figure, 'csv');
    expect(String(csv?.content)).not.toMatch(/^import os/m);
    const [yaml] = await figureFiles(figure, 'yaml');
    expect(String(yaml?.content)).not.toMatch(/^import os/m);
  });
});
