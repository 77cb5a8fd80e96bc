import { describe, expect, test } from 'vitest';
import { spectrum } from '../../src/physics/bremsstrahlung/crossSection.ts';
import { acceptance } from '../../src/physics/calorimeter.ts';
import { tableNodes } from '../../src/physics/crossSectionTable.ts';
import { materials } from '../../src/physics/materials.ts';
import {
  annihilationYields,
  bremsstrahlungYieldDirect,
  bremsstrahlungYields,
  electronProcess,
  type MissingEnergySetup,
} from '../../src/physics/missingEnergy.ts';
import { deviation, goldenRows } from '../golden/run.ts';

interface Input {
  readonly Z: number;
  readonly A: number;
  readonly m: number;
  readonly E: number;
  readonly one_minus_x: number;
  readonly E0: number;
  readonly Emiss_min: number;
  readonly Emiss_max: number | null;
  readonly kind: 'pos' | 'pos_beam';
  readonly dm: 'fermion' | 'scalar';
  readonly alphaD: number | null;
  readonly eot: number;
  readonly eff: number;
}

const rows = (quantity: string) =>
  goldenRows('missing-energy.json', quantity).map((row) => ({ given: row.in as unknown as Input, want: row.out }));

const setupOf = (given: Input, changes: Partial<MissingEnergySetup> = {}): MissingEnergySetup => ({
  beamEnergy: given.E0,
  missingEnergyMin: given.Emiss_min,
  missingEnergyMax: given.Emiss_max ?? given.E0,
  primary: given.kind === 'pos_beam' ? 'positron' : 'electron',
  level: 'ETL',
  resolution: null,
  material: materials.Pb,
  ...changes,
});

const annihilation = (given: Input) =>
  annihilationYields(Float64Array.of(given.m), setupOf(given), {
    alphaD: given.alphaD ?? 0,
    massRatio: 3,
    darkMatter: given.dm === 'fermion' ? 'dirac' : 'scalar',
  })[0] ?? Number.NaN;

const bremsstrahlung = (mass: number, setup: MissingEnergySetup) => bremsstrahlungYields(Float64Array.of(mass), setup)[0] ?? Number.NaN;

describe('the interactive curve against golden values', () => {
  test.each(['ETL', 'WW', 'IWW'] as const)('bremsstrahlung yield, %s, 5e-4', (level) => {
    for (const { given, want } of rows('brems_yield')) {
      expect(deviation(bremsstrahlung(given.m, setupOf(given, { level })), want[level]), JSON.stringify(given)).toBeLessThan(5e-4);
    }
  });

  test('annihilation yield, 1e-5', () => {
    for (const { given, want } of rows('annihilation_yield')) {
      expect(deviation(annihilation(given), want.N_per_particle_eps1), JSON.stringify(given)).toBeLessThan(1e-5);
    }
  });

  test('limit on ε, 1.5e-4', () => {
    for (const { given, want } of rows('na64e_limit90')) {
      const perElectron = bremsstrahlung(given.m, setupOf(given)) + (given.alphaD === null ? 0 : annihilation(given));
      const eps = Math.sqrt(Math.LN10 / (given.eot * given.eff * perElectron));
      expect(deviation(eps, want.eps90), JSON.stringify(given)).toBeLessThan(1.5e-4);
    }
  });

  test('dσ/dx at the nodes of the table, 2e-4', () => {
    for (const { given, want } of rows('brems_dsigma_dx')) {
      const process = electronProcess('ETL', given);
      expect(deviation(spectrum(process, given.m, given.E, given.one_minus_x, tableNodes(process)), want.ETL)).toBeLessThan(2e-4);
    }
  });
});

describe('the interactive curve against direct evaluation', () => {
  const window = { stochastic: 0.09, constant: 0.04 };
  const setups: readonly [string, number, Partial<MissingEnergySetup>, number, number, number][] = [
    ['default window and resolution', 0.03, { resolution: window }, 100, 50, 96],
    ['lightest mass, low cut', 0.0005, {}, 100, 15, 100],
    ['heaviest mass of the table', 1.5, {}, 60, 20, 55],
    ['150 GeV, high cut', 0.2, {}, 150, 120, 150],
    ['tungsten', 0.1, { material: materials.W }, 100, 50, 100],
    ['low cut, another table', 0.3, {}, 100, 6, 96],
    ['20 GeV beam, another table', 0.02, {}, 20, 5, 18],
    ['high beam, another table', 0.02, {}, 250, 60, 250],
  ];
  test.each(setups)('%s, 7e-4', (_name, mass, changes, E0, Emiss_min, Emiss_max) => {
    const setup = setupOf({ E0, Emiss_min, Emiss_max } as Input, changes);
    const direct = bremsstrahlungYieldDirect(mass, setup, { shower: 16, x: 20, inner: { u: 16, t: 16 } });
    expect(deviation(bremsstrahlung(mass, setup), direct)).toBeLessThan(7e-4);
  });
});

describe('smearing of the lower cut', () => {
  const resolution = { stochastic: 0.09, constant: 0.04 };
  const sharp: MissingEnergySetup = setupOf({ E0: 100, Emiss_min: 50, Emiss_max: 96 } as Input, { level: 'IWW' });

  test.each([0.001, 0.1, 1])('bremsstrahlung at %f GeV agrees with a fine sum over sharp cuts', (mass) => {
    const accepted = (cut: number) => acceptance(resolution, 100, 50, cut);
    let sum = 0;
    for (let cut = 36; cut < 66; cut += 0.25) {
      sum += (accepted(cut + 0.25) - accepted(cut)) * bremsstrahlung(mass, { ...sharp, missingEnergyMin: cut + 0.125 });
    }
    expect(deviation(bremsstrahlung(mass, { ...sharp, resolution }), sum)).toBeLessThan(1e-4);
  });

  test('annihilation well above the cut is not touched, at the cut it is halved, below it appears', () => {
    const narrow = { alphaD: 1e-3, massRatio: 3, darkMatter: 'scalar' } as const;
    const atEnergy = (energy: number) => Float64Array.of(Math.sqrt(2 * 0.51099895e-3 * energy));
    const ratio = (energy: number) =>
      (annihilationYields(atEnergy(energy), { ...sharp, resolution }, narrow)[0] ?? 0) /
      (annihilationYields(atEnergy(energy), { ...sharp, missingEnergyMin: 30 }, narrow)[0] ?? 0);
    expect(ratio(80)).toBeCloseTo(1, 3);
    expect(ratio(50)).toBeCloseTo(0.5, 2);
    expect(ratio(47.9)).toBeCloseTo(0.17, 1);
    expect(ratio(36)).toBeLessThan(1e-2);
  });
});
