import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annihilationYield } from '../../src/physics/annihilationYield.ts';
import { ALPHA, ELECTRON_MASS, MUON_MASS } from '../../src/physics/constants.ts';
import { nucleus } from '../../src/physics/formFactor.ts';
import {
  bMinusLCouplingAt,
  bMinusLEscaping,
  bMinusLInvisibleBranching,
  bMinusLRadiated,
  bMinusLResonantYield,
} from '../../src/physics/furtherSearches/bMinusL.ts';
import { electronBosonYield } from '../../src/physics/furtherSearches/electronBosonYield.ts';
import { electronPortalCoupling } from '../../src/physics/furtherSearches/electronTarget.ts';
import { inelasticThermalCoupling } from '../../src/physics/furtherSearches/inelasticTarget.ts';
import { pairEnergyBelow } from '../../src/physics/furtherSearches/pairEnergy.ts';
import { type Chain, chainNodes, channelSums, na64Chain } from '../../src/physics/furtherSearches/semivisibleChannels.ts';
import { semivisibleSource } from '../../src/physics/furtherSearches/semivisibleEvents.ts';
import { windowCuts } from '../../src/physics/furtherSearches/showerElectrons.ts';
import { spin2Amplitude } from '../../src/physics/furtherSearches/spin2Amplitude.ts';
import { spin2CrossSection, spin2Spectrum } from '../../src/physics/furtherSearches/spin2CrossSection.ts';
import { spin2Width } from '../../src/physics/furtherSearches/spin2Width.ts';
import { spin2Correction, spin2Yield } from '../../src/physics/furtherSearches/spin2Yield.ts';
import { survival } from '../../src/physics/longLived/semivisible.ts';
import { materials } from '../../src/physics/materials.ts';
import { bremsstrahlungYieldDirect } from '../../src/physics/missingEnergy.ts';
import { bracketedRoot } from '../../src/physics/numerics/roots.ts';
import { mediatorCrossSection } from '../../src/physics/relic/otherMediators.ts';
import { darkPhotonPortal } from '../../src/physics/relic/portal.ts';
import { thermalCoupling } from '../../src/physics/relic/thermalTarget.ts';
import { homogeneous } from './homogeneous.ts';

const relative = (value: number, expected: number) => Math.abs(value / expected - 1);
const logarithmic = (low: number, high: number) => fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true }).map(Math.exp);
const na64 = { beamEnergy: 100, missingEnergyMin: 50, missingEnergyMax: 96, resolution: null, material: materials.Pb };
const above = { ...na64, missingEnergyMax: 100 };
const chain = (mA: number, f: number): Chain => ({
  alphaD: 0.1,
  mediatorMass: mA,
  lighterMass: mA / 3,
  heavierMass: (mA / 3) * (1 + f),
});

describe('energy of the pair of a semi-visible decay', () => {
  const masses = chain(0.3, 0.4);

  test('is distributed between 0 and the energy of χ₂', () => {
    expect(pairEnergyBelow(masses, 50, 0)).toBe(0);
    expect(pairEnergyBelow(masses, 50, 50)).toBe(1);
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 40, noNaN: true }), (cut) => {
        const F = pairEnergyBelow(masses, 50, cut);
        expect(F).toBeGreaterThanOrEqual(0);
        expect(pairEnergyBelow(masses, 50, cut + 0.5)).toBeGreaterThanOrEqual(F);
      }),
    );
  });

  test('has a mean that grows with the boost alone', () => {
    const mean = (energy: number) => {
      let sum = 0;
      for (let i = 0; i < 2000; i++) sum += (1 - pairEnergyBelow(masses, energy, ((i + 0.5) * energy) / 2000)) * (energy / 2000);
      return sum;
    };
    expect(relative(mean(80) / mean(20), 4)).toBeLessThan(1e-4);
  });
});

describe('channels of a semi-visible decay', () => {
  test('with every pair accepted they add up to 1', () => {
    const open = { ...na64Chain, vetoEnergy: 1e6, missingEnergyMin: -1e6 };
    fc.assert(
      fc.property(logarithmic(1e-5, 1), logarithmic(0.02, 0.4), (mixing, mA) => {
        const { invisible, soft, calorimeter } = channelSums(chainNodes(chain(mA, 0.4), open, 80, 1), open, mixing);
        expect(invisible + soft + calorimeter).toBeCloseTo(1, 9);
      }),
      { numRuns: 20 },
    );
  });

  test('the invisible one is survival to the end of the set-up', () => {
    const state = chain(0.3, 0.4);
    const { invisible } = channelSums(chainNodes(state, na64Chain, 70, 1), na64Chain, 5e-3);
    expect(relative(invisible, survival({ ...state, mixing: 5e-3 }, 70, 4.58))).toBeLessThan(1e-5);
  });

  test('a χ₂ too close to χ₁ to decay is invisible', () => {
    const sums = channelSums(chainNodes(chain(0.01, 0.1), na64Chain, 70, 1), na64Chain, 1);
    expect(sums.invisible).toBeCloseTo(1, 12);
    expect([sums.visible, sums.soft, sums.calorimeter]).toEqual([0, 0, 0]);
  });
});

