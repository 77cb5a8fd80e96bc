import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { experiments, planes, searchFor } from '../../src/catalog/index.ts';
import { initialModelParams } from '../../src/catalog/params.ts';
import { excluders, publishedExclusions } from '../../src/engine/inspect/excluders.ts';
import { computedAt, excludedAt, otherPlanes } from '../../src/engine/inspect/otherModels.ts';
import { standing } from '../../src/engine/inspect/standing.ts';
import type { Limit, Outline, Region } from '../../src/engine/types.ts';
import { startScenario } from '../../src/scenario/scenario.ts';

type XY = readonly [number, number];

const outline = (points: readonly XY[], closed = false): Outline => ({ points, closed, unstroked: [] });

const region = (outlines: readonly Outline[], own: Partial<Region> = {}): Region => ({
  id: 'limit:test',
  title: 'Test',
  label: 'Test',
  family: 'missE',
  statement: 'context',
  subject: false,
  outlines,
  fill: 'up',
  carryOn: [],
  state: 'ready',
  provenance: { keys: [], text: '' },
  ...own,
});

/** ε = 10⁻⁴ at 1 MeV to 10⁻² at 100 MeV: 10⁻³ at 10 MeV. */
const rising = region([
  outline([
    [1e-3, 1e-4],
    [1e-1, 1e-2],
  ]),
]);

const island = region(
  [
    outline(
      [
        [1e-3, 1e-3],
        [1e-2, 1e-4],
        [1e-1, 1e-3],
        [1e-2, 1e-2],
        [1e-3, 1e-3],
      ],
      true,
    ),
  ],
  { fill: 'inside' },
);

describe('standing of a point to a region', () => {
  it('above an open edge it is excluded, below it is short, by the ratio at its own mass', () => {
    expect(standing(rising, [1e-2, 5e-3])).toMatchObject({ excluded: true, edge: 'below' });
    expect(standing(rising, [1e-2, 5e-3])?.factor).toBeCloseTo(5, 9);
    expect(standing(rising, [1e-2, 2e-4])).toMatchObject({ excluded: false, edge: 'above' });
    expect(standing(rising, [1e-2, 2e-4])?.factor).toBeCloseTo(5, 9);
  });

  it('a mass outside the curve, or a curve that excludes nothing, gives no answer', () => {
    expect(standing(rising, [1e-4, 1])).toBeNull();
    expect(standing(rising, [1, 1])).toBeNull();
    expect(standing(region(rising.outlines, { fill: 'none' }), [1e-2, 1])).toBeNull();
  });

  it('goes on flat to the left where the figure does', () => {
    const carried = region(rising.outlines, { carryOn: ['left'] });
    expect(standing(carried, [1e-4, 3e-4])).toMatchObject({ excluded: true });
    expect(standing(carried, [1e-4, 3e-4])?.factor).toBeCloseTo(3, 9);
    expect(standing(carried, [1, 1])).toBeNull();
  });

  it('an island excludes between its edges only and says on which side it lies', () => {
    expect(standing(island, [1e-2, 1e-3])).toMatchObject({ excluded: true });
    expect(standing(island, [1e-2, 1e-3])?.factor).toBeCloseTo(10, 9);
    expect(standing(island, [1e-2, 1e-5])).toMatchObject({ excluded: false, edge: 'above' });
    expect(standing(island, [1e-2, 4e-2])).toMatchObject({ excluded: false, edge: 'below' });
    expect(standing(island, [1e-2, 4e-2])?.factor).toBeCloseTo(4, 9);
  });

  it('a curve that turns back leaves its pocket open', () => {
    const pocket = region([
      outline([
        [1e-3, 1e-5],
        [1e-1, 1e-5],
        [1e-1, 1e-4],
        [1e-2, 1e-4],
        [1e-2, 1e-3],
        [1, 1e-3],
      ]),
    ]);
    expect(standing(pocket, [3e-2, 3e-5])?.excluded).toBe(true);
    expect(standing(pocket, [3e-2, 3e-4])?.excluded).toBe(false);
    expect(standing(pocket, [3e-2, 3e-3])?.excluded).toBe(true);
  });

  it('of several islands the one around the point counts, else the nearest', () => {
    const [low, high] = [1e-6, 1e-2].map(
      (y): Outline =>
        outline(
          [
            [1e-3, y],
            [1e-2, y / 3],
            [1e-1, y],
            [1e-2, y * 3],
          ],
          true,
        ),
    ) as [Outline, Outline];
    const both = region([low, high], { fill: 'inside' });
    expect(standing(both, [1e-2, 1e-2])).toMatchObject({ excluded: true });
    expect(standing(both, [1e-2, 1e-5])).toMatchObject({ excluded: false, edge: 'below' });
  });

  it('law: a factor on y is the same factor on the answer', () => {
    const factors = fc.double({ min: 1.001, max: 1e6, noNaN: true });
    const masses = fc.double({ min: 1.1e-3, max: 0.99e-1, noNaN: true });
    fc.assert(
      fc.property(masses, factors, (x, k) => {
        const edge = 1e-4 * (x / 1e-3);
        expect(standing(rising, [x, edge * k])?.factor).toBeCloseTo(k, 6 - Math.ceil(Math.log10(k)));
        expect(standing(rising, [x, edge / k])).toMatchObject({ excluded: false });
      }),
    );
  });
});

