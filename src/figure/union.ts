import { FillRule, union } from 'clipper2-ts';
import type { Region } from '../engine/types.ts';
import type { Line } from './clip.ts';
import type { Frame } from './frame.ts';
import { identity, memoBy } from './memo.ts';
import { regionShape, signedArea } from './outline.ts';
import { isExisting } from './style.ts';
import type { AxisScale, Union } from './types.ts';

/** Grid steps per decade: below a thousandth of a pixel. On whole numbers intersections are exact. */
const GRID = 1e6;
/** Decades from 1 to the sides that an open fill runs to: beyond everything that can be shown. */
const FAR = 40;
/** Holes thinner than this, in decades, lie between two curves that run along one another. */
const SLIVER = 5e-4;

const gridScale = (sign: 1 | -1): AxisScale => ({
  domain: [10 ** -FAR, 10 ** FAR],
  range: [-sign * FAR * GRID, sign * FAR * GRID],
  toPoints: (value) => sign * GRID * Math.max(-FAR, Math.min(FAR, Math.log10(value))),
  fromPoints: (steps) => 10 ** ((sign * steps) / GRID),
});

/** The whole plane as a frame, in grid steps instead of points. */
const PLANE: Frame = {
  ...{
    x: -FAR * GRID,
    y: -FAR * GRID,
    width: 2 * FAR * GRID,
    height: 2 * FAR * GRID,
    right: FAR * GRID,
    bottom: FAR * GRID,
    foot: FAR * GRID,
  },
  ...{ xScale: gridScale(1), yScale: gridScale(-1), key: 'plane' },
};

const unions = memoBy<Region['outlines'], Union>();
const NOTHING: Union = { members: [], rings: [] };

/** The area that the published exclusions among the regions cover together; computed once for each set of curves, whatever their style. */
export function unionOf(regions: readonly Region[]): Union {
  const existing = regions.filter(isExisting);
  const members = existing.map(({ outlines }) => outlines);
  const [first] = members;
  return first ? unions(first, members.map(identity).join(), () => ({ members, rings: ringsOf(existing) })) : NOTHING;
}

/** Each polygon by itself first: a lobe of a path that crosses itself turns the other way, and must not take away from another. */
function ringsOf(members: readonly Region[]): readonly Line[] {
  const polygons = members.flatMap((region) => regionShape(region, PLANE).fills);
  const simple = polygons.flatMap((polygon) => union([polygon.map(onGrid)], FillRule.NonZero));
  return union(simple, FillRule.NonZero)
    .map((ring) => ring.map(({ x, y }) => [x, y] as const))
    .filter((ring) => !isSliver(ring))
    .map((ring) => ring.map(([x, y]) => [PLANE.xScale.fromPoints(x), PLANE.yScale.fromPoints(y)] as const));
}

const onGrid = ([x, y]: Line[number]) => ({ x: Math.round(x), y: Math.round(y) });

/** Only between members can there be slivers: outer rings consist of what the members cover. */
const isSliver = (ring: Line): boolean => signedArea(ring) < 0 && -signedArea(ring) < (SLIVER / 2) * GRID * lengthOf(ring);

const lengthOf = (ring: Line): number =>
  ring.reduce((sum, [x, y], i) => {
    const [beforeX, beforeY] = ring.at(i - 1) as Line[number];
    return sum + Math.hypot(x - beforeX, y - beforeY);
  }, 0);
