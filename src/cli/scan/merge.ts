import { closeSync, openSync, renameSync, rmSync } from 'node:fs';
import { extname } from 'node:path';
import type { Call } from '../call.ts';
import { type Options, printJson, text, UsageError } from '../options.ts';
import { linesOf, wholeScan } from './parts.ts';
import { tableFormats } from './tables.ts';

type Format = keyof typeof tableFormats;

const byEnding: Readonly<Record<string, Format>> = { '.csv': 'csv', '.ndjson': 'ndjson', '.jsonl': 'ndjson', '.parquet': 'parquet' };

const STDOUT = 1;

/** `merge`: the parts of a scan as one table; writes nothing unless all points are there. */
export async function merge({ options, rest: files }: Call): Promise<number> {
  if (files.length === 0) throw new UsageError('merge what? darkreach merge PART… --out FILE');
  const out = text(options, 'out');
  const format = formatOf(options, out);
  const parts = await wholeScan(files);
  if (out === undefined) await tableFormats[format](STDOUT, linesOf(parts));
  else {
    await writeAside(out, (handle) => tableFormats[format](handle, linesOf(parts)));
    printJson({ scan: parts[0]?.scan, points: parts[0]?.of, parts: parts.length, file: out });
  }
  return 0;
}

function formatOf(options: Options, out: string | undefined): Format {
  const asked = text(options, 'format') ?? (out === undefined ? 'ndjson' : byEnding[extname(out).toLowerCase()]);
  if (asked !== undefined && Object.hasOwn(tableFormats, asked)) return asked as Format;
  throw new UsageError(`--format is one of ${Object.keys(tableFormats).join(', ')}${asked === undefined ? '' : `, not ${asked}`}`);
}

/** The file appears when it is complete, so that it may have the name of a part. */
async function writeAside(file: string, write: (handle: number) => Promise<void>): Promise<void> {
  const aside = `${file}.part`;
  try {
    const handle = openSync(aside, 'w');
    await write(handle).finally(() => closeSync(handle));
    renameSync(aside, file);
  } catch (error) {
    rmSync(aside, { force: true });
    throw new Error(`cannot write ${file}: ${error instanceof Error ? error.message : error}`);
  }
}
