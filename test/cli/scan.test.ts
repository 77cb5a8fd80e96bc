import { describe, expect, it } from 'vitest';
import { darkreach, json, ndjson } from './program.ts';
import { type Row, SCAN, scanFile } from './scanFile.ts';

const rows = (args: readonly string[]): Row[] => ndjson<Row>(darkreach(['scan', ...args]).stdout);

describe('scan', () => {
  it('each point is what the other commands say', () => {
    const row = rows([scanFile()]).find(
      ({ alphaD, exposure, mass, coupling }) => alphaD === 0.5 && exposure === 1e12 && mass === 0.3 && coupling === 1e-3,
    );
    const at = ['--experiment', 'na64e-2022', '--exposure', '1e12', '--set', 'alphaD=0.5'];
    const { points } = json<{ points: { lower: number }[] }>(['limit', ...at, '--masses', '0.3']);
    const { perParticle, events } = json<{ perParticle: number; events: number }>(['yield', ...at, '--mass', '0.3', '--coupling', '1e-3']);
    const { density, targetCoupling } = json<Record<string, number>>([
      'relic',
      '--plane',
      'eps-mA',
      '--mass',
      '0.3',
      '--coupling',
      '1e-3',
      '--set',
      'alphaD=0.5',
    ]);
    expect(row).toMatchObject({ lower: points[0]?.lower, upper: null, perParticle, events, density, target: targetCoupling });
  });

  it('the required exposure puts the limit on the point', () => {
    const point = ['--vary', 'mass=0.05', '--vary', 'coupling=3e-5', '--experiment', 'na64e-2022'];
    const [row] = rows([...point, '--output', 'required-exposure']);
    const [limit] = rows(['--experiment', 'na64e-2022', '--vary', 'mass=0.05', '--vary', `exposure=${row?.requiredExposure}`]);
    expect(Number(limit?.lower) / 3e-5).toBeCloseTo(1, 6);
  });

  it('excluded-by names the published limits above whose edge a point lies', () => {
    const [low, high] = rows(['--plane', 'eps-mA', '--output', 'excluded-by', '--vary', 'mass=0.01', '--vary', 'coupling=1e-6,1e-2']);
    expect(low?.excludedBy).toEqual([]);
    expect(high?.excludedBy).toContain('NA64e_2022_937e11');
  });

  it('flags describe the same as a file', () => {
    const flags = ['--experiment', 'na64e-2022', '--vary', 'alphaD=0.1:0.5:3:linear', '--vary', 'mass=0.003:0.3:5'];
    const file = scanFile({
      experiment: 'na64e-2022',
      outputs: ['limit'],
      parameters: { alphaD: { linear: [0.1, 0.5, 3] }, mass: { log: [0.003, 0.3, 5] } },
    });
    expect(darkreach(['scan', ...flags]).stdout).toBe(darkreach(['scan', file]).stdout);
  });

  it('the order of the parameters changes no number', () => {
    const [slow, fast] = [
      ['alphaD=0.1:0.5:3:linear', 'mass=0.003:0.3:5'],
      ['mass=0.003:0.3:5', 'alphaD=0.1:0.5:3:linear'],
    ].map(([a = '', b = '']) => rows(['--experiment', 'na64e-2022', '--vary', a, '--vary', b]));
    const key = ({ mass, alphaD }: Row) => `${mass} ${alphaD}`;
    const limits = new Map(fast?.map((row) => [key(row), row.lower]));
    expect(slow?.map((row) => row.lower)).toEqual(slow?.map((row) => limits.get(key(row))));
  });
});

describe('parts', () => {
  it('one after the other they are the whole, byte by byte, whatever the number of threads', () => {
    const file = scanFile();
    const whole = darkreach(['scan', file]).stdout;
    const parts = [1, 2, 3, 4].map((k) => darkreach(['scan', file, '--shard', `${k}/4`, '--threads', String((k % 2) + 1)]).stdout);
    expect(ndjson(whole)).toHaveLength(60);
    expect(parts.join('')).toBe(whole);
  });

  it('more parts than points leave some empty', () => {
    const file = scanFile({ ...SCAN, parameters: { mass: [0.01, 0.02], coupling: 1e-4 } });
    const parts = [1, 2, 3, 4, 5].map((k) => darkreach(['scan', file, '--shard', `${k}/5`]).stdout);
    expect(parts.join('')).toBe(darkreach(['scan', file]).stdout);
  });
});

describe('a wrong call: exit code 2', () => {
  it.each([
    [['scan'], /scan what/],
    [['scan', '/no/such.json'], /cannot read/],
    [['scan', 'README.md'], /not JSON/],
    [['scan', '--vary', 'mass=0.01', '--experiment', 'na64e-2022', '--shard', '5/4'], /not a part/],
    [['scan', '--vary', 'mass', '--experiment', 'na64e-2022'], /expected key=/],
    [['merge'], /merge what/],
    [['merge', 'a.ndjson', '--out', 'b.xls'], /--format is one of/],
  ] as const)('%j', (args, message) => {
    const { status, stdout, stderr } = darkreach(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});
