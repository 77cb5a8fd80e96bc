import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlaneId, planes } from '../../src/catalog/index.ts';
import { initialModelParams, type ModelParams } from '../../src/catalog/params.ts';
import { planeValue, readingOf, readingsOf, shownValue } from '../../src/catalog/readings.ts';

const params: ModelParams = { ...initialModelParams, alphaD: 0.5, ratio: 3 };
const shown = (plane: PlaneId, direction: 'x' | 'y', id: string, value: number) =>
  shownValue(readingOf(planes[plane], direction, params, id), value);

describe('readings of an axis', () => {
  it.each([
    ['eps-mA', 'x', 'MeV', 0.02, 20],
    ['eps-mA', 'x', 'GeV', 0.02, 0.02],
    // CODATA 2018: 1 eV corresponds to 2.417 989 242… × 10¹⁴ Hz.
    ['eps-mA', 'x', 'Hz', 1e-9, 2.417989242e14],
    ['eps-mA', 'x', 'dark-matter', 0.03, 10],
    ['y-mchi', 'x', 'mediator', 0.01, 30],
    ['eps-mA', 'y', 'square', 1e-4, 1e-8],
    // e = √(4πα) = 0.302 822…
    ['eps-mA', 'y', 'charge', 1e-4, 3.028221e-5],
    // y = ε² α_D / 3⁴ at α_D = 0.5
    ['eps-mA', 'y', 'y', 1e-4, 6.172839506e-11],
    ['y-mchi', 'y', 'mixing', 6.172839506e-11, 1e-4],
    ['y-mchi', 'y', 'mixing-square', 6.172839506e-11, 1e-8],
    ['gagg-ma', 'y', 'per-TeV', 1e-4, 0.1],
    ['gmu-mZ', 'y', 'square', 1e-3, 1e-6],
    ['gmu-mZ', 'y', 'strength', 1e-3, 7.957747e-8],
  ] as const)('%s %s as %s: %d is %d', (plane, direction, id, value, expected) => {
    expect(shown(plane, direction, id, value) / expected).toBeCloseTo(1, 6);
  });

  it('agrees with the map between the planes of one model', () => {
    const [mass, y] = planes['y-mchi'].fromPoint({ mass: 0.06, coupling: 3e-5 }, params);
    expect(shown('eps-mA', 'y', 'y', 3e-5) / y).toBeCloseTo(1, 12);
    expect(shown('eps-mA', 'x', 'dark-matter', 0.06) / (1e3 * mass)).toBeCloseTo(1, 12);
  });

  it('undoes itself, for every reading of every plane', () => {
    for (const plane of Object.values(planes))
      for (const direction of ['x', 'y'] as const)
        for (const reading of readingsOf(plane, direction, params))
          fc.assert(
            fc.property(fc.double({ min: 1e-12, max: 1e3, noNaN: true }), (value) => {
              expect(planeValue(reading, shownValue(reading, value)) / value).toBeCloseTo(1, 9);
            }),
          );
  });

  it('names every reading of an axis once, the usual one first', () => {
    for (const [id, plane] of Object.entries(planes)) {
      const ids = readingsOf(plane, 'x', params).map((reading) => reading.id);
      expect(new Set(ids).size, id).toBe(ids.length);
      expect(ids[0]).toBe(plane.xDisplay.unit);
      expect(readingsOf(plane, 'y', params)[0]).toMatchObject({ id: 'own', factor: 1, power: 1 });
    }
  });

  it('offers y only where there is dark matter', () => {
    expect(readingsOf(planes['eps-mA-visible'], 'y', params).map(({ id }) => id)).toEqual(['own', 'square', 'charge']);
  });
});
