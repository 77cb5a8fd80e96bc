import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile, readFiles } from '../../src/engine/import/read.ts';
import { readScan, type ScanTable } from '../../src/engine/scan/readScan.ts';
import { cellEdges } from '../../src/engine/scan/scanAxis.ts';
import { axisKeys, contour, isGrid, scanCurve, scanMap } from '../../src/engine/scan/scanMap.ts';

type Values = Readonly<Record<string, unknown>>;

/** What the command line writes for such points. */
const lines = (points: readonly Values[], of = points.length, from = 0): string =>
  points.map((values, i) => `${JSON.stringify({ scan: 'ab12cd34', point: from + i, of, ...values })}\n`).join('');

const tableOf = (text: string, name = 'scan.ndjson'): ScanTable => {
  const read = readScan(name, text);
  if ('error' in read) throw new Error(read.error);
  return read.value;
};

const logGrid = (low: number, high: number, n: number) => Array.from({ length: n }, (_, i) => low * (high / low) ** (i / (n - 1)));
const masses = logGrid(1e-3, 1, 31);
const couplings = logGrid(1e-6, 1e-2, 41);
/** Events ∝ ε²/m², as in a search without background. */
const events = masses.flatMap((mass) =>
  couplings.map((coupling) => ({ mass, coupling, events: (1e-4 * coupling ** 2) / (1e-12 * mass ** 2) })),
);

describe('reading', () => {
  it('knows parameters that vary from values that are computed', () => {
    const table = tableOf(lines([1, 2].map((mass) => ({ mass, cl: 0.9, lower: 1e-4 / mass, upper: null, excludedBy: ['a', 'b'] }))));
    expect(table).toMatchObject({ varied: ['mass'], outputs: ['lower', 'upper', 'excludedBy'], problems: [] });
    expect(table.rows.map(({ excludedBy }) => excludedBy)).toEqual([2, 2]);
  });

  it('leaves out a torn last line and says which share of the points is here', () => {
    const text = lines(events.slice(0, 10), 100);
    const { rows, problems } = tableOf(text.slice(0, -20));
    expect(rows).toHaveLength(9);
    expect(problems).toEqual([expect.stringMatching(/^1 line was torn/), expect.stringMatching(/^9 of 100 points/)]);
  });

  it('joins parts dropped together, in any order, each point once', () => {
    const text = lines(events);
    const rows = text.split('\n').filter(Boolean);
    const [a, b] = [rows.slice(700), rows.slice(0, 800)].map((part) => `${part.join('\n')}\n`);
    const [read] = readFiles([
      { name: 'part-2.ndjson', text: a ?? '' },
      { name: 'part-1.ndjson', text: b ?? '' },
    ]);
    const joined = read && 'value' in read && read.value.kind === 'scan' ? read.value : null;
    expect(joined?.rows).toEqual(tableOf(text).rows);
  });

  it('is recognised among other files, and a merged table reads as its lines', () => {
    expect(readFile('x.ndjson', lines(events))).toMatchObject({ value: { kind: 'scan' } });
    const csv = ['point,mass,coupling,events', ...events.map((e, i) => [i, e.mass, e.coupling, e.events].join(','))].join('\n');
    expect(readFile('x.csv', csv)).toMatchObject({ value: { kind: 'scan', rows: tableOf(lines(events)).rows } });
    expect(readFile('x.csv', 'mass,coupling\n1,2\n3,4\n')).toMatchObject({ value: { kind: 'curve' } });
    expect(readFile('x.parquet', 'PAR1\u0015')).toMatchObject({ error: expect.stringContaining('Parquet') });
  });
});

describe('a map', () => {
  const table = tableOf(lines(events));
  const map = scanMap(table, 'mass', 'coupling', 'events', {});

  it('has a cell for each point and logarithmic axes where the values are', () => {
    expect(map.cells).toHaveLength(events.length);
    expect([map.x.scale, map.y.scale, map.scale]).toEqual(['log', 'log', 'log']);
    const [[left, right]] = [cellEdges([1, 10, 100], 'log')] as unknown as [[number, number]];
    expect([left, right]).toEqual([expect.closeTo(Math.sqrt(0.1), 9), expect.closeTo(Math.sqrt(10), 9)]);
  });

  it('a contour lies where the value is the level: ε ∝ m', () => {
    fc.assert(
      fc.property(fc.double({ min: Math.log(1e-2), max: Math.log(1e4), noNaN: true }), (lnLevel) => {
        const level = Math.exp(lnLevel);
        const drawn = contour(map, level);
        expect(drawn.length).toBeGreaterThan(0);
        for (const [mass, coupling] of drawn.flat()) expect((1e8 * coupling ** 2) / mass ** 2 / level).toBeCloseTo(1, 6);
      }),
    );
  });

  it('on linear axes a circle is a circle, closed, also with points missing elsewhere', () => {
    const line = Array.from({ length: 41 }, (_, i) => -1 + i / 20);
    const disc = line.flatMap((cl) => line.map((alphaD) => ({ cl, alphaD, density: cl > 0.9 ? null : cl ** 2 + alphaD ** 2 })));
    const flat = scanMap(tableOf(lines(disc)), 'cl', 'alphaD', 'density', {});
    expect([flat.x.scale, flat.scale]).toEqual(['linear', 'linear']);
    const [ring = [], ...more] = contour(flat, 0.25);
    expect(more).toEqual([]);
    expect(ring.at(-1)).toEqual(ring[0]);
    for (const [x, y] of ring) expect(Math.abs(Math.hypot(x, y) - 0.5)).toBeLessThan(2e-3);
  });

  it('holds the other parameters at a value', () => {
    const points = [1, 2].flatMap((exposure) => events.map((e) => ({ exposure, ...e, events: exposure * e.events })));
    const held = scanMap(tableOf(lines(points)), 'mass', 'coupling', 'events', { exposure: 2 });
    expect(held.range[1] / map.range[1]).toBeCloseTo(2, 12);
  });

  it('random points are no grid, and have no contour', () => {
    const random = Array.from({ length: 200 }, (_, i) => ({ mass: 1 + ((i * 0.618) % 1), coupling: 1 + ((i * 0.7548) % 1), events: i }));
    const scattered = tableOf(lines(random));
    expect(isGrid(scattered, 'mass', 'coupling')).toBe(false);
    const drawn = scanMap(scattered, 'mass', 'coupling', 'events', {});
    expect(drawn.cells).toHaveLength(200);
    expect(contour(drawn, 100)).toEqual([]);
  });
});

it('one parameter is a curve in ascending order, with gaps', () => {
  const table = tableOf(lines([3, 1, 2].map((mass) => ({ mass, method: 'cls', lower: mass === 2 ? null : mass }))));
  expect(axisKeys(table)).toEqual(['mass']);
  expect(scanCurve(table, 'mass', 'lower', {}).points).toEqual([
    [1, 1],
    [2, Number.NaN],
    [3, 3],
  ]);
});
