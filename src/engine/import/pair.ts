import { columnPath, eachRow, joinFaults, type Path, readingOf } from './curve.ts';
import { collectFaults, type Section, type Table } from './table.ts';
import type { Block, Clues, Faults, Reading, RowFault } from './types.ts';

interface Edge {
  readonly mass: number;
  readonly lower: number;
  readonly upper: number;
}

/** Lower edge by rising mass, then the upper edge back; the ends, which no file states, are not stroked. */
export function islandOf(edges: readonly Edge[]): { block: Block; bare: readonly number[] } {
  const byMass = edges.toSorted((a, b) => a.mass - b.mass);
  const lower = byMass.map(({ mass, lower: value }) => [mass, value] as const);
  const upper = byMass.toReversed().map(({ mass, upper: value }) => [mass, value] as const);
  const first = lower.slice(0, 1);
  return { block: [...lower, ...upper, ...first], bare: [lower.length - 1, 2 * lower.length - 1] };
}

const pathOf = (islands: readonly (readonly Edge[])[]): Path => {
  const made = islands.map(islandOf);
  return { blocks: made.map(({ block }) => block), unstroked: made.flatMap(({ bare }, b) => bare.map((segment) => [b, segment] as const)) };
};

const ENDS = 'The ends of the island are not in the file: filled, not drawn.';

/** True when the first column does not lie above the second in most rows. */
export function edgesInOrder(table: Table, { start, end }: Section, lower: number, upper: number): boolean {
  let [ordered, all] = [0, 0];
  for (let row = start; row < end; row++) {
    const [a = Number.NaN, b = Number.NaN] = [table.columns[lower]?.[row], table.columns[upper]?.[row]];
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    all += 1;
    if (a <= b) ordered += 1;
  }
  return ordered >= 0.5 * all;
}

/** Columns mass, lower and upper edge, as DarkCast writes them. */
export function pairReading(table: Table, section: Section, [mass, a, b]: readonly [number, number, number], clues: Clues): Reading | null {
  const inOrder = edgesInOrder(table, section, a, b);
  const [low, high] = inOrder ? [a, b] : [b, a];
  const islands: Edge[][] = [];
  const crossed: RowFault[] = [];
  const faults = eachRow(table, section, [mass, low, high], ([m = 1, lower = 1, upper = 1], row, newBlock) => {
    if (newBlock) islands.push([]);
    if (lower > upper) crossed.push({ where: table.where(row), reason: `the lower edge ${lower} lies above the upper edge ${upper}` });
    else islands.at(-1)?.push({ mass: m, lower, upper });
  });
  const warnings = inOrder ? [] : [`Column ${a + 1} lies above column ${b + 1}: taken as the upper edge.`];
  const text = { clues, warnings, faults: joinFaults(faults, collectFaults(crossed)), title: `columns ${a + 1} and ${b + 1} as edges` };
  return pairOf(islands, text, [`Column ${mass + 1} is the mass, columns ${low + 1} and ${high + 1} are the lower and the upper edge.`]);
}

type PairText = Pick<Reading, 'clues' | 'faults' | 'warnings' | 'title'>;

function pairOf(islands: readonly (readonly Edge[])[], text: PairText, understood: readonly string[]): Reading | null {
  const path = pathOf(islands.filter((edges) => edges.length > 1));
  return path.blocks.length === 0 ? null : readingOf({ ...text, path, understood: [...understood, ENDS], side: 'closed' });
}

/** Two files, one for each edge: the lower one by rising mass, then the upper one back. */
export function twoFileReading(lower: Table, upper: Table, clues: Clues): Reading | null {
  const edge = (table: Table): { points: Block; faults: Faults } => {
    const { blocks, faults } = columnPath(table, { start: 0, end: table.columns[0]?.length ?? 0, names: [], titles: [] }, 0, 1);
    return { points: blocks.flat().toSorted((p, q) => p[0] - q[0]), faults };
  };
  const [low, high] = [edge(lower), edge(upper)];
  if (low.points.length < 2 || high.points.length < 2) return null;
  const block = [...low.points, ...high.points.toReversed(), ...low.points.slice(0, 1)];
  const bare = [low.points.length - 1, low.points.length + high.points.length - 1];
  return readingOf({
    title: 'both files as edges',
    path: { blocks: [block], unstroked: bare.map((segment) => [0, segment] as const) },
    clues,
    understood: ['Two files: the lower and the upper edge of an island.', ENDS],
    faults: joinFaults(low.faults, high.faults),
    side: 'closed',
  });
}
