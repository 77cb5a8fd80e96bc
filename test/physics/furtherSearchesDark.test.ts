import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { na64Chain } from '../../src/catalog/quantities/na64Window.ts';
import { ALPHA } from '../../src/physics/constants.ts';
import { electronPortalCoupling } from '../../src/physics/furtherSearches/electronTarget.ts';
import { inelasticThermalCoupling } from '../../src/physics/furtherSearches/inelasticTarget.ts';
import { pairEnergyBelow } from '../../src/physics/furtherSearches/pairEnergy.ts';
import { type Chain, chainNodes, channelSums } from '../../src/physics/furtherSearches/semivisibleChannels.ts';
import { semivisibleSource } from '../../src/physics/furtherSearches/semivisibleEvents.ts';
import { survival } from '../../src/physics/longLived/semivisible.ts';
import { materials } from '../../src/physics/materials.ts';
import { bremsstrahlungYieldDirect, windowCuts } from '../../src/physics/missingEnergy.ts';
import { bracketedRoot } from '../../src/physics/numerics/roots.ts';
import { darkPhotonPortal } from '../../src/physics/relic/portal.ts';
import { thermalCoupling } from '../../src/physics/relic/thermalTarget.ts';

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
