import { describe, expect, it } from 'vitest';
import type { Region } from '../../src/engine/types.ts';
import { followingFigure, followingModel, sameCurves } from '../../src/figure/following.ts';
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
    const after = followingModel(before, input, { ...input, regions: shifted(yRegions, 3) });
    const way = before.y.toPoints(3e-9) - before.y.toPoints(1e-9);
    expect(way).toBeLessThan(-5);
    expect(names(before).length).toBeGreaterThan(3);
    expect(names(after).map(({ key }) => key)).toEqual(names(before).map(({ key }) => key));
    names(before).forEach((name, i) => {
      expect(names(after)[i]?.x).toBeCloseTo(name.x, 6);
      expect((names(after)[i]?.y ?? 0) - name.y).toBeCloseTo(way, 6);
    });
  });

  it('a curve that stays keeps its name where it was; one that was computed at other masses takes its name along', () => {
    const [first, ...others] = yRegions;
    const fewer = shifted(others, 3).map((region) => ({
      ...region,
      outlines: region.outlines.map((outline) => ({ ...outline, points: outline.points.filter((_, i) => i % 4 !== 1) })),
    }));
    const after = followingModel(before, input, { ...input, regions: [first as Region, ...fewer] });
    const way = before.y.toPoints(3e-9) - before.y.toPoints(1e-9);
    names(before).forEach((name, i) => {
      const moved = (names(after)[i]?.y ?? 0) - name.y;
      if (name.region === first?.id) expect(moved).toBe(0);
      else expect(Math.abs(moved - way)).toBeLessThan(25);
    });
  });

  it('a name says what its curve is now, about the same middle, and goes with a curve that ends', () => {
    const computed = yRegions.find(({ statement }) => statement === 'computed') as Region;
    const as = (change: Partial<Region>) => yRegions.map((region) => (region === computed ? { ...region, ...change } : region));
    const nameOf = (model: typeof before) => names(model).find(({ region }) => region === computed.id);
    const old = nameOf(before);
    const longer = nameOf(followingModel(before, input, { ...input, regions: as({ label: `${computed.label}, and more` }) }));
    const middle = ({ x, y, width, angle }: NonNullable<typeof old>) => {
      const radians = (angle * Math.PI) / 180;
      return [x + (width / 2) * Math.cos(radians), y + (width / 2) * Math.sin(radians)];
    };
    expect(longer?.lines?.[0]?.tex).toBe(`${computed.label}, and more`);
    expect(longer?.width).toBeGreaterThan(old?.width ?? 0);
    expect(longer && middle(longer).map((at) => at.toFixed(6))).toEqual(old && middle(old).map((at) => at.toFixed(6)));
    expect(nameOf(followingModel(before, input, { ...input, regions: as({ outlines: [] }) }))).toBeUndefined();
  });

  it('leaves axes alone that do not change, and draws new ones where they do', () => {
    const regions = shifted(yRegions, 3);
    expect(followingModel(before, input, { ...input, regions }).layers.axes).toBe(before.layers.axes);
    const yAxis = { ...input.yAxis, symbol: 'Y' };
    expect(followingModel(before, input, { ...input, regions, yAxis }).layers.axes).not.toEqual(before.layers.axes);
  });

  it('a figure in one piece shows the curves where a fresh one does', () => {
    const now = { ...input, regions: shifted(yRegions, 3) };
    expect(followingFigure(before, input, now).layers.data).toEqual(figureModel(now).layers.data);
  });

  it('is for the same curves on the same page', () => {
    const moved = shifted(yRegions, 3);
    expect(sameCurves(input, { ...input, regions: moved })).toBe(true);
    expect(sameCurves(input, { ...input, regions: moved.slice(1) })).toBe(false);
    expect(sameCurves(input, { ...input, width: input.width + 1 })).toBe(false);
  });
});
