import { describe, expect, it } from 'vitest';
import { outlined, splitLine } from '../../src/figure/boundary.ts';
import type { Line, Xy } from '../../src/figure/clip.ts';

const square = (left: number, top: number, size: number): Line => [
  [left, top],
  [left + size, top],
  [left + size, top + size],
  [left, top + size],
];
const ends = (lines: readonly Line[]) => lines.map((line) => [line[0], line.at(-1)]);
const across: Line = [
  [0, 50],
  [100, 50],
];

describe('outer boundary of the union', () => {
  it('is all of an edge that lies in no other region', () => {
    expect(splitLine(across, [outlined([square(0, 60, 30)])])).toEqual({ outer: [across], interior: [] });
  });

  it('turns interior exactly where the edge enters another region', () => {
    const { outer, interior } = splitLine(across, [outlined([square(20, 40, 30)])]);
    expect(ends(interior)).toEqual([
      [
        [20, 50],
        [50, 50],
      ],
    ]);
    expect(ends(outer)).toEqual([
      [
        [0, 50],
        [20, 50],
      ],
      [
        [50, 50],
        [100, 50],
      ],
    ]);
  });

  it('stays interior where two other regions overlap', () => {
    const { interior } = splitLine(across, [outlined([square(20, 40, 30)]), outlined([square(40, 40, 30)])]);
    expect(
      interior
        .flat()
        .map(([x]) => x)
        .filter((x, i, all) => all.indexOf(x) === i),
    ).toEqual([20, 40, 50, 70]);
  });

  it('sees a crossing at a corner of the edge', () => {
    const bent: Line = [
      [0, 50],
      [20, 50],
      [50, 50],
      [100, 50],
    ];
    const { outer, interior } = splitLine(bent, [outlined([square(20, 40, 30)])]);
    expect(ends(interior)).toEqual([
      [
        [20, 50],
        [50, 50],
      ],
    ]);
    expect(outer).toHaveLength(2);
  });

  it('loses no length', () => {
    const wave: Line = Array.from({ length: 40 }, (_, i) => [i * 2.5, 50 + 20 * Math.sin(i)] as Xy);
    const total = (lines: readonly Line[]) =>
      lines
        .flatMap((line) => line.slice(1).map(([x, y], i) => Math.hypot(x - (line[i] as Xy)[0], y - (line[i] as Xy)[1])))
        .reduce((a, b) => a + b, 0);
    const { outer, interior } = splitLine(wave, [outlined([square(10, 30, 25)]), outlined([square(60, 45, 30)])]);
    expect(total(outer) + total(interior)).toBeCloseTo(total([wave]), 6);
    expect(total(interior)).toBeGreaterThan(0);
  });
});
