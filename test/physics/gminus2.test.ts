import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gminus2Values } from '../../src/catalog/bands/gminus2Values.ts';
import { deltaA, gminus2Band, gminus2Integral } from '../../src/physics/gminus2.ts';

const kinds = ['V', 'A', 'S', 'P'] as const;
const kind = fc.constantFrom(...kinds);
const logUniform = (low: number, high: number) =>
  fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true }).map((t) => Math.exp(t));
const relative = (value: number, expected: number) => Math.abs(value / expected - 1);

describe('loop integral', () => {
  test('light and heavy bosons reach the textbook limits', () => {
    // Light: Schwinger's α/2π is V → 1. Heavy: ln r grows only for S and P.
    expect(relative(gminus2Integral('V', 1e-5), 1)).toBeLessThan(4e-5);
    expect(relative(gminus2Integral('S', 1e-5), 1.5)).toBeLessThan(4e-5);
    expect(relative(gminus2Integral('P', 1e-5), -0.5)).toBeLessThan(4e-5);
    expect(relative(gminus2Integral('A', 1e-5), -2e10)).toBeLessThan(4e-5);
    const r = 1e4;
    expect(relative(gminus2Integral('V', r), 2 / (3 * r * r))).toBeLessThan(1e-5);
    expect(relative(gminus2Integral('A', r), -10 / (3 * r * r))).toBeLessThan(1e-5);
    expect(relative(gminus2Integral('S', r), (2 * Math.log(r) - 7 / 6) / (r * r))).toBeLessThan(1e-5);
    expect(relative(gminus2Integral('P', r), -(2 * Math.log(r) - 11 / 6) / (r * r))).toBeLessThan(1e-5);
  });

  test('magnitude falls with the mass of the boson', () => {
    fc.assert(
      fc.property(kind, logUniform(1e-5, 1e5), fc.double({ min: 1.01, max: 3, noNaN: true }), (k, r, step) => {
        expect(Math.abs(gminus2Integral(k, r * step))).toBeLessThan(Math.abs(gminus2Integral(k, r)));
      }),
    );
  });
});

test('Δa depends on the ratio of the masses only and on g²', () => {
  fc.assert(
    fc.property(kind, logUniform(1e-4, 10), logUniform(1e-3, 1e3), (k, mass, scale) => {
      const here = deltaA(k, 0.1, mass, 1e-3);
      expect(relative(deltaA(k, 0.1 * scale, mass * scale, 1e-3), here)).toBeLessThan(1e-12);
      expect(relative(deltaA(k, 0.1, mass, 2e-3), 4 * here)).toBeLessThan(1e-12);
    }),
  );
});

describe('band', () => {
  test('its edges give back Δa ± nσ, in order', () => {
    fc.assert(
      fc.property(kind, logUniform(1e-4, 10), fc.double({ min: 0.1, max: 2, noNaN: true }), (k, mass, n) => {
        const sign = Math.sign(gminus2Integral(k, mass / 0.1));
        const [value, sigma] = [sign * 2.5e-9, 0.5e-9];
        const band = gminus2Band(k, 0.1, mass, value, sigma, n);
        expect(band.lower).toBeLessThan(band.central);
        expect(band.central).toBeLessThan(band.upper);
        expect(relative(deltaA(k, 0.1, mass, band.lower), value - sign * n * sigma)).toBeLessThan(1e-12);
        expect(relative(deltaA(k, 0.1, mass, band.upper), value + sign * n * sigma)).toBeLessThan(1e-12);
      }),
    );
  });

  test('a vector cannot lower the moment: no coupling, or down to zero', () => {
    expect(gminus2Band('V', 0.1, 0.01, -9e-13, 3e-13, 1).upper).toBeNaN();
    const touching = gminus2Band('V', 0.1, 0.01, 3e-13, 6e-13, 1);
    expect(touching.lower).toBeNaN();
    expect(touching.upper).toBeGreaterThan(touching.central);
  });
});

test('measured differences are experiment minus prediction', () => {
  // a_μ in units of 1e-11: world averages, white papers of 2020 and 2025, BMW 2020.
  const inUnits = (id: keyof typeof gminus2Values) => gminus2Values[id].value * 1e11;
  expect(inUnits('muon2021')).toBeCloseTo(116592061 - 116591810, 6);
  expect(inUnits('muon2023')).toBeCloseTo(116592059 - 116591810, 6);
  expect(inUnits('muon2025')).toBeCloseTo(116592071.5 - 116592033, 6);
  expect(inUnits('muon2025WP20')).toBeCloseTo(116592071.5 - 116591810, 6);
  expect(inUnits('muon2021BMW')).toBeCloseTo(116592061 - 116591954, 6);
  expect(gminus2Values.muon2025.sigma * 1e11).toBeCloseTo(Math.hypot(14.5, 62), 1);
});
