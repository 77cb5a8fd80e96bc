import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crossSectionAbove, spectrum } from '../../src/physics/bremsstrahlung/crossSection.ts';
import type { Kind, Level, Process } from '../../src/physics/bremsstrahlung/process.ts';
import { ELECTRON_MASS, MUON_MASS } from '../../src/physics/constants.ts';
import { elasticFormFactor, inelasticFormFactor, nucleus } from '../../src/physics/formFactor.ts';
import { elasticFluxBeyond, elasticFluxPerZ2, photonFlux } from '../../src/physics/photonFlux.ts';
import { cumulativeTrackLength, type Species } from '../../src/physics/shower.ts';
import { exactShowerNodes } from '../../src/physics/showerNodes.ts';
import { homogeneous } from './homogeneous.ts';

const lead = nucleus(82, 207.2);
const kinds: readonly Kind[] = ['V', 'A', 'S', 'P'];
const logUniform = (low: number, high: number) => fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true }).map(Math.exp);

const process = (level: Level, kind: Kind = 'V', leptonMass = ELECTRON_MASS): Process => ({
  level,
  kind,
  leptonMass,
  nucleus: lead,
  maxAngleRad: 0.3,
});

describe('photon flux', () => {
  test('is not negative, zero in an empty range, rises with t_max and falls with t_min', () => {
    fc.assert(
      fc.property(logUniform(1e-16, 1), logUniform(1e-8, 4), fc.double({ min: 1.01, max: 3, noNaN: true }), (tMin, tMax, factor) => {
        const flux = photonFlux(lead, tMin, tMax, true);
        expect(flux).toBeGreaterThanOrEqual(0);
        if (tMin >= tMax) expect(flux).toBe(0);
        expect(photonFlux(lead, tMin, tMax * factor, true)).toBeGreaterThanOrEqual(flux * (1 - 1e-6));
        expect(photonFlux(lead, tMin * factor, tMax, true)).toBeLessThanOrEqual(flux * (1 + 1e-6));
        expect(photonFlux(lead, tMin, tMax, false)).toBeLessThanOrEqual(flux * (1 + 1e-6));
      }),
    );
  });

  test('is additive: over two ranges, up to the t_min it is counted from', () => {
    // ∫_a^c (t − a)/t² G = ∫_a^b (t − a)/t² G + ∫_b^c (t − b)/t² G + (b − a) ∫_b^c G/t²
    const [a, b, c] = [1e-9, 1e-5, 1e-2];
    let rest = 0;
    const step = Math.log(c / b) / 4000;
    for (let i = 0; i < 4000; i++) {
      const t = b * Math.exp((i + 0.5) * step);
      rest += ((elasticFormFactor(lead, t) + inelasticFormFactor(lead, t)) / t) * step;
    }
    const parts = photonFlux(lead, a, b, true) + photonFlux(lead, b, c, true) + (b - a) * rest;
    expect(Math.abs(photonFlux(lead, a, c, true) / parts - 1)).toBeLessThan(1e-7);
  });

  test('the closed form up to t = ∞ is the limit of the integral', () => {
    for (const tMin of [1e-12, 1e-8, 1e-4, 1e-2, 0.5]) {
      const closed = elasticFluxPerZ2(lead, tMin) - elasticFluxBeyond(lead, tMin, 1e4);
      expect(Math.abs(photonFlux(lead, tMin, 1e4, false, 96) / 82 ** 2 / closed - 1)).toBeLessThan(1e-7);
    }
  });

  test('dimensions', () => {
    const at = [lead.ta, lead.td, 1e-7, 1e-2];
    homogeneous((ta, td, tMin, tMax) => photonFlux({ ...lead, ta, td }, tMin, tMax, false), [2, 2, 2, 2], 0, at);
    homogeneous((ta, td, tMin) => elasticFluxPerZ2({ ...lead, ta, td }, tMin), [2, 2, 2], 0, at.slice(0, 3));
  });
});

