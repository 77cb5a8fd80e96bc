import { beforeAll, describe, expect, it } from 'vitest';
import { experiments, planes, searchFor } from '../../src/catalog/index.ts';
import type { PromptSearch } from '../../src/catalog/types.ts';
import { type UncertaintyId, uncertaintyIds } from '../../src/catalog/uncertainties.ts';
import { answered } from '../../src/engine/answered.ts';
import { draw, type Known } from '../../src/engine/draw.ts';
import { asksOf, needs } from '../../src/engine/needs.ts';
import { run } from '../../src/engine/run.ts';
import type { Outcome, Region, Result, SignalResult } from '../../src/engine/types.ts';
import { eventShifts, extremes, shiftsOf, totalBand, variantsOf } from '../../src/engine/uncertainty.ts';
import { setExposure, setParam, setPlane, setSetup, setUncertainty, showReach } from '../../src/scenario/edits.ts';
import { type ReachLayer, type Scenario, startScenario } from '../../src/scenario/scenario.ts';
import { parseScenario, printScenario } from '../../src/scenario/url.ts';

type Id = 'na64e-2022' | 'na64mu-2022';

const withBand = (id: Id, ids: readonly UncertaintyId[] = uncertaintyIds): Scenario =>
  setUncertainty(id, ids)(showReach(id, true)({ ...startScenario('eps-mA'), layers: [] }));

const results = new Map<string, Outcome>();
const known: Known = { results, last: new Map(), limits: new Map() };
const answer = async (scenario: Scenario): Promise<void> => {
  for (const job of needs(scenario).filter(({ key }) => !results.has(key)))
    results.set(job.key, { state: 'done', result: (await run(job, async () => false)) as Result });
};

beforeAll(async () => {
  await answer(withBand('na64e-2022'));
  await answer(withBand('na64mu-2022'));
});

const layerOf = (s: Scenario): ReachLayer => s.layers[0] as ReachLayer;

function shifts(s: Scenario) {
  const layer = layerOf(s);
  const [own, ...others] = asksOf(layer, s).map(({ job }) => {
    const outcome = results.get(job.key);
    return outcome?.state === 'done' ? (outcome.result as SignalResult) : undefined;
  });
  const search = searchFor(experiments[layer.experiment], planes[s.plane].model) as PromptSearch;
  const found = shiftsOf(search, layer, s, own as SignalResult, answered(variantsOf(layer, s), others) ?? []);
  return { masses: (own as SignalResult).masses, found };
}

/** Δ ln ε of a variant at the computed mass nearest to one. */
function shiftAt(s: Scenario, title: string, mass: number): number {
  const { masses, found } = shifts(s);
  const i = masses.findIndex((m) => m >= mass);
  return found.find((shift) => shift.title === title)?.shift[i] ?? Number.NaN;
}

