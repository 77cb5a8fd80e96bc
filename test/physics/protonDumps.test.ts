import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Column, columnAt } from '../../src/physics/protonDump/column.ts';
import { islands, polygon, regionEdges } from '../../src/physics/protonDump/contour.ts';
import { channelThreshold } from '../../src/physics/protonDump/decayChannel.ts';
import { decaySegment } from '../../src/physics/protonDump/decaySegment.ts';
import { expectedEvents, type ProtonSearch, type ProtonSource, protonSource } from '../../src/physics/protonDump/events.ts';
import { massNodes } from '../../src/physics/protonDump/massNodes.ts';
import { type Meson, mesonBranching } from '../../src/physics/protonDump/mesons.ts';
import { presetSearch } from '../../src/physics/protonDump/presetSearch.ts';
import { type ProtonExperiment, protonPresets } from '../../src/physics/protonDump/presets.ts';
import { protonFormFactorSquared } from '../../src/physics/protonDump/protonFormFactor.ts';
import { nominalScales, type SourceTable, sourceStrengths, type TableComponent } from '../../src/physics/protonDump/sourceTable.ts';
import { protonTables } from '../../src/physics/protonDump/tables.ts';
import { homogeneous } from './homogeneous.ts';

const golden = (file: string) => JSON.parse(readFileSync(new URL(`../golden/${file}`, import.meta.url), 'utf8'));
const names = Object.keys(protonPresets) as ProtonExperiment[];
const searches = Object.fromEntries(names.map((name) => [name, presetSearch(name, protonTables[name])])) as Record<
  ProtonExperiment,
  ProtonSearch
>;
const limitOf = (name: ProtonExperiment) => protonPresets[name].eventLimit;
const eventsOf = (search: ProtonSearch, mass: number, mixing: number) => {
  const source = protonSource(search, mass);
  return source ? expectedEvents(source, mixing * mixing) : 0;
};

const experiment = fc.constantFrom(...names);
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const logarithmic = (low: number, high: number) => between(Math.log(low), Math.log(high)).map(Math.exp);
/** A mass inside the model of an experiment, by its logarithmic share. */
const massAt = ({ channel, massEnd }: ProtonSearch, share: number) => {
  const first = 1.001 * channelThreshold(channel);
  return first * (massEnd / first) ** share;
};

describe('source tables', () => {
  test.each(readdirSync(new URL('../golden/proton-tables', import.meta.url)))('%s is shipped as it is', (file) => {
    const { exp, qs, E, z, D, d, comps, provenance } = golden(`proton-tables/${file}`);
    const shipped = protonTables[exp as ProtonExperiment];
    const components = Object.fromEntries(
      Object.entries(shipped.components).map(([name, { max, masses, rows }]) => [name, { max, m: masses, q: rows }]),
    );
    expect(components).toEqual(comps);
    expect([shipped.energies, shipped.positions, shipped.stepsPerUnit]).toEqual([E, z.length, qs]);
    expect([shipped.shieldM, shipped.decayM, shipped.provenance]).toEqual([D, d, provenance]);
    for (const [k, at] of (z as number[]).entries()) expect(Math.abs(D + (k * d) / (z.length - 1) - at)).toBeLessThan(1e-3);
  });

  test('presets are those of the reference', () => {
    for (const [name, { norm, channel, eff, Nup, mMax }] of Object.entries(golden('proton-dumps.json').presets) as [
      ProtonExperiment,
      never,
    ][]) {
      const { exposure, eventLimit, efficiency, massEnd, ...rest } = protonPresets[name];
      expect([exposure, efficiency, massEnd, rest.channel]).toEqual([norm, eff, mMax, channel]);
      expect(eventLimit).toBeCloseTo(Nup, 4);
    }
  });

  test('at a mass node are the nodes, below the first the first, above the last no bremsstrahlung', () => {
    const { table } = searches.SHiP;
    const brem = table.components.brem as TableComponent;
    const only: SourceTable = { ...table, components: { brem } };
    const at = (mass: number) => sourceStrengths(only, mass, nominalScales);
    const entry = 60;
    for (const j of [0, 5, brem.masses.length - 1]) {
      const mass = brem.masses[j] as number;
      const stored = brem.max * Math.exp((brem.rows[j]?.[entry] as number) / 50) * protonFormFactorSquared(mass);
      expect((at(mass)[entry] as number) / stored).toBeCloseTo(1, 12);
    }
    const low = (at(0.0005)[entry] as number) / protonFormFactorSquared(0.0005);
    expect(low / ((at(0.0011)[entry] as number) / protonFormFactorSquared(0.0011))).toBeCloseTo(1, 12);
    expect(Math.max(...at(1.7501))).toBe(0);
  });

  test('scale with the components', () => {
    fc.assert(
      fc.property(
        experiment,
        between(0, 1),
        fc.constantFrom('pi0', 'eta', 'omega', 'brem' as const),
        between(0, 5),
        (name, share, component, k) => {
          const { table } = searches[name];
          const mass = massAt(searches[name], share);
          const [none, one, some] = [0, 1, k].map((factor) => sourceStrengths(table, mass, { ...nominalScales, [component]: factor }));
          for (const [i, s] of (some as Float64Array).entries()) {
            const [without, nominal] = [none?.[i] as number, one?.[i] as number];
            expect(Math.abs(s - without - k * (nominal - without))).toBeLessThanOrEqual(1e-12 * (s + nominal));
          }
        },
      ),
    );
  });
});

