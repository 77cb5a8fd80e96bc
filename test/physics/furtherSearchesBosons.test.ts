import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annihilationCrossSection, positronEnergyAt, widthOverMass } from '../../src/physics/annihilation.ts';
import { annihilationYield } from '../../src/physics/annihilationYield.ts';
import { ALPHA, ELECTRON_MASS, MUON_MASS } from '../../src/physics/constants.ts';
import { spin2Width } from '../../src/physics/decay/spin2Width.ts';
import { nucleus } from '../../src/physics/formFactor.ts';
import {
  bMinusLCouplingAt,
  bMinusLEscaping,
  bMinusLInvisibleBranching,
  bMinusLRadiated,
  bMinusLResonantYield,
} from '../../src/physics/furtherSearches/bMinusL.ts';
import { electronBosonYield } from '../../src/physics/furtherSearches/electronBosonYield.ts';
import { spin2Amplitude } from '../../src/physics/furtherSearches/spin2Amplitude.ts';
import { spin2CrossSection, spin2Spectrum } from '../../src/physics/furtherSearches/spin2CrossSection.ts';
import { spin2Correction, spin2Yield } from '../../src/physics/furtherSearches/spin2Yield.ts';
import { materials } from '../../src/physics/materials.ts';
import { mediatorCrossSection } from '../../src/physics/relic/otherMediators.ts';
import { homogeneous } from './homogeneous.ts';

const relative = (value: number, expected: number) => Math.abs(value / expected - 1);
const logarithmic = (low: number, high: number) => fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true }).map(Math.exp);
const na64 = { beamEnergy: 100, missingEnergyMin: 50, missingEnergyMax: 96, resolution: null, material: materials.Pb };
const above = { ...na64, missingEnergyMax: 100 };

describe('bosons other than the vector', () => {
  test.each([
    [0.001, 0.389, 0.343, 1.54],
    [0.01, 0.412, 0.41, 1.01],
    [0.1, 0.441, 0.441, 1.0],
  ])('%f GeV: scalar, pseudoscalar, axial over vector', (mass, ...expected) => {
    const made = (kind: 'V' | 'S' | 'P' | 'A') => electronBosonYield(kind, mass, above);
    const vector = made('V');
    for (const [i, kind] of (['S', 'P', 'A'] as const).entries()) {
      expect(relative(made(kind) / vector, expected[i] ?? Number.NaN)).toBeLessThan(5e-3);
    }
  });
});

