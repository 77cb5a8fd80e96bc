import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { alpPresets, dumpPresets } from '../../src/catalog/experiments/longLivedRuns.ts';
import { longLivedQuantities } from '../../src/catalog/quantities/longLived.ts';
import { showerSplines } from '../../src/physics/data/showerSplines.ts';
import { kFactor } from '../../src/physics/longLived/kFactor.ts';
import type { AlpRun, DumpRun } from '../../src/physics/longLived/search.ts';
import { buildElectronTable, buildPhotonTable } from '../../src/physics/longLived/showerSplineBuild.ts';
import { radiated } from '../../src/physics/longLived/source.ts';
import { materials } from '../../src/physics/materials.ts';
import { deviation, goldenRows, runGolden } from '../golden/run.ts';

const read = (file: string) => JSON.parse(readFileSync(new URL(`../golden/${file}`, import.meta.url), 'utf8'));
const golden = read('long-lived.json');
const tables = read('shower-tables.json');

runGolden('long-lived.json', longLivedQuantities);

interface Quantity {
  readonly quantity: string;
  readonly tolerances?: Readonly<Record<string, number>>;
}

describe('tighter tolerances of single outputs', () => {
  const names = Object.keys(longLivedQuantities) as (keyof typeof longLivedQuantities)[];
  const withTolerances = (golden.quantities as Quantity[]).filter(({ tolerances }) => tolerances !== undefined);
  test.each(withTolerances)('$quantity', ({ quantity, tolerances = {} }) => {
    const name = names.find((candidate) => candidate === quantity);
    for (const row of goldenRows('long-lived.json', quantity)) {
      const got: Readonly<Record<string, unknown>> = name ? longLivedQuantities[name].evaluate(row.in) : {};
      for (const [field, worst] of Object.entries(tolerances)) {
        expect(deviation(got[field], row.out[field]), `${field} of ${JSON.stringify(row.in)}`).toBeLessThanOrEqual(worst);
      }
    }
  });
});

describe('shower tables', () => {
  const { electrons, photons } = showerSplines;
  const largest = (got: readonly number[], want: readonly number[]) =>
    Math.max(...got.map((value, i) => Math.abs(value - (want[i] as number))));

  test('agree with independent values', () => {
    expect(electrons.start).toBeCloseTo(tables.Ce.lnL0, 8);
    expect(electrons.step).toBeCloseTo(tables.Ce.dlnL, 8);
    expect(largest(electrons.values, tables.Ce.lnC)).toBeLessThan(1e-7);
    // The last value belongs to u = 0; the independent one was taken at a small u.
    expect(largest(photons.values.slice(0, -1), tables.Rg.R.slice(0, -1))).toBeLessThan(1e-7);
    expect(largest(photons.values, tables.Rg.R)).toBeLessThan(1e-4);
    expect(photons.values).toHaveLength(tables.Rg.R.length);
    expect(electrons.values).toHaveLength(tables.Ce.lnC.length);
  });

  test('are what their builder computes', () => {
    expect(largest(electrons.values, buildElectronTable().values)).toBeLessThan(1e-8);
    expect(largest(photons.values, buildPhotonTable().values)).toBeLessThan(1e-8);
  });
});

describe('presets', () => {
  interface GoldenRun {
    readonly E0: number;
    readonly Ne: number;
    readonly mat: string;
    readonly Lsh: number;
    readonly Ldec: number;
    readonly Ecut: number;
    readonly eff?: number;
    readonly radiusM?: number;
    readonly thmax?: number;
    readonly K?: boolean;
  }
  const asGolden = (run: DumpRun | AlpRun) => ({
    E0: run.beamEnergy,
    Ne: run.electrons,
    mat: run.material.symbol,
    Lsh: run.shieldM,
    Ldec: run.decayM,
    Ecut: run.energyCut,
    eff: run.efficiency,
    radiusM: run.radiusM,
    thmax: run.maxAngleRad,
  });
  const complete = ({ E0, Ne, mat, Lsh, Ldec, Ecut, eff = 1, radiusM, thmax }: GoldenRun) => ({
    E0,
    Ne,
    mat,
    Lsh,
    Ldec,
    Ecut,
    eff,
    radiusM: radiusM ?? null,
    thmax: thmax ?? null,
  });
  const { presets, NUP, ALPNA64, ALPE137, kfac } = golden.presets;

  test.each([
    ['NA64vis', dumpPresets.na64VisibleIww],
    ['E137', dumpPresets.e137],
    ['E141', dumpPresets.e141],
    ['Orsay', dumpPresets.orsay],
    ['KEK', dumpPresets.kek],
    ['E774', dumpPresets.e774],
  ] as const)('%s', (name, preset) => {
    expect(preset.runs.map(asGolden)).toEqual((presets[name] as GoldenRun[]).map(complete));
    expect(preset.runs.map(({ level }) => level === 'IWW/K')).toEqual((presets[name] as GoldenRun[]).map(({ K }) => K === true));
    expect(preset.eventLimit).toBeCloseTo(NUP[name], 4);
  });

  test('axion-like particles', () => {
    const [seen, missing] = alpPresets.na64.runs;
    expect([seen.shieldM, seen.decayM, missing.shieldM]).toEqual([ALPNA64.L1, ALPNA64.Lv, ALPNA64.L3]);
    expect([seen.efficiency, missing.efficiency, seen.energyCut, missing.energyCut]).toEqual([
      ALPNA64.effv,
      ALPNA64.effi,
      ALPNA64.Ev,
      ALPNA64.Ei,
    ]);
    expect(missing.decayM).toBeNull();
    const [e137] = alpPresets.e137.runs;
    expect(asGolden(e137)).toEqual(complete(ALPE137));
    expect(e137.photonSpread).toBe(ALPE137.ms);
  });

  test('K factors', () => {
    for (const [i, mass] of (kfac.m as number[]).entries()) expect(kFactor(mass)).toBeCloseTo(kfac.K[i], 12);
    expect(kFactor(1e-4)).toBeCloseTo(kfac.K[0], 12);
    expect(kFactor(1)).toBeCloseTo(kfac.K.at(-1), 12);
  });
});

test('the exact source spectrum on lead sums up to the independent yields', () => {
  const rows = goldenRows('missing-energy.json', 'brems_yield').filter(({ in: { Z } }) => Z === materials.Pb.Z);
  expect(rows.length).toBeGreaterThan(20);
  for (const { in: args, out } of rows) {
    const { m, E0, Emiss_min } = args as Record<string, number>;
    const beam = {
      beamEnergy: E0 as number,
      material: materials.Pb,
      energyCut: Emiss_min as number,
      maxAngleRad: null,
      level: 'ETL',
    } as const;
    const sum = radiated(beam, 'V', m as number)?.strengths.reduce((a, b) => a + b);
    expect(deviation(sum, out.ETL), JSON.stringify(args)).toBeLessThan(3e-3);
  }
});