describe('cross sections', () => {
  test.each(['etlStatic', 'wwInfiniteT', 'iwwInfiniteT'] as const)('%s has the dimension of an area', (level) => {
    for (const kind of kinds) {
      const value = (ta: number, td: number, leptonMass: number, mass: number, energy: number) =>
        spectrum({ ...process(level, kind, leptonMass), nucleus: { ...lead, ta, td } }, mass, energy, 0.3, { u: 16, t: 16 });
      homogeneous(value, [2, 2, 1, 1, 1], -2, [lead.ta, lead.td, MUON_MASS, 0.2, 160], 1e-7);
    }
  });

  test('are not negative and vanish outside the kinematic range', () => {
    const levels: readonly Level[] = ['etlRecoil', 'etlStatic', 'wwInfiniteT', 'iwwInfiniteT', 'wwFiniteT', 'iww'];
    fc.assert(
      fc.property(
        fc.constantFrom(...levels),
        logUniform(1e-4, 2),
        logUniform(1e-5, 0.999),
        logUniform(8, 200),
        (level, mass, om, energy) => {
          const value = spectrum(process(level), mass, energy, om, { u: 12, t: 12 });
          expect(value).toBeGreaterThanOrEqual(0);
          if ((1 - om) * energy <= mass) expect(value).toBe(0);
        },
      ),
    );
  });

  test('levels without a formula for a kind say so', () => {
    for (const level of ['etlRecoil', 'wwFiniteT', 'iww'] as const) {
      expect(spectrum(process(level, 'S'), 0.1, 100, 0.2, { u: 12, t: 12 })).toBeNaN();
    }
  });

  test('a nucleus that recoils changes electrons by 1 to 3 %', () => {
    // Ratios of static to recoiling (with inelastic scattering), electrons of 100 GeV on lead, x > 0.5.
    const expected: [number, number][] = [
      [0.001, 0.9865],
      [0.1, 0.9894],
      [1, 0.9743],
    ];
    for (const [mass, want] of expected) {
      const sigma = (level: Level) => crossSectionAbove(process(level), mass, 100, 0.5, 16, { u: 24, t: 24 });
      expect(Math.abs(sigma('etlStatic') / sigma('etlRecoil') - want)).toBeLessThan(2e-4);
    }
  });

  test('a boson that cannot be made has none', () => {
    expect(crossSectionAbove(process('etlRecoil'), 101, 100, 0.5, 12, { u: 12, t: 12 })).toBe(0);
    expect(crossSectionAbove(process('etlRecoil'), 0.1, 100, 1, 12, { u: 12, t: 12 })).toBe(0);
  });

  test('cutting in two pieces adds up', () => {
    const nodes = { u: 16, t: 16 };
    const sigma = (xMin: number) => crossSectionAbove(process('wwInfiniteT', 'S', MUON_MASS), 0.05, 160, xMin, 40, nodes);
    let between = 0;
    for (let i = 0; i < 2000; i++) {
      const x = 0.5 + ((i + 0.5) / 2000) * 0.3;
      between += (spectrum(process('wwInfiniteT', 'S', MUON_MASS), 0.05, 160, 1 - x, nodes) * 0.3) / 2000;
    }
    expect(Math.abs((sigma(0.8) + between) / sigma(0.5) - 1)).toBeLessThan(1e-6);
    expect(sigma(0)).toBeGreaterThan(sigma(0.5));
  });
});

describe('shower', () => {
  const species: readonly Species[] = ['tot', 'prim', 'pos', 'pos_beam', 'gam'];

  test('track length falls with energy and vanishes at the beam energy', () => {
    for (const kind of species) {
      expect(cumulativeTrackLength(kind, 0)).toBe(0);
      let before = Number.POSITIVE_INFINITY;
      for (const v of [0.05, 0.1, 0.3, 0.6, 0.9, 0.99, 0.9999]) {
        const C = cumulativeTrackLength(kind, -Math.log(v));
        expect(C).toBeGreaterThan(0);
        expect(C).toBeLessThan(before);
        before = C;
      }
    }
  });

  test('electrons and positrons: total = primary + 2 × secondary positrons', () => {
    for (const v of [0.06, 0.2, 0.5, 0.9]) {
      const above = (kind: Species) => cumulativeTrackLength(kind, -Math.log(v));
      expect(above('prim') + 2 * above('pos')).toBeCloseTo(above('tot'), 10);
      expect(above('prim') + above('pos')).toBeCloseTo(above('pos_beam'), 10);
    }
  });

  test('nodes integrate 1 and v against the track length', () => {
    for (const vCut of [0.1, 0.5, 0.9]) {
      const nodes = exactShowerNodes(vCut, 24);
      const integral = (f: (v: number) => number) => nodes.v.reduce((sum, v, i) => sum + (nodes.weights[i] ?? 0) * f(v), 0);
      const above = (v: number) => cumulativeTrackLength('tot', -Math.log(v));
      expect(integral(() => 1)).toBeCloseTo(above(vCut), 10);
      // ∫ v T dv = v_cut C(v_cut) + ∫ C dv, the last by the midpoint rule in 1 − v = (1 − v_cut)u².
      let partial = vCut * above(vCut);
      for (let i = 0; i < 400; i++) {
        const u = (i + 0.5) / 400;
        partial += (above(1 - (1 - vCut) * u * u) * 2 * u * (1 - vCut)) / 400;
      }
      expect(Math.abs(integral((v) => v) / partial - 1)).toBeLessThan(2e-4);
    }
  });
});
