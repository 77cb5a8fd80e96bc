import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALPHA, ELECTRON_MASS, MUON_MASS } from '../../src/physics/constants.ts';
import { hadronicRatio } from '../../src/physics/decay/darkPhoton.ts';
import { fermionPairWidth } from '../../src/physics/decay/fermionPair.ts';
import { B_MINUS_L, type Charges, ELECTRIC, hadronicRatioOf, widthsOf } from '../../src/physics/recast/charges.ts';
import { FINAL_STATES, PRODUCTIONS, productionRate } from '../../src/physics/recast/production.ts';
import { displacedCouplings, promptCoupling } from '../../src/physics/recast/recast.ts';

const E = Math.sqrt(4 * Math.PI * ALPHA);
const mass = fc.double({ min: Math.log(2e-3), max: Math.log(8), noNaN: true }).map(Math.exp);
const lightMass = fc.double({ min: Math.log(2e-3), max: Math.log(0.2), noNaN: true }).map(Math.exp);
const mixing = fc.double({ min: 1e-8, max: 1e-2, noNaN: true });
const search = fc.record({ production: fc.constantFrom(...PRODUCTIONS), decay: fc.constantFrom('electrons', 'leptons', 'any') });
const dump = fc.record({
  lower: mixing,
  factor: fc.double({ min: 1.5, max: 1e3, noNaN: true }),
  lengths: fc.double({ min: 0.01, max: 300, noNaN: true }),
});

const times = (charges: Charges, factor: number): Charges =>
  Object.fromEntries(Object.entries(charges).map(([name, charge]) => [name, charge * factor])) as unknown as Charges;

describe('charges', () => {
  it('of electric kind give back R and the decays of the dark photon', () => {
    fc.assert(
      fc.property(mass, (m) => {
        expect(hadronicRatioOf(ELECTRIC, m)).toBeCloseTo(hadronicRatio(m), 9);
        expect(widthsOf(ELECTRIC, m).electrons / fermionPairWidth('V', 1, m, ELECTRON_MASS)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('of B−L: ω and φ without ρ; four times the ω of the photon, and three neutrinos for 1.5 electrons', () => {
    expect(hadronicRatioOf(B_MINUS_L, 0.5)).toBeLessThan(0.05 * hadronicRatio(0.5));
    const { electrons, muons, total } = widthsOf(B_MINUS_L, 0.25);
    expect(muons / electrons).toBeLessThan(1);
    expect((total - muons) / electrons).toBeCloseTo(2.5, 2);
    expect(muons).toBeCloseTo(fermionPairWidth('V', 1, 0.25, MUON_MASS), 12);
    // σ(e⁺e⁻ → ω) peaks at 12π BR_ee/M², so that R_ω = 9 BR_ee/α²
    expect(hadronicRatioOf({ ...ELECTRIC, up: 1 / 6, down: 1 / 6, strange: 0 }, 0.78266)).toBeCloseTo(
      (9 * 0.6e-6) / 8.68e-3 / ALPHA ** 2,
      6,
    );
  });

  it('rates of production: one for the photon, a quarter for η → γ and B−L, none on protons for opposite 2 × up and down', () => {
    for (const production of PRODUCTIONS) expect(productionRate(production, ELECTRIC, 0.05)).toBeCloseTo(1, 12);
    expect(productionRate('etas', B_MINUS_L, 0.3)).toBeCloseTo(1 / 4, 12);
    expect(productionRate('pions', B_MINUS_L, 0.1)).toBeCloseTo(1, 12);
    expect(productionRate('mesons', B_MINUS_L, 0.1)).toBeCloseTo(1, 12);
    expect(productionRate('mesons', B_MINUS_L, 0.3)).toBeCloseTo(1 / 4, 12);
    expect(productionRate('protons', { ...ELECTRIC, up: -1 / 3, down: 2 / 3 }, 0.1)).toBe(0);
  });
});

describe('a recast', () => {
  it('to the photon itself is g = εe', () => {
    fc.assert(
      fc.property(search, mass, mixing, (s, m, eps) => {
        expect(promptCoupling(s, ELECTRIC, eps, m) / (eps * E)).toBeCloseTo(1, 9);
      }),
    );
    fc.assert(
      fc.property(search, mass, dump, (s, m, { lower, factor, lengths }) => {
        const edges = displacedCouplings(s, ELECTRIC, { lower, upper: lower * factor }, m, lengths);
        expect((edges?.lower ?? 0) / (lower * E)).toBeCloseTo(1, 6);
        expect((edges?.upper ?? 0) / (lower * factor * E)).toBeCloseTo(1, 6);
      }),
    );
  });

  it('does not depend on how charge is shared between g and x', () => {
    fc.assert(
      fc.property(search, lightMass, mixing, dump, fc.double({ min: 0.1, max: 10, noNaN: true }), (s, m, eps, d, factor) => {
        const scaled = times(B_MINUS_L, factor);
        expect((promptCoupling(s, scaled, eps, m) * factor) / promptCoupling(s, B_MINUS_L, eps, m)).toBeCloseTo(1, 9);
        const edges = (charges: Charges) => displacedCouplings(s, charges, { lower: d.lower, upper: d.lower * d.factor }, m, d.lengths);
        const [one, other] = [edges(B_MINUS_L), edges(scaled)];
        expect(one === null).toBe(other === null);
        if (one && other)
          expect([(other.lower * factor) / one.lower, (other.upper * factor) / one.upper]).toEqual([
            expect.closeTo(1, 6),
            expect.closeTo(1, 6),
          ]);
      }),
    );
  });

  it('of a dump with half of the decays seen shrinks on both sides, and vanishes near the tip', () => {
    const rule = { production: 'electrons', decay: 'electrons' } as const;
    const wide = displacedCouplings(rule, B_MINUS_L, { lower: 1e-6, upper: 1e-4 }, 0.01, 2);
    expect(wide?.lower).toBeGreaterThan(1e-6 * E);
    expect(wide?.upper).toBeLessThan(1e-4 * E);
    expect(displacedCouplings(rule, B_MINUS_L, { lower: 1e-6, upper: 1.2e-6 }, 0.01, 2)).toBeNull();
  });

  it('finds nothing where nothing is made or seen', () => {
    const deaf: Charges = { ...B_MINUS_L, electron: 0, muon: 0 };
    for (const decay of FINAL_STATES.filter((state) => state !== 'any')) {
      expect(promptCoupling({ production: 'protons', decay }, deaf, 1e-3, 0.3)).toBeNaN();
      expect(displacedCouplings({ production: 'electrons', decay }, deaf, { lower: 1e-6, upper: 1e-4 }, 0.3, 2)).toBeNull();
    }
  });
});
