import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { experiments, type PlaneId, planes, relics, searchFor } from '../../src/catalog/index.ts';
import { initialModelParams, initialSetup, type ModelParams, type Setup } from '../../src/catalog/params.ts';
import { settingOf, settingsFor } from '../../src/catalog/setting.ts';
import { fullSetup } from '../../src/catalog/setup.ts';
import type { DecaySearch, Experiment, Plane, PromptSearch } from '../../src/catalog/types.ts';
import { draw } from '../../src/engine/draw.ts';
import { needs } from '../../src/engine/needs.ts';
import { run } from '../../src/engine/run.ts';
import type { Outcome, Region } from '../../src/engine/types.ts';
import { GEV_MINUS2_TO_CM2 } from '../../src/physics/constants.ts';
import { baryonicRatio } from '../../src/physics/decay/bMinusL.ts';
import { hadronicRatio } from '../../src/physics/decay/darkPhoton.ts';
import { millichargeMuonCrossSection } from '../../src/physics/millicharge.ts';
import { na64muBeam } from '../../src/physics/muonYield.ts';
import { setPlane } from '../../src/scenario/edits.ts';
import { startScenario } from '../../src/scenario/scenario.ts';
import { gallery } from '../../src/ui/gallery/gallery.ts';

const sharp: Setup = { ...initialSetup, resolutionStochastic: 0, resolutionConstant: 0 };

function promptSearch(experiment: Experiment, plane: PlaneId): PromptSearch {
  const search = searchFor(experiment, planes[plane].model);
  if (search?.kind !== 'prompt') throw new Error(`no prompt search in ${plane}`);
  return search;
}

/** Coupling with ln 10 events of all contributions together. */
async function reachAt(search: PromptSearch, exposure: number, masses: readonly number[], setup: Setup, params = initialModelParams) {
  await search.prepare?.();
  const { contributions } = search.signal(Float64Array.from(masses), params, setup);
  return masses.map((mass, i) => {
    const signal = Object.entries(contributions).reduce(
      (sum, [name, column]) => sum + (column[i] as number) * search.efficiency(name, setup, mass),
      0,
    );
    return Math.sqrt(Math.LN10 / (exposure * signal));
  });
}

const within = (found: number, expected: number, tolerance: number) =>
  expect(Math.abs(found / expected - 1), `${found} against ${expected}`).toBeLessThan(tolerance);

async function regionsOf(plane: PlaneId): Promise<Region[]> {
  const scenario = { ...startScenario(plane), layers: startScenario(plane).layers.filter(({ kind }) => kind === 'reach') };
  const results = new Map<string, Outcome>();
  for (const job of needs(scenario)) {
    const result = await run(job, async () => false);
    if (result) results.set(job.key, { state: 'done', result });
  }
  return draw(scenario, { results, last: new Map(), limits: new Map() });
}

describe('millicharged particles', () => {
  const electrons = promptSearch(experiments['na64e-2022'], 'mcp');
  const muons = promptSearch(experiments['na64mu-2022'], 'mcp');
  const masses = [1e-3, 0.01, 0.03, 0.1, 0.2, 0.38, 0.6, 1, 1.4];

  test.each([
    ['all', {}, [1.0e-4, 6.8e-4, 1.8e-3, 3.5e-3, 1.4e-2, 1.9e-2, 2.6e-2, 2.7e-2, 3.3e-2]],
    ['without annihilation', { annihilationEfficiency: 0 }, [1.0e-4, 6.9e-4, 2.2e-3, 8.5e-3, 1.4e-2, 1.9e-2, 2.6e-2, 2.7e-2, 3.3e-2]],
  ] as const)('5 × 10¹² electrons, %s: against an independent program, two digits', async (_, setup, expected) => {
    const found = await reachAt(electrons, 5e12, masses, { ...sharp, ...setup });
    expected.forEach((value, i) => {
      within(found[i] as number, value, 0.04);
    });
  });

  test('a meson that is left out makes the reach worse only below its threshold', async () => {
    const [below, above] = await reachAt(electrons, 5e12, [0.45, 0.55], sharp);
    const [belowWithout, aboveWithout] = await reachAt(electrons, 5e12, [0.45, 0.55], { ...sharp, phiYield: 0 });
    expect(belowWithout).toBeGreaterThan((below as number) * 1.1);
    expect(aboveWithout).toBe(above);
  });

  test('muons: the table of vectors gives the direct integral over pair masses', async () => {
    const setup: Setup = fullSetup('na64mu-2022', { muonEfficiency: 'full' });
    const found = await reachAt(muons, 1e14, [0.01, 0.15, 0.5], setup);
    for (const [i, mass] of [0.01, 0.15, 0.5].entries()) {
      const pairs = 7.405163750523398e23 * GEV_MINUS2_TO_CM2 * millichargeMuonCrossSection('dirac', mass, na64muBeam);
      within(found[i] as number, Math.sqrt(Math.LN10 / (1e14 * pairs)), 1e-3);
    }
  });

  test('scalars: a quarter of the pairs far above threshold', async () => {
    const scalar: ModelParams = { ...initialModelParams, chargedParticle: 'scalar' };
    const [dirac, complex] = [await reachAt(electrons, 1e12, [1e-3], sharp), await reachAt(electrons, 1e12, [1e-3], sharp, scalar)];
    expect((complex[0] as number) / (dirac[0] as number)).toBeGreaterThan(1.9);
  });

  test('meson yields are settings of this search and of no other', () => {
    expect(settingsFor('na64e-2022', planes.mcp.model)).toContain('rhoYield');
    expect(settingsFor('na64e-2022', planes['eps-mA'].model)).not.toContain('rhoYield');
    expect(settingOf('na64e-2022', 'rhoYield')).toBeDefined();
    expect(settingOf('e137', 'rhoYield')).toBeUndefined();
  });
});

