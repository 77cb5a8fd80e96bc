/**
 * `npm run bench`: measures the engine, the app in Chromium, scans, and what else draws such figures;
 * writes docs/PERFORMANCE.md and docs/performance. Give names of parts to run only these and print them.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { build } from 'vite';
import { loadModule } from '../scripts/loadModule.mjs';
import { startApp } from './browser/app.mjs';
import { firstLoad } from './browser/load.mjs';
import { plotly } from './browser/plotly.mjs';
import { bundleBenches } from './bundle.mjs';
import { CURVES, measureFrames, measureMemory } from './frames.mjs';
import { runTwin } from './native/twin.mjs';
import { runPython } from './python/run.mjs';
import { report } from './report.mjs';
import { throughput } from './throughput.mjs';

// A server of modules would make it 'development', and so the React in the bundle, which is twice as slow.
process.env.NODE_ENV = 'production';

const root = process.cwd();
const log = (text) => console.error(text);
const load = () => os.loadavg()[0].toFixed(1);
const json = (program) =>
  JSON.parse(spawnSync('node', [`build/bench/${program}.js`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).stdout);
const times = (count, run) => Array.from({ length: count }, run);

/** Points of the first path of a curve, for programs that draw lines. */
const points = CURVES.map(({ id, blocks: [block] }) => ({ name: id, x: block.map(([x]) => x), y: block.map(([, y]) => y) }));

async function constants() {
  const { ELECTRON_MASS, ALPHA, ATOMIC_MASS_UNIT } = await loadModule(root, '/src/physics/constants.ts');
  const { MAGNETIC_TERM } = await loadModule(root, '/src/physics/formFactor.ts');
  return { ELECTRON_MASS, ALPHA, ATOMIC_MASS_UNIT, MAGNETIC_TERM };
}

async function enginePart() {
  await bundleBenches(root, Object.fromEntries(['engine', 'cold', 'python', 'growth'].map((name) => [name, `bench/node/${name}.ts`])));
  const python = json('python');
  return {
    engine: json('engine'),
    cold: times(7, () => json('cold')),
    twin: runTwin(await constants()),
    python,
    numpy: runPython('yield', JSON.parse(readFileSync('build/bench/python.json', 'utf8')), 'numpy'),
    growth: json('growth'),
  };
}

async function browserPart(view) {
  const app = await startApp();
  const loads = [];
  for (let i = 0; i < 5; i++) loads.push(await firstLoad(app));
  const { version } = JSON.parse(readFileSync('node_modules/plotly.js-basic-dist-min/package.json', 'utf8'));
  const results = {
    chromium: app.browser.version(),
    loads,
    frames: await measureFrames(app, log),
    memory: await measureMemory(app),
    plotly: { version, ...(await plotly(app.browser, points, view)) },
  };
  await app.close();
  return results;
}

const machine = {
  cores: os.cpus().length,
  cpu: os.cpus()[0].model,
  memoryGb: Math.round(os.totalmem() / 2 ** 30),
  node: process.versions.node,
};
const before = { date: new Date().toISOString().slice(0, 10), loadBefore: load() };
const { planes } = await loadModule(root, '/src/catalog/index.ts');
const { view } = planes['eps-mA-visible'];

mkdirSync('build/bench', { recursive: true });
log('building');
await build({ logLevel: 'error' });
spawnSync('npx', ['vite', 'build', '--config', 'scripts/cli.config.ts'], { stdio: 'ignore' });
log('engine');
const engine = await enginePart();
log('browser');
const browser = await browserPart(view);
log('matplotlib');
const matplotlib = runPython('redraw', { curves: points, view }, 'matplotlib');
log('scans');
const scans = await throughput(machine.cores);
const busy = Number(load()) > machine.cores + 1;
const facts = { ...machine, ...before, chromium: browser.chromium, loadAfter: load(), busy };
const results = { machine: facts, ...engine, ...browser, matplotlib, throughput: scans };
writeFileSync('build/bench/results.json', JSON.stringify(results));
writeFileSync('docs/PERFORMANCE.md', report(results));
log('docs/PERFORMANCE.md written');
