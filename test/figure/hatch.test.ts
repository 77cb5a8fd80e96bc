import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, outlined } from '../../src/figure/boundary.ts';
import type { Line, Xy } from '../../src/figure/clip.ts';
import { plainFrame } from '../../src/figure/figureAxes.ts';
import { hatchBand } from '../../src/figure/hatch.ts';
import { HATCHES } from '../../src/figure/hatches.ts';
import { figureModel } from '../../src/figure/model.ts';
import { grey, light } from '../../src/figure/theme.ts';
import { figureInput, paths, yPlane } from './fixtures.ts';

const BAND = 15.4;
const square: Line = [
  [12, 10],
  [108, 10],
  [108, 90],
  [12, 90],
];
const lowerEdge: Line = [
  [12, 90],
  [108, 90],
];

function distance([px, py]: Xy, [ax, ay]: Xy, [bx, by]: Xy): number {
  const [dx, dy] = [bx - ax, by - ay];
  const t = Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(px - ax - t * dx, py - ay - t * dy);
}
const toLine = (point: Xy, line: Line): number => Math.min(...line.slice(1).map((b, i) => distance(point, line[i] as Xy, b)));
const middle = ([a, b]: Line): Xy => [((a as Xy)[0] + (b as Xy)[0]) / 2, ((a as Xy)[1] + (b as Xy)[1]) / 2];

describe('a hatch', () => {
  it('fills a band of even width along a straight edge', () => {
    const { lines } = hatchBand(outlined([square]), [lowerEdge], { angles: [90], spacing: 5 }, 1);
    expect(lines).toHaveLength(19);
    for (const [[x1, y1], [x2, y2]] of lines as [Xy, Xy][]) {
      expect(x1).toBeCloseTo(x2, 9);
      expect(Math.abs(y2 - y1)).toBeCloseTo(BAND, 9);
      expect(Math.max(y1, y2)).toBeCloseTo(90, 9);
    }
  });

  it('scales with the figure', () => {
    const { lines } = hatchBand(outlined([square]), [lowerEdge], { angles: [90], spacing: 5 }, 0.5);
    expect(lines).toHaveLength(39);
  });

  it('crosses two sets of lines', () => {
    const count = (...angles: number[]) => hatchBand(outlined([square]), [lowerEdge], { angles, spacing: 7 }, 1).lines.length;
    expect(count(45, 135)).toBe(count(45) + count(135));
  });

  it('stays inside the area and near its edge, whatever the shape', () => {
    const coordinate = fc.integer({ min: 0, max: 20_000 }).map((n) => n / 100);
    const polygon = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 9 });
    const hatch = fc.constantFrom(...Object.values(HATCHES).filter((h) => h !== null));
    fc.assert(
      fc.property(polygon, hatch, (points, pattern) => {
        const area = outlined([points]);
        const edge = points.slice(0, -1);
        const { lines, dots } = hatchBand(area, [edge], pattern, 1);
        for (const line of lines) {
          expect(contains(area, middle(line))).toBe(true);
          for (const end of line) expect(toLine(end, edge)).toBeLessThan(BAND + 1e-6);
        }
        for (const dot of dots) {
          const centre = middle([dot[0] as Xy, dot[4] as Xy]);
          expect(contains(area, centre)).toBe(true);
          expect(toLine(centre, edge)).toBeLessThan(BAND + 1e-6);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is drawn in grey print on excluded areas only, and not in the usual theme', () => {
    const hatched = (theme: typeof light) =>
      paths(figureModel(figureInput({ ...yPlane, theme })))
        .filter(({ role }) => role === 'hatch')
        .map(({ region }) => region);
    expect(hatched(light)).toEqual([]);
    expect(hatched(grey)).toEqual(['NA64e 2022', 'DAMIC-M']);
  });

  it('is drawn in every theme where the document asks for it, in the colours of the theme', () => {
    const input = figureInput({ ...yPlane, frameStyle: { ...plainFrame, hatch: true } });
    const hatches = paths(figureModel(input)).filter(({ role }) => role === 'hatch');
    expect(hatches.map(({ region }) => region)).toEqual(['NA64e 2022', 'DAMIC-M']);
    expect(hatches.map(({ stroke, fill }) => stroke ?? fill)).toEqual([light.families.missE?.line, light.families.dd?.line]);
  });
});
