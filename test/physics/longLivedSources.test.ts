import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dumpPresets } from '../../src/catalog/experiments/longLivedRuns.ts';
import { spectrum } from '../../src/physics/bremsstrahlung/crossSection.ts';
import { convergedNodes } from '../../src/physics/bremsstrahlung/process.ts';
import { nucleus } from '../../src/physics/formFactor.ts';
import { decayProbability, seenDecayProbability, twoBodyAcceptance } from '../../src/physics/longLived/decayVolume.ts';
import { type Channel, expectedEvents } from '../../src/physics/longLived/events.ts';
import { exactRadiation } from '../../src/physics/longLived/exactRadiation.ts';
import { angleFraction, bremsstrahlungFlux, iwwSpectrum } from '../../src/physics/longLived/iww.ts';
import { dumpSource } from '../../src/physics/longLived/source.ts';
import { materials } from '../../src/physics/materials.ts';
import { electronProcess } from '../../src/physics/missingEnergy.ts';
import { homogeneous } from './homogeneous.ts';

const kinds = ['V', 'A', 'S', 'P'] as const;
const logarithmic = (low: number, high: number) => fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true }).map(Math.exp);

describe('decay probability', () => {
  const length = logarithmic(1e-6, 1e12);
  const distance = logarithmic(1e-3, 1e3);

  test('d/l for l ≫ d, 0 for l ≪ L, between 0 and 1', () => {
    fc.assert(
      fc.property(length, distance, distance, (l, shield, decay) => {
        const P = decayProbability(l, shield, decay);
        expect(P).toBeGreaterThanOrEqual(0);
        expect(P).toBeLessThanOrEqual(1);
        if (l > 1e4 * (shield + decay)) expect(P / (decay / l)).toBeCloseTo(1, 3);
        if (l < 1e-3 * shield) expect(P).toBe(0);
      }),
    );
  });

  test('adds up over adjacent volumes and keeps its digits for l ≫ d', () => {
    fc.assert(
      fc.property(logarithmic(1, 1e18), distance, distance, distance, (l, shield, first, second) => {
        const parts = decayProbability(l, shield, first) + decayProbability(l, shield + first, second);
        const whole = decayProbability(l, shield, first + second);
        if (whole > 1e-250) expect(parts / whole).toBeCloseTo(1, 9);
      }),
    );
  });

  test('scales with lengths only', () => {
    homogeneous(decayProbability, [-1, -1, -1], 0, [2, 1, 3]);
    homogeneous(twoBodyAcceptance, [1, 1, 0, 0, 1], 0, [10, 0.2, 100, 1, 0.1]);
    homogeneous(twoBodyAcceptance, [0, 0, -1, -1, 0], 0, [10, 0.2, 100, 1, 0.1]);
  });

  test('a detector sees at most all decays, and all of them when it is wide', () => {
    const volume = { shieldM: 10, decayM: 50, energyCut: 0.1 };
    fc.assert(
      fc.property(logarithmic(0.1, 1e9), logarithmic(1, 20), logarithmic(1e-3, 0.5), logarithmic(1e-3, 10), (l, energy, mass, radiusM) => {
        const all = decayProbability(l, 10, 50);
        const seen = seenDecayProbability(l, energy, mass, { ...volume, radiusM });
        expect(seen).toBeGreaterThanOrEqual(0);
        expect(seen).toBeLessThanOrEqual(all * (1 + 1e-12));
        expect(seenDecayProbability(l, energy, mass, { ...volume, radiusM: 2 * radiusM })).toBeGreaterThanOrEqual(seen * (1 - 1e-12));
        expect(seenDecayProbability(l, energy, mass, { ...volume, radiusM: 1e9 })).toBeCloseTo(all, 12);
      }),
    );
  });

  test('short lives are seen as from the entrance, long ones as the mean over the volume', () => {
    const [E, mass, radiusM, energyCut] = [9, 0.3, 0.5, 0.1];
    const volume = { shieldM: 1, decayM: 35, radiusM, energyCut };
    const seen = (l: number) => seenDecayProbability(l, E, mass, volume) / decayProbability(l, 1, 35);
    expect(seen(0.05)).toBeCloseTo(twoBodyAcceptance(E, mass, 35 - 0.05, radiusM, energyCut), 3);
    const steps = 20000;
    let mean = 0;
    for (let i = 0; i < steps; i++) mean += twoBodyAcceptance(E, mass, (35 * (i + 0.5)) / steps, radiusM, energyCut) / steps;
    expect(Math.abs(seen(1e9) / mean - 1)).toBeLessThan(0.03);
  });
});

describe('radiation', () => {
  test('the fraction below an angle rises from 0 to 1', () => {
    fc.assert(
      fc.property(logarithmic(1e-3, 0.5), logarithmic(2, 150), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (mass, energy, om) => {
        const fractions = [1e-9, 1e-5, 1e-4, 1e-3, 1e-2, 1e-1, 1e3].map((theta) => angleFraction(mass, energy, om, theta));
        for (let i = 1; i < fractions.length; i++) expect(fractions[i]).toBeGreaterThanOrEqual((fractions[i - 1] as number) - 1e-12);
        expect(fractions[0]).toBeLessThan(1e-3);
        expect(fractions.at(-1)).toBeGreaterThan(0.99);
      }),
    );
  });

  test('heavy bosons do not distinguish a vector from an axial vector nor a scalar from a pseudoscalar', () => {
    const target = nucleus(materials.W.Z, materials.W.A);
    const flux = bremsstrahlungFlux(target, 0.1, 50);
    const at = (k: (typeof kinds)[number]) => iwwSpectrum(k, flux, 0.1, 50, 0.4);
    expect(at('A') / at('V')).toBeCloseTo(1, 3);
    expect(at('S') / at('P')).toBeCloseTo(1, 3);
    expect(iwwSpectrum('V', flux, 0.1, 0.15, 0.4)).toBe(0);
  });

  test('default nodes of a source agree with three times as many', () => {
    const fine = { near: 12, far: 20, x: 24 };
    for (const [run, mass, couplings] of [
      [dumpPresets.na64VisibleIww.runs[1], 0.01, [1e-4, 1.5e-3]],
      [dumpPresets.na64Visible.runs[0], 0.02, [1.5e-4, 4e-4]],
      [dumpPresets.orsay.runs[0], 0.03, [2e-6, 3e-5]],
    ] as const) {
      const channel = (source: ReturnType<typeof dumpSource>): Channel[] => (source ? [{ source, volume: run, exposure: 1 }] : []);
      for (const eps of couplings) {
        const coarse = expectedEvents(channel(dumpSource(run, 'V', mass)), eps * eps);
        expect(Math.abs(coarse / expectedEvents(channel(dumpSource(run, 'V', mass, fine)), eps * eps) - 1)).toBeLessThan(6e-3);
      }
    }
  });

  test('exact spectrum: from the table as from the direct integral, inside and outside the table', () => {
    const process = electronProcess('ETL', materials.Pb);
    for (const [beamEnergy, mass] of [
      [100, 0.02],
      [100, 0.0007],
      [500, 0.02],
    ] as const) {
      const radiation = exactRadiation({ beamEnergy, energyCut: beamEnergy / 2, material: materials.Pb }, 'V', mass);
      for (const om of [0.45, 0.1, 1e-3, 3e-5]) {
        const direct = spectrum(process, mass, 0.95 * beamEnergy, om, convergedNodes('etlRecoil'));
        expect(Math.abs(radiation.at(0.95 * beamEnergy)(om) / direct - 1)).toBeLessThan(1e-3);
      }
    }
  });
});
