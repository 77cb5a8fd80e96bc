import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zPrimeInvisibleBranching } from '../../src/physics/decay/zPrime.ts';
import { millichargeMuonCrossSection } from '../../src/physics/millicharge.ts';
import {
  eventsAtUnitCoupling,
  muonCrossSection,
  na64muBeam,
  na64muEfficiency,
  vectorsPerMuon,
  vectorYields,
  zPrimeCouplingAt,
} from '../../src/physics/muonYield.ts';

const relative = (value: number, expected: number) => Math.abs(value / expected - 1);
const exposure = { muonsOnTarget: 1.98e10, efficiencyScale: 1 };
const mass = fc.double({ min: Math.log(1e-3), max: Math.log(3), noNaN: true }).map((t) => Math.exp(t));

test('fewer vectors when they are heavier or must carry more energy', () => {
  fc.assert(
    fc.property(mass, fc.double({ min: 0.3, max: 0.8, noNaN: true }), (m, cut) => {
      const here = vectorsPerMuon(m, { energy: 160, fractionAbove: cut });
      expect(vectorsPerMuon(1.2 * m, { energy: 160, fractionAbove: cut })).toBeLessThan(here);
      expect(vectorsPerMuon(m, { energy: 160, fractionAbove: cut + 0.05 })).toBeLessThan(here);
    }),
    { numRuns: 20 },
  );
});

test('fewer nodes give the same cross section', () => {
  for (const m of [0.001, 0.03, 0.3, 2])
    expect(relative(muonCrossSection(m, na64muBeam, 16), muonCrossSection(m, na64muBeam))).toBeLessThan(1e-6);
});

test.each([
  ['WW', 'elastic', 1e-4],
  ['IWW', 'elastic', 3e-4],
  ['ETL', 'full', 5e-4],
] as const)('a curve of many masses, %s, %s: each as if asked alone', (level, formFactor, error) => {
  const masses = Float64Array.from({ length: 60 }, (_, i) => 1e-3 * 1e4 ** (i / 59));
  const beam = { energy: 160, fractionAbove: 0.5 };
  const curve = vectorYields(masses, beam, { level, formFactor });
  for (const i of [0, 13, 28, 47, 53, 59]) {
    const [alone] = vectorYields(masses.subarray(i, i + 1), beam, { level, formFactor });
    expect(relative(curve[i] as number, alone as number), `${masses[i]} GeV`).toBeLessThan(error);
  }
});

test('a curve with a cut that leaves nothing is empty', () => {
  const masses = Float64Array.from({ length: 60 }, (_, i) => 1e-3 * 1e4 ** (i / 59));
  expect(vectorYields(masses, { energy: 160, fractionAbove: 1 }).every((n) => n === 0)).toBe(true);
});

test('efficiency: fitted values at their masses, constant outside', () => {
  expect(relative(na64muEfficiency(0.15), 0.0882)).toBeLessThan(1e-12);
  expect(relative(na64muEfficiency(1e-4), 0.0517)).toBeLessThan(1e-12);
  expect(relative(na64muEfficiency(10), 0.0559)).toBeLessThan(1e-12);
});

describe('coupling of the Z′', () => {
  test('gives back the events, with and without dark matter', () => {
    fc.assert(
      fc.property(mass, fc.double({ min: 0.1, max: 100, noNaN: true }), fc.double({ min: -6, max: 0, noNaN: true }), (m, events, lgGx) => {
        for (const dark of [null, { kind: 'scalar' as const, coupling: 10 ** lgGx, mass: m / 3 }]) {
          const g = zPrimeCouplingAt(m, exposure, events, dark);
          const seen = eventsAtUnitCoupling(m, exposure) * g * g * zPrimeInvisibleBranching(m, g, dark);
          expect(relative(seen, events)).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('falls as the inverse square root of the exposure', () => {
    const g = (muonsOnTarget: number) => zPrimeCouplingAt(0.05, { ...exposure, muonsOnTarget }, Math.LN10, null);
    expect(relative(g(1e12), g(1e10) / 10)).toBeLessThan(1e-12);
  });
});

describe('millicharge', () => {
  test('lighter pairs are more frequent, and scalars rarer than fermions', () => {
    const light = millichargeMuonCrossSection('dirac', 0.01, na64muBeam);
    expect(millichargeMuonCrossSection('dirac', 0.02, na64muBeam)).toBeLessThan(light);
    expect(millichargeMuonCrossSection('scalar', 0.01, na64muBeam)).toBeLessThan(light / 4);
  });

  test('nothing above the largest pair mass', () => {
    expect(millichargeMuonCrossSection('dirac', 41, na64muBeam)).toBe(0);
  });
});
