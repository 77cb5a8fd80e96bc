import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dumpPresets } from '../../src/catalog/experiments/longLivedRuns.ts';
import { contour, massColumn } from '../../src/physics/longLived/contour.ts';
import { expectedEvents } from '../../src/physics/longLived/events.ts';
import { type DumpRun, semivisibleSearch } from '../../src/physics/longLived/search.ts';
import { excitedStateSource, survival } from '../../src/physics/longLived/semivisible.ts';
import { radiated } from '../../src/physics/longLived/source.ts';
import { materials } from '../../src/physics/materials.ts';

const logarithmic = (low: number, high: number) => fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true }).map(Math.exp);

describe('semi-visible chain', () => {
  const state = { mixing: 1e-3, alphaD: 0.1, mediatorMass: 0.1, lighterMass: 0.1 / 3, heavierMass: 0.14 / 3 };

  test('survival falls from 1 to 0', () => {
    const values = [0, 1, 1e2, 1e3, 1e4, 1e5, 1e7].map((distance) => survival(state, 80, distance));
    expect(values[0]).toBeCloseTo(1, 12);
    for (let i = 1; i < values.length; i++) expect(values[i]).toBeLessThan(values[i - 1] as number);
    expect(values.at(-1)).toBe(0);
  });

  test('decays inside a volume and beyond it are those beyond its entrance', () => {
    const mediators = { energies: Float64Array.of(60, 80, 100), strengths: Float64Array.of(1, 2, 3) };
    const source = excitedStateSource(state, mediators);
    expect(source.strengths.reduce((a, b) => a + b)).toBeCloseTo(6, 12);
    fc.assert(
      fc.property(logarithmic(1e-4, 1), (eps) => {
        const eventsIn = (shieldM: number, decayM: number | null) =>
          expectedEvents([{ source, volume: { shieldM, decayM, radiusM: null, energyCut: 0 }, exposure: 1 }], eps * eps);
        expect(eventsIn(2, 3) + eventsIn(5, null)).toBeCloseTo(eventsIn(2, null), 9);
        const single = mediators.energies.reduce(
          (sum, energy, j) => sum + (mediators.strengths[j] as number) * survival({ ...state, mixing: eps }, energy, 2),
          0,
        );
        expect(eventsIn(2, null)).toBeCloseTo(eps * eps * single, 9);
      }),
    );
  });
});

describe('semi-visible search', () => {
  const beyond: DumpRun = { ...dumpPresets.na64Visible.runs[0], material: materials.Pb, shieldM: 6.5, decayM: null };
  const inside: DumpRun = { ...beyond, shieldM: 2, decayM: 3 };
  const dark = { alphaD: 0.1, lighterOverMediator: 1 / 3, splitting: 0.4 };
  const sumOfSource = (mass: number) => radiated(beyond, 'V', mass)?.strengths.reduce((a, b) => a + b) ?? Number.NaN;

  test('is a search for missing energy where χ₂ lives long or for ever', () => {
    for (const mass of [0.005, 0.02]) {
      const events = expectedEvents(semivisibleSearch([beyond], dark).channels(mass), 1e-10);
      expect(events / (1e-10 * beyond.electrons * beyond.efficiency * sumOfSource(mass))).toBeCloseTo(1, 4);
    }
  });

  test('has a closed contour with both signatures together wider than either', () => {
    const column = (runs: readonly DumpRun[]) => massColumn(semivisibleSearch(runs, dark), Math.LN10, 0.1);
    const [both, one, other] = [column([beyond, inside]), column([beyond]), column([inside])];
    expect(both?.lower).toBeLessThan(Math.min(one?.lower ?? Number.NaN, other?.lower ?? Number.NaN));
    // The roots are known to 1e-3 and decays inside alone decide the upper one.
    expect(1.002 * (both?.upper ?? 0)).toBeGreaterThan(Math.max(one?.upper ?? Number.NaN, other?.upper ?? Number.NaN));
    expect(contour(semivisibleSearch([beyond, inside], dark), Math.LN10, [1e-3, 1])?.leftEdge).toBe('threshold');
  });

  test('has no source where the A′ is lighter than both states together', () => {
    expect(semivisibleSearch([beyond], { ...dark, splitting: 1 }).channels(0.1)).toEqual([]);
  });
});
