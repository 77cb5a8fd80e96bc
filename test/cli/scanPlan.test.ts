import { describe, expect, it } from 'vitest';
import { coordinatesAt, partOf, pointCount } from '../../src/cli/scan/plan.ts';
import { readPlan } from '../../src/cli/scan/scanFile.ts';
import { SOBOL_DIMENSIONS, sobol } from '../../src/cli/scan/sobol.ts';

const read = (scan: object) => readPlan({ experiment: 'na64e-2022', outputs: ['limit'], ...scan }, '1');
const all = (scan: object) => {
  const plan = read(scan);
  return Array.from({ length: pointCount(plan) }, (_, i) => coordinatesAt(plan, i));
};

describe('a scan', () => {
  it('is the product of its parameters, the last one fastest', () => {
    expect(all({ parameters: { alphaD: { linear: [0.1, 0.3, 3] }, exposure: [1e11, '1e12'], mass: '10MeV' } })).toEqual(
      [0.1, 0.2, 0.3].flatMap((alphaD) => [1e11, 1e12].map((exposure) => ({ alphaD, exposure, mass: 0.01 }))),
    );
  });

  it('a logarithmic grid has both ends and one ratio', () => {
    const masses = all({ parameters: { mass: { log: [0.003, 0.3, 5] } } }).map(({ mass }) => Number(mass));
    expect([masses[0], masses[4]]).toEqual([0.003, 0.3]);
    for (let i = 1; i < 5; i++) expect((masses[i] ?? 0) / (masses[i - 1] ?? 1)).toBeCloseTo(10 ** 0.5, 9);
  });

  it('parts cover every point once', () => {
    for (const n of [1, 3, 7, 64, 200]) {
      const parts = Array.from({ length: n }, (_, i) => partOf(120, i + 1, n));
      expect(parts.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i))).toEqual(
        Array.from({ length: 120 }, (_, i) => i),
      );
    }
  });

  it('has another id when anything in it, or the version, is different', () => {
    const scan = { experiment: 'na64e-2022', outputs: ['limit'], parameters: { mass: [0.01] } };
    const ids = [
      readPlan(scan, '1').id,
      readPlan(scan, '2').id,
      readPlan({ ...scan, parameters: { mass: [0.02] } }, '1').id,
      readPlan({ ...scan, experiment: 'na64e-2018' }, '1').id,
    ];
    expect(new Set(ids).size).toBe(4);
    expect(readPlan({ ...scan }, '1').id).toBe(ids[0]);
  });
});

describe('a faulty scan file is named by its fault', () => {
  it.each([
    [{}, /parameters: expected an object/],
    [{ parameters: { mass: [0.01] }, experiment: 'na65' }, /unknown experiment/],
    [{ parameters: { mass: [0.01] }, outputs: ['magic'] }, /“magic” is none of/],
    [{ parameters: { mass: [0.01] }, outputs: ['yield'] }, /yield needs the parameter coupling/],
    [{ parameters: { exposure: [1e11] } }, /limit needs the parameter mass/],
    [{ parameters: { mass: { log: [0.3, 0.003, 12] } } }, /parameters\.mass\.log: low must be less/],
    [{ parameters: { mass: { log: [0.003, 0.3, 1.5] } } }, /the count is a whole number/],
    [{ parameters: { mass: { log: [0.003] } } }, /expected \[low, high, count\]/],
    [{ parameters: { mass: { cubic: [1, 2, 3] } } }, /expected a list/],
    [{ parameters: { mass: [] } }, /the list is empty/],
    [{ parameters: { mass: [1e6] } }, /outside/],
    [{ parameters: { mass: [null] } }, /null is not a value/],
    [{ parameters: { mass: [0.01], colour: ['red'] } }, /parameters\.colour: unknown/],
    [{ parameters: { mass: [0.01], darkMatter: ['cheese'] } }, /none of/],
    [{ parameters: { mass: { log: [0.01, 0.1] } } }, /needs "sobol"/],
    [{ parameters: { mass: [0.01] }, sobol: 5 }, /no parameter has a range/],
    [{ parameters: { mass: [0.01] }, speed: 5 }, /speed: unknown/],
    [{ parameters: { mass: { log: [0.001, 0.1, 100000] }, alphaD: { linear: [0.1, 0.5, 100000] } } }, /too many/],
  ])('%j', (scan, message) => {
    expect(() => read(scan)).toThrow(message);
  });

  it('without an experiment it needs a plane, and outputs that need none', () => {
    expect(() => readPlan({ outputs: ['relic'], parameters: { mass: [0.01] } }, '1')).toThrow(/plane: missing/);
    expect(() => readPlan({ plane: 'y-mchi', outputs: ['limit'], parameters: { mass: [0.01] } }, '1')).toThrow(/needs an experiment/);
    expect(() => readPlan({ plane: 'gagg-ma', outputs: ['relic'], parameters: { mass: [0.01] } }, '1')).toThrow(/no dark matter/);
  });
});

describe('Sobol points', () => {
  /** scipy.stats.qmc.Sobol(16, scramble=False) of SciPy 1.17.1. */
  const scipy: Readonly<Record<number, readonly number[]>> = {
    2: [0.75, 0.25, 0.25, 0.25, 0.75, 0.75, 0.25, 0.75, 0.75, 0.75, 0.75, 0.75, 0.25, 0.25, 0.75, 0.25],
    100: [
      0.4140625, 0.2578125, 0.7734375, 0.7265625, 0.8828125, 0.7421875, 0.0234375, 0.4765625, 0.6328125, 0.6953125, 0.4609375, 0.6796875,
      0.4765625, 0.8515625, 0.3203125, 0.4921875,
    ],
    1023: [
      0.0009765625, 0.7529296875, 0.6123046875, 0.1455078125, 0.1865234375, 0.4384765625, 0.1396484375, 0.6181640625, 0.3447265625,
      0.8505859375, 0.6787109375, 0.0361328125, 0.1298828125, 0.6650390625, 0.3623046875, 0.4638671875,
    ],
  };

  it.each(Object.keys(scipy).map(Number))('point %i is that of SciPy', (index) => {
    expect(Array.from({ length: SOBOL_DIMENSIONS }, (_, d) => sobol(index, d))).toEqual(scipy[index]);
  });

  it('the first 256 points fill each 256th of every axis once', () => {
    for (let d = 0; d < SOBOL_DIMENSIONS; d++) {
      const cells = new Set(Array.from({ length: 256 }, (_, i) => Math.floor(256 * sobol(i, d))));
      expect(cells.size).toBe(256);
    }
  });

  it('draws all ranges together and the grid inside each draw', () => {
    const points = all({ sobol: 4, parameters: { mass: { log: [0.01, 1] }, alphaD: { linear: [0.2, 0.6] }, exposure: [1e11, 1e12] } });
    expect(points).toHaveLength(8);
    expect(points.map(({ alphaD }) => Number(Number(alphaD).toFixed(9)))).toEqual([0.2, 0.2, 0.4, 0.4, 0.3, 0.3, 0.5, 0.5]);
    expect(points[2]?.mass).toBeCloseTo(0.1, 12);
  });
});
