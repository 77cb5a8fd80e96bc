import type { Region } from '../types.ts';
import { edgesOf } from './standing.ts';

/** Masses on the x axis of a plane. */
export type Span = readonly [from: number, to: number];

const massesOf = ({ outlines }: Region): number[] => outlines.flatMap(({ points }) => points.map(([x]) => x));

/** At the last point of a line its edge is that of just before. */
const lowestEdge = (region: Region, x: number): number | undefined => edgesOf(region, x)[0] ?? edgesOf(region, x * (1 - 1e-12))[0];

/** ln of target over edge of the reach at one mass: positive where the target is excluded; NaN where one of them is absent. */
function margin(reach: Region, target: Region, x: number): number {
  const [edge, goal] = [lowestEdge(reach, x), lowestEdge(target, x)];
  return edge === undefined || goal === undefined ? Number.NaN : Math.log(goal / edge);
}

/** Where the margin vanishes between two masses: straight in ln m. */
function crossing([xa, a]: readonly [number, number], [xb, b]: readonly [number, number]): number {
  return xa * (xb / xa) ** (a / (a - b));
}

/**
 * Masses at which a reach that excludes everything above its edge covers a target line, by rising mass.
 * @returns nothing for other reaches, and where the two have no mass in common
 */
export function reachedMasses(reach: Region, target: Region): Span[] {
  if (reach.fill !== 'up') return [];
  const masses = [...new Set([...massesOf(reach), ...massesOf(target)])].sort((a, b) => a - b);
  const known = masses.map((x) => [x, margin(reach, target, x)] as const).filter(([, m]) => !Number.isNaN(m));
  const spans: [number, number][] = [];
  known.forEach((point, i) => {
    const before = known[i - 1];
    if (before && before[1] >= 0 !== point[1] >= 0) {
      const x = crossing(before, point);
      if (point[1] >= 0) spans.push([x, point[0]]);
      else (spans.at(-1) as [number, number])[1] = x;
    } else if (point[1] >= 0) {
      if (before) (spans.at(-1) as [number, number])[1] = point[0];
      else spans.push([point[0], point[0]]);
    }
  });
  return spans;
}
