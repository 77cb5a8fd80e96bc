import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlaneId, planes } from '../../src/catalog/index.ts';
import { limitDefaults } from '../../src/catalog/limitDefaults.ts';
import { initialModelParams } from '../../src/catalog/params.ts';
import { parseLimitFile } from '../../src/engine/limitFile.ts';
import { limitRegion } from '../../src/engine/limitRegion.ts';
import type { Region } from '../../src/engine/types.ts';
import { contains, outlined } from '../../src/figure/boundary.ts';
import type { Line, Xy } from '../../src/figure/clip.ts';
import { figureFrame } from '../../src/figure/frame.ts';
import { figureModel } from '../../src/figure/model.ts';
import { regionShape, signedArea, unionIn } from '../../src/figure/outline.ts';
import { unionOf } from '../../src/figure/union.ts';
import { epsPlane, figureInput, paths, region } from './fixtures.ts';

/** 500 × 500 points over five decades each way: 100 points a decade. */
const frame = figureFrame(figureInput({ width: 546, height: 529, view: { x: [1e-3, 1e2], y: [1e-7, 1e-2] } }));

/** Even-odd, so that it agrees with the nonzero rule only for rings that do not overlap. */
function covers(rings: readonly Line[], [x, y]: Xy): boolean {
  let inside = false;
  for (const ring of rings)
    ring.forEach(([x2, y2], i) => {
      const [x1, y1] = ring.at(i - 1) as Xy;
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    });
  return inside;
}

/** Distance to the nearest edge of the rings, in points. */
const distance = (rings: readonly Line[], [x, y]: Xy): number =>
  Math.min(
    ...rings.flatMap((ring) =>
      ring.map(([x2, y2], i) => {
        const [x1, y1] = ring.at(i - 1) as Xy;
        const [dx, dy] = [x2 - x1, y2 - y1];
        const t = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)));
        return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
      }),
    ),
  );

const fillsOf = (member: Region): readonly Line[] => regionShape(member, frame).fills;
const length = (ring: Line): number =>
  ring.reduce((sum, [x, y], i) => sum + Math.hypot(x - (ring.at(i - 1) as Xy)[0], y - (ring.at(i - 1) as Xy)[1]), 0);

/** Where a point lies in the members and not in the union, or the other way round, and not just at an edge. */
function disagreements(members: readonly Region[], points: readonly Xy[]): readonly Xy[] {
  const rings = unionIn(unionOf(members), frame);
  const areas = members.map((member) => outlined(fillsOf(member)));
  const edges = members.flatMap(fillsOf);
  return points.filter((point) => covers(rings, point) !== areas.some((area) => contains(area, point)) && distance(edges, point) > 0.06);
}

/** Points of the plane; few distinct ones, so that edges and corners of curves often coincide. */
const corner = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }))
  .map(([i, j]): Xy => [10 ** (i / 2.4 - 3), 10 ** (j / 2.4 - 7)]);
const anywhere = fc
  .tuple(fc.double({ min: -3, max: 2, noNaN: true }), fc.double({ min: -7, max: -2, noNaN: true }))
  .map(([i, j]): Xy => [10 ** i, 10 ** j]);
const path = fc.array(fc.oneof(corner, anywhere), { minLength: 3, maxLength: 9 });
const rising = path.map((points) => points.toSorted((a, b) => a[0] - b[0]));
const member = fc.oneof(
  path.map((points) => (i: number) => region(`island ${i}`, [points], { fill: 'inside' })),
  rising.map((points) => (i: number) => region(`above ${i}`, [points])),
  rising.map((points) => (i: number) => region(`below ${i}`, [points], { fill: 'down' })),
);
const members = fc.array(member, { minLength: 1, maxLength: 6 }).map((list) => list.map((make, i) => make(i)));
const onPage = fc.tuple(fc.double({ min: 38, max: 538, noNaN: true }), fc.double({ min: 4, max: 504, noNaN: true }));

