import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALPHA, MUON_MASS, TAU_MASS } from '../../src/physics/constants.ts';
import { alpToPhotonsWidth } from '../../src/physics/decay/alp.ts';
import { darkMatterWidth } from '../../src/physics/decay/darkMatter.ts';
import { darkPhotonToHadronsWidth, darkPhotonToLeptonsWidth, hadronicRatio } from '../../src/physics/decay/darkPhoton.ts';
import { decayLengthM } from '../../src/physics/decay/decayLength.ts';
import { excitedStateWidth } from '../../src/physics/decay/excitedState.ts';
import { fermionPairWidth } from '../../src/physics/decay/fermionPair.ts';
import { loopKineticMixing } from '../../src/physics/decay/kineticMixingLoop.ts';
import { zPrimeInvisibleBranching, zPrimeToElectronsWidth, zPrimeToNeutrinosWidth } from '../../src/physics/decay/zPrime.ts';
import { homogeneous } from './homogeneous.ts';

const kinds = ['V', 'A', 'S', 'P'] as const;
const candidates = ['dirac', 'scalar', 'majorana', 'pseudoDirac'] as const;
const relative = (value: number, expected: number) => Math.abs(value / expected - 1);

describe('dimensions', () => {
  test('widths are energies', () => {
    for (const kind of kinds) homogeneous((m, mf) => fermionPairWidth(kind, 1e-3, m, mf), [1, 1], 1, [0.3, 0.1]);
    for (const kind of candidates) homogeneous((m, m1) => darkMatterWidth(kind, 0.1, m, m1, 0.1 * m1), [1, 1], 1, [0.3, 0.1]);
    homogeneous((m, ml) => darkPhotonToLeptonsWidth(1e-3, m, ml), [1, 1], 1, [0.3, 0.1]);
    homogeneous(alpToPhotonsWidth, [-1, 1], 1, [1e-4, 0.1]);
    homogeneous(
      (mediatorMass, lighterMass, heavierMass, ml) =>
        excitedStateWidth({ mixing: 1e-3, alphaD: 0.1, mediatorMass, lighterMass, heavierMass }, ml),
      [1, 1, 1, 1],
      1,
      [0.3, 0.1, 0.15, 0.01],
    );
  });

  test('a decay length is an inverse energy', () => {
    homogeneous(decayLengthM, [1, 1, 1], -1, [1e-12, 0.1, 100]);
  });
});

describe('two-body widths', () => {
  test('vanish below threshold and reach the massless limits', () => {
    for (const kind of kinds) {
      expect(fermionPairWidth(kind, 1, 0.19, 0.1)).toBe(0);
      expect(relative(fermionPairWidth(kind, 0.3, 2, 0), (0.09 * 2) / ((kind === 'V' || kind === 'A' ? 12 : 8) * Math.PI))).toBeLessThan(
        1e-14,
      );
    }
    for (const kind of candidates) expect(darkMatterWidth(kind, 0.1, 0.19, 0.1)).toBe(0);
  });

  test('at threshold S-wave channels open with β, P-wave ones with β³', () => {
    const slope = (width: (m: number) => number) => {
      const [near, far] = [1e-6, 1e-5].map((delta) => width(0.2 * (1 + delta))) as [number, number];
      return Math.log10(far / near);
    };
    const powers = { V: 0.5, A: 1.5, S: 1.5, P: 0.5 };
    for (const kind of kinds) expect(slope((m) => fermionPairWidth(kind, 1, m, 0.1))).toBeCloseTo(powers[kind], 3);
    const dark = { dirac: 0.5, scalar: 1.5, majorana: 1.5, pseudoDirac: 0.5 };
    for (const kind of candidates) expect(slope((m) => darkMatterWidth(kind, 0.1, m, 0.1))).toBeCloseTo(dark[kind], 3);
  });

  test('pseudo-Dirac without splitting is Dirac; splitting narrows it', () => {
    fc.assert(
      fc.property(fc.double({ min: 2.01, max: 30, noNaN: true }), (ratio) => {
        const dirac = darkMatterWidth('dirac', 0.1, ratio * 0.05, 0.05);
        expect(relative(darkMatterWidth('pseudoDirac', 0.1, ratio * 0.05, 0.05, 0), dirac)).toBeLessThan(1e-12);
        expect(darkMatterWidth('pseudoDirac', 0.1, ratio * 0.05, 0.05, 0.01)).toBeLessThan(dirac);
      }),
    );
  });

  test('a charged Dirac fermion of charge e makes the leptonic width of an A′ with ε = 1', () => {
    expect(
      relative(fermionPairWidth('V', Math.sqrt(4 * Math.PI * ALPHA), 0.5, MUON_MASS), darkPhotonToLeptonsWidth(1, 0.5, MUON_MASS)),
    ).toBeLessThan(1e-14);
  });
});

