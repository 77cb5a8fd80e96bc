import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { darkreach, folder, json, ndjson } from './program.ts';
import { type Row, SCAN, scanFile } from './scanFile.ts';

describe('a file is continued', () => {
  it('after a torn last line', () => {
    const [file, out] = [scanFile(), join(folder(), 'out.ndjson')];
    const whole = darkreach(['scan', file]).stdout;
    writeFileSync(out, whole.slice(0, whole.length / 2));
    const summary = json<{ kept: number; computed: number }>(['scan', file, '--out', out]);
    expect(summary.kept).toBe(whole.slice(0, whole.length / 2).split('\n').length - 1);
    expect(summary.kept + summary.computed).toBe(60);
    expect(readFileSync(out, 'utf8')).toBe(whole);
    expect(json(['scan', file, '-o', out])).toMatchObject({ kept: 60, computed: 0 });
  });

  it('after it was killed', async () => {
    const scan = { ...SCAN, outputs: ['relic'], parameters: { mass: { log: [0.003, 1, 3000] } } };
    const [file, out] = [scanFile(scan), join(folder(), 'out.ndjson')];
    const child = spawn(process.execPath, ['scripts/darkreach.mjs', 'scan', file, '--out', out], { stdio: 'ignore' });
    while (!existsSync(out) || statSync(out).size === 0) await setTimeout(5);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const done = ndjsonLength(out);
    expect(done).toBeLessThan(3000);
    appendFileSync(out, '{"scan":"torn');
    expect(json(['scan', file, '--out', out])).toMatchObject({ kept: done, computed: 3000 - done });
    expect(readFileSync(out, 'utf8')).toBe(darkreach(['scan', file]).stdout);
  });

  it('after a worker died, with a word about what is safe', () => {
    const scan = { ...SCAN, outputs: ['limit'], parameters: { beamEnergy: { linear: [50, 100, 5] }, mass: { log: [0.003, 1, 300] } } };
    const [file, out, hook] = [scanFile(scan), join(folder(), 'out.ndjson'), join(folder(), 'dies.cjs')];
    // A worker that ends instead of its third answer, as one does that runs out of memory.
    const dies = "const { isMainThread, parentPort: port } = require('node:worker_threads'); let sent = 0;";
    const third = 'port.postMessage = (answer) => (++sent === 3 ? process.exit(9) : post(answer));';
    writeFileSync(hook, `${dies} if (!isMainThread) { const post = port.postMessage.bind(port); ${third} }`);
    darkreach(['--version']); // builds what is run below
    const run = spawnSync(process.execPath, ['--require', hook, 'scripts/darkreach.mjs', 'scan', file, '--threads', '2', '--out', out], {
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/a thread stopped: exit code 9; \d+ of 1500 points are kept, the same command goes on from there/);
    const kept = ndjsonLength(out);
    expect(kept).toBeLessThan(1500);
    expect(json(['scan', file, '--threads', '2', '--out', out])).toMatchObject({ kept, computed: 1500 - kept });
    expect(readFileSync(out, 'utf8')).toBe(darkreach(['scan', file]).stdout);
  });

  it('but not that of another scan, or part', () => {
    const [file, out] = [scanFile(), join(folder(), 'out.ndjson')];
    darkreach(['scan', file, '--shard', '2/4', '--out', out]);
    const before = readFileSync(out, 'utf8');
    for (const args of [[file], [file, '--shard', '1/4'], [scanFile({ ...SCAN, outputs: ['limit'] }), '--shard', '2/4']]) {
      const { status, stderr } = darkreach(['scan', ...args, '--out', out]);
      expect(status).toBe(1);
      expect(stderr).toMatch(/not of this scan/);
    }
    expect(readFileSync(out, 'utf8')).toBe(before);
  });

  it('a full disk is said, and what was written stays', () => {
    const [file, out] = [
      scanFile({ ...SCAN, parameters: { ...SCAN.parameters, mass: { log: [0.003, 0.3, 40] } } }),
      join(folder(), 'out.ndjson'),
    ];
    const command = `ulimit -f 64; "${process.execPath}" scripts/darkreach.mjs scan "${file}" --out "${out}"`;
    const { status, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/cannot write .*; \d+ of 480 points are kept/);
    expect(json(['scan', file, '--out', out])).toMatchObject({ points: 480 });
    expect(readFileSync(out, 'utf8')).toBe(darkreach(['scan', file]).stdout);
  });
});

const ndjsonLength = (file: string): number => readFileSync(file, 'utf8').split('\n').length - 1;

describe('merge', () => {
  /** Four parts of a scan. */
  function parts(): string[] {
    const [file, place] = [scanFile(), folder()];
    return [1, 2, 3, 4].map((k) => {
      const out = join(place, `part-${k}.ndjson`);
      darkreach(['scan', file, '--shard', `${k}/4`, '--out', out]);
      return out;
    });
  }

  it('gives the whole in any order of the parts, as lines or as a table', () => {
    const [files, out] = [parts(), join(folder(), 'all.csv')];
    const whole = files.map((file) => readFileSync(file, 'utf8')).join('');
    expect(darkreach(['merge', ...files.toReversed()]).stdout).toBe(whole);
    expect(json(['merge', ...files, '--out', out])).toMatchObject({ points: 60, parts: 4 });
    const [head, ...lines] = readFileSync(out, 'utf8').trim().split('\n');
    expect(head).toBe('point,coupling,alphaD,exposure,mass,lower,upper,perParticle,events,requiredExposure,excludedBy,target,density');
    expect(lines).toHaveLength(60);
    expect(lines.map((line) => Number(line.split(',')[5]))).toEqual(ndjson<Row>(whole).map(({ lower }) => lower));
  });

  it('writes Parquet that another reader understands', async () => {
    const [files, out] = [parts(), join(folder(), 'all.parquet')];
    expect(json(['merge', ...files, '--out', out])).toMatchObject({ points: 60 });
    const bytes = readFileSync(out);
    const read = await parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer });
    const { stdout } = darkreach(['merge', ...files]);
    const rows = ndjson<Row>(stdout).map(({ scan, of, ...row }) => ({ ...row, excludedBy: (row.excludedBy as string[]).join(' ') }));
    expect(read.map((row) => ({ ...row }))).toEqual(rows);
  });

  it('refuses a missing, a doubled and a foreign part, and writes nothing', () => {
    const [[a = '', b = '', c = '', d = ''], out] = [parts(), join(folder(), 'all.csv')];
    const foreign = join(folder(), 'x.ndjson');
    darkreach(['scan', scanFile({ ...SCAN, outputs: ['limit'] }), '--out', foreign]);
    for (const [files, message] of [
      [[a, b, d], /points 30 to 44 of 60/],
      [[b, c], /points 0 to 14, 45 to 59 of 60/],
      [[a, b, c, d, b], /both hold point 15/],
      [[a, foreign], /different scans/],
      [[a, 'package.json'], /not a line of a scan/],
    ] as const) {
      const { status, stderr } = darkreach(['merge', ...files, '--out', out]);
      expect([status, existsSync(out)]).toEqual([1, false]);
      expect(stderr).toMatch(message);
    }
  });

  it('a part with a torn end misses its last point', () => {
    const [a = '', ...rest] = parts();
    writeFileSync(a, readFileSync(a, 'utf8').slice(0, -5));
    expect(darkreach(['merge', a, ...rest]).stderr).toMatch(/points 14 of 60/);
  });
});
