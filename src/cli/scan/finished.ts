import { createReadStream, statSync } from 'node:fs';
import { lineStart } from './lines.ts';
import type { ScanPlan } from './plan.ts';

/** What an earlier run left behind. */
export interface Finished {
  readonly points: number;
  /** Length of the complete lines; what follows was torn off. */
  readonly bytes: number;
}

const NEWLINE = 10;

/** Complete lines of a file, one by one. */
export async function* completeLines(file: string): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    const bytes: Buffer = rest.length > 0 ? Buffer.concat([rest, chunk as Buffer]) : (chunk as Buffer);
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      yield bytes.subarray(start, end);
      start = end + 1;
    }
    rest = bytes.subarray(start);
  }
}

const isFile = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isFile() === true;

/** Points of `from` to `to` that stand in the file already; a file of anything else is left alone. */
export async function finishedPoints(file: string, plan: ScanPlan, from: number, to: number): Promise<Finished> {
  let [points, bytes] = [0, 0];
  if (!isFile(file)) return { points, bytes };
  for await (const line of completeLines(file)) {
    const text = line.toString('utf8');
    if (from + points >= to || !text.startsWith(lineStart(plan, from + points)) || !text.endsWith('}'))
      throw new Error(stranger(file, points + 1));
    points += 1;
    bytes += line.length + 1;
  }
  return { points, bytes };
}

const stranger = (file: string, line: number): string =>
  `${file}, line ${line}, is not of this scan (another scan, part or version of DarkReach); nothing was written, choose another --out`;