describe('hadrons', () => {
  const rows = readFileSync('test/golden/r-ratio.csv', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(',').map(Number) as [number, number]);

  test('the table is the source table', () => {
    expect(rows).toHaveLength(215);
    for (const [energy, ratio] of rows) expect(hadronicRatio(energy)).toBe(ratio);
  });

  test('no hadrons below the table, constant above, linear between', () => {
    expect(darkPhotonToHadronsWidth(1e-3, 0.139)).toBe(0);
    const [lastEnergy, lastRatio] = rows.at(-1) as [number, number];
    expect(hadronicRatio(2 * lastEnergy)).toBe(lastRatio);
    for (let i = 1; i < rows.length; i++) {
      const [[a, ra], [b, rb]] = [rows[i - 1], rows[i]] as [[number, number], [number, number]];
      expect(hadronicRatio((a + b) / 2)).toBeCloseTo((ra + rb) / 2, 9);
    }
  });
});

test('χ₂ → χ₁ℓℓ reaches its small-splitting limit and closes at threshold', () => {
  const state = (splitting: number) => ({ mixing: 1e-3, alphaD: 0.1, mediatorMass: 1, lighterMass: 0.3, heavierMass: 0.3 + splitting });
  const d = 1e-4;
  const limit = (4 * ALPHA * 0.1 * 1e-6 * d ** 5) / (15 * Math.PI);
  expect(relative(excitedStateWidth(state(d), 0), limit)).toBeLessThan(1e-3);
  expect(excitedStateWidth(state(d), d / 2)).toBe(0);
  expect(excitedStateWidth(state(2), 0)).toBeNaN();
});

describe('loop mixing of L_μ−L_τ', () => {
  /** ∫₀¹ dx x(1−x) ln|1 − z x(1−x)| and its cut, by the midpoint rule. */
  function loop(z: number): { re: number; im: number } {
    const count = 200_000;
    let [re, im] = [0, 0];
    for (let i = 0; i < count; i++) {
      const x = (i + 0.5) / count;
      const [weight, argument] = [x * (1 - x), 1 - z * x * (1 - x)];
      re += weight * Math.log(Math.abs(argument));
      if (argument < 0) im -= Math.PI * weight;
    }
    return { re: re / count, im: im / count };
  }

  test('agrees with the Feynman-parameter integral in every region', () => {
    for (const z of [-30, -0.5, -0.01, 1e-4, 0.019, 0.021, 1, 3.9, 4.5, 40, 2000]) {
      const q2 = z * MUON_MASS ** 2;
      const [muon, tau] = [loop(z), loop(q2 / TAU_MASS ** 2)];
      const scale = -Math.sqrt(4 * Math.PI * ALPHA) / (2 * Math.PI ** 2);
      const mixing = loopKineticMixing(1, q2);
      expect(Math.abs(mixing.re / scale - (Math.log(TAU_MASS / MUON_MASS) / 3 + tau.re - muon.re))).toBeLessThan(3e-5);
      expect(Math.abs(mixing.im / scale - (tau.im - muon.im))).toBeLessThan(3e-5);
    }
  });

  test('series and closed form join', () => {
    const [below, above] = [0.02 - 1e-9, 0.02 + 1e-9].map((z) => loopKineticMixing(1, z * MUON_MASS ** 2).re) as [number, number];
    expect(Math.abs(above / below - 1)).toBeLessThan(1e-9);
  });
});

describe('Z′ of L_μ−L_τ', () => {
  test('invisible fraction: 1 below the muon threshold, free of g without dark matter, larger with it', () => {
    expect(zPrimeInvisibleBranching(0.2, 1e-4, null)).toBe(1);
    fc.assert(
      fc.property(fc.double({ min: 0.22, max: 20, noNaN: true }), fc.double({ min: 1e-3, max: 1, noNaN: true }), (m, g) => {
        const alone = zPrimeInvisibleBranching(m, g, null);
        expect(relative(alone, zPrimeInvisibleBranching(m, 1e-4, null))).toBeLessThan(1e-12);
        expect(zPrimeInvisibleBranching(m, g, { kind: 'majorana', coupling: 0.5, mass: m / 3 })).toBeGreaterThan(alone);
      }),
    );
    expect(relative(zPrimeInvisibleBranching(1e3, 1e-3, null), 1 / 3)).toBeLessThan(1e-4);
  });

  test('electrons are rare', () => {
    expect(zPrimeToElectronsWidth(1e-3, 0.1) / zPrimeToNeutrinosWidth(1e-3, 0.1)).toBeLessThan(1e-4);
  });
});

test('decay length: γβcτ', () => {
  // A charged pion of 1 GeV: cτ = 7.8045 m, m = 0.13957 GeV.
  const width = 1.973269804e-16 / 7.8045;
  expect(relative(decayLengthM(width, 0.13957, 1), (7.8045 * Math.sqrt(1 - 0.13957 ** 2)) / 0.13957)).toBeLessThan(1e-12);
  expect(decayLengthM(1, 0.2, 0.1)).toBeNaN();
});