describe('what moves a reach', () => {
  it('10 % in the efficiency is −½ ln 1.1 and −½ ln 0.9 in ln ε, at every mass', () => {
    const { found } = shifts(withBand('na64e-2022', ['efficiency']));
    expect(found.map(({ title }) => title)).toEqual(['10 % lower', '10 % higher']);
    for (const shift of found[0]?.shift ?? []) expect(shift).toBeCloseTo(-0.5 * Math.log(0.9), 9);
    for (const shift of found[1]?.shift ?? []) expect(shift).toBeCloseTo(-0.5 * Math.log(1.1), 9);
  });

  it('the uncertainty of the efficiency that is set takes its place', () => {
    const set = setSetup('na64e-2022', 'efficiencySd', 0.2)(withBand('na64e-2022', ['efficiency']));
    expect(variantsOf(layerOf(set), set).map(({ title }) => title)).toEqual(['20 % lower', '20 % higher']);
  });

  // Ratios at 100 GeV with a sharp cut; shower and window change them by 2 % of the events.
  it('equivalent photons are 1.133 (10 MeV) and 1.334 (100 MeV) times the exact spectrum for electrons', () => {
    const s = withBand('na64e-2022', ['level']);
    expect(shiftAt(s, 'Weizsäcker–Williams', 0.01)).toBeCloseTo(-0.5 * Math.log(1.133), 1.7);
    expect(shiftAt(s, 'Weizsäcker–Williams', 0.1)).toBeCloseTo(-0.5 * Math.log(1.334), 1.5);
  });

  it('for muons they are 1.005 to 1.012 times the exact tree level', () => {
    const { found } = shifts(withBand('na64mu-2022', ['level']));
    for (const shift of found[0]?.shift ?? []) {
      expect(shift).toBeGreaterThan(0.5 * Math.log(1.003));
      expect(shift).toBeLessThan(0.5 * Math.log(1.014));
    }
  });

  it('the nucleons add 1.3 % (light) to 2.9 % (1 GeV) of events for electrons, 1.8 to 3.4 % for muons', () => {
    const e = withBand('na64e-2022', ['formFactor']);
    expect(shiftAt(e, 'elastic only', 0.03)).toBeCloseTo(0.5 * Math.log(1.013), 2.7);
    expect(shiftAt(e, 'elastic only', 1)).toBeCloseTo(0.5 * Math.log(1.029), 2.3);
    const mu = withBand('na64mu-2022', ['formFactor']);
    expect(shiftAt(mu, 'with inelastic', 0.05)).toBeCloseTo(-0.5 * Math.log(1.018), 2.7);
    expect(shiftAt(mu, 'with inelastic', 1)).toBeCloseTo(-0.5 * Math.log(1.034), 2.3);
  });

  it('without background CLs and the classical limit agree; Feldman–Cousins allows 2.44 events', () => {
    const s = withBand('na64e-2022', ['statistics']);
    expect(shiftAt(s, 'classical', 0.01)).toBeCloseTo(0, 9);
    expect(shiftAt(s, 'Feldman–Cousins', 0.01)).toBeCloseTo(0.5 * Math.log(2.44 / Math.LN10), 2);
  });

  it('α_D = 0.5 moves ε only where positrons annihilate, y everywhere by a factor 5', () => {
    const s = withBand('na64e-2022', ['alphaD']);
    expect(Math.abs(shiftAt(s, '$\\alpha_D = 0.5$', 0.005))).toBeLessThan(1e-3);
    expect(Math.abs(shiftAt(s, '$\\alpha_D = 0.5$', 0.24))).toBeGreaterThan(0.1);
    expect(shiftAt({ ...s, plane: 'y-mchi' }, '$\\alpha_D = 0.5$', 0.005)).toBeCloseTo(Math.log(5), 2);
  });

  it('R(s) has no variant where decays are invisible', () => {
    const s = withBand('na64e-2022', ['hadrons']);
    expect(variantsOf(layerOf(s), s)).toEqual([]);
  });
});

describe('the band', () => {
  const band = (s: Scenario): Region | undefined => draw(s, known).find(({ id }) => id.endsWith('~band'));

  it('adds independent parts in quadrature, each side by itself', () => {
    const { masses, found } = shifts(withBand('na64e-2022', ['efficiency', 'level', 'formFactor']));
    const total = totalBand(found, masses.length);
    const parts = (['efficiency', 'level', 'formFactor'] as const).map((id) =>
      extremes(
        found.filter((shift) => shift.id === id),
        masses.length,
      ),
    );
    masses.forEach((_, i) => {
      expect((total.up[i] as number) ** 2).toBeCloseTo(
        parts.reduce((sum, { up }) => sum + (up[i] as number) ** 2, 0),
        12,
      );
      expect((total.down[i] as number) ** 2).toBeCloseTo(
        parts.reduce((sum, { down }) => sum + (down[i] as number) ** 2, 0),
        12,
      );
    });
  });

  it('contains its curve at every mass', () => {
    const s = withBand('na64e-2022');
    const curve = draw(s, known).find(({ id }) => id === 'reach:na64e-2022')?.outlines[0]?.points ?? [];
    const around = band(s)?.outlines[0]?.points ?? [];
    expect(around).toHaveLength(2 * curve.length + 1);
    curve.forEach(([x, y], i) => {
      const [upper, lower] = [around[i], around[2 * curve.length - 1 - i]];
      expect([upper?.[0], lower?.[0]]).toEqual([x, x]);
      expect(upper?.[1]).toBeGreaterThanOrEqual(y);
      expect(lower?.[1]).toBeLessThanOrEqual(y);
    });
  });

  it('follows the exposure without a new question, and is gone with its switch', () => {
    const s = withBand('na64mu-2022');
    const more = setExposure('na64mu-2022', 4 * layerOf(s).exposure)(s);
    expect(needs(more).map(({ key }) => key)).toEqual(needs(s).map(({ key }) => key));
    const [before, after] = [band(s), band(more)].map((region) => region?.outlines[0]?.points[10]?.[1] ?? 0);
    expect((before ?? 0) / (after ?? 1)).toBeCloseTo(2, 9);
    expect(band(setUncertainty('na64mu-2022', null)(s))).toBeUndefined();
  });

  it('waits for all its variants', () => {
    const s = setParam('alphaD', 0.3)(withBand('na64e-2022', ['level']));
    expect(draw(s, known).some(({ id }) => id.endsWith('~band'))).toBe(false);
  });

  it('stands in the link, whole or in part', () => {
    for (const ids of [uncertaintyIds, ['level', 'alphaD'] as const]) {
      const s = withBand('na64e-2022', ids);
      expect(
        layerOf({ ...s, layers: parseScenario(printScenario(s)).scenario.layers.filter((l) => l.kind === 'reach') }).uncertainty,
      ).toEqual(ids);
    }
    expect(parseScenario('reach=na64e-2022:5e12:band=colour').problems.join()).toMatch(/no part “colour”/);
  });
});

