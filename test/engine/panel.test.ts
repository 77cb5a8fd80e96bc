import { describe, expect, it } from 'vitest';
import { channelsOf, totalWidth } from '../../src/catalog/channels.ts';
import { models, planes } from '../../src/catalog/index.ts';
import { initialModelParams } from '../../src/catalog/params.ts';
import { edgeAt, panelOf, panelsFor } from '../../src/engine/panel.ts';
import type { Region } from '../../src/engine/types.ts';
import { setBeside } from '../../src/scenario/besideEdits.ts';
import { setParam } from '../../src/scenario/edits.ts';
import { type Scenario, startScenario } from '../../src/scenario/scenario.ts';

const at = (curve: readonly (readonly (readonly [number, number])[])[] | undefined, x: number): number => {
  const points = (curve ?? []).flat();
  return points.reduce((best, point) => (Math.abs(Math.log(point[0] / x)) < Math.abs(Math.log(best[0] / x)) ? point : best))[1];
};
const withPanel = (plane: Scenario['plane'], panel: 'lifetime' | 'branching' | 'ratio', coupling: number | null = null) =>
  setBeside({ panel, coupling })(startScenario(plane));

describe('lifetime along the mass axis', () => {
  it('of a dark photon to electrons: cτ = 3/(α ε² m) far above threshold', () => {
    const panel = panelOf(withPanel('eps-mA-visible', 'lifetime', 1e-4), []);
    // 3 ħc / (ε² α m) at 20 MeV: 3 × 1.97327e-16 GeV m × 137.036 / (1e-8 × 0.02 GeV) = 4.056e-4 m; mass corrections m_e⁴.
    expect(at(panel?.curves[0]?.pieces, 0.02) / 4.056e-4).toBeCloseTo(1, 1);
    expect(panel).toMatchObject({ title: '$c\\tau$ (m)', scale: 'log' });
  });

  it('falls as the inverse square of the coupling', () => {
    const one = panelOf(withPanel('gagg-ma', 'lifetime', 1e-4), []);
    const ten = panelOf(withPanel('gagg-ma', 'lifetime', 1e-3), []);
    expect(at(one?.curves[0]?.pieces, 0.1) / at(ten?.curves[0]?.pieces, 0.1)).toBeCloseTo(100, 6);
  });

  it('says at which coupling it is drawn, the middle of the first view unless chosen', () => {
    expect(panelOf(withPanel('gagg-ma', 'lifetime', 2e-5), [])?.curves[0]?.label).toContain('2 \\times 10^{−5}');
    expect(panelOf(withPanel('eps-mA', 'lifetime'), [])?.curves[0]?.label).toContain('10^{−4}');
  });
});

describe('branching ratios', () => {
  it.each(Object.values(models).filter((model) => channelsOf(model).length > 1))('of $id add up to one', (model) => {
    for (const mass of [0.003, 0.05, 0.3, 2]) {
      const point = { mass, coupling: 1e-4 };
      const sum = channelsOf(model).reduce((total, { width }) => total + width(point, initialModelParams), 0);
      expect(sum / totalWidth(model, point, initialModelParams)).toBeCloseTo(1, 12);
    }
  });

  it.each(['eps-mA', 'eps-mA-visible', 'gmu-mZ', 'gagg-ma', 'gBL-mZ'] as const)('of %s agree with the width of the model', (plane) => {
    const { model } = planes[plane];
    const named = model.decay.width({ mass: 0.3, coupling: 1e-4 }, initialModelParams);
    const { width } = { width: totalWidth(model, { mass: 0.3, coupling: 1e-4 }, initialModelParams) };
    expect(width / named).toBeCloseTo(1, 3);
  });

  it('of the Z′ of muon minus tau number: neutrinos alone below the muon threshold, dark matter when it is charged', () => {
    const free = panelOf(withPanel('gmu-mZ', 'branching'), []);
    expect(at(free?.curves.find(({ label }) => label === '$\\nu\\nu$')?.pieces, 0.05)).toBeGreaterThan(0.999);
    const dark = panelOf(setParam('charged', 'yes')(withPanel('gmu-mZ', 'branching')), []);
    expect(at(dark?.curves.find(({ label }) => label === '$\\chi\\chi$')?.pieces, 0.05)).toBeGreaterThan(0.9);
  });
});

const line = (id: string, points: readonly (readonly [number, number])[], fill: Region['fill'] = 'up'): Region => ({
  ...{ id, title: id, label: id, family: 'missE', statement: 'computed', subject: true, carryOn: [], state: 'ready' },
  ...{ provenance: { keys: [], text: '' }, fill, outlines: [{ points, closed: fill === 'inside', unstroked: [] }] },
});

describe('computed over published', () => {
  const computed = line('reach:na64e-2022', [
    [1e-3, 1e-5],
    [1, 1e-2],
  ]);
  const published = line('limit:NA64e_2022_937e11', [
    [2e-3, 4e-5],
    [0.2, 4e-3],
  ]);

  it('divides the edges, straight on logarithmic axes', () => {
    const panel = panelOf(withPanel('eps-mA', 'ratio'), [computed, published]);
    expect(panel?.curves).toHaveLength(1);
    for (const [, ratio] of panel?.curves[0]?.pieces.flat() ?? []) expect(ratio).toBeCloseTo(0.5, 12);
    expect(panel?.mark).toBe(1);
  });

  it('is that of what stands at the axis: squared on an axis of ε²', () => {
    const start = withPanel('eps-mA', 'ratio');
    const squared = { ...start, axes: { ...start.axes, y: { ...start.axes.y, reading: 'square' } } };
    for (const [, ratio] of panelOf(squared, [computed, published])?.curves[0]?.pieces.flat() ?? []) expect(ratio).toBeCloseTo(0.25, 12);
  });

  it('takes the lower and the upper edge of an island', () => {
    const square = [
      [1, 1],
      [100, 1],
      [100, 10],
      [1, 10],
    ] as const;
    const island = line('island', square, 'inside');
    expect(edgeAt(island, 10, 'lower')).toBeCloseTo(1, 12);
    expect(edgeAt(island, 10, 'upper')).toBeCloseTo(10, 12);
    expect(edgeAt(island, 1000, 'lower')).toBeNaN();
  });
});

it('a stable particle has no lifetime panel', () => {
  expect(panelsFor({ plane: 'mcp' })).toEqual(['ratio']);
  expect(panelOf(withPanel('mcp', 'lifetime'), [])).toBeNull();
});