describe('production', () => {
  test.each([
    ['pi0', 0.1349768, 2 * 0.98823],
    ['eta', 0.547862, 2 * 0.3936],
    ['etap', 0.95778, 2 * 0.02307],
    ['omega', 0.78266 - 0.1349768, 0.0835],
  ] as [Meson, number, number][])('%s: the photon rate at m = 0, falls, closed at its threshold', (meson, threshold, massless) => {
    expect(mesonBranching(meson, 0)).toBeCloseTo(massless, 12);
    expect(mesonBranching(meson, threshold)).toBe(0);
    expect(mesonBranching(meson, 2 * threshold)).toBe(0);
    fc.assert(
      fc.property(between(0, 0.999), between(0, 0.999), (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((x) => mesonBranching(meson, x * threshold));
        expect(low).toBeGreaterThanOrEqual(high as number);
      }),
    );
  });

  test('the form factor is 1 for a photon, to the accuracy of its strengths, and peaks at the ω', () => {
    expect(Math.sqrt(protonFormFactorSquared(0))).toBeCloseTo(1, 1);
    const masses = Array.from({ length: 1500 }, (_, i) => 0.001 * (i + 1));
    const top = masses.reduce((best, mass) => (protonFormFactorSquared(mass) > protonFormFactorSquared(best) ? mass : best));
    expect(top).toBeCloseTo(0.783, 3);
  });
});

describe('decays in a segment', () => {
  test('are linear in u where it is short, all of them where it is long', () => {
    fc.assert(
      fc.property(between(0, 1), between(0, 1), (start, stop) => {
        const scale = start + stop;
        expect(Math.abs(decaySegment(1e-9, start, stop) / 1e-9 - scale / 2)).toBeLessThanOrEqual(1e-8 * scale + 1e-300);
        expect(Math.abs(decaySegment(1e6, start, stop) - start)).toBeLessThanOrEqual(1.1e-6 * scale + 1e-300);
      }),
    );
  });

  test('add up over a divided segment, on both sides of the expansion', () => {
    fc.assert(
      fc.property(logarithmic(1e-4, 50), between(0, 1), between(0, 1), between(0.01, 0.99), (u, start, stop, part) => {
        const middle = start + part * (stop - start);
        const divided = decaySegment(part * u, start, middle) + Math.exp(-part * u) * decaySegment((1 - part) * u, middle, stop);
        expect(Math.abs(decaySegment(u, start, stop) - divided)).toBeLessThanOrEqual(1e-6 * divided + 1e-300);
      }),
    );
  });
});

