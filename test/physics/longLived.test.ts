import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alpPresets, dumpPresets } from '../../src/catalog/experiments/longLivedRuns.ts';
import { ELECTRON_MASS } from '../../src/physics/constants.ts';
import { contour, massColumn, outline } from '../../src/physics/longLived/contour.ts';
import { expectedEvents } from '../../src/physics/longLived/events.ts';
import { massNodes } from '../../src/physics/longLived/massNodes.ts';
import { alpSearch, type DumpRun, dumpSearch } from '../../src/physics/longLived/search.ts';
import { materials } from '../../src/physics/materials.ts';
import { peak } from '../../src/physics/numerics/peak.ts';

const kinds = ['V', 'A', 'S', 'P'] as const;
const kind = fc.constantFrom(...kinds);
const logarithmic = (low: number, high: number) => fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true }).map(Math.exp);

/** Searches with one maximum of N over the coupling. */
const dumps = [dumpPresets.na64VisibleIww, dumpPresets.e137, dumpPresets.e141, dumpPresets.orsay] as const;
const scaled = (runs: readonly DumpRun[], factor: number) => runs.map((run) => ({ ...run, electrons: factor * run.electrons }));
const na64Alp = (factor: number) => alpSearch(alpPresets.na64.runs.map((run) => ({ ...run, electrons: factor * run.electrons })));