describe('events of a semi-visible search', () => {
  const order = { shower: 8, x: 12, inner: { u: 12, t: 12 } };

  test('the source counts the A′ in the window; none where the decay is closed', () => {
    const source = semivisibleSource(chain(0.1, 0.4), na64, na64Chain, order);
    const direct = bremsstrahlungYieldDirect(0.1, { ...na64, primary: 'electron', level: 'ETL' }, order);
    expect(
      relative(
        source.reduce((sum, { weight }) => sum + weight, 0),
        direct,
      ),
    ).toBeLessThan(1e-9);
    expect(semivisibleSource(chain(0.1, 1.1), na64, na64Chain, order)).toEqual([]);
  });

  test.each([
    [0.1, 3.8e-4, 5.6e-2, 9.8e-2],
    [0.3, 1.6e-3, 1.05e-2, 1.9e-2],
  ])('excluded mixings at %f GeV agree with an independent evaluation, two digits', (mA, low, high, highWithVisible) => {
    const source = semivisibleSource(chain(mA, 0.4), na64, na64Chain, order);
    const edge = (visible: number, from: number, to: number) => {
      const excess = (lnMixing: number) => {
        const sums = channelSums(source, na64Chain, Math.exp(lnMixing));
        return Math.log((2.84e11 * 0.48 * Math.exp(2 * lnMixing) * (sums.invisible + visible * sums.visible)) / Math.LN10);
      };
      return Math.exp(bracketedRoot(excess, Math.log(from), Math.log(to), 1e-4));
    };
    expect(relative(edge(0, low / 2, 2 * low), low)).toBeLessThan(0.03);
    expect(relative(edge(0, high / 2, 2 * high), high)).toBeLessThan(0.03);
    expect(relative(edge(1, high, 3 * high), highWithVisible)).toBeLessThan(0.03);
  });

  test('the window as sharp cuts: nothing left where it is empty', () => {
    expect(windowCuts(na64)).toEqual([
      { cut: 50, weight: 1 },
      { cut: 96, weight: -1 },
    ]);
    expect(windowCuts(above)).toEqual([{ cut: 50, weight: 1 }]);
    expect(windowCuts({ ...na64, missingEnergyMin: 97 })).toEqual([]);
  });
});

describe('thermal targets', () => {
  const inelastic = (mass: number, splitting: number, ratio = 3) =>
    inelasticThermalCoupling({ portal: darkPhotonPortal, mass, splitting, ratio, alphaD: 0.1 });

  test('without splitting: pseudo-Dirac', () => {
    for (const mass of [0.003, 0.05, 0.6]) {
      const pseudoDirac = { portal: darkPhotonPortal, darkMatter: 'pseudoDirac', mass, ratio: 3, alphaD: 0.1 } as const;
      expect(relative(inelastic(mass, 0), thermalCoupling(pseudoDirac))).toBeLessThan(1e-3);
    }
  });

  test.each([
    [0.05, 1.05e-10],
    [0.2, 9.7e-10],
    [0.3, 5.2e-9],
    [0.5, 1.15e-7],
  ])('splitting %f against an independent evaluation', (f, y) => {
    expect(relative(((inelastic(0.1, f) / ALPHA) * 0.1) / 81, y)).toBeLessThan(0.02);
  });

  test('no answer too near to the threshold of the A′', () => expect(inelastic(0.1, 0.4, 2.4)).toBeNaN());

  test.each([
    ['scalar', [2.1e-5, 1.4e-4, 5.0e-4, 1.6e-3]],
    ['pseudoscalar', [5.0e-6, 3.1e-5, 1.06e-4, 3.3e-4]],
  ] as const)('%s mediator with electrons against an independent evaluation, two digits', (mediator, expected) => {
    for (const [i, mass] of [0.005, 0.03, 0.1, 0.3].entries()) {
      const g = electronPortalCoupling({ mediator, mass, ratio: 3, darkCoupling: 1 });
      expect(relative(g, expected[i] ?? Number.NaN)).toBeLessThan(0.03);
    }
    expect(electronPortalCoupling({ mediator, mass: 0.1, ratio: 2, darkCoupling: 1 })).toBeNaN();
  });
});

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
    expect(bMinusLEscaping(1e-9, 0.05)).toBeCloseTo(1, 7);
    expect(bMinusLEscaping(1e-2, 0.05)).toBeCloseTo(bMinusLInvisibleBranching(0.05), 9);
    fc.assert(
      fc.property(logarithmic(1e-14, 1e-4), logarithmic(1e-4, 0.5), (rate, mass) => {
        const g = bMinusLCouplingAt(rate, mass);
        expect(relative(g * g * bMinusLEscaping(g, mass), rate)).toBeLessThan(1e-8);
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
    const limit = (perElectron: number) => bMinusLCouplingAt(Math.LN10 / (3.22e11 * 0.48 * perElectron), 0.24);
    expect(relative(limit(radiated), 4.5e-4)).toBeLessThan(0.03);
    expect(relative(limit(radiated + bMinusLResonantYield(0.24, na64)), 9e-5)).toBeLessThan(0.06);
  });
});
