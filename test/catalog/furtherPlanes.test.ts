import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { experiments, type PlaneId, planes, searchFor } from '../../src/catalog/index.ts';
import { initialModelParams, initialSetup, type ModelParams, type Setup } from '../../src/catalog/params.ts';
import { settingOf, settingsFor } from '../../src/catalog/setting.ts';
import type { Experiment, Plane, PromptSearch } from '../../src/catalog/types.ts';
import { draw } from '../../src/engine/draw.ts';
import { needs } from '../../src/engine/needs.ts';
import { run } from '../../src/engine/run.ts';
import type { Outcome, Region } from '../../src/engine/types.ts';
import { GEV_MINUS2_TO_CM2 } from '../../src/physics/constants.ts';
import { baryonicRatio } from '../../src/physics/decay/bMinusL.ts';
import { hadronicRatio } from '../../src/physics/decay/darkPhoton.ts';
import { millichargeMuonCrossSection } from '../../src/physics/millicharge.ts';
import { na64muBeam } from '../../src/physics/muonYield.ts';
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
    const setup: Setup = { ...initialSetup, beamEnergy: 160, missingEnergyMin: 80, muonEfficiency: 'full' };
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

const further = (Object.keys(planes) as PlaneId[]).filter((id) => (planes[id] as Plane).further);

describe('further planes', () => {
  test.each(further)('%s has a ready scenario', (id) => {
    expect(gallery.some(({ link }) => link.startsWith(`plane=${id}&`))).toBe(true);
  });

  test.each(further)('%s draws its first reach, and says so where nothing was compared', async (id) => {
    const regions = await regionsOf(id);
    expect(regions.length).toBeGreaterThan(0);
    for (const region of regions) {
      expect(region.outlines.length, region.id).toBeGreaterThan(0);
      const search = searchFor(experiments[region.id.replace('reach:', '') as keyof typeof experiments], planes[id].model);
      expect(region.remark).toBe(search?.notCompared ? 'not compared with a published curve' : undefined);
    }
  });
});
