import { describe, expect, it } from 'vitest';
import type { Region } from '../../src/engine/types.ts';
import type { Line, Xy } from '../../src/figure/clip.ts';
import { figureFrame } from '../../src/figure/frame.ts';
import { regionShape, signedArea } from '../../src/figure/outline.ts';
import { figureInput, region } from './fixtures.ts';

/** A frame of 100 × 100 points over two decades each way. */
const frame = figureFrame(
  figureInput({
    width: 146,
    height: 129,
    view: { x: [1, 100], y: [1, 100] },
  }),
);
const flat = (...points: Xy[]): Region => region('r', [points]);
const area = (shape: { fills: readonly Line[] }) => shape.fills.reduce((sum, polygon) => sum + signedArea(polygon), 0);

describe('the outline of a region', () => {
  it('lies where the logarithm says', () => {
    expect([frame.width, frame.height]).toEqual([100, 100]);
    expect([1, 10, 100].map(frame.xScale.toPoints)).toEqual([38, 88, 138]);
    expect(frame.yScale.fromPoints(frame.yScale.toPoints(7))).toBeCloseTo(7, 12);
  });

  it('fills straight up from its ends and strokes only the curve', () => {
    const shape = regionShape(flat([10 ** 0.5, 10], [10 ** 1.5, 10]), frame);
    expect(area(shape)).toBeCloseTo(50 * 50, 6);
    expect(shape.strokes).toHaveLength(1);
    expect((shape.strokes[0] as Line).length).toBe(2);
  });

  it('fills down on request', () => {
    const shape = regionShape({ ...flat([1, 10 ** 0.5], [100, 10 ** 0.5]), fill: 'down' }, frame);
    expect(area(shape)).toBeCloseTo(100 * 25, 6);
  });

  it('carries the fill, not the line, on to the side that allows it', () => {
    const part = flat([10, 10], [10 ** 1.5, 10]);
    const shape = regionShape({ ...part, carryOn: ['left'] }, frame);
    expect(area(shape)).toBeCloseTo(75 * 50, 6);
    expect(area(regionShape({ ...part, carryOn: ['left', 'right'] }, frame))).toBeCloseTo(100 * 50, 6);
    expect(shape.strokes.flat().map(([x]) => Math.round(x))).toEqual([88, 113]);
  });

  it('carries on to the left also when the path runs from right to left', () => {
    const shape = regionShape({ ...flat([10 ** 1.5, 10], [10, 10]), carryOn: ['left'] }, frame);
    expect(area(shape)).toBeCloseTo(75 * 50, 6);
  });

  it('fills but does not stroke marked segments', () => {
    const square: Region = {
      ...region(
        's',
        [
          [
            [3, 3],
            [30, 3],
            [30, 30],
            [3, 30],
          ],
        ],
        { fill: 'inside' },
      ),
      outlines: [
        {
          points: [
            [3, 3],
            [30, 3],
            [30, 30],
            [3, 30],
          ],
          closed: true,
          unstroked: [1],
        },
      ],
    };
    const shape = regionShape(square, frame);
    expect(shape.strokes).toHaveLength(2);
    expect(shape.strokes.flat()).toHaveLength(5);
    expect(area(shape)).toBeCloseTo(50 * 50, 6);
  });

  it('gives all polygons one sense, so that overlapping islands add up', () => {
    const one: Xy[] = [
      [3, 3],
      [30, 3],
      [30, 30],
      [3, 30],
    ];
    const shape = regionShape(region('i', [one, one.toReversed()], { fill: 'inside' }), frame);
    expect(shape.fills.map((polygon) => Math.sign(signedArea(polygon)))).toEqual([1, 1]);
  });

  it('keeps a curve that dives to zero, and breaks at a missing point', () => {
    const shape = regionShape(flat([1, 10], [10, 0], [100, 10]), frame);
    expect(shape.strokes).toHaveLength(2);
    expect(regionShape(flat([1, 10], [3, 10], [10, Number.NaN], [30, 10], [100, 10]), frame).strokes).toHaveLength(2);
  });

  it('is empty outside the view', () => {
    expect(regionShape(flat([1e3, 10], [1e4, 10]), frame)).toEqual({ fills: [], strokes: [] });
  });
});
