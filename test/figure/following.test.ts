import { describe, expect, it } from 'vitest';
import type { Region } from '../../src/engine/types.ts';
import { followingModel, sameCurves, stillCurvesMoved } from '../../src/figure/following.ts';
import { figureModel } from '../../src/figure/model.ts';
import { figureInput, names, yPlane, yRegions } from './fixtures.ts';

/** Every curve as a parameter moves it: by a factor in the coupling. */
const shifted = (regions: readonly Region[], factor: number): Region[] =>
  regions.map((region) => ({
    ...region,
    outlines: region.outlines.map((outline) => ({ ...outline, points: outline.points.map(([x, y]) => [x, y * factor] as const) })),
  }));

const input = figureInput({ ...yPlane, regions: yRegions });
const before = figureModel(input);

describe('names while a parameter moves the curves', () => {
  it('each goes exactly the way of its curve, up the page, and none is lost', () => {
    const after = followingModel(before, input.regions, { ...input, regions: shifted(yRegions, 3) });
    const way = before.y.toPoints(3e-9) - before.y.toPoints(1e-9);
    expect(way).toBeLessThan(-5);
    expect(names(before).length).toBeGreaterThan(3);
    expect(names(after).map(({ key }) => key)).toEqual(names(before).map(({ key }) => key));
    names(before).forEach((name, i) => {
      expect(names(after)[i]?.x).toBeCloseTo(name.x, 6);
      expect((names(after)[i]?.y ?? 0) - name.y).toBeCloseTo(way, 6);
    });
  });

  it('a curve that stays keeps its name where it was, and so does one that was made anew', () => {
    const regions = shifted(yRegions, 3).map((region, i) =>
      i === 0
        ? (yRegions[0] as Region)
        : { ...region, outlines: region.outlines.map((outline) => ({ ...outline, points: outline.points.slice(1) })) },
    );
    const after = followingModel(before, input.regions, { ...input, regions });
    expect(names(after).map(({ x, y }) => [x, y])).toEqual(names(before).map(({ x, y }) => [x, y]));
  });

  it('is only for curves that are not computed, on the same page', () => {
    const moved = shifted(yRegions, 3);
    const computedOnly = yRegions.map((region, i) => (region.statement === 'computed' ? (moved[i] as Region) : region));
    expect(stillCurvesMoved(yRegions, moved)).toBe(true);
    expect(stillCurvesMoved(yRegions, computedOnly)).toBe(false);
    expect(sameCurves(input, { ...input, regions: moved })).toBe(true);
    expect(sameCurves(input, { ...input, regions: moved.slice(1) })).toBe(false);
    expect(sameCurves(input, { ...input, width: input.width + 1 })).toBe(false);
  });
});
