import { bracketedRoot } from '../numerics/roots.ts';
import { type Column, columnAt, heightAt } from './column.ts';
import { channelThreshold } from './decayChannel.ts';
import type { ProtonSearch } from './events.ts';
import { massNodes } from './massNodes.ts';

/** One closed region of a search. Where it is open it ends with the model of the source, which is not a limit. */
export interface Island {
  /** Ascending masses; a closed end is a column with lower = upper. */
  readonly columns: readonly Column[];
  readonly openLeft: boolean;
  readonly openRight: boolean;
}

/** Gaps are halved until a log-log line misses ln ε by less than this, at most so often. */
const CHORD_ERROR = 0.02;
const HALVINGS = 4;
/** |height| that counts as 0 at an edge, and the width of its bracket of ln m. */
const LEVEL = 1e-3;
const EDGE_TOLERANCE = 2e-5;

const isOpen = ({ lower, upper }: Column): boolean => lower < upper;
const isEdge = ({ lower, upper }: Column): boolean => lower === upper;
const isClosed = (column: Column): boolean => !isOpen(column) && !isEdge(column);

/**
 * Regions of (m, ε) in which more events are expected than the limit.
 * @param eventLimit  number of events that is excluded
 * @returns           by ascending mass; empty where nothing is excluded
 * Accuracy: 1e-3 of ε at the columns, 2.5 % between them. An island narrower than the gap of two masses of massNodes
 * is lost; those of the resonances of |F|² have nodes of their own.
 */
export function islands(search: ProtonSearch, eventLimit: number): Island[] {
  const nodes = massNodes(channelThreshold(search.channel), search.massEnd).map((mass) => columnAt(search, eventLimit, mass));
  const columns = nodes.flatMap((node, i) => {
    const next = nodes[i + 1];
    return next ? [node, ...between(search, eventLimit, node, next, HALVINGS)] : [node];
  });
  return openRuns(columns).map((run) => ({
    columns: run,
    openLeft: !isEdge(run[0] as Column),
    openRight: !isEdge(run.at(-1) as Column),
  }));
}

/** Columns between two neighbours: the edge where one is open and the other closed, and as many as lines between them need. */
function between(search: ProtonSearch, eventLimit: number, left: Column, right: Column, halvings: number): Column[] {
  if (!isOpen(left) && !isOpen(right)) return [];
  if (isClosed(left) || isClosed(right)) {
    const edge = edgeColumn(search, eventLimit, left, right);
    const inside = (from: Column, to: Column) => between(search, eventLimit, from, to, HALVINGS);
    return isOpen(left) ? [...inside(left, edge), edge] : [edge, ...inside(edge, right)];
  }
  if (halvings === 0) return [];
  const middle = columnAt(search, eventLimit, Math.sqrt(left.mass * right.mass));
  if (isOpen(middle) && chordError(left, middle, right) < CHORD_ERROR) return [middle];
  const half = (from: Column, to: Column) => between(search, eventLimit, from, to, halvings - 1);
  return [...half(left, middle), middle, ...half(middle, right)];
}

function chordError(left: Column, middle: Column, right: Column): number {
  const missed = (of: 'lower' | 'upper') => Math.abs(Math.log((middle[of] * middle[of]) / (left[of] * right[of]))) / 2;
  return Math.max(missed('lower'), missed('upper'));
}

function edgeColumn(search: ProtonSearch, eventLimit: number, left: Column, right: Column): Column {
  const column = columnAt(search, eventLimit, edgeMass(search, eventLimit, left, right));
  return { ...column, height: 0, lower: column.mixingAtTop, upper: column.mixingAtTop };
}

type Height = Pick<Column, 'mass' | 'height'>;

/** Mass between two others at which the largest number of events is the limit. */
function edgeMass(search: ProtonSearch, eventLimit: number, left: Height, right: Height): number {
  const ends = new Map([left, right].map(({ mass, height }) => [Math.log(mass), height]));
  const height = (logMass: number) => {
    const value = heightAt(search, eventLimit, Math.exp(logMass));
    return Math.abs(value) < LEVEL ? 0 : value;
  };
  const heightOrEnd = (logMass: number) => ends.get(logMass) ?? height(logMass);
  return Math.exp(bracketedRoot(heightOrEnd, Math.log(left.mass), Math.log(right.mass), EDGE_TOLERANCE));
}

/** Neighbours that are not closed, in which at least one is open. */
function openRuns(columns: readonly Column[]): Column[][] {
  const runs: Column[][] = [[]];
  for (const column of columns) {
    if (!isClosed(column)) runs.at(-1)?.push(column);
    else if (runs.at(-1)?.length) runs.push([]);
  }
  return runs.filter((run) => run.some(isOpen));
}

/** Outline of an island: lower edge, upper edge backwards; `cuts` are the points after which a line is no limit. */
export function polygon({ columns, openLeft, openRight }: Island): { points: [number, number][]; cuts: number[] } {
  const lower = columns.map(({ mass, lower }): [number, number] => [mass, lower]);
  const upper = columns.filter((column) => !isEdge(column)).map(({ mass, upper }): [number, number] => [mass, upper]);
  const points = [...lower, ...upper.reverse()];
  return { points, cuts: [...(openRight ? [lower.length - 1] : []), ...(openLeft ? [points.length - 1] : [])] };
}

/**
 * Masses between two at which regions begin or end, ascending.
 * @param range  GeV
 */
export function regionEdges(search: ProtonSearch, eventLimit: number, [low, high]: readonly [number, number]): number[] {
  const inside = massNodes(channelThreshold(search.channel), search.massEnd).filter((mass) => mass > low && mass < high);
  const nodes = [low, ...inside, high].map((mass) => ({ mass, height: heightAt(search, eventLimit, mass) }));
  return nodes.flatMap((node, i) => {
    const next = nodes[i + 1];
    return next && node.height > 0 !== next.height > 0 ? [edgeMass(search, eventLimit, node, next)] : [];
  });
}