describe('events', () => {
  const setup = fc.record({
    channel: fc.constantFrom('ee', 'mumu', 'll', 'visible' as const),
    exposure: logarithmic(1e-3, 1e23),
    efficiency: between(0, 1),
    scales: fc.record({ pi0: between(0, 10), eta: between(0, 10), etap: between(0, 10), omega: between(0, 10), brem: between(0, 10) }),
    shieldM: logarithmic(0.1, 2000),
    decayM: logarithmic(1e-3, 2000),
  });

  test('are finite, not negative and proportional to the exposure, whatever the setup', () => {
    fc.assert(
      fc.property(experiment, setup, logarithmic(1e-5, 1e4), logarithmic(1e-15, 10), (name, own, mass, mixing) => {
        const search = { ...searches[name], ...own };
        const events = eventsOf(search, mass, mixing);
        expect(events).toBeGreaterThanOrEqual(0);
        expect(events).toBeLessThan(Number.POSITIVE_INFINITY);
        const tenfold = eventsOf({ ...search, exposure: 10 * own.exposure }, mass, mixing);
        if (events > 1e-290) expect(tenfold / events).toBeCloseTo(10, 9);
      }),
      { numRuns: 500 },
    );
  });

  test('fall off on both sides of their maximum', () => {
    fc.assert(
      fc.property(experiment, between(0, 1), (name, share) => {
        const mass = massAt(searches[name], share);
        const { mixingAtTop } = columnAt(searches[name], limitOf(name), mass);
        // 0.1 % is the accuracy of the position of a flat top.
        const factors = [1.01, 1.2, 1.5, 2, 3, 5, 10, 100];
        for (const side of [1, -1]) {
          const values = factors.map((factor) => eventsOf(searches[name], mass, mixingAtTop * factor ** side));
          for (let i = 1; i < values.length; i++) expect(values[i]).toBeLessThanOrEqual(values[i - 1] as number);
        }
      }),
    );
  });

  test('grow with the decay volume up to that of the table, smoothly through its positions', () => {
    fc.assert(
      fc.property(experiment, between(0, 1), logarithmic(1e-8, 1e-4), between(0.01, 0.99), (name, share, mixing, part) => {
        const search = searches[name];
        const mass = massAt(search, share);
        const events = (decayM: number) => eventsOf({ ...search, decayM }, mass, mixing);
        const { decayM, positions } = search.table;
        expect(events(part * decayM)).toBeLessThanOrEqual(events(decayM) * (1 + 1e-12));
        expect(events(2 * decayM)).toBe(events(decayM));
        const position = decayM / (positions - 1);
        const [before, after] = [events(position * (1 - 1e-9)), events(Math.min(decayM, position * (1 + 1e-9)))];
        expect(Math.abs(after - before)).toBeLessThanOrEqual(1e-6 * after);
      }),
    );
  });

  test('are the integral of the decay law over the decay volume', () => {
    const source = {
      lengthsM: Float64Array.of(7, 30),
      strengths: Float64Array.of(2, 3, 1, 0, 5, 4),
      positions: 3,
      shieldM: 10,
      segmentM: 4,
    };
    const acceptance = (i: number, x: number) => {
      const k = Math.min(1, Math.floor(x / 4));
      const [start, stop] = [source.strengths[3 * i + k] as number, source.strengths[3 * i + k + 1] as number];
      return start + (x / 4 - k) * (stop - start);
    };
    for (const squaredMixing of [1e-3, 0.1, 1, 5]) {
      for (const segments of [0.3, 1, 1.6, 2]) {
        const steps = 20000;
        const dx = (4 * segments) / steps;
        let sum = 0;
        for (let n = 0; n < steps; n++) {
          const x = (n + 0.5) * dx;
          for (const [i, length] of source.lengthsM.entries()) {
            const l = length / squaredMixing;
            sum += (dx / l) * Math.exp(-(10 + x) / l) * acceptance(i, x);
          }
        }
        expect(expectedEvents({ ...source, segments }, squaredMixing) / (squaredMixing * sum)).toBeCloseTo(1, 6);
      }
    }
  });

  test('depend on ratios of lengths only', () => {
    const events = (lengthM: number, shieldM: number, segmentM: number) => {
      const source: ProtonSource = {
        lengthsM: Float64Array.of(lengthM, 2 * lengthM),
        strengths: Float64Array.of(1, 2, 3, 4, 5, 6),
        positions: 3,
        shieldM,
        segmentM,
        segments: 1.7,
      };
      return expectedEvents(source, 0.3);
    };
    homogeneous(events, [-1, -1, -1], 0, [5, 30, 7]);
  });
});

describe('excluded mixings', () => {
  test('bracket the maximum and end where the events equal the limit', () => {
    fc.assert(
      fc.property(experiment, between(0, 1), logarithmic(0.01, 1e3), (name, share, factor) => {
        const search = { ...searches[name], exposure: factor * searches[name].exposure };
        const limit = limitOf(name);
        const mass = massAt(search, share);
        const { height, lower, upper, mixingAtTop } = columnAt(search, limit, mass);
        expect(Math.log(eventsOf(search, mass, mixingAtTop) / limit)).toBeCloseTo(Math.max(height, -50), 9);
        if (height < 0) expect(lower).toBeNaN();
        // Where region and limit meet the roots are the top itself.
        if (height < 1e-3) return;
        expect(lower).toBeLessThan(mixingAtTop);
        expect(upper).toBeGreaterThan(mixingAtTop);
        if (height > 0.01) for (const root of [lower * 1.002, upper / 1.002]) expect(eventsOf(search, mass, root)).toBeGreaterThan(limit);
        for (const root of [lower / 1.002, upper * 1.002]) expect(eventsOf(search, mass, root)).toBeLessThan(limit);
      }),
      { numRuns: 200 },
    );
  });

  test('none below the threshold of the channel', () => {
    expect(columnAt(searches.NA62ee, 1, 0.001).height).toBe(-50);
    expect(columnAt(searches.NA62mm, 1, 0.2).height).toBe(-50);
    expect(eventsOf(searches.SHiP, 0.001, 1e-5)).toBe(0);
  });
});

