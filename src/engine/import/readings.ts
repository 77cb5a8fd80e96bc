import { cluesFrom, levelIn, namesMass } from './clues.ts';
import { columnPath, joinFaults, readingOf, withSorted } from './curve.ts';
import { gridOf, gridReadings } from './grid.ts';
import { edgesInOrder, pairReading } from './pair.ts';
import { guessSide } from './shape.ts';
import type { Section, Table } from './table.ts';
import type { Clues, Reading } from './types.ts';

/** More columns than this are not offered one by one. */
const MOST_READINGS = 12;

const LOWER = /low|min|bottom/i;
const UPPER = /up(?:per)?|max|top|high/i;
const ERROR = /err|unc|sigma|[±σ]|^[+-]$|stat|sys/i;
const ISLAND = /^island$/i;

/** Names of the columns of a section, their meaning decided by the words in them. */
interface Columns {
  readonly name: (column: number) => string;
  readonly mass: number;
  readonly others: readonly number[];
  /** Columns that repeat another one. */
  readonly repeated: readonly (readonly [number, number])[];
}

const equalIn = ({ columns }: Table, { start, end }: Section, a: number, b: number): boolean => {
  for (let row = start; row < end; row++) if (!Object.is(columns[a]?.[row], columns[b]?.[row])) return false;
  return true;
};

function columnsOf(table: Table, section: Section): Columns {
  const name = (column: number): string => section.names[column] ?? '';
  const filled = table.columns.flatMap((values, i) => (values.slice(section.start, section.end).some((v) => !Number.isNaN(v)) ? [i] : []));
  const mass = filled.find((column) => namesMass(name(column)) && !ERROR.test(name(column))) ?? filled[0] ?? 0;
  const rest = filled.filter((column) => column !== mass);
  const twin = (column: number): number | undefined => filled.find((other) => other < column && equalIn(table, section, other, column));
  const repeated = rest.flatMap((column) => (twin(column) === undefined ? [] : [[twin(column) ?? 0, column] as const]));
  return { name, mass, others: rest.filter((column) => twin(column) === undefined), repeated };
}

const quoted = (name: string): string => (name === '' ? '' : ` “${name}”`);
const repeatedNotes = ({ repeated }: Columns): string[] => repeated.map(([a, b]) => `Columns ${a + 1} and ${b + 1} hold the same numbers.`);

/** One coupling against the mass. */
function columnReading(table: Table, section: Section, columns: Columns, x: number, y: number): Reading[] {
  const { blocks, faults } = columnPath(table, section, x, y);
  if (blocks.length === 0) return [];
  const clues = cluesFrom(columns.name(x), columns.name(y), table.comments);
  const several = columns.others.length > 1 && columns.name(y) !== '';
  const reading = readingOf({
    title: several ? `column ${y + 1}:${quoted(columns.name(y))}` : `columns ${x + 1} and ${y + 1}`,
    path: { blocks, unstroked: [] },
    clues: { ...clues, cl: levelIn(columns.name(y)) ?? clues.cl },
    understood: [`Column ${x + 1}${quoted(columns.name(x))} is the mass, column ${y + 1}${quoted(columns.name(y))} the coupling.`],
    warnings: repeatedNotes(columns),
    faults: joinFaults(table.faults, faults),
  });
  return withSorted(reading);
}

/** Lower and upper edge, by name; without names when three columns are all there is and the order fits. */
function edgesOf({ name, others }: Columns): readonly [number, number] | null {
  const [lower, upper] = [others.find((c) => LOWER.test(name(c))), others.find((c) => UPPER.test(name(c)) && !LOWER.test(name(c)))];
  if (lower !== undefined && upper !== undefined) return [lower, upper];
  const [a, b] = others;
  return others.length === 2 && a !== undefined && b !== undefined && name(a) === '' ? [a, b] : null;
}

/** What is observed stands before what was expected; errors are no curves. */
function byInterest({ name, others }: Columns): number[] {
  const rank = (column: number): number =>
    /obs/i.test(name(column)) ? 0 : ERROR.test(name(column)) ? 3 : /exp/i.test(name(column)) ? 2 : 1;
  const sorted = others.toSorted((a, b) => rank(a) - rank(b) || a - b);
  const curves = sorted.filter((column) => rank(column) < 3);
  return (curves.length > 0 ? curves : sorted).slice(0, MOST_READINGS);
}

