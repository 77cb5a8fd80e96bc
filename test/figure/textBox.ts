import type { TextItem } from '../../src/figure/types.ts';

type Xy = readonly [number, number];

/** Corners of the ink of a text item: capitals and exponents above the baseline, descenders of words below it. */
export function textCorners({ x, y, angle, runs, width, role }: TextItem): Xy[] {
  const top = Math.min(...runs.map((run) => run.y - 0.7 * run.size));
  const bottom = Math.max(...runs.map((run) => run.y + (role === 'tick' ? 0.02 : 0.2) * run.size));
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const turned = (u: number, v: number): Xy => [x + u * cos - v * sin, y + u * sin + v * cos];
  return [turned(0, top), turned(width, top), turned(width, bottom), turned(0, bottom)];
}

/** Do two convex polygons share area? Tested along the normals of all their sides. */
export function meet(a: readonly Xy[], b: readonly Xy[]): boolean {
  const normals = [a, b].flatMap((polygon) =>
    polygon.map((p, i) => {
      const q = polygon[(i + 1) % polygon.length] as Xy;
      return [p[1] - q[1], q[0] - p[0]] as const;
    }),
  );
  return normals.every(([nx, ny]) => {
    const range = (polygon: readonly Xy[]) => polygon.map(([px, py]) => px * nx + py * ny);
    const [ra, rb] = [range(a), range(b)];
    return Math.max(...ra) > Math.min(...rb) + 1e-9 && Math.max(...rb) > Math.min(...ra) + 1e-9;
  });
}

/** Length of a polyline inside a convex polygon, by fine steps. */
export function lengthWithin(line: readonly Xy[], polygon: readonly Xy[]): number {
  let length = 0;
  for (let i = 1; i < line.length; i++) {
    const [[x1, y1], [x2, y2]] = [line[i - 1] as Xy, line[i] as Xy];
    const whole = Math.hypot(x2 - x1, y2 - y1);
    const steps = Math.ceil(whole / 0.25);
    for (let k = 0; k < steps; k++) {
      const t = (k + 0.5) / steps;
      if (holds(polygon, [x1 + t * (x2 - x1), y1 + t * (y2 - y1)])) length += whole / steps;
    }
  }
  return length;
}

function holds(polygon: readonly Xy[], [x, y]: Xy): boolean {
  const sides = polygon.map(([ax, ay], i) => {
    const [bx, by] = polygon[(i + 1) % polygon.length] as Xy;
    return (bx - ax) * (y - ay) - (by - ay) * (x - ax);
  });
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}
