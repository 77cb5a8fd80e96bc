import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALPHA, ELECTRON_MASS, GEV_MINUS2_TO_PB, HBAR_C_GEV_M } from '../../src/physics/constants.ts';
import { mesonPairs, vectorMesonBranching, vectorMesonYields } from '../../src/physics/furtherSearches/mesonYield.ts';
import { muTauConversion } from '../../src/physics/furtherSearches/muTauConversion.ts';
import { decayBeforeAbsorption, mesonDecayLengthM, neutralMesons } from '../../src/physics/furtherSearches/neutralMeson.ts';
import { darkAxionPair, millichargedPair, pairAnnihilation, spectralDensity } from '../../src/physics/furtherSearches/photonDecay.ts';
import { annihilationPairs, radiatedPairs } from '../../src/physics/furtherSearches/photonYield.ts';
import { nuclearPhotoproduction } from '../../src/physics/furtherSearches/photoproduction.ts';
import { vectorMesonNames, vectorMesons } from '../../src/physics/furtherSearches/vectorMesons.ts';
import { tabulateVectorYields, vectorYield } from '../../src/physics/furtherSearches/vectorYields.ts';
import { materials } from '../../src/physics/materials.ts';
import { bremsstrahlungYieldDirect, bremsstrahlungYields } from '../../src/physics/missingEnergy.ts';
import { homogeneous } from './homogeneous.ts';

const relative = (value: number, expected: number) => Math.abs(value / expected - 1);
const logarithmic = (low: number, high: number) => fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true }).map(Math.exp);
const kinds = ['dirac', 'scalar'] as const;

const na64 = { beamEnergy: 100, missingEnergyMin: 50, missingEnergyMax: 96, resolution: null, material: materials.Pb };
const electrons = { ...na64, primary: 'electron', level: 'ETL' } as const;
const vectors = tabulateVectorYields(100, (masses) => bremsstrahlungYields(masses, electrons));
const mesons = vectorMesonYields(materials.Pb, 100, 50);
/** Coupling at which a number of pairs per electron at unit coupling gives ln 10 events. */
const limit90 = (perElectron: number, exposure: number) => Math.sqrt(Math.LN10 / (exposure * 0.48 * perElectron));

describe('virtual photon', () => {
  test('dimensions', () => {
    for (const kind of kinds) {
      homogeneous((M, m) => millichargedPair(kind, m).width(M), [1, 1], 1, [0.5, 0.1]);
      homogeneous((M, m) => spectralDensity(millichargedPair(kind, m), M), [1, 1], 0, [0.5, 0.1]);
      homogeneous((s, m) => pairAnnihilation(millichargedPair(kind, m), s), [2, 1], -2, [0.25, 0.1]);
    }
    // At g = 1 GeV⁻¹ the dark axion pair carries g², two powers of mass.
    homogeneous((M, mD, ma) => darkAxionPair(mD, ma).width(M), [1, 1, 1], 3, [0.5, 0.1, 0.2]);
    homogeneous((s, mD) => pairAnnihilation(darkAxionPair(mD), s), [2, 1], 0, [0.25, 0.1]);
  });

  test('pairs of charge e come as often as massless leptons: 86.85 nb GeV²/s', () => {
    const s = 100;
    expect(relative(pairAnnihilation(millichargedPair('dirac', 1e-4), s) * s * GEV_MINUS2_TO_PB, 86.85e3)).toBeLessThan(1e-4);
    expect(relative(pairAnnihilation(millichargedPair('scalar', 1e-4), s), (Math.PI * ALPHA ** 2) / (3 * s))).toBeLessThan(1e-9);
  });

  test('dark axion: closed form without axion mass, less with one, nothing below threshold', () => {
    fc.assert(
      fc.property(logarithmic(1e-3, 5), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (M, ratio) => {
        const width = (axion: number) => darkAxionPair(ratio * M, axion * M).width(M);
        expect(relative(width(0), (M ** 3 * (1 - ratio * ratio) ** 3) / (96 * Math.PI))).toBeLessThan(1e-10);
        expect(width((1 - ratio) / 2)).toBeLessThan(width(0));
        expect(width(1.001 * (1 - ratio))).toBe(0);
      }),
    );
  });
});