describe('B−L', () => {
  const search = promptSearch(experiments['na64e-2021'], 'gBL-mZ');

  test('hadrons: the φ couples to baryon number as to charge, the ω twice', () => {
    within(baryonicRatio(1.0195), hadronicRatio(1.0195), 0.06);
    // R at the ω less the ρ under it, whose R is that left and right of the ω.
    const omega = hadronicRatio(0.7827) - (hadronicRatio(0.765) + hadronicRatio(0.8)) / 2;
    within(baryonicRatio(0.7827), 4 * omega, 0.1);
    expect(baryonicRatio(0.5)).toBe(0);
  });

  test.each(['no', 'yes'] as const)('dark matter: %s; a coupling gives back its rate', (charged) => {
    const params: ModelParams = { ...initialModelParams, charged };
    fc.assert(
      fc.property(fc.double({ min: -28, max: -9, noNaN: true }), fc.double({ min: -9, max: 0, noNaN: true }), (lnRate, lnMass) => {
        const [rate, mass] = [Math.exp(lnRate), Math.exp(lnMass)];
        const coupling = search.rate?.invert(rate, mass, params) ?? Number.NaN;
        within(search.rate?.at(coupling, mass, params) ?? Number.NaN, rate, 1e-7);
      }),
    );
  });

  test('with dark matter nearly everything is invisible', () => {
    const params: ModelParams = { ...initialModelParams, charged: 'yes' };
    within(search.rate?.at(1e-3, 0.1, params) ?? Number.NaN, 1e-6, 1e-3);
  });
});

