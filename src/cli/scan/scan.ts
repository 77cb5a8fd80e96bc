import { readFileSync } from 'node:fs';
import type { Call } from '../call.ts';
import { type Options, printJson, text, threadsOf, UsageError } from '../options.ts';
import { packageVersion } from '../packageFile.ts';
import { compute } from '../parallel/compute.ts';
import { showProgress } from '../progress.ts';
import { finishedPoints } from './finished.ts';
import type { LinesInput } from './lines.ts';
import { partOf, pointCount, type ScanPlan } from './plan.ts';
import { readPlan } from './scanFile.ts';
import { fileSink, stdoutSink } from './sink.ts';
import { scanOfFlags } from './vary.ts';

/** Points computed between two writes. */
const CHUNK = 128;
const FLAGS = ['experiment', 'plane', 'output', 'vary', 'sobol'];

/** `scan`: any outputs over a grid, one line of JSON a point; goes on where an earlier run ended. */
export async function scan({ options, rest, quiet }: Call): Promise<number> {
  const plan = readPlan(documentOf(options, rest), packageVersion());
  const [from, to] = partOf(pointCount(plan), ...shardOf(options));
  const out = text(options, 'out');
  const finished = out === undefined ? { points: 0, bytes: 0 } : await finishedPoints(out, plan, from, to);
  const start = from + finished.points;
  let done = finished.points;
  const kept = () => `${done} of ${to - from} points are kept, the same command goes on from there`;
  const sink = out === undefined ? stdoutSink : fileSink(out, finished.bytes, kept);
  const progress = showProgress('scan', to - start, quiet);
  for await (const lines of orSaying(out === undefined ? null : kept, compute('scan', pieces(plan, start, to), threadsOf(options)))) {
    await sink.write(lines);
    const count = Math.min(CHUNK, to - from - done);
    done += count;
    progress.add(count);
  }
  progress.end();
  sink.close();
  if (out !== undefined) printJson({ scan: plan.id, file: out, points: to - from, kept: finished.points, computed: to - start });
  return 0;
}

/** The same lines; when no more come, as after a killed worker, the message says what is safe. */
async function* orSaying(kept: (() => string) | null, lines: AsyncIterable<string>): AsyncGenerator<string> {
  try {
    yield* lines;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(kept ? `${reason}; ${kept()}` : reason);
  }
}

function* pieces(plan: ScanPlan, start: number, end: number): Generator<LinesInput> {
  for (let from = start; from < end; from += CHUNK) yield { plan, from, to: Math.min(from + CHUNK, end) };
}

/** The scan file, or the same by flags. */
function documentOf(options: Options, [file, ...more]: readonly string[]): unknown {
  if (more.length > 0) throw new UsageError('scan takes one scan file');
  if (file === undefined && options.vary === undefined) throw new UsageError('scan what? give a scan file, or --vary');
  if (file === undefined) return scanOfFlags(options);
  const both = FLAGS.find((flag) => options[flag] !== undefined);
  if (both) throw new UsageError(`--${both} belongs to a scan without a file`);
  return readJson(file);
}

function readJson(file: string): unknown {
  let content: string;
  try {
    content = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch {
    throw new UsageError(`cannot read the scan file ${file}`);
  }
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new UsageError(`${file} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

/** `--shard 3/64`: part and number of parts. */
function shardOf(options: Options): [number, number] {
  const given = text(options, 'shard') ?? '1/1';
  const [, part = '', parts = ''] = /^(\d+)\/(\d+)$/.exec(given) ?? [];
  const [k, n] = [Number(part), Number(parts)];
  if (k >= 1 && k <= n) return [k, n];
  throw new UsageError(`--shard: “${given}” is not a part like 3/64`);
}