describe('pairs from bremsstrahlung', () => {
  const nodes = { shower: 10, x: 16, inner: { u: 16, t: 16 } };

  test('the table follows the direct yield', () => {
    for (const m of [1e-3, 0.03, 0.7])
      expect(relative(vectorYield(vectors, m), bremsstrahlungYieldDirect(m, electrons, nodes))).toBeLessThan(4e-4);
    expect(vectorYield(vectors, 1e-6)).toBe(vectorYield(vectors, 1e-4));
    expect(vectorYield(vectors, 12.6)).toBe(0);
  });

  test('integral over a power of the mass: N = (α/3π)(4/5)/4m² fermions, half of (2/5) that for scalars', () => {
    const inverseSquare = tabulateVectorYields(100, (masses) => masses.map((M) => M ** -2));
    for (const m of [1e-3, 0.03]) {
      const expected = ALPHA / (3 * Math.PI) / (4 * m * m);
      expect(relative(radiatedPairs(millichargedPair('dirac', m), inverseSquare), 0.8 * expected)).toBeLessThan(1e-4);
      expect(relative(radiatedPairs(millichargedPair('scalar', m), inverseSquare), 0.1 * expected)).toBeLessThan(1e-4);
    }
  });

  test('rarer when heavier, none above an eighth of the beam energy', () => {
    fc.assert(
      fc.property(logarithmic(1e-4, 5), fc.constantFrom(...kinds), (m, kind) => {
        const pairs = (mass: number) => radiatedPairs(millichargedPair(kind, mass), vectors);
        expect(pairs(1.1 * m)).toBeLessThan(pairs(m));
      }),
      { numRuns: 30 },
    );
    expect(radiatedPairs(millichargedPair('dirac', 6.3), vectors)).toBe(0);
  });

  test('an empty window has no pairs', () => {
    const empty = tabulateVectorYields(100, (masses) => new Float64Array(masses.length));
    expect(radiatedPairs(darkAxionPair(0.1), empty)).toBe(0);
  });
});

describe('pairs from annihilation', () => {
  const between = (low: number, high: number, m: number) =>
    annihilationPairs(millichargedPair('dirac', m), { ...na64, missingEnergyMin: low, missingEnergyMax: high });

  test('windows add up, and end at the mass a positron of the beam energy can make', () => {
    for (const m of [0.01, 0.1, 0.12]) expect(relative(between(50, 70, m) + between(70, 96, m), between(50, 96, m))).toBeLessThan(1e-9);
    const heaviest = Math.sqrt((2 * ELECTRON_MASS * 96) / 4);
    expect(between(50, 96, 1.001 * heaviest)).toBe(0);
    expect(between(50, 96, 0.99 * heaviest)).toBeGreaterThan(0);
  });

  test('a small resolution changes little', () => {
    const smeared = annihilationPairs(millichargedPair('dirac', 0.05), { ...na64, resolution: { stochastic: 0, constant: 0.01 } });
    expect(relative(smeared, between(50, 96, 0.05))).toBeLessThan(2e-3);
  });
});

describe('vector mesons', () => {
  const fermi = 1e-15 / HBAR_C_GEV_M;
  const transparent = { ...vectorMesons.rho, nucleonCrossSectionPb: 1 };

  /** Thickness of lead along a line, GeV², summed step by step; independent of the code tested. */
  const thickness = (impact: number) => {
    const [R, a] = [1.12 * Math.cbrt(207.2) - 0.86 / Math.cbrt(207.2), 0.54];
    const shape = (r: number) => 1 / (1 + Math.exp((r - R) / a));
    let [volume, line] = [0, 0];
    for (let r = 0.01; r < 25; r += 0.02) volume += 4 * Math.PI * r * r * shape(r) * 0.02;
    for (let z = -24.95; z < 25; z += 0.1) line += shape(Math.hypot(impact, z)) * 0.1;
    return ((207.2 / volume) * line) / fermi ** 2;
  };

  test('a transparent nucleus counts its nucleons', () => {
    const { incoherent } = nuclearPhotoproduction(transparent, 75, 207.2);
    expect(relative(incoherent * GEV_MINUS2_TO_PB, 207.2 * transparent.protonCrossSectionPb)).toBeLessThan(1e-4);
  });

  test('without phase the coherent part is 16πbσ_p/σ² ∫d²β (1 − e^{−σT/2})²', () => {
    for (const name of ['rho', 'jpsi'] as const) {
      const { slope, protonCrossSectionPb, nucleonCrossSectionPb } = vectorMesons[name];
      const s = nucleonCrossSectionPb / GEV_MINUS2_TO_PB;
      let sum = 0;
      for (let b = 0.1; b < 15; b += 0.2) sum += 2 * Math.PI * b * 0.2 * fermi ** 2 * Math.expm1((-s * thickness(b)) / 2) ** 2;
      const expected = ((16 * Math.PI * slope * protonCrossSectionPb) / GEV_MINUS2_TO_PB / s ** 2) * sum;
      expect(relative(nuclearPhotoproduction(vectorMesons[name], 1e7, 207.2).coherent, expected)).toBeLessThan(3e-3);
    }
  });

  test('the coherent part rises with the energy, the incoherent one does not know it', () => {
    for (const name of vectorMesonNames) {
      const [low, high] = [30, 90].map((E) => nuclearPhotoproduction(vectorMesons[name], E, 207.2));
      expect(high?.coherent).toBeGreaterThan(low?.coherent ?? Number.NaN);
      expect(high?.incoherent).toBe(low?.incoherent);
    }
  });

  test('numbers per electron', () => {
    const expected = { rho: 2.38e-5, omega: 2.87e-6, phi: 2.59e-6, jpsi: 2.47e-8 };
    for (const name of vectorMesonNames) expect(relative(mesons[name], expected[name])).toBeLessThan(5e-3);
    expect(vectorMesonYields(materials.Pb, 100, 100).rho).toBe(0);
  });

  test('branching fractions are those to electrons where both are light', () => {
    for (const name of vectorMesonNames) {
      const branching = vectorMesonBranching(vectorMesons[name], millichargedPair('dirac', ELECTRON_MASS));
      expect(relative(branching, vectorMesons[name].electronBranching)).toBeLessThan(1e-14);
    }
    expect(mesonPairs(millichargedPair('dirac', 1.6), mesons)).toBe(0);
  });
});

