import { isUsable, valueFault } from './cells.ts';
import { guessSide, sortedByMass, zigzags } from './shape.ts';
import { countPoints, limitPoints } from './simplify.ts';
import { collectFaults, NAMED_FAULTS, type Section, type Table } from './table.ts';
import { type Block, type Clues, type Faults, noFaults, type Reading, type RowFault } from './types.ts';

/** Islands beyond this number are noise or blank lines gone wrong. */
const MOST_ISLANDS = 200;

export interface Path {
  readonly blocks: readonly Block[];
  readonly unstroked: Reading['unstroked'];
}

/** What is wrong about the numbers of a row in some columns; null when nothing is, empty when there are none. */
function rowFault(table: Table, row: number, columns: readonly number[]): string | null {
  const faulty = columns.find((column) => !isUsable(table.columns[column]?.[row] ?? Number.NaN));
  if (faulty === undefined) return null;
  if (columns.every((column) => isMissing(table, row, column))) return '';
  if (isMissing(table, row, faulty)) return `there is no number in column ${faulty + 1}`;
  return valueFault(table.columns[faulty]?.[row] ?? Number.NaN, table.unreadable.get(`${row}:${faulty}`));
}

const isMissing = ({ columns, unreadable }: Table, row: number, column: number): boolean =>
  Number.isNaN(columns[column]?.[row] ?? Number.NaN) && !unreadable.has(`${row}:${column}`);

/** When nearly every row stands alone, blank lines only space them out. */
function usefulBreaks({ breaks }: Table, { start, end }: Section): ReadonlySet<number> {
  const inside = [...breaks].filter((row) => row > start && row < end);
  return inside.length > 0.5 * (end - start) ? new Set() : new Set(inside);
}

/** Calls `visit` for each good row; bad rows become faults, and rows without any number belong to another data set. */
export function eachRow(
  table: Table,
  section: Section,
  columns: readonly number[],
  visit: (values: readonly number[], row: number, newBlock: boolean) => void,
): Faults {
  const breaks = usefulBreaks(table, section);
  const first: RowFault[] = [];
  let [more, newBlock] = [0, true];
  for (let row = section.start; row < section.end; row++) {
    newBlock ||= breaks.has(row);
    const fault = rowFault(table, row, columns);
    if (fault === null) {
      const values = columns.map((column) => table.columns[column]?.[row] ?? Number.NaN);
      visit(values, row, newBlock);
      newBlock = false;
    } else if (fault !== '' && first.length < NAMED_FAULTS) first.push({ where: table.where(row), reason: fault });
    else if (fault !== '') more += 1;
  }
  return { first, more };
}

export const joinFaults = (a: Faults, b: Faults): Faults => {
  const { first, more } = collectFaults([...a.first, ...b.first]);
  return { first, more: more + a.more + b.more };
};

/** The path through two columns, row by row, blank lines between islands. */
export function columnPath(table: Table, section: Section, x: number, y: number): { blocks: Block[]; faults: Faults } {
  const blocks: { points: (readonly [number, number])[]; row: number }[] = [];
  const faults = eachRow(table, section, [x, y], ([mass = 1, coupling = 1], row, newBlock) => {
    if (newBlock) blocks.push({ points: [], row });
    blocks.at(-1)?.points.push([mass, coupling]);
  });
  const alone = blocks.filter(({ points }) => points.length < 2);
  const single = collectFaults(alone.map(({ row }) => ({ where: table.where(row), reason: 'a single point is not a curve' })));
  return { blocks: blocks.filter(({ points }) => points.length > 1).map(({ points }) => points), faults: joinFaults(faults, single) };
}

const percent = (change: number): string => `${Number((100 * change).toPrecision(2))} %`;

function thinningNote(before: number, after: number, change: number): string[] {
  if (change === 0) return [];
  const how = Number.isFinite(change) ? `; nothing moves by more than ${percent(change)}` : ', every so-many-th: they make no smooth curve';
  return [`${before} points, thinned out to ${after}${how}.`];
}

interface Parts {
  readonly title: string;
  readonly path: Path;
  readonly clues: Clues;
  readonly understood: readonly string[];
  readonly warnings?: readonly string[];
  readonly faults?: Faults;
  readonly side?: Reading['side'];
  readonly dataset?: boolean;
}

/** A reading from a path: too many points are thinned out, the side is guessed unless it is known. */
export function readingOf({ title, path, clues, understood, warnings = [], faults = noFaults, side, dataset = false }: Parts): Reading {
  const islands = path.blocks.length > MOST_ISLANDS ? longest(path.blocks) : path;
  const { change, blocks, unstroked } = limitPoints(islands);
  return {
    title,
    blocks,
    unstroked,
    side: side ?? guessSide(blocks),
    clues,
    understood: [...understood, ...thinningNote(countPoints(path.blocks), countPoints(blocks), change)],
    warnings: islands === path ? warnings : [...warnings, `${path.blocks.length} islands; only the ${MOST_ISLANDS} longest are kept.`],
    faults,
    dataset,
    limit: null,
  };
}

const longest = (blocks: readonly Block[]): Path => ({
  blocks: blocks.toSorted((a, b) => b.length - a.length).slice(0, MOST_ISLANDS),
  unstroked: [],
});

/** Where masses jump back and forth the rows may be out of order: read as written, or sorted. */
export function withSorted(reading: Reading): Reading[] {
  if (!reading.blocks.some(zigzags)) return [reading];
  const warning = 'The masses jump back and forth: the rows may be out of order.';
  const blocks = reading.blocks.map(sortedByMass);
  return [
    { ...reading, warnings: [...reading.warnings, warning] },
    { ...reading, title: `${reading.title}, sorted by mass`, blocks, unstroked: [], side: guessSide(blocks) },
  ];
}
