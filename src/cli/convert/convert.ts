import { writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { printCurve } from '../../engine/import/write.ts';
import type { PublishedLimit } from '../../engine/limitFile.ts';
import type { Call } from '../call.ts';
import { type Options, text, UsageError } from '../options.ts';
import { plainTable } from './plainTable.ts';
import { readCurve } from './readCurve.ts';
import { recastAsked } from './recast.ts';

const formats = {
  csv: (limit: PublishedLimit) => printCurve(limit, 'csv'),
  json: (limit: PublishedLimit) => printCurve(limit, 'json'),
  yaml: (limit: PublishedLimit) => printCurve(limit, 'yaml'),
  lmt: (limit: PublishedLimit) => printCurve(limit, 'lmt'),
  plain: (limit: PublishedLimit) => ({ value: plainTable(limit) }),
} as const;

type Format = keyof typeof formats;

const byEnding: Readonly<Record<string, Format>> = {
  '.csv': 'csv',
  '.json': 'json',
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.lmt': 'lmt',
  '.txt': 'plain',
};

function formatOf(options: Options, target: string | undefined): Format {
  const asked = text(options, 'format') ?? byEnding[extname(target ?? '').toLowerCase()];
  if (asked !== undefined && Object.hasOwn(formats, asked)) return asked as Format;
  throw new UsageError(`--format is one of ${Object.keys(formats).join(', ')}${asked === undefined ? '' : `, not ${asked}`}`);
}

/** `convert`: a limit file in another format. */
export async function convert({ options, rest, quiet }: Call): Promise<number> {
  const [source, target, ...more] = rest;
  if (source === undefined || more.length > 0) throw new UsageError('convert what? darkreach convert FILE [OUT]');
  const format = formatOf(options, target);
  const printed = formats[format](recastAsked(readCurve(source, options, quiet), options));
  if ('error' in printed) throw new Error(`${source}: ${printed.error}`);
  if (target === undefined) process.stdout.write(printed.value);
  else writeFileSync(target, printed.value);
  return 0;
}