const limit = (id: string, y: number, own: Partial<Limit> = {}): Limit => ({
  id,
  plane: 'y-mchi',
  title: id,
  shortName: id,
  family: 'missE',
  kind: 'excluded',
  region: 'above',
  status: 'current',
  default: true,
  cl: 0.9,
  year: 2020,
  assumes: { alphaD: 0.1, ratio: 3 },
  recast: 'coupling',
  source: { key: 'Test:2020', figure: null },
  arxiv: null,
  doi: null,
  obtained: 'test',
  note: null,
  cut: [],
  blocks: [
    [
      [1e-3, y],
      [1, y],
    ],
  ],
  unstroked: [],
  ...own,
});

const judged = (limits: readonly Limit[], at: XY, params = initialModelParams, shown: readonly string[] = limits.map(({ id }) => id)) =>
  excluders(publishedExclusions(limits, planes['y-mchi'], params, new Set(shown)), at);

describe('who excludes a point', () => {
  const limits = [limit('far', 1e-8), limit('strong', 1e-12), limit('weak', 5e-11), limit('near', 1e-10)];

  it('the strongest first, then the nearest, with factors in y', () => {
    const rows = judged(limits, [1e-2, 8e-11]);
    expect(rows.map(({ limit: { id } }) => id)).toEqual(['strong', 'weak', 'near', 'far']);
    expect(rows.map(({ standing: { excluded } }) => excluded)).toEqual([true, true, false, false]);
    expect(rows.map(({ standing: { factor } }) => Number(factor.toPrecision(6)))).toEqual([80, 1.6, 1.25, 125]);
  });

  it('shown curves stand before the others', () => {
    const rows = judged(limits, [1e-2, 8e-11], initialModelParams, ['far']);
    expect(rows.map(({ limit: { id } }) => id)).toEqual(['far', 'strong', 'weak', 'near']);
  });

  it('superseded curves count only while they are shown; projections never', () => {
    const old = [limit('old', 1e-12, { status: 'superseded' }), limit('plan', 1e-13, { kind: 'projected' })];
    expect(judged(old, [1e-2, 1e-10], initialModelParams, [])).toEqual([]);
    expect(judged(old, [1e-2, 1e-10]).map(({ limit: { id } }) => id)).toEqual(['old']);
  });

  it('law of the recast: a limit on ε moves in y as α_D, so five times α_D is five times closer', () => {
    const five = { ...initialModelParams, alphaD: 0.5 };
    expect(judged([limit('a', 1e-12)], [1e-2, 1e-11])[0]?.standing.factor).toBeCloseTo(10, 9);
    expect(judged([limit('a', 1e-12)], [1e-2, 1e-11], five)[0]?.standing.factor).toBeCloseTo(2, 9);
  });

  it('a curve that holds only at other parameters says nothing', () => {
    const own = limit('own', 1e-12, { recast: 'own-parameters' });
    expect(judged([own], [1e-2, 1e-11], { ...initialModelParams, alphaD: 0.5 })).toEqual([]);
  });
});

describe('the same mass in other models', () => {
  it('looks at each other model once, in its first plane', () => {
    expect(otherPlanes('y-mchi')).toEqual(['eps-mA-visible', 'gagg-ma', 'gmu-mZ']);
    expect(otherPlanes('gagg-ma')).toEqual(['eps-mA', 'eps-mA-visible', 'gmu-mZ']);
  });

  it('joins what overlaps, and names who reaches lowest', () => {
    const named = (base: Region, label: string): Region => ({ ...base, label });
    const [open, closed] = [named(rising, 'open'), named(island, 'closed')];
    // At 20 MeV the island ends above the open curve at 2e-3; at 50 MeV it lies on it no more than its own height.
    const [low, ...none] = excludedAt([open, closed], 0.02);
    expect(none).toEqual([]);
    expect(low).toMatchObject({ by: 'closed', to: Number.POSITIVE_INFINITY });
    expect(low?.from).toBeCloseTo(10 ** (-4 + Math.log10(2)), 9);
    expect(excludedAt([{ ...open, statement: 'other', fill: 'none' }, closed], 0.01)).toEqual([
      { by: 'closed', from: expect.closeTo(1e-4, 12), to: expect.closeTo(1e-2, 12) },
    ]);
    expect(excludedAt([open, closed], 1)).toEqual([]);
  });

  it('computes what the shown experiments exclude there', async () => {
    const s = startScenario('y-mchi');
    for (const id of ['na64e-2022', 'na64mu-2022'] as const) await searchFor(experiments[id], planes['gmu-mZ'].model)?.prepare?.();
    const found = computedAt(s, 'gmu-mZ', { mass: 0.01, coupling: 1 });
    expect(found.map(({ by }) => by)).toContain('NA64\\mu computed');
    for (const { from, to } of found) expect(from).toBeLessThan(to);
    const hidden = { ...s, layers: s.layers.map((layer) => (layer.kind === 'reach' ? { ...layer, hidden: true } : layer)) };
    expect(computedAt(hidden, 'gmu-mZ', { mass: 0.01, coupling: 1 })).toEqual([]);
  });
});