describe('bosons of every spin', () => {
  const above: Setup = { ...sharp, missingEnergyMax: 100 };

  test('scalar: against an independent program, two digits', async () => {
    const scalar: ModelParams = { ...initialModelParams, spin: 'S' };
    const masses = [1e-3, 0.01, 0.1, 0.5, 1];
    const found = await reachAt(promptSearch(experiments['na64e-2022'], 'epsX-mX'), 9.37e11, masses, above, scalar);
    [8.1e-6, 3.3e-5, 2.8e-4, 2.2e-3, 7.0e-3].forEach((value, i) => {
      within(found[i] as number, value, 0.03);
    });
  });

  test('muons: a vector is the A′, and all spins agree far above the muon mass within a factor of two', async () => {
    const muons = promptSearch(experiments['na64mu-2022'], 'epsX-mX');
    const setup: Setup = fullSetup('na64mu-2022', {});
    const reach = (spin: ModelParams['spin']) => reachAt(muons, 1e12, [0.01, 2], setup, { ...initialModelParams, spin });
    const vector = await reachAt(promptSearch(experiments['na64mu-2022'], 'eps-mA'), 1e12, [0.01, 2], setup);
    const own = await reach('V');
    own.forEach((value, i) => {
      within(value, vector[i] as number, 1e-6);
    });
    const [, scalar] = await reach('S');
    const [, pseudoscalar] = await reach('P');
    within(scalar as number, pseudoscalar as number, 0.02);
    expect((scalar as number) / (vector[1] as number)).toBeGreaterThan(1);
    expect((scalar as number) / (vector[1] as number)).toBeLessThan(2);
  });

  test('relic target of spin 0: against an independent program', async () => {
    await relics['dirac-spin-0'].prepare();
    const params = { ...initialModelParams, alphaD: 1 / (4 * Math.PI), ratio: 3 };
    const model = planes['epsX-mX'].model;
    const charge = model.leptons.electron?.chargePerCoupling ?? Number.NaN;
    const target = (spin: ModelParams['spin'], mass: number) => relics['dirac-spin-0'].coupling(model, mass, { ...params, spin }) * charge;
    within(target('S', 0.1), 5.0e-4, 0.03);
    within(target('P', 0.03), 3.1e-5, 0.03);
    expect(target('V', 0.1)).toBeNaN();
    expect(relics['dirac-spin-0'].appliesTo(planes['eps-mA'].model)).toBe(false);
  });

  test('relic target of spin 2: against an independent program, two digits', async () => {
    await relics['dirac-spin-2'].prepare();
    const params = { ...initialModelParams, darkTensor: 1, ratio: 3 };
    const { model } = planes['c-mG'];
    const expected = { 0.005: 0.063, 0.03: 0.095, 0.1: 0.044, 0.3: 0.0145 };
    for (const [mass, coupling] of Object.entries(expected))
      within(relics['dirac-spin-2'].coupling(model, Number(mass), params), coupling, 0.025);
    expect(relics['dirac-spin-2'].appliesTo(planes['eps-mA'].model)).toBe(false);
  });

  test.each([['epsX-mX'], ['c-mG']] as const)('%s: positrons on resonance at 0.25 GeV, none below the window', async (plane) => {
    const search = promptSearch(experiments['na64e-2022'], plane);
    const params: ModelParams = { ...initialModelParams, spin: 'S' };
    const [light, onResonance] = await reachAt(search, 1e12, [0.01, 0.25], sharp, params);
    const [lightWithout, without] = await reachAt(search, 1e12, [0.01, 0.25], { ...sharp, annihilationEfficiency: 0 }, params);
    within(light as number, lightWithout as number, 1e-3);
    expect(onResonance).toBeLessThan(0.7 * (without as number));
  });

  test('spin 2: electrons and muons against an independent program, two digits', async () => {
    // That program has no annihilation.
    const radiation: Setup = { ...above, annihilationEfficiency: 0 };
    const electrons = await reachAt(promptSearch(experiments['na64e-2022'], 'c-mG'), 2.84e11, [0.01, 0.1, 0.3, 1], radiation);
    [1.1e-3, 1.2e-3, 1.4e-3, 2.5e-3].forEach((value, i) => {
      within(electrons[i] as number, value, 0.05);
    });
    const setup: Setup = fullSetup('na64mu-2022', { muonEfficiency: 'full', efficiencyScale: 0.26 });
    const muons = await reachAt(promptSearch(experiments['na64mu-2022'], 'c-mG'), 1e13, [0.1, 1], setup);
    within(muons[0] as number, 7.5e-5, 0.02);
    within(muons[1] as number, 1.06e-4, 0.02);
  });
});

test('dark axion portal: against an independent program, two digits', async () => {
  const found = await reachAt(promptSearch(experiments['na64e-2022'], 'gD-mD'), 9.37e11, [0.01, 0.3, 1, 2], sharp);
  [1.2e-2, 1.6e-2, 1.9e-2, 3.7e-2].forEach((value, i) => {
    within(found[i] as number, value, 0.04);
  });
});

