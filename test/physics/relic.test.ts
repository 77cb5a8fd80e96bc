import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annihilationCrossSection, positronEnergyAt } from '../../src/physics/annihilation.ts';
import { ALPHA, ELECTRON_MASS, PROTON_MASS } from '../../src/physics/constants.ts';
import { vectorPhaseSpace } from '../../src/physics/decay/fermionPair.ts';
import { scaledK1, scaledK2 } from '../../src/physics/numerics/bessel.ts';
import {
  annihilationToSm,
  crossSectionPerCoupling,
  diracAtRest,
  mediatorWidth,
  type RelicModel,
} from '../../src/physics/relic/annihilation.ts';
import { asymmetricTarget, minorityFraction, planckLimit, recombinationExcess } from '../../src/physics/relic/asymmetric.ts';
import { degreesOfFreedom, relicDensityOf } from '../../src/physics/relic/cosmology.ts';
import { effectiveCouplingOf, scatteringCrossSectionCm2 } from '../../src/physics/relic/directDetection.ts';
import { effectiveNeutrinos, entropyStates } from '../../src/physics/relic/effectiveNeutrinos.ts';
import {
  clockOf,
  collisionsPerExpansion,
  crossSectionTimes,
  expansion,
  frozenMinority,
  frozenYield,
  yieldHistory,
} from '../../src/physics/relic/freezeOut.ts';
import { formulaCoupling } from '../../src/physics/relic/freezeOutFormula.ts';
import { type MediatorModel, mediatorCrossSection } from '../../src/physics/relic/otherMediators.ts';
import { darkPhotonPortal, muTauPortal, type Portal } from '../../src/physics/relic/portal.ts';
import { averagingNodes, thermalAveragePerCoupling } from '../../src/physics/relic/thermalAverage.ts';
import { relicDensity, thermalCoupling } from '../../src/physics/relic/thermalTarget.ts';
import { homogeneous } from './homogeneous.ts';

const relative = (value: number, expected: number) => Math.abs(value / expected - 1);
const candidates = ['scalar', 'majorana', 'pseudoDirac', 'dirac'] as const;
const model = (darkMatter: RelicModel['darkMatter'], mass: number, more: Partial<RelicModel> = {}): RelicModel => ({
  portal: darkPhotonPortal,
  darkMatter,
  mass,
  ratio: 3,
  alphaD: 0.1,
  ...more,
});
/** One massless charged lepton: no scale but the masses of the model. */
const onePair: Portal = { finalStates: () => 1, edges: [], narrow: [] };

test('scaled Bessel functions agree with their integral', () => {
  // e^z K_ν(z) = ∫₀^∞ exp(z(1 − cosh t)) cosh(νt) dt, trapezoid rule.
  const integral = (order: number, z: number) => {
    let sum = 0.5;
    for (let t = 0.01; t < 12; t += 0.01) sum += Math.exp(z * (1 - Math.cosh(t))) * Math.cosh(order * t);
    return sum * 0.01;
  };
  for (const z of [2, 3, 8, 40, 500]) {
    expect(relative(scaledK1(z), integral(1, z))).toBeLessThan(3e-7);
    expect(relative(scaledK2(z), integral(2, z))).toBeLessThan(3e-7);
  }
});

describe('degrees of freedom', () => {
  const rows = readFileSync('test/golden/gstar.csv', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(',').map(Number) as [number, number, number, number]);

  test('are the source table at its temperatures', () => {
    expect(rows).toHaveLength(161);
    for (const [T, g, h, root] of rows) {
      const here = degreesOfFreedom(T);
      expect(relative(here.energy, g)).toBeLessThan(1e-5);
      expect(relative(here.entropy, h)).toBeLessThan(1e-5);
      expect(relative(here.sqrtGstar, root)).toBeLessThan(1e-5);
    }
  });

  test('stay constant beyond the table', () => {
    expect(degreesOfFreedom(1e-9)).toEqual(degreesOfFreedom(1e-6));
    expect(degreesOfFreedom(1e4)).toEqual(degreesOfFreedom(1e2));
  });
});

