import type { Parsed } from '../catalog/parameter.ts';
import { jsonList } from './import/json.ts';
import { type HeadLine, type LimitHead, printHead, readHead, wellFormed } from './limitHead.ts';
import type { Limit } from './types.ts';

/** A published curve with all that its file says. */
export interface PublishedLimit extends LimitHead {
  readonly id: string;
  readonly blocks: Limit['blocks'];
}

/** One curve in public/limits/index.json: everything but its points. */
export interface LimitEntry extends LimitHead {
  readonly id: string;
  /** Path below public/limits. */
  readonly file: string;
  readonly points: number;
}

type Point = readonly [number, number];
type Block = readonly Point[];

/**
 * Reads a limit file: a head of `# key: value` lines, then `mass,coupling` rows in path order,
 * blocks separated by blank lines. The first fault is reported with its line.
 */
export function parseLimitFile(id: string, text: string): Parsed<PublishedLimit> {
  const lines = text.split(/\r?\n/);
  if (lines.pop() !== '') return { error: `line ${lines.length + 1}: the last line is not complete; the file seems truncated` };
  const start = lines.findIndex((line) => !line.startsWith('#'));
  const headLines = start < 0 ? lines : lines.slice(0, start);
  const head = readHead(headLines.map(splitHeadLine));
  if ('error' in head) return head;
  const blocks = readBlocks(lines, headLines.length);
  if ('error' in blocks) return blocks;
  const limit = { id, ...head.value, blocks: blocks.value };
  const fault = geometryFault(limit);
  return fault === null ? { value: limit } : { error: fault };
}

/** Inverse of `parseLimitFile`. */
export function printLimitFile(limit: PublishedLimit): string {
  const blocks = limit.blocks.map((block) => block.map((point) => `${point.join(',')}\n`).join(''));
  return `${printHead(limit)}${blocks.join('\n')}`;
}

function splitHeadLine(line: string, index: number): HeadLine {
  const [, key = '', value = ''] = /^#\s*([a-z-]+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
  return { where: `line ${index + 1}`, key, value };
}

const NUMBER = /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

function readBlocks(lines: readonly string[], start: number): Parsed<Block[]> {
  const blocks: Point[][] = [[]];
  for (const [i, line] of lines.slice(start).entries()) {
    if (line.trim() === '') {
      blocks.push([]);
      continue;
    }
    const point = readPoint(line);
    if ('error' in point) return { error: `line ${start + i + 1}: ${point.error}` };
    blocks.at(-1)?.push(point.value);
  }
  return { value: blocks.filter((block) => block.length > 0) };
}

function readPoint(line: string): Parsed<Point> {
  if (line.startsWith('#')) return { error: 'a head line stands among the points' };
  const cells = line.split(',').map((cell) => cell.trim());
  if (cells.length !== 2) return { error: `expected two numbers “mass,coupling”, found “${line.trim()}”` };
  const faulty = cells.find((cell) => !NUMBER.test(cell) || !(Number(cell) > 0 && Number.isFinite(Number(cell))));
  if (faulty !== undefined) return { error: `“${faulty}” is not a positive number` };
  return { value: cells.map(Number) as unknown as Point };
}

/** What no curve may be: without points, not closed, or with marks on points that are not there; null when all is well. */
export function geometryFault({ region, blocks, unstroked, added }: PublishedLimit): string | null {
  if (blocks.length === 0) return 'there are no points; the file seems truncated';
  const fault = blocks.map((block, i) => blockFault(block, region === 'closed', `block ${i + 1}`)).find((f) => f !== null);
  if (fault) return fault;
  const outside = (pairs: readonly Point[], last: number) => pairs.find(([b, i]) => i > (blocks[b]?.length ?? 0) - last);
  const segment = outside(unstroked, 2);
  if (segment) return `unstroked: there is no segment ${segment.join(':')}`;
  const point = outside(added, 1);
  return point ? `added: there is no point ${point.join(':')}` : null;
}

function blockFault(block: Block, closed: boolean, where: string): string | null {
  if (block.length === 1) return `${where}: a single point is not a curve`;
  const [first, last] = [block[0], block.at(-1)];
  if (closed && (first?.[0] !== last?.[0] || first?.[1] !== last?.[1])) return `${where}: a closed curve must end at its first point`;
  return closed && block.length < 4 ? `${where}: a closed curve needs three different points` : null;
}

/** Index entry of a file that was read. */
export function limitEntry({ blocks, id, ...head }: PublishedLimit, file: string): LimitEntry {
  return { id, file, points: blocks.reduce((sum, block) => sum + block.length, 0), ...head };
}

/** public/limits/index.json: one line per curve. */
export const printLimitIndex = (entries: readonly LimitEntry[]): string =>
  `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;

/** Inverse of `printLimitIndex`. */
export function parseLimitIndex(text: string): Parsed<readonly LimitEntry[]> {
  const entries = jsonList(text, 'the index of the published curves');
  if ('error' in entries) return entries;
  const faults = entries.value.map((entry, i) => entryFault(entry, i)).filter((fault) => fault !== null);
  return faults[0] === undefined ? { value: entries.value as readonly LimitEntry[] } : { error: faults[0] };
}

function entryFault(entry: unknown, index: number): string | null {
  if (typeof entry !== 'object' || entry === null) return `entry ${index + 1} of the index is not an object`;
  const { id, file, points, ...head } = entry as Readonly<Record<string, unknown>>;
  const where = typeof id === 'string' ? `index entry ${id}` : `entry ${index + 1} of the index`;
  if (typeof id !== 'string' || typeof file !== 'string' || typeof points !== 'number') return `${where}: id, file or points is missing`;
  const key = wellFormed(head);
  return key === null ? null : `${where}: “${key}” is missing or malformed`;
}
