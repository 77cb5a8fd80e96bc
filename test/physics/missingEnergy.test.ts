import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  annihilationCrossSection,
  type DarkSector,
  positronEnergyAt,
  squaredEnergy,
  widthOverMass,
} from '../../src/physics/annihilation.ts';
import { acceptance, effectiveCuts, energySpread, missingEnergyAt } from '../../src/physics/calorimeter.ts';
import { ALPHA, AVOGADRO, ELECTRON_MASS, GEV_MINUS2_TO_CM2 } from '../../src/physics/constants.ts';
import { materials } from '../../src/physics/materials.ts';
import {
  annihilationYields,
  bremsstrahlungYieldDirect,
  bremsstrahlungYields,
  type MissingEnergySetup,
  resonanceMasses,
} from '../../src/physics/missingEnergy.ts';
import { trackLength } from '../../src/physics/shower.ts';
import { homogeneous } from './homogeneous.ts';

const sharp: MissingEnergySetup = {
  beamEnergy: 100,
  missingEnergyMin: 50,
  missingEnergyMax: 100,
  primary: 'electron',
  level: 'ETL',
  resolution: null,
  material: materials.Pb,
};
const resolution = { stochastic: 0.09, constant: 0.04 };
const dirac: DarkSector = { alphaD: 0.1, massRatio: 3, darkMatter: 'dirac' };

const logUniform = (low: number, high: number) => fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true }).map(Math.exp);
const masses = fc.array(logUniform(1e-3, 1), { minLength: 1, maxLength: 6 }).map((list) => Float64Array.from(list));
const dark = fc.record({
  alphaD: logUniform(1e-3, 1),
  massRatio: fc.double({ min: 2.05, max: 10, noNaN: true }),
  darkMatter: fc.constantFrom('dirac', 'scalar'),
});
const setups = fc
  .record({
    beamEnergy: fc.double({ min: 60, max: 160, noNaN: true }),
    cut: fc.double({ min: 0.35, max: 0.9, noNaN: true }),
    window: fc.double({ min: 0.05, max: 0.4, noNaN: true }),
    primary: fc.constantFrom('electron', 'positron'),
    smeared: fc.boolean(),
  })
  .map(
    ({ beamEnergy, cut, window, primary, smeared }): MissingEnergySetup => ({
      ...sharp,
      beamEnergy,
      missingEnergyMin: cut * beamEnergy,
      missingEnergyMax: (cut + window) * beamEnergy,
      primary,
      resolution: smeared ? resolution : null,
    }),
  );

const first = (values: Float64Array) => values[0] ?? Number.NaN;
const brems = (mass: number, setup: MissingEnergySetup) => first(bremsstrahlungYields(Float64Array.of(mass), setup));
const annihilation = (mass: number, setup: MissingEnergySetup, sector: DarkSector) =>
  first(annihilationYields(Float64Array.of(mass), setup, sector));

