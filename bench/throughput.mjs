/** Points per second of the command line's scan, over threads, for a million points, with the memory it takes. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';

const FOLDER = 'build/bench';
const masses = (count) => ({ log: [0.003, 0.3, count] });
const scans = {
  limit: { experiment: 'na64e-2022', outputs: ['limit'], parameters: { mass: masses(2000), exposure: [1e11, 1e12] } },
  yield: { experiment: 'na64e-2022', outputs: ['yield'], parameters: { mass: masses(2000), coupling: 1e-4 } },
  relic: { plane: 'eps-mA', outputs: ['relic'], parameters: { mass: masses(400), coupling: 1e-4 } },
};
const million = {
  experiment: 'na64e-2022',
  outputs: ['limit'],
  parameters: { mass: masses(10_000), exposure: { log: [1e11, 1e13, 100] } },
};

/** Largest resident memory so far, MB. */
function residentMb(pid) {
  const status = existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, 'utf8') : '';
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
}

/** Runs a scan; wall seconds, memory every half second, lines written. */
async function scan(name, plan, threads) {
  const [file, out] = [`${FOLDER}/${name}.json`, `${FOLDER}/${name}.ndjson`];
  writeFileSync(file, JSON.stringify(plan));
  rmSync(out, { force: true });
  const start = performance.now();
  const child = spawn('node', ['scripts/darkreach.mjs', 'scan', file, '--threads', String(threads), '-o', out], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (text) => {
    complaint = String(text);
  });
  const memory = [];
  const watch = setInterval(() => memory.push(residentMb(child.pid)), 500);
  const code = await new Promise((resolve) => child.on('exit', resolve));
  clearInterval(watch);
  if (code !== 0) return { name, threads, skipped: complaint.trim().split('\n').at(-1) };
  const seconds = (performance.now() - start) / 1000;
  const points = readFileSync(out).reduce((lines, byte) => lines + (byte === 10 ? 1 : 0), 0);
  return { name, threads, seconds, points, megabytes: statSync(out).size / 1e6, memory: memory.filter(Number.isFinite) };
}

export async function throughput(cores) {
  const rows = [];
  for (const [name, plan] of Object.entries(scans)) for (const threads of new Set([1, cores])) rows.push(await scan(name, plan, threads));
  return { rows, million: await scan('million', million, cores) };
}