describe('limits without background agree with an independent evaluation, two digits', () => {
  test.each([
    [0.001, 1e-4, 1e-4, 1e-4],
    [0.01, 7.0e-4, 6.9e-4, 6.8e-4],
    [0.1, 9.9e-3, 8.5e-3, 3.5e-3],
    [0.38, 8.4e-2, 1.9e-2, 1.9e-2],
  ])('millicharge %f GeV', (m, brem, withMesons, all) => {
    const pair = millichargedPair('dirac', m);
    const [N, M, A] = [radiatedPairs(pair, vectors), mesonPairs(pair, mesons), annihilationPairs(pair, na64)];
    expect(relative(limit90(N, 5e12), brem)).toBeLessThan(0.05);
    expect(relative(limit90(N + M, 5e12), withMesons)).toBeLessThan(0.05);
    expect(relative(limit90(N + M + A, 5e12), all)).toBeLessThan(0.05);
  });

  test.each([
    [0.01, 1.2e-2],
    [0.3, 1.6e-2],
    [1, 1.9e-2],
    [2, 3.7e-2],
  ])('dark axion %f GeV', (m, expected) => {
    const pair = darkAxionPair(m);
    const all = radiatedPairs(pair, vectors) + mesonPairs(pair, mesons) + annihilationPairs(pair, na64);
    expect(relative(limit90(all, 9.37e11), expected)).toBeLessThan(0.05);
  });
});

describe('conversion of muons to taus', () => {
  test('dimensions, threshold and the limit s/6πΛ⁴ of massless leptons', () => {
    homogeneous(muTauConversion, [2, 1, 1], -2, [30, 1000, 1.8]);
    expect(muTauConversion(3.1, 1000)).toBe(0);
    expect(relative(muTauConversion(30, 1000, 0), 30 / (6 * Math.PI * 1e12))).toBeLessThan(1e-14);
  });

  test('the mass of the tau costs 56 % at x = 0.03 and 19 % at x = 0.1, muons of 160 GeV', () => {
    const correction = (x: number) => muTauConversion(300 * x, 1000) / muTauConversion(300 * x, 1000, 0);
    expect(correction(0.03)).toBeCloseTo(0.44, 2);
    expect(correction(0.1)).toBeCloseTo(0.81, 2);
  });
});

describe('neutral mesons', () => {
  test('dimensions', () => homogeneous(decayBeforeAbsorption, [-1, -1, -1], 0, [2.7, 0.2, 8]));

  test('without absorption all decay in the end; strong absorption leaves λ/l', () => {
    const length = mesonDecayLengthM(neutralMesons.KS, 50);
    expect(decayBeforeAbsorption(length, Number.POSITIVE_INFINITY, 1e4)).toBeCloseTo(1, 12);
    fc.assert(
      fc.property(logarithmic(1e-6, 1e-3), (absorption) => {
        expect(relative(decayBeforeAbsorption(length, absorption, 8), absorption / length)).toBeLessThan(1e-3);
      }),
    );
  });
});