describe('the band of decays in flight', () => {
  const visible = { ...setPlane('eps-mA-visible')(startScenario('eps-mA')), layers: [] };
  const banded = (id: 'e137' | 'nucal', ids: readonly UncertaintyId[]) => setUncertainty(id, ids)(showReach(id, true)(visible));
  const outlines = (s: Scenario, suffix: string) => draw(s, known).find(({ id }) => id.endsWith(suffix))?.outlines ?? [];

  /** Turns of a closed path around a point: 0 outside, in any number of loops. */
  function turns(path: readonly (readonly [number, number])[], [x, y]: readonly [number, number]): number {
    const crossings = path.map(([ax, ay], i) => {
      const [bx, by] = path[i + 1] ?? [ax, ay];
      if (ax <= x === bx <= x || ay + ((x - ax) / (bx - ax)) * (by - ay) < y) return 0;
      return bx > ax ? 1 : -1;
    });
    return crossings.reduce<number>((sum, n) => sum + n, 0);
  }

  it('asks for the fewest and the most events: 10 % in the efficiency is 10 % in the exposure', () => {
    const s = banded('e137', ['efficiency']);
    const { exposure } = layerOf(s);
    expect(variantsOf(layerOf(s), s).map(({ reach }) => reach.exposure / exposure)).toEqual([
      expect.closeTo(0.9, 12),
      expect.closeTo(1.1, 12),
    ]);
  });

  it('adds efficiency and method in quadrature; what acts on a part goes to its end', () => {
    const s = setSetup('nucal', 'efficiencySd', 0.2)(banded('nucal', uncertaintyIds));
    const layer = layerOf(s);
    const logs = eventShifts(layer, s).filter(({ shift }) => (shift[0] as number) < 0);
    const worst = ['efficiency', 'statistics'].map((id) =>
      Math.min(...logs.filter((shift) => shift.id === id).map(({ shift }) => shift[0] as number), 0),
    );
    const [fewer, more] = variantsOf(layer, s).map(({ reach }) => reach);
    expect(Math.log((fewer?.exposure ?? 0) / layer.exposure)).toBeCloseTo(-Math.hypot(...worst), 12);
    expect([fewer?.setup.bremScale, more?.setup.bremScale]).toEqual([1 / 3, 3]);
  });

  it('lies around the outline and leaves out the inside', async () => {
    const s = banded('e137', ['efficiency']);
    await answer(s);
    const curve = outlines(s, 'e137')[0]?.points ?? [];
    const path = outlines(s, '~band')[0]?.points ?? [];
    const half = Math.floor(curve.length / 4);
    const [lower, upper] = [curve[half], curve.findLast(([x]) => x >= (curve[half]?.[0] ?? 0))] as const;
    expect(lower && turns(path, lower)).not.toBe(0);
    expect(turns(path, [lower?.[0] ?? 0, Math.sqrt((lower?.[1] ?? 0) * (upper?.[1] ?? 0))])).toBe(0);
    expect(turns(path, [lower?.[0] ?? 0, (lower?.[1] ?? 0) / 2])).toBe(0);
  });
});
