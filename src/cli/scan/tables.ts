import { writeSync } from 'node:fs';

/** A row of a scan's table. */
type Row = Readonly<Record<string, number | string | null>>;

/** Everything but whose it is; lists become words separated by spaces. */
function rowOf(line: string): Row {
  const { scan: _scan, of: _of, ...values } = JSON.parse(line) as Readonly<Record<string, number | string | null | readonly string[]>>;
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, Array.isArray(value) ? value.join(' ') : (value as number | string | null)]),
  );
}

/** Text is written in pieces of about this many characters. */
const PIECE = 1 << 16;

async function writeText(handle: number, lines: AsyncIterable<string>): Promise<void> {
  let text = '';
  const flush = (): void => {
    const bytes = Buffer.from(text);
    for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
    text = '';
  };
  for await (const line of lines) {
    text += `${line}\n`;
    if (text.length > PIECE) flush();
  }
  flush();
}

async function* csvLines(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let head = true;
  for await (const line of lines) {
    const row = rowOf(line);
    if (head) yield Object.keys(row).join(',');
    head = false;
    yield Object.values(row)
      .map((value) => value ?? '')
      .join(',');
  }
}

/** How a table is written to an open file. */
export const tableFormats = {
  ndjson: writeText,
  csv: (handle: number, lines: AsyncIterable<string>) => writeText(handle, csvLines(lines)),
} as const;
