import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startScenario } from '../../src/scenario/scenario.ts';
import { darkreach } from './program.ts';

const place = mkdtempSync(join(tmpdir(), 'darkreach-package-'));
const home = join(place, 'node_modules/darkreach');

function run(command: string, args: readonly string[], cwd = place) {
  const env = { ...process.env, npm_config_cache: join(place, '.npm'), npm_config_registry: 'http://127.0.0.1:9/' };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}

/** What `npm pack` packs once command line and library are built, installed in an empty folder without a network. */
beforeAll(() => {
  darkreach(['--version']); // so that it is built
  run(process.execPath, ['scripts/library.mjs'], resolve('.'));
  const tarball = run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', place], resolve('.'));
  writeFileSync(join(place, 'package.json'), '{"type":"module","private":true}');
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', join(place, tarball.trim())]);
}, 120_000);

afterAll(() => rmSync(place, { recursive: true, force: true }));

const evaluate = (code: string): unknown => JSON.parse(run(process.execPath, ['--input-type=module', '--eval', code]));

it('needs nothing but itself', () => {
  expect(readdirSync(join(place, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['darkreach']);
});

describe('the command line', () => {
  const installed = (...args: string[]) => run(join(place, 'node_modules/.bin/darkreach'), args);

  it.each([
    ['--version'],
    ['list', 'limits'],
    ['limit', '--experiment', 'na64e-2022', '--masses', '0.001:1:20', '--threads', '2'],
    ['scan', '--plane', 'eps-mA', '--output', 'excluded-by', '--vary', 'mass=0.01', '--vary', 'coupling=1e-3'],
    ['figure', '#plane=eps-mA', '--format', 'svg'],
  ])('%s %s: the same as here', (...args) => {
    expect(installed(...args)).toBe(darkreach(args).stdout);
  });
});

describe('the library', () => {
  it('darkreach/physics computes', () => {
    const code = `import { deltaA } from 'darkreach/physics'; import { deltaA as again } from 'darkreach/physics/gminus2';
      console.log(JSON.stringify([deltaA === again, deltaA('V', 0.1056583755, 1e-6, 1) * 8 * Math.PI ** 2]))`;
    const [same, integral] = evaluate(code) as [boolean, number];
    expect(same).toBe(true);
    // A massless vector: Schwinger's α/2π, g²/8π² here.
    expect(integral).toBeCloseTo(1, 4);
  });

  it('darkreach/engine goes from a document to what is drawn', () => {
    const code = `import { draw, needs, run } from 'darkreach/engine'; import { startScenario } from 'darkreach/scenario';
      const scenario = startScenario('eps-mA');
      const results = new Map();
      for (const job of needs(scenario)) results.set(job.key, { state: 'done', result: await run(job, async () => false) });
      console.log(JSON.stringify(draw(scenario, { results, last: new Map(), limits: new Map() }).map(({ id, state }) => [id, state])))`;
    const computed = startScenario('eps-mA').layers.filter(({ kind }) => kind !== 'limit');
    const drawn = evaluate(code) as [string, string][];
    expect(drawn).toHaveLength(computed.length);
    expect(drawn.every(([, state]) => state === 'ready')).toBe(true);
  });

  it('every module can be imported', () => {
    const modules = ['physics', 'catalog', 'scenario', 'engine'].flatMap((room) =>
      readdirSync(join(home, 'build/lib', room), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.js'))
        .map((file) => `darkreach/${room}/${file.replace(/\.js$/, '')}`),
    );
    expect(modules.length).toBeGreaterThan(100);
    const code = `for (const module of ${JSON.stringify(modules)}) await import(module); console.log('true')`;
    expect(evaluate(code)).toBe(true);
  });

  it('has types', () => {
    const use = `import { deltaA } from 'darkreach/physics';
import { type Job, needs } from 'darkreach/engine';
import { experiments, type ExperimentId } from 'darkreach/catalog';
import { startScenario } from 'darkreach/scenario';
import type { Limit } from 'darkreach/engine/types';
export const shift: number = deltaA('V', 0.1, 0.01, 1e-3);
export const jobs: readonly Job[] = needs(startScenario('eps-mA'));
export const id: ExperimentId = 'na64e-2022';
export const title: string = experiments[id].title;
export type Points = Limit['blocks'];
// @ts-expect-error a kind that does not exist
deltaA('X', 0.1, 0.01, 1e-3);
`;
    writeFileSync(join(place, 'use.ts'), use);
    const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024', '--types', '', '--exactOptionalPropertyTypes'];
    expect(run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), ...flags, 'use.ts'])).toBe('');
  });
});

it('docs/api is up to date (npm run api-docs)', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/apiDocs.mjs', '--check'], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
