import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { goldenRows } from '../golden/run.ts';
import { darkreach, json } from './program.ts';

const ELECTRONS = ['--experiment', 'na64e-2022'];

describe('list', () => {
  it.each(['experiments', 'models', 'planes', 'limits', 'quantities'])('%s: JSON with ids', (what) => {
    const list = json(['list', what]) as { id: string }[];
    expect(list.length).toBeGreaterThan(2);
    expect(list.every(({ id }) => typeof id === 'string')).toBe(true);
  });

  it('knows the experiments and planes that others script against', () => {
    const ids = (json(['list', 'experiments']) as { id: string }[]).map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        'na64e-2016-july',
        'na64e-2016-october',
        'na64e-2018',
        'na64e-2022',
        'na64e-positron-2022',
        'na64mu-2022',
        'na64-visible',
        'e137',
      ]),
    );
    expect((json(['list', 'planes']) as { id: string }[]).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['eps-mA', 'y-mchi', 'gagg-ma', 'gmu-mZ']),
    );
  });
});

describe('yield', () => {
  const at = (more: readonly string[]) =>
    json(['yield', ...ELECTRONS, '--mass', '10MeV', '--coupling', '1e-4', ...more]) as {
      perParticle: number;
      events: number;
      contributions: Record<string, number>;
    };

  it('contributions add up; events are the exposure times the yield', () => {
    const y = at(['--exposure', '5e12']);
    expect(Object.keys(y.contributions).sort()).toEqual(['annihilation', 'bremsstrahlung']);
    expect(Object.values(y.contributions).reduce((a, b) => a + b)).toBeCloseTo(y.perParticle, 20);
    expect(y.events / (y.perParticle * 5e12)).toBeCloseTo(1, 12);
  });

  it('is the golden yield for a sharp cut and full efficiency', () => {
    const rows = goldenRows('missing-energy.json', 'brems_yield');
    const row = rows.find(({ in: i }) => i.m === 0.01 && i.E0 === 100 && i.Emiss_min === 50);
    const golden = Number(row?.out.ETL);
    const y = at([
      '--set',
      'efficiency=1',
      '--set',
      'missingEnergyMax=160',
      '--set',
      'resolutionStochastic=0',
      '--set',
      'resolutionConstant=0',
    ]);
    expect((y.contributions.bremsstrahlung ?? 0) / 1e-8 / golden).toBeCloseTo(1, 3);
  });
});

describe('limit', () => {
  const limits = (more: readonly string[]) =>
    (json(['limit', ...ELECTRONS, ...more]) as { points: { mass: number; lower: number | null; upper: number | null }[] }).points;

  it('scales as the inverse square root of the exposure', () => {
    const [a] = limits(['--masses', '0.02', '--exposure', '1e12']);
    const [b] = limits(['--masses', '0.02', '--exposure', '1e14']);
    expect((a?.lower ?? 0) / (b?.lower ?? 0)).toBeCloseTo(10, 9);
    expect(a?.upper).toBeNull();
  });

  it('reads ranges and lists of masses, ends exact', () => {
    const points = limits(['--masses', '1MeV:1:40']);
    expect(points).toHaveLength(40);
    expect([points[0]?.mass, points[39]?.mass]).toEqual([0.001, 1]);
    expect(limits(['--masses', '0.01,0.1']).map(({ mass }) => mass)).toEqual([0.01, 0.1]);
  });

  it('y = ε² α_D R⁻⁴ in the plane of the thermal target', () => {
    const [y] = limits(['--plane', 'y-mchi', '--masses', '0.01', '--set', 'alphaD=0.5']);
    const [eps] = limits(['--masses', '0.03', '--set', 'alphaD=0.5']);
    expect((y?.lower ?? 0) / (((eps?.lower ?? 0) ** 2 * 0.5) / 81)).toBeCloseTo(1, 9);
  });

  it('a dump excludes between two couplings', () => {
    const { plane, points } = json(['limit', '--experiment', 'e137', '--plane', 'eps-mA', '--masses', '0.05,50']) as {
      plane: string;
      points: { lower: number | null; upper: number | null }[];
    };
    expect(plane).toBe('eps-mA-visible');
    expect(points[0]?.lower).toBeGreaterThan(1e-9);
    expect(points[0]?.upper).toBeGreaterThan(points[0]?.lower ?? Number.POSITIVE_INFINITY);
    expect(points[1]).toEqual({ mass: 50, lower: null, upper: null });
  });

  it('prints a table with --csv', () => {
    const lines = darkreach(['limit', ...ELECTRONS, '--masses', '0.01,0.1', '--csv'])
      .stdout.trim()
      .split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe('mass (GeV),lower,upper');
  });
});