describe('the union of the existing limits', () => {
  it('covers every member, and nothing else', () => {
    fc.assert(
      fc.property(members, fc.array(onPage, { minLength: 30, maxLength: 30 }), (list, points) => {
        expect(disagreements(list, points)).toEqual([]);
      }),
    );
  });

  it('has no slivers', () => {
    fc.assert(
      fc.property(members, (list) => {
        const whole = figureFrame(figureInput({ width: 8046, height: 8029, view: { x: [1e-40, 1e40], y: [1e-40, 1e40] } }));
        const holes = unionIn(unionOf(list), whole).filter((ring) => signedArea(ring) < 0);
        // 100 points a decade: a hole is at least a twentieth of a point wide
        expect(holes.filter((ring) => (2 * -signedArea(ring)) / length(ring) < 0.049)).toEqual([]);
      }),
    );
  });

  it('does not depend on the order of the curves', () => {
    const area = (list: readonly Region[]) => unionIn(unionOf(list), frame).reduce((sum, ring) => sum + signedArea(ring), 0);
    fc.assert(
      fc.property(members, (list) => {
        expect(area(list.toReversed())).toBeCloseTo(area(list), 0);
      }),
    );
  });

  it.each((Object.keys(planes) as PlaneId[]).filter((plane) => limitDefaults[plane]))('holds for the published curves of %s', (plane) => {
    const curves = JSON.parse(readFileSync('public/limits/index.json', 'utf8')) as { id: string; plane: string; file: string }[];
    const limits = curves
      .filter((curve) => curve.plane === plane)
      .map(({ id, file }) => parseLimitFile(id, readFileSync(`public/limits/${file}`, 'utf8')))
      .flatMap((parsed) => ('value' in parsed ? [limitRegion(parsed.value, planes[plane], initialModelParams, null)] : []))
      .filter(({ statement, fill }) => statement === 'context' && fill !== 'none');
    expect(limits.length).toBeGreaterThan(0);
    const points = Array.from({ length: 2500 }, (_, i): Xy => [43 + 10 * (i % 50), 9 + 10 * Math.floor(i / 50)]);
    expect(disagreements(limits, points)).toEqual([]);
  });

  it('is made once for a set of curves, and anew for another', () => {
    const [a, b] = [
      region('a', [
        [
          [1e-3, 1e-4],
          [1, 1e-4],
        ],
      ]),
      region('b', [
        [
          [1e-2, 1e-5],
          [1, 1e-5],
        ],
      ]),
    ];
    expect(unionOf([a, b, { ...a, id: 'computed', statement: 'computed' }])).toBe(unionOf([a, b]));
    expect(unionOf([{ ...a, label: 'renamed', style: { width: 2 } }, b])).toBe(unionOf([a, b]));
    expect(unionOf([a])).not.toBe(unionOf([a, b]));
    expect(unionOf([]).rings).toEqual([]);
  });

  it('leaves out curves of one’s own, projections and what is shown under other assumptions', () => {
    const square: Line = [
      [1e-2, 1e-5],
      [1, 1e-5],
      [1, 1e-4],
      [1e-2, 1e-4],
    ];
    const made = unionOf([
      region('limit:own-mine', [square], { fill: 'inside', family: 'user', statement: 'published' }),
      region('projection', [square], { fill: 'none', statement: 'projection' }),
      region('other', [square], { fill: 'none', statement: 'other' }),
    ]);
    expect(made.members).toEqual([]);
  });

  it('is drawn in one piece instead of its members, and only when it is theirs', () => {
    const greys = (union: ReturnType<typeof unionOf>) =>
      paths(figureModel(figureInput({ ...epsPlane, union })))
        .filter(({ role, fill }) => role === 'fill' && fill === '#e9ecf0')
        .map(({ key }) => key);
    expect(greys(unionOf(epsPlane.regions))).toEqual(['fill:union']);
    expect(greys(unionOf(epsPlane.regions.slice(0, 2)))).toEqual(['fill:BaBar', 'fill:NA64mu 2022', 'fill:COHERENT', 'fill:NA62']);
    const { united } = figureModel(figureInput({ ...epsPlane, union: unionOf(epsPlane.regions) }));
    expect(united).toContain('BaBar');
  });

  it('is one piece on linear axes too, where its members lie', () => {
    const linear = { ...epsPlane, xAxis: { ...epsPlane.xAxis, scale: 'linear' }, yAxis: { ...epsPlane.yAxis, scale: 'linear' } } as const;
    const input = figureInput({ ...linear, view: { x: [0.05, 1], y: [1e-4, 1e-2] } });
    const [one, many] = [figureModel({ ...input, union: unionOf(input.regions) }), figureModel(input)];
    const grey = (model: typeof one) => paths(model).filter(({ role, fill }) => role === 'fill' && fill === '#e9ecf0');
    expect(grey(one).map(({ key }) => key)).toEqual(['fill:union']);
    const members = grey(many).map(({ lines }) => outlined(lines));
    const rings = grey(one)[0]?.lines ?? [];
    const { x, y, width, height } = one.frame;
    const points = Array.from(
      { length: 900 },
      (_, i): Xy => [x + ((i % 30) + 0.5) * (width / 30), y + (Math.floor(i / 30) + 0.5) * (height / 30)],
    );
    const subject = outlined(paths(many).find(({ key }) => key === 'fill:NA64e 2022')?.lines ?? []);
    expect(points.filter((point) => covers(rings, point) !== [...members, subject].some((area) => contains(area, point)))).toEqual([]);
  });
});
