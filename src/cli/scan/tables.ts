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

function writeAll(handle: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
}

async function writeText(handle: number, lines: AsyncIterable<string>): Promise<void> {
  let text = '';
  const flush = (): void => {
    writeAll(handle, Buffer.from(text));
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

async function* rowsOf(first: Row, rest: AsyncGenerator<string>): AsyncGenerator<Row> {
  yield first;
  for await (const line of rest) yield rowOf(line);
}

/** Rows of a group that is encoded and written at once. */
const GROUP = 50_000;

async function writeParquet(handle: number, lines: AsyncGenerator<string>): Promise<void> {
  const { ByteWriter, parquetWriteRows } = await import('hyparquet-writer');
  const first = rowOf((await lines.next()).value as string);
  const columns = Object.entries(first).map(([name, value]) => ({
    name,
    type: typeof value === 'string' ? ('STRING' as const) : ('DOUBLE' as const),
  }));
  const bytes = new ByteWriter();
  const flush = (): void => {
    writeAll(handle, bytes.getBytes());
    bytes.index = 0;
  };
  const writer = Object.assign(bytes, { flush, finish: flush });
  await parquetWriteRows({ writer, rows: rowsOf(first, lines), columns, rowGroupSize: GROUP, createdBy: 'DarkReach' });
}

/** How a table is written to an open file. */
export const tableFormats = {
  ndjson: writeText,
  csv: (handle: number, lines: AsyncGenerator<string>) => writeText(handle, csvLines(lines)),
  parquet: writeParquet,
} as const;