describe('inelastic dark matter', () => {
  const search = searchFor(experiments['na64e-2018'], planes['eps-mA-semivisible'].model) as DecaySearch;
  beforeAll(async () => search.prepare?.());
  const params: ModelParams = { ...initialModelParams, splitting: 0.4 };
  const at = (mass: number, chainChannels: Setup['chainChannels'], own = params) =>
    search.branch(mass, 2.84e11, Math.LN10, own, { ...sharp, chainChannels });

  test.each([
    [0.1, 3.8e-4, 5.6e-2],
    [0.2, 8.8e-4, 2.1e-2],
    [0.3, 1.6e-3, 1.05e-2],
    [0.36, 2.2e-3, 6.8e-3],
    [0.39, 2.9e-3, 5.0e-3],
  ])('%f GeV, behind the detector: against an independent program, two digits', (mass, lower, upper) => {
    const found = at(mass, 'invisible');
    within(found?.lower ?? Number.NaN, lower, 0.04);
    within(found?.upper ?? Number.NaN, upper, 0.02);
  });

  test('decays seen in the calorimeter move the upper edge; everything with missing energy has none', () => {
    within(at(0.3, 'published')?.upper ?? Number.NaN, 1.9e-2, 0.02);
    within(at(0.42, 'published')?.lower ?? Number.NaN, 4.0e-3, 0.02);
    expect(at(0.42, 'invisible')).toBeNull();
    expect(at(0.3, 'inclusive')?.upper).toBe(1);
  });

  test('another splitting: upper edges of an independent coarse scan', () => {
    within(at(0.2, 'invisible', { ...params, splitting: 0.3 })?.upper ?? Number.NaN, 0.048, 0.07);
    expect(at(0.4, 'invisible', { ...params, splitting: 0.5 })).toBeNull();
    expect(at(0.3, 'invisible', { ...params, splitting: 0.05 })?.upper).toBe(1);
  });

  test('the outline closes at the tip, 0.42 GeV, and its open top is no limit', () => {
    const [outline] = search.contour(2.84e11, Math.LN10, params, { ...sharp, chainChannels: 'published' });
    const tip = Math.max(...(outline?.points ?? []).map(([mass]) => mass));
    within(tip, 0.422, 0.01);
    for (const i of outline?.cuts ?? [])
      expect([1, outline?.points[0]?.[1]]).toContain(outline?.points[(i + 1) % (outline?.points.length ?? 1)]?.[1]);
  });

  test('the plane starts with a splitting, also when it is reached from another plane', () => {
    expect(startScenario('eps-mA-semivisible').params.splitting).toBe(0.4);
    expect(setPlane('eps-mA-semivisible')(startScenario('eps-mA')).params.splitting).toBe(0.4);
    const chosen = { ...startScenario('eps-mA'), params: { ...initialModelParams, splitting: 0.1 } };
    expect(setPlane('eps-mA-semivisible')(chosen).params.splitting).toBe(0.1);
  });
});

describe('mesons to invisible', () => {
  const search = searchFor(experiments.na64h, planes['BR-meson'].model) as DecaySearch;
  beforeAll(async () => search.prepare?.());
  const limitAt = (mass: number, pions: number) =>
    search.branch(mass, pions, Math.LN10, initialModelParams, initialSetup)?.lower ?? Number.NaN;

  test('published limits and projections: η and η′', () => {
    within(limitAt(0.547862, 2.9e9), 1.1e-4, 0.01);
    within(limitAt(0.95778, 2.9e9), 2.1e-4, 0.01);
    within(limitAt(0.547862, 1e11), 3.2e-6, 0.01);
    within(limitAt(0.95778, 1e11), 6.1e-6, 0.01);
  });

  test('one bar for each meson with a yield; none where none was found', () => {
    const bars = (setup: Setup) => search.contour(1e11, Math.LN10, initialModelParams, setup);
    expect(bars(initialSetup)).toHaveLength(2);
    expect(limitAt(0.1349768, 1e12)).toBeNaN();
    expect(bars({ ...initialSetup, kShortInvisible: 1e-6, kLongInvisible: 1e-6 })).toHaveLength(4);
  });

  test('events at the limit are those that are excluded', () => {
    const coupling = limitAt(0.547862, 1e10);
    within(search.events({ mass: 0.547862, coupling }, 1e10, initialModelParams, initialSetup), Math.LN10, 1e-9);
  });
});

const further = (Object.keys(planes) as PlaneId[]).filter((id) => (planes[id] as Plane).further);

describe('further planes', () => {
  test.each(further)('%s has a ready scenario', (id) => {
    expect(gallery.some(({ link }) => link.startsWith(`plane=${id}&`))).toBe(true);
  });

  test.each(further)('%s draws its first reach, and says so where nothing was compared', async (id) => {
    const regions = await regionsOf(id);
    expect(regions.length).toBeGreaterThan(0);
    for (const region of regions.filter(({ id }) => id.startsWith('reach:') && !id.endsWith('~band'))) {
      expect(region.outlines.length, region.id).toBeGreaterThan(0);
      const search = searchFor(experiments[region.id.replace('reach:', '') as keyof typeof experiments], planes[id].model);
      expect(region.remark).toBe(search?.notCompared ? 'not compared with a published curve' : undefined);
    }
  });
});
