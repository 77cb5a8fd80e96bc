import type { Outline, Region } from '../types.ts';

type XY = readonly [number, number];

/** How a point stands to an excluded region at its own mass. */
export interface Standing {
  readonly excluded: boolean;
  /** Ratio of the plane's y between the point and the nearest edge at this mass, at least 1. */
  readonly factor: number;
  /** Where that edge lies, seen from the point. */
  readonly edge: 'above' | 'below';
}

/** y on the segment at x, straight in ln x and ln y as the figure draws it. */
function heightAt(x: number, [ax, ay]: XY, [bx, by]: XY): number {
  const t = Math.log(x / ax) / Math.log(bx / ax);
  return Math.exp(Math.log(ay) + t * Math.log(by / ay));
}

/** Edges of an outline at one mass. Half-open segments: a corner counts once. */
function crossings({ points, closed }: Outline, x: number): number[] {
  const path = closed ? [...points, points[0] as XY] : points;
  return path.slice(1).flatMap((b, i) => {
    const a = path[i] as XY;
    return a[0] <= x === b[0] <= x ? [] : [heightAt(x, a, b)];
  });
}

/** Below its first mass a curve whose source frame cut it goes on flat, as in the figure. */
function edgesAt(region: Region, outline: Outline, x: number): number[] {
  const found = crossings(outline, x);
  const [first, last] = [outline.points[0], outline.points.at(-1)];
  if (found.length > 0 || outline.closed || !first || !last) return found;
  const start = first[0] <= last[0] ? first : last;
  return region.carryOn.includes('left') && x < start[0] ? [start[1]] : [];
}

/** Edges of each outline of a region at one mass, lowest first. */
export const edgesByOutline = (region: Region, x: number): number[][] =>
  region.outlines.map((outline) => edgesAt(region, outline, x).sort((a, b) => a - b));

/** Every edge of a region at one mass, lowest first. */
export const edgesOf = (region: Region, x: number): number[] =>
  region.outlines.flatMap((outline) => edgesAt(region, outline, x)).sort((a, b) => a - b);

/** Between an odd and an even edge, counted from the open side. */
function contains(region: Region, edges: readonly number[], y: number): boolean {
  const crossed = edges.filter((edge) => (region.fill === 'down' ? edge >= y : edge <= y));
  return crossed.length % 2 === 1;
}

function nearest(edges: readonly number[], y: number): { factor: number; edge: number } {
  const factors = edges.map((edge) => ({ edge, factor: Math.exp(Math.abs(Math.log(y / edge))) }));
  return factors.reduce((best, next) => (next.factor < best.factor ? next : best));
}

/**
 * Where a point of the plane stands to a region: inside or outside, and how far from the edge.
 * @returns null where the region says nothing: not an exclusion, or a mass that it does not cover
 */
export function standing(region: Region, [x, y]: XY): Standing | null {
  if (region.fill === 'none') return null;
  const outlines = region.outlines.map((outline) => edgesAt(region, outline, x)).filter((edges) => edges.length > 0);
  if (outlines.length === 0) return null;
  const around = outlines.filter((edges) => contains(region, edges, y));
  const nearby = (around.length > 0 ? around : outlines).map((edges) => nearest(edges, y));
  const deepest = around.length > 0 ? Math.max(...nearby.map((n) => n.factor)) : Math.min(...nearby.map((n) => n.factor));
  const { factor, edge } = nearby.find((n) => n.factor === deepest) as { factor: number; edge: number };
  return { excluded: around.length > 0, factor, edge: edge > y ? 'above' : 'below' };
}