describe('spin 2', () => {
  test('dimensions', () => {
    homogeneous((s, u, t, M, ml) => spin2Amplitude({ s, u, t }, M, ml), [2, 2, 2, 1, 1], 2, [2, -1.2, -0.55, 0.5, 0.1]);
    for (const final of ['fermions', 'photons', 'scalars'] as const) {
      homogeneous((c, M, m) => spin2Width(final, c, M, m), [-1, 1, 1], 1, [1e-3, 0.3, 0.1]);
    }
    const lead = nucleus(82, 207.2);
    const spectrum = (energy: number, mass: number, leptonMass: number, ta: number, td: number) =>
      spin2Spectrum({ nucleus: { ...lead, ta, td }, leptonMass, mass }, energy, 0.3);
    homogeneous(spectrum, [1, 1, 1, 2, 2], 0, [160, 0.1, 0.1, lead.ta, lead.td]);
  });

  test('a massless graviton: A = −(s² + u²)/t', () => {
    fc.assert(
      fc.property(logarithmic(0.01, 10), fc.double({ min: 0.05, max: 0.95, noNaN: true }), (s, share) => {
        const [u, t] = [-share * s, (share - 1) * s];
        expect(relative(spin2Amplitude({ s, u, t }, 0, 0), -(s * s + u * u) / t)).toBeLessThan(1e-9);
      }),
    );
  });

  test('widths are those behind the annihilation cross section', () => {
    const [mass, leptonMass, W] = [0.05, MUON_MASS, 0.4];
    const model = { mediator: 'spin2', mass, mediatorMass: 0.3, width: 0.01, darkCoupling: 0.2, leptonCoupling: 0.3, leptonMass } as const;
    const D = (W * W - 0.09) ** 2 + (0.3 * 0.01) ** 2;
    const b2 = 1 - (4 * mass * mass) / (W * W);
    const initial = { dirac: { final: 'fermions', g: 4 }, scalar: { final: 'scalars', g: 1 } } as const;
    for (const darkMatter of ['dirac', 'scalar'] as const) {
      const { final, g } = initial[darkMatter];
      const widths = spin2Width(final, 0.2, W, mass) * spin2Width('fermions', 0.3, W, leptonMass);
      expect(relative(mediatorCrossSection({ ...model, darkMatter }, W), (80 * Math.PI * widths) / (g * b2 * D))).toBeLessThan(1e-12);
    }
    expect(spin2Width('fermions', 1, 0.2, MUON_MASS)).toBe(0);
  });

  test('made by positrons and annihilating to them: detailed balance', () => {
    const pair = { alphaD: 0.1, massRatio: 3 };
    const mass = 0.2;
    const chi = mass / pair.massRatio;
    const sectors = [
      {
        mediator: 'scalar',
        dark: { ...pair, mediator: 'S' },
        leptonCoupling: Math.sqrt(4 * Math.PI * ALPHA),
        darkCoupling: Math.sqrt(0.4 * Math.PI),
      },
      {
        mediator: 'pseudoscalar',
        dark: { ...pair, mediator: 'P' },
        leptonCoupling: Math.sqrt(4 * Math.PI * ALPHA),
        darkCoupling: Math.sqrt(0.4 * Math.PI),
      },
      { mediator: 'spin2', dark: { massRatio: 3, darkTensor: 0.7 }, leptonCoupling: 1, darkCoupling: 0.7 },
    ] as const;
    for (const { mediator, dark, leptonCoupling, darkCoupling } of sectors) {
      const width = mass * widthOverMass(dark, mass);
      const model = {
        mediator,
        darkMatter: 'dirac',
        mass: chi,
        mediatorMass: mass,
        width,
        darkCoupling,
        leptonCoupling,
        leptonMass: 0,
      } as const;
      for (const W of [0.14, 0.19, 0.2, 0.24]) {
        const made = annihilationCrossSection(dark, mass, positronEnergyAt(W * W));
        const b2 = 1 - (4 * chi * chi) / (W * W);
        expect(relative(made, b2 * mediatorCrossSection(model, W))).toBeLessThan(1e-6);
      }
    }
  });

  test('axial vector: Dirac dark matter as two Majorana fermions, at the peak the unitarity limit', () => {
    const [alphaD, massRatio, mass] = [1e-3, 3, 0.2];
    const axial = { alphaD, massRatio, mediator: 'A' } as const;
    expect(relative(widthOverMass(axial, mass), 2 * widthOverMass({ alphaD, massRatio, darkMatter: 'majorana' }, mass))).toBeLessThan(
      1e-12,
    );
    // σ = 12π Γ_e/(m² Γ), Γ_e = α m/3
    const peak = annihilationCrossSection(axial, mass, positronEnergyAt(mass * mass));
    expect(relative(peak, (4 * Math.PI * ALPHA) / (mass ** 2 * widthOverMass(axial, mass)))).toBeLessThan(1e-9);
  });

  test('cross section: falls with the cut, above 0.1 GeV with the mass; 0 where G cannot be made', () => {
    const sigma = (mass: number, cut: number) =>
      spin2CrossSection({ nucleus: nucleus(82, 207.2), leptonMass: ELECTRON_MASS, mass }, 100, cut);
    fc.assert(
      fc.property(logarithmic(0.1, 3), fc.double({ min: 0.3, max: 0.8, noNaN: true }), (mass, cut) => {
        expect(sigma(mass, cut + 0.1)).toBeLessThan(sigma(mass, cut));
        expect(sigma(1.2 * mass, cut)).toBeLessThan(sigma(mass, cut));
      }),
      { numRuns: 15 },
    );
    expect(relative(sigma(0.01, 0.5), sigma(0.1, 0.5))).toBeLessThan(0.5);
    expect(sigma(101, 0.5)).toBe(0);
  });

  test.each([
    [0.01, 1.1e-3],
    [0.1, 1.2e-3],
    [0.3, 1.4e-3],
    [1, 2.5e-3],
  ])('limit at %f GeV against an independent evaluation, two digits', (mass, expected) => {
    expect(relative(Math.sqrt(Math.LN10 / (2.84e11 * 0.48 * spin2Yield(mass, above))), expected)).toBeLessThan(0.05);
    expect(spin2Correction(1e-3)).toBeCloseTo(1.11, 12);
  });
});

describe('B−L', () => {
  test('three neutrinos against one and two leptons', () => {
    expect(bMinusLInvisibleBranching(9e-4)).toBe(1);
    expect(bMinusLInvisibleBranching(0.2)).toBeCloseTo(3 / 5, 4);
    expect(bMinusLInvisibleBranching(20)).toBeCloseTo(3 / 7, 6);
  });

  test('all escape when they live long, and a coupling gives back its rate', () => {
    expect(bMinusLEscaping(1e-9, 0.05, 4.58)).toBeCloseTo(1, 7);
    expect(bMinusLEscaping(1e-2, 0.05, 4.58)).toBeCloseTo(bMinusLInvisibleBranching(0.05), 9);
    fc.assert(
      fc.property(logarithmic(1e-14, 1e-4), logarithmic(1e-4, 0.5), (rate, mass) => {
        const g = bMinusLCouplingAt(rate, mass, 4.58);
        expect(relative(g * g * bMinusLEscaping(g, mass, 4.58), rate)).toBeLessThan(1e-8);
      }),
    );
  });

  test('resonance: as the annihilation of a narrow A′ to dark matter', () => {
    for (const m of [0.24, 0.28]) {
      const dark = { alphaD: 1e-3, massRatio: 3, darkMatter: 'dirac' } as const;
      const wide = annihilationYield(m, { ...na64, positrons: 'pos' }, dark);
      expect(relative(4 * Math.PI * ALPHA * bMinusLResonantYield(m, na64), wide)).toBeLessThan(0.01);
    }
    expect(bMinusLResonantYield(0.2, na64)).toBe(0);
    expect(bMinusLResonantYield(0.32, na64)).toBe(0);
  });

  test('annihilation lowers the limit at 0.24 GeV from 4.5e-4 to 9e-5', () => {
    const radiated = bMinusLRadiated(Float64Array.of(0.24), na64)[0] ?? Number.NaN;
    const limit = (perElectron: number) => bMinusLCouplingAt(Math.LN10 / (3.22e11 * 0.48 * perElectron), 0.24, 4.58);
    expect(relative(limit(radiated), 4.5e-4)).toBeLessThan(0.03);
    expect(relative(limit(radiated + bMinusLResonantYield(0.24, na64)), 9e-5)).toBeLessThan(0.06);
  });
});