describe('regions', () => {
  const TWO_E = 2 * 0.51099895e-3;
  const TWO_MU = 2 * 0.1056583755;
  /** Polygons of the reference: first and last mass in GeV, three digits; those at a threshold are open to the left. */
  const expected: [ProtonExperiment, number, [number, number][]][] = [
    ['NA62ee', 1, [[TWO_E, 1.009]]],
    [
      'NA62ee',
      0.15,
      [
        [TWO_E, 0.492],
        [0.756, 0.835],
      ],
    ],
    [
      'NA62mm',
      1,
      [
        [TWO_MU, 1.009],
        [1.054, 1.081],
      ],
    ],
    [
      'NA62mm',
      0.15,
      [
        [TWO_MU, 0.543],
        [0.755, 0.84],
      ],
    ],
    [
      'NuCal',
      0.7,
      [
        [TWO_E, 1.01],
        [1.044, 1.131],
      ],
    ],
    [
      'CHARM',
      0.51,
      [
        [TWO_E, 0.27],
        [0.7836, 0.7882],
      ],
    ],
    ['SHiP', 1, [[TWO_E, 1.5]]],
    [
      'DarkQuest',
      1,
      [
        [TWO_E, 1.016],
        [1.023, 1.541],
      ],
    ],
    ['FASER', 0.5, [[TWO_E, 0.082]]],
    ['FASER', 0.71, [[TWO_E, 0.0888]]],
  ];

  test.each(expected)('%s at efficiency %d: polygons of the reference', (name, efficiency, polygons) => {
    const found = islands({ ...searches[name], efficiency }, limitOf(name));
    expect(found).toHaveLength(polygons.length);
    for (const [i, { columns, openLeft, openRight }] of found.entries()) {
      const [low, high] = polygons[i] as [number, number];
      expect(Math.abs((columns[0]?.mass as number) / low - 1)).toBeLessThan(2e-3);
      expect(Math.abs((columns.at(-1)?.mass as number) / high - 1)).toBeLessThan(2e-3);
      expect([openLeft, openRight]).toEqual([i === 0, name === 'SHiP']);
    }
  });

  const isEdge = ({ lower, upper }: Column) => lower === upper;

  test('are ordered, apart from each other and inside the model, whatever the setup', () => {
    const scale = logarithmic(0.1, 10);
    fc.assert(
      fc.property(experiment, logarithmic(1e-4, 1e6), logarithmic(0.3, 3), between(0.05, 1), scale, (name, factor, shield, part, brem) => {
        const { exposure, shieldM, decayM } = searches[name];
        const own = { exposure: factor * exposure, shieldM: shield * shieldM, decayM: part * decayM, scales: { ...nominalScales, brem } };
        const search = { ...searches[name], ...own };
        let last = channelThreshold(search.channel);
        for (const island of islands(search, limitOf(name))) {
          const { columns, openLeft, openRight } = island;
          for (const column of columns) {
            expect(column.mass).toBeGreaterThan(last);
            last = column.mass;
            expect(column.lower).toBeGreaterThan(0);
            expect(column.upper).toBeLessThan(1);
            if (!isEdge(column)) expect(column.lower).toBeLessThan(column.upper);
          }
          expect(columns.slice(1, -1).some(isEdge)).toBe(false);
          expect([columns[0], columns.at(-1)].map((column) => column && !isEdge(column))).toEqual([openLeft, openRight]);
          const { points, cuts } = polygon(island);
          expect(points).toHaveLength(2 * columns.length - Number(!openLeft) - Number(!openRight));
          for (const cut of cuts) expect(points[cut]?.[0]).toBe(points[(cut + 1) % points.length]?.[0]);
          expect(cuts).toHaveLength(Number(openLeft) + Number(openRight));
        }
        expect(last).toBeLessThanOrEqual(search.massEnd);
      }),
      { numRuns: 40 },
    );
  });

  test('begin and end where a small step of the mass opens or closes the column', () => {
    const edges = regionEdges({ ...searches.NA62ee, efficiency: 0.15 }, limitOf('NA62ee'), [0.3, 1]);
    expect(edges).toHaveLength(3);
    const heights = edges.flatMap((mass) =>
      [0.998, 1.002].map((f) => columnAt({ ...searches.NA62ee, efficiency: 0.15 }, limitOf('NA62ee'), f * mass).height > 0),
    );
    expect(heights).toEqual([true, false, false, true, true, false]);
  });

  test('log-log lines between their columns miss less than 2.5 %, but for the last before an edge', () => {
    for (const name of ['NA62ee', 'DarkQuest'] as const) {
      for (const { columns } of islands(searches[name], limitOf(name))) {
        for (let i = 1; i < columns.length; i++) {
          const [left, right] = [columns[i - 1] as Column, columns[i] as Column];
          if (isEdge(left) || isEdge(right)) continue;
          const mass = left.mass ** 0.7 * right.mass ** 0.3;
          const column = columnAt(searches[name], limitOf(name), mass);
          for (const side of ['lower', 'upper'] as const) {
            expect(Math.abs(Math.log(column[side] / (left[side] ** 0.7 * right[side] ** 0.3))), `${name} ${mass}`).toBeLessThan(0.025);
          }
        }
      }
    }
  });

  test('grow with the exposure', () => {
    fc.assert(
      fc.property(experiment, between(0, 1), logarithmic(0.1, 1e3), (name, share, factor) => {
        const mass = massAt(searches[name], share);
        const column = (more: number) =>
          columnAt({ ...searches[name], exposure: more * factor * searches[name].exposure }, limitOf(name), mass);
        const [small, large] = [column(1), column(1.5)];
        expect(large.height).toBeGreaterThanOrEqual(small.height);
        if (small.height > 0.01) {
          expect(large.lower).toBeLessThan(small.lower);
          expect(large.upper).toBeGreaterThan(small.upper);
        }
      }),
    );
  });

  test('none without particles', () => {
    expect(islands({ ...searches.NA62ee, exposure: 0 }, 1)).toEqual([]);
    expect(islands({ ...searches.NA62ee, scales: { pi0: 0, eta: 0, etap: 0, omega: 0, brem: 0 } }, 1)).toEqual([]);
  });

  test('start from 40 masses between the threshold and the end of the model', () => {
    for (const name of names) {
      const { channel, massEnd } = searches[name];
      const masses = massNodes(channelThreshold(channel), massEnd);
      expect(masses).toHaveLength(40);
      expect(masses[0]).toBeCloseTo(1.0008 * channelThreshold(channel), 12);
      expect(masses.at(-1)).toBe(massEnd);
      for (let i = 1; i < masses.length; i++) expect(masses[i]).toBeGreaterThan(masses[i - 1] as number);
    }
  });
});

