/** Values on a grid; `at(i, j)` belongs to `xs[i]` and `ys[j]`, both ascending. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly at: (i: number, j: number) => number;
}

/** Rim of an area. Segments that only follow the edge of the grid are listed as `framed`. */
export interface Rim {
  readonly points: readonly (readonly [number, number])[];
  readonly framed: readonly number[];
}

/**
 * Sides of a cell that its rim crosses, by which corners lie inside: bit 0 (i, j), 1 (i+1, j), 2 (i+1, j+1), 3 (i, j+1).
 * Sides: 0 bottom, 1 right, 2 top, 3 left. Cases 5 and 10 depend on the middle of the cell.
 */
const CROSSINGS: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[3, 0]],
  [[0, 1]],
  [[3, 1]],
  [[1, 2]],
  [],
  [[0, 2]],
  [[3, 2]],
  [[2, 3]],
  [[2, 0]],
  [],
  [[2, 1]],
  [[1, 3]],
  [[1, 0]],
  [[0, 3]],
  [],
];
const APART = {
  5: [
    [3, 0],
    [1, 2],
  ],
  10: [
    [0, 1],
    [2, 3],
  ],
} as const;
const JOINED = {
  5: [
    [3, 2],
    [1, 0],
  ],
  10: [
    [0, 3],
    [2, 1],
  ],
} as const;

/** The grid with a ring of negative values around it, at the place of its outermost lines; so every rim closes. */
class Padded {
  readonly width: number;
  readonly height: number;
  private readonly grid: Grid;
  private readonly lnX: readonly number[];
  private readonly lnY: readonly number[];
  constructor(grid: Grid) {
    this.grid = grid;
    [this.width, this.height] = [grid.xs.length + 2, grid.ys.length + 2];
    [this.lnX, this.lnY] = [grid.xs.map(Math.log), grid.ys.map(Math.log)];
  }

  private isRing(i: number, j: number): boolean {
    return i === 0 || j === 0 || i === this.width - 1 || j === this.height - 1;
  }

  value(i: number, j: number): number {
    return this.isRing(i, j) ? -1 : this.grid.at(i - 1, j - 1);
  }

  private place(i: number, j: number): readonly [number, number] {
    const inner = (k: number, size: number): number => Math.min(Math.max(k - 1, 0), size - 3);
    return [this.lnX[inner(i, this.width)] ?? 0, this.lnY[inner(j, this.height)] ?? 0];
  }

  /** Number of a side of a cell: that of its lower or left end, doubled, plus one for upright ones. */
  side(i: number, j: number, which: number): number {
    const node = which === 1 ? (i + 1) * this.height + j : i * this.height + j + (which === 2 ? 1 : 0);
    return 2 * node + (which % 2);
  }

  private ends(side: number): readonly [i: number, j: number, k: number, l: number] {
    const node = Math.floor(side / 2);
    const [i, j] = [Math.floor(node / this.height), node % this.height];
    return side % 2 === 0 ? [i, j, i + 1, j] : [i, j, i, j + 1];
  }

  /** Where the values along a side change sign, in ln x and ln y. */
  crossing(side: number): readonly [number, number] {
    const [i, j, k, l] = this.ends(side);
    const [a, b] = [this.value(i, j), this.value(k, l)];
    const [[ax, ay], [bx, by]] = [this.place(i, j), this.place(k, l)];
    const t = a / (a - b);
    return [ax + t * (bx - ax), ay + t * (by - ay)];
  }

  /** True when both points lie on the same outermost line. */
  framed(a: readonly [number, number], b: readonly [number, number]): boolean {
    const on = (line: number | undefined, axis: 0 | 1): boolean => a[axis] === line && b[axis] === line;
    return on(this.lnX[0], 0) || on(this.lnX.at(-1), 0) || on(this.lnY[0], 1) || on(this.lnY.at(-1), 1);
  }
}

type Links = Map<number, number[]>;

/** Each crossed side with its two neighbours along a rim. */
function linksOf(grid: Padded): Links {
  const links: Links = new Map();
  const link = (from: number, to: number): unknown => links.set(from, [...(links.get(from) ?? []), to]);
  for (let i = 0; i < grid.width - 1; i++)
    for (let j = 0; j < grid.height - 1; j++) {
      const corners = [grid.value(i, j), grid.value(i + 1, j), grid.value(i + 1, j + 1), grid.value(i, j + 1)];
      for (const [a, b] of crossings(corners)) {
        const [from, to] = [grid.side(i, j, a), grid.side(i, j, b)];
        link(from, to);
        link(to, from);
      }
    }
  return links;
}

/** Rims of the areas where the grid is positive, all closed; crossings are interpolated in ln x and ln y. */
export function rims(grid: Grid): Rim[] {
  const padded = new Padded(grid);
  return loops(linksOf(padded)).map((loop) => {
    const points = [...loop, loop[0] ?? 0].map((side) => padded.crossing(side));
    const framed = loop.flatMap((_, n) => (padded.framed(points[n] ?? [0, 0], points[n + 1] ?? [0, 1]) ? [n] : []));
    return { points: points.map(([x, y]) => [Math.exp(x), Math.exp(y)] as const), framed };
  });
}

function crossings(corners: readonly number[]): readonly (readonly [number, number])[] {
  const code = corners.reduce((sum, value, bit) => sum + (value > 0 ? 1 << bit : 0), 0);
  if (code !== 5 && code !== 10) return CROSSINGS[code] ?? [];
  const middle = corners.reduce((sum, value) => sum + value, 0);
  return (middle > 0 ? JOINED : APART)[code];
}

/** Follows the links until each loop closes; every side has two. */
function loops(links: Links): number[][] {
  const found: number[][] = [];
  for (const start of links.keys()) {
    const loop: number[] = [];
    for (let at: number | undefined = start; at !== undefined; ) {
      const next: number | undefined = links.get(at)?.pop();
      if (next === undefined) break;
      const back = links.get(next);
      back?.splice(back.indexOf(at), 1);
      loop.push(at);
      at = next;
    }
    if (loop.length > 2) found.push(loop);
  }
  return found;
}
