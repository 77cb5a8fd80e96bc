import { describe, expect, it } from 'vitest';
import { crossing, hasRepeatedPoint, largestSpike, type Path, turns } from './geometry.ts';

/** The checks of the library must find what they are made for. */
describe('the checks of a path', () => {
  const smooth: Path = [
    [1e-3, 1e-5],
    [1e-2, 1e-4],
    [1e-1, 1e-3],
    [1, 2e-2],
  ];
  const bow: Path = [
    [1, 1],
    [10, 10],
    [10, 1],
    [1, 10],
  ];

  it('pass a smooth curve', () => {
    expect([crossing(smooth), largestSpike(smooth), turns(smooth), hasRepeatedPoint(smooth)]).toEqual([-1, 1, 0, false]);
  });

  it('find a path that crosses itself', () => {
    expect(crossing(bow)).toBe(0);
  });

  it('find one point a factor 100 below its neighbours', () => {
    expect(
      largestSpike([
        [1, 1],
        [2, 0.01],
        [3, 1],
      ]),
    ).toBeCloseTo(100, 9);
  });

  it('find points in the wrong order', () => {
    expect(
      turns([
        [1, 1],
        [3, 2],
        [2, 3],
        [4, 4],
      ]),
    ).toBe(2);
  });

  it('find a point given twice', () => {
    expect(
      hasRepeatedPoint([
        [1, 1],
        [1, 1],
        [2, 2],
      ]),
    ).toBe(true);
  });
});
