import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { goldenRows } from '../golden/run.ts';
import { darkreach, json } from './program.ts';

interface Curve {
  readonly plane: string;
  readonly points: readonly Readonly<Record<string, number | null>>[];
}

const golden = (quantity: string) => goldenRows('thermal-targets.json', quantity);

describe('relic', () => {
  it('is the golden thermal target in (y, m_χ)', () => {
    const rows = golden('thermal_target').filter(({ in: i }) => i.kind === 'scalar' && i.ratio === 3 && i.alphaD === 0.1);
    const masses = rows.map(({ in: i }) => i.m).join(',');
    const { plane, points } = json<Curve>(['relic', '--target', 'scalar', '--masses', masses]);
    expect(plane).toBe('y-mchi');
    expect(points).toHaveLength(rows.length);
    rows.forEach(({ out }, i) => {
      expect((points[i]?.coupling ?? 0) / Number(out.y)).toBeCloseTo(1, 1.7);
    });
  });

  it('is the golden abundance at a point of the model', () => {
    const row = golden('relic_density').find(({ in: i }) => i.kind === 'scalar');
    const { m, ratio, alphaD, eps } = (row?.in ?? {}) as Record<string, number>;
    const set = ['--set', `ratio=${ratio}`, '--set', `alphaD=${alphaD}`, '--set', 'darkMatter=scalar'];
    const at = json<{ density: number; overTarget: number }>([
      'relic',
      '--mass',
      String((m ?? 0) * (ratio ?? 0)),
      '--coupling',
      String(eps),
      ...set,
    ]);
    expect(at.density / Number(row?.out.omega_h2)).toBeCloseTo(1, 1.7);
    expect(at.overTarget).toBeLessThan(1);
  });
});

describe('gminus2', () => {
  it('a point on the central line of a band has the measured shift', () => {
    const { points } = json<Curve>(['gminus2', '--band', 'gminus2-mu-2021', '--masses', '0.03']);
    const { mass, lower, central, upper } = points[0] as Record<string, number>;
    expect(lower).toBeLessThan(central ?? 0);
    expect(central).toBeLessThan(upper ?? 0);
    const { moments } = json<{ moments: { lepton: string; shift: number }[] }>([
      'gminus2',
      '--mass',
      String(mass),
      '--coupling',
      String(central),
    ]);
    const band = json<{ id: string; value: number }[]>(['list', 'bands']).find(({ id }) => id === 'gminus2-mu-2021');
    expect((moments.find(({ lepton }) => lepton === 'muon')?.shift ?? 0) / (band?.value ?? 0)).toBeCloseTo(1, 9);
  });

  it('prints a table with --csv', () => {
    const { stdout } = darkreach(['gminus2', '--band', 'gminus2-mu-2021', '--masses', '0.01,0.1', '--csv']);
    expect(stdout.split('\n')[0]).toBe('mass (GeV),lower,central,upper');
    expect(stdout.trim().split('\n')).toHaveLength(3);
  });
});

describe('limit of a search behind a shield', () => {
  it.each([
    ['e137', 0.03],
    ['na64-visible', 0.012],
    ['nucal', 0.03],
    ['charm', 0.03],
    ['faser', 0.03],
    ['ship', 0.25],
    ['na62-dump-ee', 0.25],
    ['na62-dump-mumu', 0.25],
  ])('%s: as many events on the edge at every mass, more inside, fewer below', (experiment, mass) => {
    const masses = [mass, mass * 1.2];
    const { points } = json<Curve>(['limit', '--experiment', experiment, '--masses', masses.join(',')]);
    const events = (at: number, coupling: number) =>
      json<{ events: number }>(['yield', '--experiment', experiment, '--mass', String(at), '--coupling', String(coupling)]).events;
    const [here, there] = points as Record<'lower' | 'upper', number>[];
    const onEdge = events(mass, here?.lower ?? 0);
    expect(onEdge).toBeGreaterThan(1);
    expect(events(mass * 1.2, there?.lower ?? 0) / onEdge).toBeCloseTo(1, 2);
    expect(events(mass, Math.sqrt((here?.lower ?? 0) * (here?.upper ?? 0)))).toBeGreaterThan(onEdge);
    expect(events(mass, 0.9 * (here?.lower ?? 0))).toBeLessThan(onEdge);
  });
});

describe('--threads', () => {
  it.each([
    ['limit', '--experiment', 'na64e-2022', '--masses', '0.001:1:37'],
    ['limit', '--experiment', 'e137', '--masses', '0.002:0.2:20'],
    ['limit', '--experiment', 'nucal', '--masses', '0.002:0.2:20'],
    ['relic', '--target', 'majorana', '--masses', '0.002:1:20'],
  ])('%s %s %s: the same digits with any number', (...args) => {
    expect(darkreach([...args, '--threads', '3']).stdout).toBe(darkreach(args).stdout);
  });
});

describe('a wrong call: exit code 2 and one line', () => {
  it.each([
    [['relic', '--target', 'unicorn'], /unknown target/],
    [['relic', '--target', 'scalar', '--plane', 'gagg-ma'], /no portal/],
    [['relic', '--masses', '0.01'], /--target is missing/],
    [['relic', '--mass', '0.01'], /--coupling is missing/],
    [['gminus2', '--band', 'gminus2-e-lkb', '--plane', 'gmu-mZ'], /no coupling to the electron/],
    [['gminus2', '--band', 'gminus2-mu-2021', '--sigmas=-1'], /positive/],
    [['limit', '--experiment', 'na64e-2022', '--threads', '0'], /whole number from 1/],
    [['limit', '--experiment', 'na64e-2022', '--masses', '1000'], /outside/],
    [['list', 'planes', '--nonsense'], /nonsense/],
  ] as const)('%j', (args, message) => {
    const { status, stdout, stderr } = darkreach(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

it('a reader that stops early is no error', () => {
  const command = `"${process.execPath}" scripts/darkreach.mjs scan --experiment na64e-2022 --vary mass=0.001:1:5000 | head -1; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
  expect(stdout.trim().split('\n')).toEqual([expect.stringMatching(/^\{"scan"/), '0']);
  expect(stderr).toBe('');
});
