import type { Outline, Region } from '../engine/types.ts';
import { memoBy } from './memo.ts';
import type { FigureInput, Union } from './types.ts';

type XY = readonly [number, number];

/** Longest step between points, in natural logarithms, and most points between two of a curve. */
const STEP = 0.1;
const MOST = 200;

const dense = memoBy<Region, Region>();

/** Curves are straight between their points on logarithmic axes; on linear ones they bend, so points are added. */
export function bent(regions: readonly Region[], { xAxis, yAxis }: Pick<FigureInput, 'xAxis' | 'yAxis'>): readonly Region[] {
  if (xAxis.scale === 'log' && yAxis.scale === 'log') return regions;
  return regions.map((region) => dense(region, '', () => ({ ...region, outlines: region.outlines.map(densified) })));
}

const denseUnions = memoBy<Union, Union>();

/** The same for the area of all limits. */
export function bentUnion(union: Union, { xAxis, yAxis }: Pick<FigureInput, 'xAxis' | 'yAxis'>): Union {
  if (xAxis.scale === 'log' && yAxis.scale === 'log') return union;
  const ringOf = (points: Outline['points']) => densified({ points, closed: true, unstroked: [] }).points;
  return denseUnions(union, '', () => ({ ...union, rings: union.rings.map(ringOf) }));
}

function densified({ points, closed, unstroked }: Outline): Outline {
  const dense: XY[] = [];
  const hidden: number[] = [];
  const segments = closed ? points.length : points.length - 1;
  for (let i = 0; i < segments; i++) {
    const from = dense.length;
    dense.push(...towards(points[i] as XY, points[(i + 1) % points.length] as XY));
    if (unstroked.includes(i)) for (let k = from; k < dense.length; k++) hidden.push(k);
  }
  const last = points.at(-1);
  return { points: closed || !last ? dense : [...dense, last], closed, unstroked: hidden };
}

/** A point and those between it and the next, even in the logarithm. */
function towards(a: XY, b: XY): readonly XY[] {
  const logs = [Math.log(b[0] / a[0]), Math.log(b[1] / a[1])] as const;
  const count = Math.ceil(Math.max(...logs.map(Math.abs)) / STEP);
  if (!(count > 1) || count === Number.POSITIVE_INFINITY) return [a];
  const n = Math.min(MOST, count);
  return Array.from({ length: n }, (_, k) => [a[0] * Math.exp((logs[0] * k) / n), a[1] * Math.exp((logs[1] * k) / n)] as const);
}