describe('eval', () => {
  it('answers every quantity of every golden file under its name', () => {
    const known = new Set((json(['list', 'quantities']) as { id: string }[]).map(({ id }) => id));
    for (const file of ['missing-energy', 'muon-beam', 'long-lived', 'thermal-targets', 'further-searches', 'proton-dumps']) {
      const { quantities } = JSON.parse(readFileSync(`test/golden/${file}.json`, 'utf8')) as { quantities: { quantity: string }[] };
      expect(
        quantities.map(({ quantity }) => quantity).filter((q) => !known.has(q)),
        file,
      ).toEqual([]);
    }
  });

  it('batch: one answer a line, in order, errors in place', () => {
    const requests = [
      '{"quantity":"target_form_factor","args":{"Z":82,"A":207.2,"t_GeV2":1e-10}}',
      '{"quantity":"no_such_thing","args":{}}',
      'not json',
      '{"quantity":"upper_limit_classical","args":{"n":0,"b":0,"cl":0.9}}',
    ];
    const { status, stdout } = darkreach(['eval', '--batch'], `${requests.join('\n')}\n`);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { value?: Record<string, number>; error?: string });
    expect(status).toBe(0);
    expect(lines).toHaveLength(4);
    expect(lines[0]?.value?.G2_el).toBeCloseTo(268.950111348, 6);
    expect(lines[1]?.error).toMatch(/unknown quantity/);
    expect(lines[2]?.error).toMatch(/not JSON/);
    expect(lines[3]?.value?.s).toBeCloseTo(Math.LN10, 6);
  });

  it('a thousand cheap requests go through one call', () => {
    const line = '{"quantity":"annihilation_sigma","args":{"m":0.1,"alphaD":0.1,"dm":"fermion","E":100}}\n';
    const { stdout } = darkreach(['eval', '--batch'], line.repeat(1000));
    expect(stdout.trim().split('\n')).toHaveLength(1000);
  });
});

describe('a wrong call: exit code 2, one message on stderr, nothing on stdout', () => {
  it.each([
    [['nonsense'], /unknown command/],
    [['list', 'unicorns'], /list what/],
    [['limit', '--experiment', 'na65'], /unknown experiment/],
    [['limit', ...ELECTRONS, '--plane', 'gagg-ma'], /does not appear/],
    [['limit', ...ELECTRONS, '--masses', '1:0.1:5'], /low < high/],
    [['limit', ...ELECTRONS, '--set', 'colour=red'], /unknown/],
    [['limit', ...ELECTRONS, '--set', 'alphaD=7'], /outside/],
    [['limit', ...ELECTRONS, '--exposure', 'many'], /not a number/],
    [['yield', ...ELECTRONS, '--mass', '0.01'], /--coupling is missing/],
    [['yield', ...ELECTRONS, '--mass', '-1', '--coupling', '1'], /./],
    [['eval', 'target_form_factor', '--args', '{"Z":82}'], /expected a number/],
    [['eval', 'target_form_factor', '--args', '{'], /not JSON/],
  ] as const)('%j', (args, message) => {
    const { status, stdout, stderr } = darkreach(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