describe('yields', () => {
  test('are finite and not negative', () => {
    fc.assert(
      fc.property(masses, setups, dark, (list, setup, sector) => {
        for (const value of [...bremsstrahlungYields(list, setup), ...annihilationYields(list, setup, sector)]) {
          expect(Number.isFinite(value) && value >= 0).toBe(true);
        }
      }),
    );
  });

  test('vanish above the kinematic limit and in an empty window', () => {
    expect(brems(101, sharp)).toBe(0);
    expect(brems(0.1, { ...sharp, missingEnergyMin: 100 })).toBe(0);
    expect(brems(0.1, { ...sharp, missingEnergyMin: 60, missingEnergyMax: 60 })).toBe(0);
    expect(annihilation(0.1, { ...sharp, missingEnergyMin: 60, missingEnergyMax: 60 }, dirac)).toBe(0);
    // Threshold of χ pairs above s of the beam.
    const tooHeavy = (3 / 2) * Math.sqrt(squaredEnergy(100)) * 1.0001;
    expect(annihilation(tooHeavy, sharp, dirac)).toBe(0);
    expect(annihilation(tooHeavy * 0.99, sharp, dirac)).toBeGreaterThan(0);
    expect(annihilation(0.1, sharp, { ...dirac, massRatio: 1.9 })).toBe(0);
  });

  test('fall when the cut rises', () => {
    fc.assert(
      fc.property(logUniform(1e-3, 1), setups, dark, fc.double({ min: 1.02, max: 1.05, noNaN: true }), (mass, setup, sector, factor) => {
        const tighter = { ...setup, missingEnergyMin: setup.missingEnergyMin * factor };
        expect(brems(mass, tighter)).toBeLessThan(brems(mass, setup));
        expect(annihilation(mass, tighter, sector)).toBeLessThanOrEqual(annihilation(mass, setup, sector) * (1 + 1e-5));
      }),
    );
  });

  test('in a window are the difference of two cuts', () => {
    fc.assert(
      fc.property(logUniform(1e-3, 1), setups, dark, (mass, smeared, sector) => {
        const setup = { ...smeared, resolution: null };
        fc.pre(setup.missingEnergyMax < setup.beamEnergy);
        const above = (cut: number) => ({ ...setup, missingEnergyMin: cut, missingEnergyMax: setup.beamEnergy });
        const [low, high] = [above(setup.missingEnergyMin), above(setup.missingEnergyMax)];
        const total = brems(mass, low);
        expect(Math.abs(brems(mass, setup) - total + brems(mass, high))).toBeLessThan(5e-4 * total);
        const annihilated = annihilation(mass, low, sector);
        const difference = annihilation(mass, setup, sector) - annihilated + annihilation(mass, high, sector);
        expect(Math.abs(difference)).toBeLessThanOrEqual(1e-5 * annihilated);
      }),
    );
  });

  test('continue smoothly from the table to the direct evaluation', () => {
    for (const edge of [0.5e-3, 1.5]) {
      const [inside, outside] = [brems(edge, sharp), bremsstrahlungYieldDirect(edge, sharp)];
      expect(Math.abs(inside / outside - 1)).toBeLessThan(7e-4);
      const beyond = edge * (edge < 1 ? 0.999 : 1.001);
      expect(Math.abs(brems(beyond, sharp) / bremsstrahlungYieldDirect(beyond, sharp) - 1)).toBeLessThan(7e-4);
    }
  });
});

describe('resonant annihilation', () => {
  const onResonance = Math.sqrt(squaredEnergy(80));

  test('narrow width: all of σ sits at the resonance, 4π²α per coupling, whatever the dark matter', () => {
    const depth = -Math.log(80 / 100);
    const area = (4 * Math.PI ** 2 * ALPHA) / (2 * ELECTRON_MASS * 100);
    const { A, Z, radiationLengthGPerCm2 } = materials.Pb;
    const expected = ((AVOGADRO * radiationLengthGPerCm2 * Z) / A) * GEV_MINUS2_TO_CM2 * trackLength('pos', depth) * area;
    for (const darkMatter of ['dirac', 'scalar'] as const) {
      const narrow = annihilation(onResonance, sharp, { alphaD: 1e-5, massRatio: 3, darkMatter });
      expect(Math.abs(narrow / expected - 1)).toBeLessThan(2e-4);
    }
  });

  test('a wide resonance is not yet that limit', () => {
    const ratio =
      annihilation(onResonance, sharp, { ...dirac, alphaD: 0.5 }) / annihilation(onResonance, sharp, { ...dirac, alphaD: 1e-5 });
    expect(Math.abs(ratio - 1)).toBeGreaterThan(0.02);
  });

  test('Dirac and scalar: widths and cross sections differ by phase space only', () => {
    fc.assert(
      fc.property(dark, logUniform(0.05, 0.4), fc.double({ min: 1.05, max: 3, noNaN: true }), (sector, mass, above) => {
        const of = (darkMatter: 'dirac' | 'scalar') => ({ ...sector, darkMatter });
        const r2 = 1 / sector.massRatio ** 2;
        const width = widthOverMass(of('dirac'), mass) / widthOverMass(of('scalar'), mass);
        expect(width * (1 - 4 * r2)).toBeCloseTo(4 * (1 + 2 * r2), 9);
        const s = above * above * 4 * mass * mass * r2;
        const chi2 = (mass * mass * r2) / s;
        const numerator = (darkMatter: 'dirac' | 'scalar') =>
          annihilationCrossSection(of(darkMatter), mass, positronEnergyAt(s)) *
          ((s - mass * mass) ** 2 + (mass * mass * widthOverMass(of(darkMatter), mass)) ** 2);
        expect((numerator('dirac') / numerator('scalar')) * (1 - 4 * chi2)).toBeCloseTo(4 * (1 + 2 * chi2), 6);
      }),
    );
  });

  test('a positron beam makes more than an electron beam', () => {
    fc.assert(
      fc.property(logUniform(0.1, 0.4), setups, dark, (mass, setup, sector) => {
        const electron = annihilation(mass, { ...setup, primary: 'electron' }, sector);
        expect(annihilation(mass, { ...setup, primary: 'positron' }, sector)).toBeGreaterThanOrEqual(electron);
      }),
    );
  });

  test('the masses of the peak cover it, ascending', () => {
    const points = resonanceMasses({ ...sharp, missingEnergyMax: 96 });
    for (const energy of [50, 96, 100]) {
      expect(points.some((mass) => Math.abs(mass / Math.sqrt(squaredEnergy(energy)) - 1) < 1e-12)).toBe(true);
    }
    for (let i = 1; i < points.length; i++) expect(points[i]).toBeGreaterThan(points[i - 1] ?? Number.POSITIVE_INFINITY);
  });
});

