import { completeLines } from './finished.ts';

/** Consecutive points of one scan in a file. */
interface Part {
  readonly file: string;
  readonly scan: string;
  readonly of: number;
  /** First point, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

const START = /^\{"scan":"(\w+)","point":(\d+),"of":(\d+),.*\}$/;

/** What a file holds; null when it is empty, as a small scan leaves some parts. */
async function readPart(file: string): Promise<Part | null> {
  let part: Part | null = null;
  let line = 0;
  for await (const bytes of completeLines(file)) {
    line += 1;
    const [, scan = '', point, of] = START.exec(bytes.toString('utf8')) ?? [];
    if (scan === '') throw new Error(`${file}, line ${line}, is not a line of a scan`);
    part ??= { file, scan, of: Number(of), from: Number(point), to: Number(point) };
    if (scan !== part.scan || Number(of) !== part.of) throw new Error(`${file}, line ${line}, is of another scan`);
    if (Number(point) !== part.to) throw new Error(`${file}, line ${line}: expected point ${part.to}, found ${point}`);
    part = { ...part, to: part.to + 1 };
  }
  return part;
}

const MOST_NAMED = 5;

/** Points that no part holds, as text. */
function gaps(parts: readonly Part[], of: number): string[] {
  const bounds = [{ to: 0 }, ...parts, { from: of }] as readonly Partial<Part>[];
  return bounds.slice(1).flatMap(({ from = 0 }, i) => {
    const end = bounds[i]?.to ?? 0;
    return from > end ? [from === end + 1 ? `${end}` : `${end} to ${from - 1}`] : [];
  });
}

/** All parts of one scan in order; an error names what is missing, doubled or foreign. */
export async function wholeScan(files: readonly string[]): Promise<readonly Part[]> {
  const read = await Promise.all(files.map(readPart));
  const parts = read.filter((part) => part !== null).toSorted((a, b) => a.from - b.from);
  const [first] = parts;
  if (!first) throw new Error('the parts are empty');
  const foreign = parts.find(({ scan, of }) => scan !== first.scan || of !== first.of);
  if (foreign) throw new Error(`${foreign.file} and ${first.file} are of different scans, or of different versions of DarkReach`);
  const doubled = parts.findIndex(({ from }, i) => from < (parts[i - 1]?.to ?? 0));
  if (doubled > 0) throw new Error(`${parts[doubled - 1]?.file} and ${parts[doubled]?.file} both hold point ${parts[doubled]?.from}`);
  const missing = gaps(parts, first.of);
  const more = missing.length > MOST_NAMED ? ' and more' : '';
  if (missing.length > 0)
    throw new Error(`points ${missing.slice(0, MOST_NAMED).join(', ')}${more} of ${first.of} (counted from 0) are missing`);
  return parts;
}

/** The lines of all parts, in order. */
export async function* linesOf(parts: readonly Part[]): AsyncGenerator<string> {
  for (const { file } of parts) for await (const line of completeLines(file)) yield line.toString('utf8');
}
