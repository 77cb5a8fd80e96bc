import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { darkreach, folder } from './program.ts';

const SCAN = resolve('examples/scan.json');
const PARTS = 4;
const numbers = Array.from({ length: PARTS }, (_, i) => i + 1);
const hasParallel = spawnSync('sh', ['-c', 'command -v parallel']).status === 0;

function shell(script: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): void {
  const program = `${process.execPath} ${resolve('scripts/darkreach.mjs')}`;
  const { status, stderr } = spawnSync('sh', [resolve('examples', script), ...args], {
    cwd,
    env: { ...process.env, DARKREACH: program, ...env },
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
}

const whole = (): string => darkreach(['scan', SCAN]).stdout;
const merged = (place: string, names: readonly string[]): string => darkreach(['merge', ...names.map((name) => join(place, name))]).stdout;

it('a Slurm job array gives the whole', () => {
  const place = folder();
  for (const k of numbers)
    shell('slurm/scan.sbatch', [SCAN, 'parts'], place, {
      SLURM_ARRAY_TASK_ID: String(k),
      SLURM_ARRAY_TASK_COUNT: String(PARTS),
      SLURM_CPUS_PER_TASK: '2',
    });
  expect(
    merged(
      place,
      numbers.map((k) => `parts/part-0000${k}.ndjson`),
    ),
  ).toBe(whole());
});

it('HTCondor jobs give the whole', () => {
  const place = folder();
  for (const k of numbers) shell('htcondor/scan.sh', [SCAN, String(k - 1), String(PARTS)], place);
  expect(
    merged(
      place,
      numbers.map((k) => `part-0000${k}.ndjson`),
    ),
  ).toBe(whole());
});

it.runIf(hasParallel)('GNU parallel gives the whole, and only the whole again', () => {
  const place = folder();
  for (const _ of [1, 2]) shell('parallel/run.sh', [SCAN, String(PARTS), 'parts'], place);
  expect(
    merged(
      place,
      numbers.map((k) => `parts/part-${k}.ndjson`),
    ),
  ).toBe(whole());
  expect(readFileSync(join(place, 'parts/scan.csv'), 'utf8').trim().split('\n')).toHaveLength(121);
});