/** Everything that the columns of one section may be, the likeliest first. */
function sectionReadings(table: Table, section: Section): Reading[] {
  const columns = columnsOf(table, section);
  const { mass, others, name } = columns;
  const clues = cluesFrom(name(mass), name(others[0] ?? 1), table.comments);
  const grid = mass === 0 && table.columns.length === 3 && others.length === 2 ? gridOf(table, section) : null;
  if (grid) return gridReadings(grid, clues);
  const island = others.findIndex((column) => ISLAND.test(name(column)));
  if (island >= 0) return islandsByNumber(table, section, columns, island);
  const edges = edgesOf(columns);
  const pair = edges && pairReading(table, section, [mass, ...edges], clues);
  const single = byInterest(columns).flatMap((column) => columnReading(table, section, columns, mass, column));
  const swapped = others.length === 1 ? single.slice(0, 1).map(exchanged) : [];
  const edgesFirst = pair !== null && edges !== null && (name(edges[0]) !== '' || edgesInOrder(table, section, ...edges));
  return [...(edgesFirst ? [pair] : []), ...single, ...(pair && !edgesFirst ? [pair] : []), ...swapped];
}

/** The second column as the mass. */
function exchanged(reading: Reading): Reading {
  const blocks = reading.blocks.map((block) => block.map(([x, y]) => [y, x] as const));
  const clues: Clues = { ...reading.clues, unit: null, ordinate: null };
  return { ...reading, title: 'columns exchanged', blocks, clues, side: guessSide(blocks), understood: ['The second column is the mass.'] };
}

/** Our own tables carry islands as a column of numbers. */
function islandsByNumber(table: Table, section: Section, columns: Columns, island: number): Reading[] {
  const numbers = table.columns[columns.others[island] ?? 0] ?? [];
  const breaks = new Set(numbers.flatMap((value, row) => (row > section.start && value !== numbers[row - 1] ? [row] : [])));
  const rest = { ...columns, others: columns.others.filter((_, i) => i !== island) };
  return columnReading({ ...table, breaks }, section, rest, columns.mass, rest.others[0] ?? 1);
}

/** Several data sets side by side, as digitisers write them: a line of names over repeated X, Y. */
function sideBySide(table: Table, section: Section): Reading[] | null {
  const { titles, names } = section;
  const width = table.columns.length;
  const paired = titles.length > 0 && names.length >= width && width > 1 && titles.every((title, i) => i % 2 === 0 || title === '');
  if (!paired) return null;
  const starts = Array.from({ length: Math.floor(width / 2) }, (_, k) => 2 * k);
  return starts.flatMap((x) => {
    const columns: Columns = { name: (c) => names[c] ?? '', mass: x, others: [x + 1], repeated: [] };
    const title = titles[x] || `data set ${x / 2 + 1}`;
    const [reading] = columnReading(table, section, columns, x, x + 1);
    return reading ? [asDataset(reading, title)] : [];
  });
}

export const asDataset = (reading: Reading, title: string): Reading => ({
  ...reading,
  title,
  dataset: true,
  clues: { ...reading.clues, name: title },
});

/** All data sets as the islands of one curve. */
export function allAsIslands(datasets: readonly Reading[]): Reading[] {
  const [first] = datasets;
  if (first === undefined || datasets.length < 2) return [];
  const blocks = datasets.flatMap((reading) => reading.blocks);
  const path = { blocks, unstroked: [] };
  const understood = [`${datasets.length} data sets, taken as the islands of one curve.`];
  const faults = datasets.map((reading) => reading.faults).reduce(joinFaults);
  return [readingOf({ title: 'all as islands of one curve', path, clues: { ...first.clues, name: null }, understood, faults })];
}

/** Every way to understand a table, the likeliest first. */
export function tableReadings(table: Table): Reading[] {
  const sections = table.sections.map((section) => sideBySide(table, section) ?? sectionReadings(table, section));
  if (sections.length === 1) {
    const [readings = []] = sections;
    const datasets = readings.filter((reading) => reading.dataset);
    return [...readings, ...allAsIslands(datasets)];
  }
  const datasets = table.sections.flatMap(({ names }, i) => {
    const [reading] = sections[i] ?? [];
    return reading ? [asDataset(reading, names[1] || `part ${i + 1}`)] : [];
  });
  return [...datasets, ...allAsIslands(datasets)];
}
