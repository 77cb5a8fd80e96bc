export type Point = readonly [number, number];
export type Path = readonly Point[];

const logs = (path: Path): Point[] => path.map(([x, y]) => [Math.log10(x), Math.log10(y)]);

/** Twice the signed area of a triangle: which side of ab the point c lies on. */
const side = (a: Point, b: Point, c: Point): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

const crosses = (a: Point, b: Point, c: Point, d: Point): boolean => side(c, d, a) * side(c, d, b) < 0 && side(a, b, c) * side(a, b, d) < 0;

/** Index of the first segment that crosses a later one, −1 when the path is simple (log–log). */
export function crossing(path: Path): number {
  const p = logs(path);
  const segments = p.slice(1).map((end, i) => [p[i] as Point, end] as const);
  return segments.findIndex(([a, b], i) => segments.some(([c, d], j) => j > i + 1 && crosses(a, b, c, d)));
}

/** Largest factor by which a single point stands out from both its neighbours, up or down. */
export function largestSpike(path: Path): number {
  const heights = logs(path).map(([, y]) => y);
  const spikes = heights.slice(1, -1).map((y, i) => {
    const [before, after] = [y - (heights[i] ?? y), y - (heights[i + 2] ?? y)];
    return before * after > 0 ? Math.min(Math.abs(before), Math.abs(after)) : 0;
  });
  return 10 ** Math.max(0, ...spikes);
}

/** How often a path turns from rising to falling mass or back; equal masses do not count. */
export function turns(path: Path): number {
  const directions = path
    .slice(1)
    .map(([x], i) => Math.sign(x - (path[i]?.[0] ?? x)))
    .filter((d) => d !== 0);
  return directions.filter((d, i) => i > 0 && d !== directions[i - 1]).length;
}

export const hasRepeatedPoint = (path: Path): boolean =>
  path.some(([x, y], i) => i > 0 && x === path[i - 1]?.[0] && y === path[i - 1]?.[1]);
