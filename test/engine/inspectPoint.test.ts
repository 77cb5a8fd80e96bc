import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { experiments, models, planes, searchFor } from '../../src/catalog/index.ts';
import { initialModelParams as params } from '../../src/catalog/params.ts';
import type { PromptSearch } from '../../src/catalog/types.ts';
import { coordinates, moreConventions } from '../../src/engine/inspect/conventions.ts';
import { eventLimitOf, expectedEvents, exposureNeeded, shownReaches } from '../../src/engine/inspect/events.ts';
import { momentsAt } from '../../src/engine/inspect/moments.ts';
import { hasDarkMatter, relicAt } from '../../src/engine/inspect/relic.ts';
import { jobOf } from '../../src/engine/needs.ts';
import { couplingLimits } from '../../src/engine/reach.ts';
import type { Outcome, SignalResult } from '../../src/engine/types.ts';
import { setExposure, showReach } from '../../src/scenario/edits.ts';
import { startScenario } from '../../src/scenario/scenario.ts';

/** α_D = 0.1, m_A′ = 3 m_χ, m_χ = 10 MeV, ε = 10⁻⁴. */
const point = { mass: 0.03, coupling: 1e-4 };

const bySymbol = (list: readonly { symbol: string; value: number }[]) =>
  Object.fromEntries(list.map(({ symbol, value }) => [symbol, value]));

describe('conventions', () => {
  it('the axes of both planes of the model, the own ones first: y = ε² α_D/R⁴', () => {
    expect(coordinates('y-mchi', point, params).map(({ symbol }) => symbol)).toEqual(['m_\\chi', 'y', 'm_{A′}', '\\epsilon']);
    const values = bySymbol(coordinates('eps-mA', point, params));
    expect(values['m_\\chi']).toBeCloseTo(10, 12);
    expect(values.y).toBeCloseTo(1.234567901234568e-11, 20);
  });

  it('g = εe and the scattering cross sections 16π α α_D ε² μ²/m_A′⁴', () => {
    const values = bySymbol(moreConventions('y-mchi', point, params, null));
    expect(values['g = \\epsilon\\mathrm{e}']).toBeCloseTo(3.0282212e-5, 11);
    expect(values['\\sigma_e']).toBeCloseTo(4.167495e-38, 43);
    expect(values['\\sigma_p']).toBeCloseTo(1.726294e-35, 40);
  });

  it('no elastic cross section for Majorana and pseudo-Dirac dark matter', () => {
    for (const darkMatter of ['majorana', 'pseudoDirac'] as const)
      expect(bySymbol(moreConventions('y-mchi', point, { ...params, darkMatter }, null))).not.toHaveProperty('\\sigma_e');
  });

  it('an ALP with g = 10⁻⁴/GeV and 100 MeV lives 4 mm and flies 4 m at 100 GeV', () => {
    const values = bySymbol(moreConventions('gagg-ma', { mass: 0.1, coupling: 1e-4 }, params, 100));
    expect(values['c\\tau']).toBeCloseTo(3.967494e-3, 8);
    expect(values['100\\,\\mathrm{GeV}']).toBeCloseTo(3.967492, 5);
  });

  it('a prompt decay has no decay length', () => {
    expect(bySymbol(moreConventions('eps-mA', point, params, 100))).not.toHaveProperty('100\\,\\mathrm{GeV}');
  });

  it('a Z′ that also decays to dark matter is far shorter-lived', () => {
    const lifetime = (charged: 'yes' | 'no') => bySymbol(moreConventions('gmu-mZ', point, { ...params, charged }, null))['c\\tau'] ?? 0;
    expect(lifetime('no') / lifetime('yes')).toBeGreaterThan(1e5);
  });
});

const layerOf = (scenario = startScenario('eps-mA')) => {
  const layer = shownReaches(scenario)[0];
  if (!layer) throw new Error('the first view shows no reach');
  return layer;
};

const signal: SignalResult = {
  kind: 'signal',
  masses: Float64Array.of(0.01, 0.1),
  contributions: { bremsstrahlung: Float64Array.of(1e-2, 1e-4), annihilation: Float64Array.of(1e-3, 1e-5) },
};

const known = (scenario = startScenario('eps-mA')): Map<string, Outcome> =>
  new Map([[jobOf(layerOf(scenario), scenario)?.key ?? '', { state: 'done', result: signal }]]);