describe('annihilation', () => {
  test('dimensions', () => {
    const sigma = (mass: number, width: number, energy: number) =>
      crossSectionPerCoupling(model('dirac', mass, { portal: onePair }), width, energy);
    homogeneous(sigma, [1, 1, 1], -2, [0.1, 1e-3, 0.25]);
    homogeneous((mass) => diracAtRest(model('dirac', mass, { portal: onePair }), 1e-9), [1], -2, [0.1]);
    homogeneous((mass) => mediatorWidth(model('scalar', mass, { portal: onePair }), 1e-9), [1], 1, [0.1]);
    const other = (mass: number, mediatorMass: number, width: number, leptonMass: number, energy: number) =>
      mediatorCrossSection(
        { mediator: 'scalar', darkMatter: 'scalar', mass, mediatorMass, width, darkCoupling: 1, leptonCoupling: 1e-3, leptonMass },
        energy,
      );
    homogeneous(other, [1, 1, 1, 1, 1], -2, [0.1, 0.3, 1e-3, 0.05, 0.25]);
  });

  test('detailed balance with e⁺e⁻ → χχ̄', () => {
    // Spins: 4 of the electron pair, 4 of a Dirac pair, 1 of a complex scalar pair.
    for (const [darkMatter, spins] of [
      ['dirac', 4],
      ['scalar', 1],
    ] as const) {
      for (const energy of [0.11, 0.13, 0.2]) {
        const electrons = vectorPhaseSpace(energy, ELECTRON_MASS);
        const here = model(darkMatter, 0.05, { portal: { ...onePair, finalStates: () => electrons } });
        const toElectrons = annihilationToSm(here, ALPHA * 1e-14, energy) / 1e-14;
        const sector = { alphaD: 0.1, massRatio: 3, darkMatter };
        const fromElectrons = annihilationCrossSection(sector, 0.15, positronEnergyAt(energy * energy));
        const chiVelocity2 = 1 - (4 * 0.05 ** 2) / energy ** 2;
        expect(relative(toElectrons * spins * chiVelocity2, fromElectrons * 4)).toBeLessThan(1e-4);
      }
    }
  });

  test('a cold gas annihilates as at rest: s-wave constant, p-wave ∝ 1/x', () => {
    const width = (here: RelicModel) => mediatorWidth(here, 0);
    const average = (here: RelicModel, x: number) => thermalAveragePerCoupling(averagingNodes(here, width(here)), here.mass, x);
    const dirac = model('dirac', 0.05);
    expect(relative(average(dirac, 3e3), diracAtRest(dirac, 1e-20) / 1e-20)).toBeLessThan(1.5e-3);
    // σv = (8π/3)(…)v² and ⟨v²⟩ = 6/x: at the same F and D the scalar is the Dirac value over x.
    const scalar = model('scalar', 0.05);
    const D = (M: number, G: number) => (4 * 0.05 ** 2 - M * M) ** 2 + (M * G) ** 2;
    const propagators = D(0.15, width(dirac)) / D(0.15, width(scalar));
    expect(relative(average(scalar, 3e3) * 3e3, propagators * (diracAtRest(dirac, 1e-20) / 1e-20))).toBeLessThan(3e-3);
  });

  test('L_μ−L_τ far below the mediator: N g_χ²g′²m²/πM⁴ with one, two, three open pairs', () => {
    for (const [mass, pairs] of [
      [0.05, 1],
      [0.5, 2],
      [50, 3],
    ] as const) {
      const here = model('dirac', mass, { portal: muTauPortal, ratio: 200, alphaD: 1e-3 });
      const [gChi2, gPrime2, M] = [4 * Math.PI * 1e-3, 1e-12, 200 * mass];
      const expected = (pairs * gChi2 * gPrime2 * mass * mass) / (Math.PI * M ** 4);
      expect(relative(diracAtRest(here, gPrime2 / (4 * Math.PI)), expected)).toBeLessThan(4e-3);
    }
  });

  test('other mediators: wave and threshold behaviour', () => {
    const power = (mediator: MediatorModel['mediator'], darkMatter: MediatorModel['darkMatter']) => {
      const here = {
        mediator,
        darkMatter,
        mass: 0.05,
        mediatorMass: 0.3,
        width: 1e-3,
        darkCoupling: 1,
        leptonCoupling: 1e-3,
        leptonMass: 0.01,
      };
      const [near, far] = [1e-7, 1e-5].map((d) => mediatorCrossSection(here, 0.1 * (1 + d))) as [number, number];
      return Math.log10(far / near) / 2;
    };
    expect(power('scalar', 'dirac')).toBeCloseTo(0.5, 3);
    expect(power('pseudoscalar', 'dirac')).toBeCloseTo(-0.5, 3);
    expect(power('scalar', 'scalar')).toBeCloseTo(-0.5, 3);
    expect(power('spin2', 'dirac')).toBeCloseTo(0.5, 3);
    expect(power('spin2', 'scalar')).toBeCloseTo(1.5, 3);
  });
});