describe('calorimeter', () => {
  const inRange = fc.record({ beam: fc.double({ min: 20, max: 160, noNaN: true }), cut: fc.double({ min: 0.2, max: 0.95, noNaN: true }) });

  test('acceptance is one half at the cut and rises with the missing energy', () => {
    fc.assert(
      fc.property(inRange, fc.double({ min: 0, max: 0.98, noNaN: true }), ({ beam, cut }, fraction) => {
        expect(acceptance(resolution, beam, cut * beam, cut * beam)).toBeCloseTo(0.5, 12);
        const [low, high] = [fraction * beam, (fraction + 0.02) * beam];
        expect(acceptance(resolution, beam, cut * beam, high)).toBeGreaterThanOrEqual(acceptance(resolution, beam, cut * beam, low));
      }),
    );
    expect(acceptance(resolution, 100, 50, 100)).toBe(1);
    expect(acceptance(null, 100, 50, 49.9)).toBe(0);
    expect(acceptance(null, 100, 50, 50.1)).toBe(1);
  });

  test('the energy z standard deviations away has the acceptance of z', () => {
    for (const [z, tail] of [
      [1, 0.15865525393145707],
      [-1, 0.8413447460685429],
      [2, 0.022750131948179216],
    ] as const) {
      expect(acceptance(resolution, 100, 50, missingEnergyAt(resolution, 100, 50, z))).toBeCloseTo(tail, 12);
    }
  });

  test('the sharp cuts of a smeared one have unit weight and unit variance', () => {
    const cuts = effectiveCuts(resolution, 100, 50);
    expect(cuts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 14);
    const z = (cut: number) => (50 - cut) / energySpread(resolution, 100 - cut);
    expect(cuts.reduce((sum, { cut, weight }) => sum + weight * z(cut) ** 2, 0)).toBeCloseTo(1, 12);
    expect(cuts.reduce((sum, { cut, weight }) => sum + weight * z(cut) ** 4, 0)).toBeCloseTo(3, 12);
    expect(effectiveCuts(null, 100, 50)).toEqual([{ cut: 50, weight: 1 }]);
  });

  test('dimensions', () => {
    homogeneous((stochastic, constant, energy) => energySpread({ stochastic, constant }, energy), [0.5, 0, 1], 1, [0.09, 0.04, 30]);
    homogeneous(
      (stochastic, constant, beam, cut, missing) => acceptance({ stochastic, constant }, beam, cut, missing),
      [0.5, 0, 1, 1, 1],
      0,
      [0.09, 0.04, 100, 50, 48],
    );
  });
});
