import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipPolygon, clipPolyline, type Line, type Xy } from '../../src/figure/clip.ts';
import { signedArea } from '../../src/figure/outline.ts';

const frame = { x: 10, y: 20, width: 100, height: 60 };
const coordinate = fc.double({ min: -200, max: 300, noNaN: true });
const wild = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 12 });
const innerPoint = fc.tuple(fc.double({ min: 11, max: 109, noNaN: true }), fc.double({ min: 21, max: 79, noNaN: true }));
const inFrame = ([x, y]: Xy) => x >= 10 - 1e-9 && x <= 110 + 1e-9 && y >= 20 - 1e-9 && y <= 80 + 1e-9;
const length = (line: Line) =>
  line.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - (line[i] as Xy)[0], y - (line[i] as Xy)[1]), 0);

describe('clipping', () => {
  it('leaves every point of a polygon or polyline in the frame', () => {
    fc.assert(
      fc.property(wild, (points) => {
        expect(clipPolygon(points, frame).every(inFrame)).toBe(true);
        expect(clipPolyline(points, frame).flat().every(inFrame)).toBe(true);
      }),
    );
  });

  it('keeps what lies inside as it is', () => {
    fc.assert(
      fc.property(fc.uniqueArray(innerPoint, { minLength: 3, maxLength: 10 }), (points) => {
        expect(signedArea(clipPolygon(points, frame))).toBeCloseTo(signedArea(points), 9);
        expect(clipPolyline(points, frame)).toEqual([points]);
      }),
    );
  });

  it('cuts a rectangle to the common area', () => {
    const square: Line = [
      [0, 0],
      [60, 0],
      [60, 50],
      [0, 50],
    ];
    expect(Math.abs(signedArea(clipPolygon(square, frame)))).toBeCloseTo(50 * 30, 9);
    const over: Line = [
      [-5, -5],
      [500, -5],
      [500, 500],
      [-5, 500],
    ];
    expect(Math.abs(signedArea(clipPolygon(over, frame)))).toBeCloseTo(100 * 60, 9);
  });

  it('splits a line that leaves and returns, exactly at the frame', () => {
    const zigzag: Line = [
      [20, 30],
      [20, 100],
      [60, 100],
      [60, 30],
    ];
    expect(clipPolyline(zigzag, frame)).toEqual([
      [
        [20, 30],
        [20, 80],
      ],
      [
        [60, 80],
        [60, 30],
      ],
    ]);
  });

  it('does not stroke what runs along the frame', () => {
    const around: Line = [
      [10, 20],
      [110, 20],
      [110, 80],
      [10, 80],
      [10, 20],
    ];
    expect(clipPolyline(around, frame)).toEqual([]);
    const partly: Line = [
      [30, 50],
      [30, 20],
      [70, 20],
      [70, 50],
    ];
    expect(clipPolyline(partly, frame).map(length)).toEqual([30, 30]);
  });

  it('keeps the straight length of a line through the frame', () => {
    expect(
      clipPolyline(
        [
          [-90, 50],
          [210, 50],
        ],
        frame,
      ).map(length),
    ).toEqual([100]);
  });
});