describe('freeze-out', () => {
  test('exact in a closed case: constant rates reach the tail without equilibrium', () => {
    const flat = { rates: new Float64Array(301).fill(2), equilibrium: new Float64Array(300), start: 0.5, end: 1e4 };
    const unit = new Float64Array(crossSectionTimes.length).fill(1);
    // dY/dt = −2Y² over 300 steps of one, then 1/Y grows by 2 more.
    expect(relative(frozenYield(flat, unit, 1, 0), 1 / (1 / 0.5 + 600 + 2))).toBeLessThan(1e-12);
  });

  test('the history ends where the frozen density begins, on any clock', () => {
    const clock = clockOf([{ from: 3, to: 2e4, count: 2000 }]);
    const unit = new Float64Array(clock.times.length).fill(1);
    const fine = frozenYield(expansion(0.1, 2, clock), unit, 2e-9, 0);
    const usual = frozenYield(expansion(0.1, 2), new Float64Array(crossSectionTimes.length).fill(1), 2e-9, 0);
    expect(relative(fine, usual)).toBeLessThan(3e-3);
    const history = yieldHistory(expansion(0.1, 2, clock), unit, 2e-9);
    expect(history.every((Y, i) => i === 0 || Y < (history[i - 1] as number))).toBe(true);
  });

  test('Γ/H is nσ over √(8π³g/90) T²/M_Pl', () => {
    // g* = 10.6 at 10 MeV (Saikawa:2018rcs: 10.61); n = s Y, s = 2π²/45 h T³.
    const [T, Y, crossSection] = [0.01, 1e-3, 1e-12];
    const density = ((2 * Math.PI ** 2) / 45) * 10.6 * T ** 3 * Y;
    const hubble = Math.sqrt((8 * Math.PI ** 3 * 10.6) / 90) * (T ** 2 / 1.22089e19);
    expect(relative(collisionsPerExpansion(1, 1 / T, Y, crossSection), (density * crossSection) / hubble)).toBeLessThan(0.01);
  });

  test('a vanishing asymmetry is the symmetric case', () => {
    const unit = new Float64Array(crossSectionTimes.length).fill(1);
    const universe = expansion(0.1, 4);
    const crossSection = 2e-9;
    const symmetric = frozenYield(universe, unit, crossSection / 2, 0);
    expect(relative(2 * frozenMinority(universe, unit, crossSection, 1e-6 * symmetric), symmetric)).toBeLessThan(1e-5);
  });

  test('the density at the thermal coupling is 0.12 and falls with the coupling', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...candidates),
        fc.double({ min: Math.log(1e-3), max: Math.log(2), noNaN: true }),
        fc.double({ min: 2.2, max: 6, noNaN: true }),
        (darkMatter, lnMass, ratio) => {
          const here = model(darkMatter, Math.exp(lnMass), { ratio });
          const coupling = thermalCoupling(here);
          expect(relative(relicDensity(here, coupling), 0.12)).toBeLessThan(5e-3);
          expect(relicDensity(here, 1.1 * coupling)).toBeLessThan(0.118);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('scalar needs twice the y of Majorana; Dirac and pseudo-Dirac agree', () => {
    for (const mass of [0.003, 0.02, 0.15, 0.9]) {
      const at = (darkMatter: RelicModel['darkMatter']) => thermalCoupling(model(darkMatter, mass));
      // Same σ, half the pairs; the widths differ, which the tail of the resonance shows for light dark matter.
      expect(relative(at('scalar'), 2 * at('majorana'))).toBeLessThan(0.01);
      expect(relative(at('dirac'), at('pseudoDirac'))).toBeLessThan(1e-12);
    }
  });

  test('on the resonance less coupling is enough; too close to it there is no answer', () => {
    const scalar = (ratio: number) => thermalCoupling(model('scalar', 0.05, { ratio }));
    expect(scalar(2.2)).toBeLessThan(scalar(3) / 100);
    expect(scalar(2)).toBeNaN();
    expect(relicDensity(model('scalar', 0.05, { ratio: 1.9 }), 1e-9)).toBeNaN();
    expect(formulaCoupling(model('scalar', 0.05, { ratio: 1.9 }))).toBeNaN();
  });

  test('textbook formula asks for less than the full solution, by at most a third', () => {
    for (const darkMatter of candidates) {
      for (const mass of [0.002, 0.01, 0.05, 0.2]) {
        const ratio = formulaCoupling(model(darkMatter, mass)) / thermalCoupling(model(darkMatter, mass));
        expect(ratio).toBeGreaterThan(0.7);
        expect(ratio).toBeLessThan(1);
      }
    }
  });
});

describe('asymmetric dark matter', () => {
  const dirac = (mass: number) => ({ ...model('dirac', mass), darkMatter: 'dirac' as const });

  test('sits at the microwave limit, above the symmetric target, with few minority particles', () => {
    const here = dirac(0.05);
    const { coupling, symmetric, minority } = asymmetricTarget(here);
    expect(coupling).toBeGreaterThan(symmetric);
    expect(minority).toBeLessThan(1e-3);
    expect(relative(recombinationExcess(here, coupling, minority, planckLimit), 1)).toBeLessThan(1e-6);
    expect(minorityFraction(here, 2 * coupling)).toBeLessThan(minority);
  });

  test('heavy dark matter passes already without asymmetry', () => {
    expect(asymmetricTarget(dirac(50))).toMatchObject({ minority: 1 });
  });
});

describe('bounds and conversions', () => {
  test('N_eff: heavy particles leave 3.044; electrons lower, neutrinos raise it', () => {
    expect(effectiveNeutrinos(1, 2, -1, 'electrons')).toBeCloseTo(3.044, 9);
    expect(effectiveNeutrinos(0.005, 4, 1, 'electrons')).toBeLessThan(2.9);
    expect(effectiveNeutrinos(0.005, 4, 1, 'neutrinos')).toBeGreaterThan(3.3);
    // A massless boson counts g, a massless fermion 7/8 g.
    expect(relative(entropyStates(0, 2, -1), 2)).toBeLessThan(1e-6);
    expect(relative(entropyStates(0, 4, 1), 3.5)).toBeLessThan(1e-6);
  });

  test('y from a cross section undoes the cross section from y', () => {
    for (const target of [ELECTRON_MASS, PROTON_MASS]) {
      expect(relative(effectiveCouplingOf(scatteringCrossSectionCm2(3e-11, 0.02, target), 0.02, target), 3e-11)).toBeLessThan(1e-12);
    }
  });

  test('density of a particle: 2.76e8 m/GeV Y', () => {
    expect(relative(relicDensityOf(2, 1e-9), 2.759387e8 * 2e-9)).toBeLessThan(1e-6);
  });
});
