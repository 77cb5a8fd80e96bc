import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ALPHA, GEV_MINUS2_TO_CM2 } from '../../src/physics/constants.ts';
import { millichargeMuonCrossSection } from '../../src/physics/millicharge.ts';
import { eventsAtUnitCoupling, na64muBeam } from '../../src/physics/muonYield.ts';
import { ratiosAt } from './ratios.ts';

/** Points (m, ε) of a published curve on the A′. */
const published = (file: string) =>
  readFileSync(`public/limits/eps-mA/${file}.csv`, 'utf8')
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => line.split(',').map(Number) as [number, number]);

describe('A′ with muons', () => {
  test.each([
    ['NA64mu_2022_198e10', { muonsOnTarget: 1.98e10, efficiencyScale: 1 }],
    ['NA64mu_proj_2e13', { muonsOnTarget: 2e13, efficiencyScale: 4 }],
  ] as const)('%s is followed below 2 GeV (its efficiency was fitted)', (file, exposure) => {
    const ratios = published(file)
      .filter(([mass]) => mass > 1e-3 && mass < 2)
      .map(([mass, mixing]) => Math.sqrt(Math.LN10 / (4 * Math.PI * ALPHA * eventsAtUnitCoupling(mass, exposure))) / mixing);
    expect(ratios.length).toBeGreaterThan(10);
    for (const ratio of ratios) expect(Math.abs(Math.log(ratio))).toBeLessThan(0.04);
  });
});

describe('NA64μ 2022 as the app computes it, 1 MeV to 2 GeV', () => {
  const masses = published('NA64mu_2022_198e10').map(([mass]) => mass);

  test.each([
    ['na64mu-2022/table', 0.02],
    ['na64mu-2022/recoil-angle', 0.06],
  ])('%s within %f at every published point', (id, within) => {
    expect(masses.length).toBeGreaterThan(25);
    for (const { lower } of ratiosAt(id, masses)) expect(Math.abs(lower - 1)).toBeLessThan(within);
  });
});

test('millicharge with 10¹⁴ muons: ε of 1e-4 to 7e-4 for 10 to 150 MeV', () => {
  // Range quoted in the abstract of arXiv:2505.04295; efficiency 1, no background.
  const nucleiPerCm2 = 7.405163750523398e23;
  const reach = (mass: number) =>
    Math.sqrt(Math.LN10 / (1e14 * nucleiPerCm2 * GEV_MINUS2_TO_CM2 * millichargeMuonCrossSection('dirac', mass, na64muBeam)));
  expect(reach(0.01)).toBeGreaterThan(1e-4);
  expect(reach(0.01)).toBeLessThan(1.2e-4);
  expect(reach(0.15)).toBeGreaterThan(5e-4);
  expect(reach(0.15)).toBeLessThan(7e-4);
});