describe('events', () => {
  test('are proportional to the exposure and never NaN, whatever the setup', () => {
    const run = fc.record({
      beamEnergy: logarithmic(0.5, 300),
      material: fc.constantFrom(...Object.values(materials)),
      cutFraction: fc.double({ min: 0.003, max: 1.1, noNaN: true }),
      maxAngleRad: fc.option(logarithmic(1e-5, 1)),
      level: fc.constantFrom('IWW', 'IWW/K'),
      shieldM: logarithmic(1e-2, 1e3),
      decayM: logarithmic(1e-2, 1e3),
      radiusM: fc.option(logarithmic(1e-3, 10)),
      electrons: logarithmic(1e6, 1e22),
      efficiency: fc.double({ min: 0.01, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(run, kind, logarithmic(1e-4, 5), logarithmic(1e-10, 10), (setup, spin, mass, eps) => {
        const { cutFraction, ...rest } = setup;
        const single: DumpRun = { ...rest, energyCut: cutFraction * rest.beamEnergy };
        const events = expectedEvents(dumpSearch([single], spin).channels(mass), eps * eps);
        expect(events).toBeGreaterThanOrEqual(0);
        expect(events).toBeLessThan(Number.POSITIVE_INFINITY);
        const tenfold = expectedEvents(dumpSearch(scaled([single], 10), spin).channels(mass), eps * eps);
        if (events > 0) expect(tenfold / events).toBeCloseTo(10, 9);
      }),
      { numRuns: 500 },
    );
  });

  test('axion-like particles: never NaN either', () => {
    fc.assert(
      fc.property(logarithmic(1e-6, 50), logarithmic(1e-12, 1e3), fc.constantFrom(...Object.values(alpPresets)), (mass, g, { runs }) => {
        const events = expectedEvents(alpSearch(runs).channels(mass), g * g);
        expect(events).toBeGreaterThanOrEqual(0);
        expect(events).toBeLessThan(Number.POSITIVE_INFINITY);
      }),
    );
  });

  test('of two runs add up', () => {
    const { runs } = dumpPresets.na64VisibleIww;
    const eventsOf = (of: readonly DumpRun[]) => expectedEvents(dumpSearch(of, 'V').channels(0.01), 1e-7);
    expect(eventsOf(runs)).toBeCloseTo(eventsOf(runs.slice(0, 1)) + eventsOf(runs.slice(1)), 9);
  });

  test('fall off on both sides of their maximum', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(dumpPresets.na64VisibleIww, dumpPresets.e137, dumpPresets.orsay),
        kind,
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (preset, spin, share) => {
          const search = dumpSearch(preset.runs, spin);
          const mass = 2.01 * ELECTRON_MASS * (0.016 / (2.01 * ELECTRON_MASS)) ** share;
          const column = massColumn(search, preset.eventLimit, mass);
          if (!column) throw new Error('the limit reaches this mass');
          const eventsAt = (factor: number) => expectedEvents(search.channels(mass), (factor * column.couplingAtMax) ** 2);
          // 1 % is the accuracy of the position of a flat top.
          const factors = [1.02, 1.2, 1.5, 2, 3, 5, 10];
          for (const side of [1, -1]) {
            const values = factors.map((factor) => eventsAt(factor ** side));
            for (let i = 1; i < values.length; i++) expect(values[i]).toBeLessThanOrEqual(values[i - 1] as number);
            expect(values[0]).toBeLessThanOrEqual(column.maxEvents);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('branches', () => {
  test('bracket the maximum and lie where N equals the limit', () => {
    fc.assert(
      fc.property(fc.constantFrom(...dumps), kind, logarithmic(1.03e-3, 0.5), logarithmic(1e-3, 1e6), (preset, spin, mass, factor) => {
        const search = dumpSearch(scaled(preset.runs, factor), spin);
        const column = massColumn(search, preset.eventLimit, mass);
        // At the tip the roots are the top itself.
        if (!column || column.maxEvents < 1.001 * preset.eventLimit) return;
        const { lower, upper, couplingAtMax, maxEvents } = column;
        const eventsAt = (coupling: number) => expectedEvents(search.channels(mass), coupling * coupling);
        expect(lower).toBeLessThan(couplingAtMax);
        expect(upper).toBeGreaterThan(couplingAtMax);
        expect(maxEvents / eventsAt(couplingAtMax)).toBeCloseTo(1, 9);
        for (const root of [lower, upper]) {
          const inside = root === lower ? 1.002 : 1 / 1.002;
          if (maxEvents > 1.01 * preset.eventLimit) expect(eventsAt(root * inside)).toBeGreaterThan(preset.eventLimit);
          expect(eventsAt(root / inside)).toBeLessThan(preset.eventLimit);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('are those of a fine scan', () => {
    const step = 22 / 4000;
    const cases = [
      ...dumps.map(({ runs, eventLimit }, i) => [dumpSearch(runs, kinds[i] as 'V'), eventLimit, 0.0123] as const),
      [na64Alp(1), Math.LN10, 0.0123],
      [na64Alp(1e6), Math.LN10, 0.05],
    ] as const;
    for (const [search, limit, mass] of cases) {
      const column = massColumn(search, limit, mass);
      const channels = search.channels(mass);
      const centre = 2 * Math.log(column?.couplingAtMax ?? Number.NaN);
      const inside = [];
      for (let t = centre - 22; t < centre + 22; t += step) if (expectedEvents(channels, Math.exp(t)) > limit) inside.push(t);
      expect(Math.abs(2 * Math.log(column?.lower ?? Number.NaN) - (inside[0] as number))).toBeLessThan(2 * step);
      expect(Math.abs(2 * Math.log(column?.upper ?? Number.NaN) - (inside.at(-1) as number))).toBeLessThan(2 * step);
    }
  });

  test('none where too few events are expected', () => {
    expect(massColumn(dumpSearch(dumpPresets.na64VisibleIww.runs, 'V'), Math.LN10, 0.03)).toBeNull();
    expect(massColumn(dumpSearch(dumpPresets.e137.runs, 'V'), 3, 0.0009)).toBeNull();
    expect(massColumn(dumpSearch(dumpPresets.e137.runs, 'V'), 3, 30)).toBeNull();
  });
});

describe('contour', () => {
  const cases = [
    ...dumps.flatMap(({ runs, eventLimit, title }) => kinds.map((k) => [`${title} ${k}`, dumpSearch(runs, k), eventLimit] as const)),
    ['NA64 exact', dumpSearch(dumpPresets.na64Visible.runs, 'V'), Math.LN10] as const,
    ['NA64 ALP', na64Alp(1), Math.LN10] as const,
    ['E137 ALP', alpSearch(alpPresets.e137.runs), 3] as const,
  ];

  test.each(cases)('%s is closed and lies inside its box', (_name, search, limit) => {
    const found = contour(search, limit, [1e-3, 1]);
    if (!found) throw new Error('no contour');
    const { columns, tip, leftEdge } = found;
    const first = Math.max(1e-3, search.threshold * (1 + 0.8e-3));
    expect(leftEdge).toBe(search.threshold > 0 ? 'threshold' : 'range');
    expect(columns.length).toBeGreaterThan(20);
    expect(columns[0]?.mass).toBeCloseTo(first, 12);
    const masses = [...columns.map(({ mass }) => mass), tip.mass];
    for (let i = 1; i < masses.length; i++) expect(masses[i]).toBeGreaterThan(masses[i - 1] as number);
    for (const { lower, upper, maxEvents } of columns) {
      expect(lower).toBeLessThan(upper);
      expect(maxEvents).toBeGreaterThan(limit);
    }
    const last = columns.at(-1);
    expect(tip.coupling).toBeGreaterThan(last?.lower ?? Number.NaN);
    expect(tip.coupling).toBeLessThan(last?.upper ?? Number.NaN);
    const points = outline(found);
    expect(points).toHaveLength(2 * columns.length + 1);
    for (const [mass, coupling] of points) {
      expect(mass).toBeGreaterThanOrEqual(first);
      expect(mass).toBeLessThanOrEqual(tip.mass);
      expect(coupling).toBeGreaterThan(0);
      expect(coupling).toBeLessThan(Number.POSITIVE_INFINITY);
    }
  });

  test('grows with the exposure and ends where its maximum equals the limit', () => {
    fc.assert(
      fc.property(fc.constantFrom(...dumps.slice(0, 2)), logarithmic(0.3, 1e3), ({ runs, eventLimit }, factor) => {
        const search = dumpSearch(scaled(runs, factor), 'V');
        const more = dumpSearch(scaled(runs, 2 * factor), 'V');
        const [small, large] = [contour(search, eventLimit, [1e-3, 1]), contour(more, eventLimit, [1e-3, 1])];
        if (!small || !large) throw new Error('no contour');
        expect(large.tip.mass).toBeGreaterThan(small.tip.mass);
        expect(massColumn(search, eventLimit, 0.998 * small.tip.mass)).not.toBeNull();
        expect(massColumn(search, eventLimit, 1.002 * small.tip.mass)).toBeNull();
        const [inner, outer] = [massColumn(search, eventLimit, 0.005), massColumn(more, eventLimit, 0.005)];
        expect(outer?.lower).toBeLessThan(inner?.lower ?? Number.NaN);
        expect(outer?.upper).toBeGreaterThan(inner?.upper ?? Number.NaN);
      }),
      { numRuns: 12 },
    );
  });

  test('starts at the left edge of the range where that lies above the threshold', () => {
    const found = contour(dumpSearch(dumpPresets.e137.runs, 'V'), 3, [0.02, 0.1]);
    expect(found?.leftEdge).toBe('range');
    expect(found?.columns[0]?.mass).toBeCloseTo(0.02, 12);
    expect(found?.tip.mass).toBeGreaterThan(0.3);
  });

  test('none without enough events or beyond the tip', () => {
    expect(contour(dumpSearch(scaled(dumpPresets.e774.runs, 1e-9), 'V'), 18, [1e-3, 1])).toBeNull();
    expect(contour(dumpSearch(dumpPresets.na64VisibleIww.runs, 'V'), Math.LN10, [0.1, 1])).toBeNull();
  });

  test('masses ascend from the first to below the tip', () => {
    fc.assert(
      fc.property(logarithmic(1e-3, 0.1), logarithmic(1.001, 1e3), fc.constantFrom(0, 2 * ELECTRON_MASS), (low, ratio, threshold) => {
        const first = Math.max(low, threshold * 1.0008);
        const masses = massNodes(first * ratio, first, threshold, [0.2, 0.28]);
        expect(masses[0]).toBe(first);
        for (let i = 1; i < masses.length; i++) expect(masses[i]).toBeGreaterThanOrEqual(masses[i - 1] as number);
        expect(masses.at(-1)).toBeLessThan(first * ratio);
      }),
    );
  });
});

test('the peak of a function is found to the tolerance, also of one with corners', () => {
  fc.assert(
    fc.property(fc.double({ min: -0.9, max: 1.9, noNaN: true }), fc.constantFrom(1, 2, 4), (top, power) => {
      const f = (x: number) => -(Math.abs(x - top) ** power) - 0.1 * Math.abs(x - top);
      const sample = (at: number) => ({ at, value: f(at) });
      const best = [-0.5, 0, 0.5, 1, 1.5].map(sample).reduce((a, b) => (b.value > a.value ? b : a));
      expect(Math.abs(peak(f, sample(-1), best, sample(2), 1e-4).at - top)).toBeLessThan(3e-4);
    }),
  );
});
