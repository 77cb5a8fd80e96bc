import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export interface Answer {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** One call of the built command line. */
export function darkreach(args: readonly string[], input = ''): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/darkreach.mjs', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return { status, stdout, stderr };
}

/** Its answer as JSON; a failure shows its message. */
export function json<T = unknown>(args: readonly string[], input = ''): T {
  const { status, stdout, stderr } = darkreach(args, input);
  if (status !== 0) throw new Error(`darkreach ${args.join(' ')}: ${stderr}`);
  return JSON.parse(stdout) as T;
}

/** Lines of JSON. */
export const ndjson = <T = Record<string, unknown>>(text: string): T[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/** An empty folder that goes with the test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'darkreach-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}