describe('expected events', () => {
  const scenario = startScenario('eps-mA');
  const layer = layerOf();
  const search = searchFor(experiments[layer.experiment], planes['eps-mA'].model) as PromptSearch;

  it('on the computed curve there are ln 10', () => {
    const limits = couplingLimits(search, layer, params, signal, 0.9);
    for (const i of [0, 1]) {
      const at = { mass: signal.masses[i] as number, coupling: limits[i] as number };
      expect(expectedEvents(layer, scenario, known(), at)?.count).toBeCloseTo(Math.LN10, 9);
    }
  });

  it('the contributions share the total, the largest first', () => {
    const events = expectedEvents(layer, scenario, known(), { mass: 0.03, coupling: 1e-4 });
    expect(events?.contributions.map(({ name }) => name)).toEqual(['bremsstrahlung', 'annihilation']);
    expect(events?.contributions.reduce((sum, { count }) => sum + count, 0)).toBeCloseTo(events?.count ?? 0, 9);
    expect((events?.contributions[0]?.count ?? 0) / (events?.contributions[1]?.count ?? 1)).toBeCloseTo(10, 9);
  });

  it('nothing before the answer is there, NaN outside the masses', () => {
    expect(expectedEvents(layer, scenario, new Map(), { mass: 0.03, coupling: 1e-4 })).toBeNull();
    expect(expectedEvents(layer, scenario, known(), { mass: 1, coupling: 1e-4 })?.count).toBeNaN();
  });

  it('the exposure that is needed gives the excluded number of events, ten times as much ten times the events', () => {
    const at = { mass: 0.03, coupling: 2e-5 };
    const limit = eventLimitOf(layer, 0.9);
    const needed = exposureNeeded(layer.exposure, expectedEvents(layer, scenario, known(), at)?.count ?? 0, limit);
    const count = (exposure: number) => {
      const moved = setExposure(layer.experiment, exposure)(scenario);
      return expectedEvents(layerOf(moved), moved, known(moved), at)?.count ?? 0;
    };
    expect(count(needed)).toBeCloseTo(Math.LN10, 9);
    expect(count(10 * needed)).toBeCloseTo(10 * Math.LN10, 8);
    expect(exposureNeeded(1e12, 0, limit)).toBe(Number.POSITIVE_INFINITY);
  });

  it('a hidden reach is not asked', () => {
    expect(shownReaches(showReach(layer.experiment, false)(scenario))).toEqual([]);
  });
});

type Row = { in: Record<string, unknown>; out: Record<string, number> };

/** A result of test/golden/thermal-targets.json. */
function golden(quantity: string, inputs: Record<string, unknown>, output: string): number {
  const { quantities } = JSON.parse(readFileSync('test/golden/thermal-targets.json', 'utf8')) as {
    quantities: { quantity: string; rows: Row[] }[];
  };
  const rows = quantities.find((q) => q.quantity === quantity)?.rows ?? [];
  return rows.find((row) => Object.entries(inputs).every(([key, value]) => row.in[key] === value))?.out[output] ?? Number.NaN;
}

describe('relic density', () => {
  it.each(['scalar', 'majorana', 'pseudoDirac', 'dirac'] as const)('at the target the density is the observed one: %s', (kind) => {
    const target = relicAt(models['dark-photon'], point, params, kind)?.targetCoupling ?? Number.NaN;
    const there = relicAt(models['dark-photon'], { ...point, coupling: target }, params, kind);
    expect(there?.density).toBeCloseTo(0.12, 3);
    expect(there?.overTarget).toBeCloseTo(1, 9);
  });

  it('density and target of an independent program', () => {
    const scalar = relicAt(models['dark-photon'], { mass: 0.03, coupling: 5e-5 }, params, 'scalar');
    expect((scalar?.density ?? 0) / golden('relic_density', { kind: 'scalar', m: 0.01, alphaD: 0.1, eps: 5e-5 }, 'omega_h2')).toBeCloseTo(
      1,
      2,
    );
    const light = relicAt(models['dark-photon'], { mass: 0.006, coupling: 5e-5 }, params, 'scalar');
    const target = golden('thermal_target', { kind: 'scalar', m: 0.002, ratio: 3, alphaD: 0.1 }, 'eps');
    expect((light?.overTarget ?? 0) / (5e-5 / target) ** 2).toBeCloseTo(1, 1);
  });

  it('y grows as the coupling squared, and with it the density falls', () => {
    const [once, twice] = [1, 2].map((k) => relicAt(models['dark-photon'], { ...point, coupling: k * 1e-4 }, params, 'pseudoDirac'));
    expect((twice?.overTarget ?? 0) / (once?.overTarget ?? 1)).toBeCloseTo(4, 9);
    expect((once?.density ?? 0) / (twice?.density ?? 1)).toBeGreaterThan(3.5);
  });

  it('a Z′ has dark matter only where it is charged; an ALP never', () => {
    expect(hasDarkMatter(models['mu-tau'], params)).toBe(false);
    expect(hasDarkMatter(models['mu-tau'], { ...params, charged: 'yes' })).toBe(true);
    expect(hasDarkMatter(models.alp, params)).toBe(false);
  });
});

describe('magnetic moments', () => {
  it('a light A′ with ε shifts both by ε² α/2π', () => {
    const moments = momentsAt(models['dark-photon'], { mass: 1e-9, coupling: 1e-3 }, params);
    expect(moments.map(({ lepton }) => lepton)).toEqual(['muon', 'electron']);
    for (const { shift } of moments) expect(shift / 1.16141e-9).toBeCloseTo(1, 3);
  });

  it('a heavy one shifts the muon by g² m_μ²/12π² m², the electron by 43 000 times less', () => {
    const [muon, electron] = momentsAt(models['dark-photon'], { mass: 100, coupling: 1 }, params);
    const g2 = (4 * Math.PI) / 137.036;
    expect((muon?.shift ?? 0) / ((g2 * 0.105658 ** 2) / (12 * Math.PI ** 2 * 1e4))).toBeCloseTo(1, 3);
    expect((muon?.shift ?? 0) / (electron?.shift ?? 1)).toBeCloseTo((0.1056584 / 0.000510999) ** 2, -2);
  });

  it('a Z′ of muon minus tau number does not touch the electron', () => {
    expect(momentsAt(models['mu-tau'], point, params).map(({ lepton }) => lepton)).toEqual(['muon']);
  });
});