describe('what a person may change', () => {
  test('with bremsstrahlung alone the form factor is |F|² over that of a point', () => {
    const only = { ...searches.NA62ee, scales: { pi0: 0, eta: 0, etap: 0, omega: 0, brem: 1 } };
    for (const mass of [0.05, 0.3, 0.7, 1.2]) {
      const ratio = eventsOf(only, mass, 1e-7) / eventsOf({ ...only, formFactor: 'point' }, mass, 1e-7);
      expect(Math.abs(ratio / protonFormFactorSquared(mass) - 1)).toBeLessThan(1e-9);
    }
  });

  test('three times the bremsstrahlung moves the NA62 edges as an independent program has it', () => {
    // Couplings over nominal, lower and upper, for bremsstrahlung × 0.3 and × 3.
    const moved = [
      [0.2, 1.05, 0.9, 0.93, 1.08],
      [0.4, 1.23, 0.78, 0.84, 1.14],
      [0.6, 1.61, 0.71, 0.75, 1.17],
    ] as const;
    const at = (brem: number, mass: number) =>
      columnAt({ ...searches.NA62ee, scales: { ...nominalScales, brem } }, limitOf('NA62ee'), mass);
    for (const [mass, less, more, lessUpper, moreUpper] of moved) {
      const nominal = at(1, mass);
      expect(Math.abs(at(0.3, mass).lower / nominal.lower - less)).toBeLessThan(0.03);
      expect(Math.abs(at(3, mass).lower / nominal.lower - more)).toBeLessThan(0.03);
      expect(Math.abs(at(0.3, mass).upper / nominal.upper - lessUpper)).toBeLessThan(0.03);
      expect(Math.abs(at(3, mass).upper / nominal.upper - moreUpper)).toBeLessThan(0.03);
    }
  });
});
