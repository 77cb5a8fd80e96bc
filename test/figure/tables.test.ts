import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import type { Region } from '../../src/engine/types.ts';
import { unionOf } from '../../src/figure/union.ts';
import { hepdata } from '../../src/figure/writers/hepdata.ts';
import { csv, json } from '../../src/figure/writers/tables.ts';
import { drawing } from './drawings.ts';
import { alpPlane, epsPlane, yPlane } from './fixtures.ts';

const figure = drawing(yPlane);
const pointsOf = ({ outlines }: Region) => outlines.map(({ points }) => points);

/** Reads a table back: the remarks about curves and the points by curve and outline. */
function readCsv(text: string) {
  const lines = text.split('\n');
  const curves = lines.filter((line) => line.startsWith('# curve ')).map((line) => JSON.parse(line.replace(/^# curve \d+: /, '')));
  const start = lines.indexOf('curve,outline,x,y');
  const points: [number, number][][][] = [];
  for (const row of lines.slice(start + 1).filter(Boolean)) {
    const [curve = 0, outline = 0, x = 0, y = 0] = row.split(',').map(Number);
    points[curve - 1] ??= [];
    const outlines = points[curve - 1] as [number, number][][];
    outlines[outline - 1] ??= [];
    outlines[outline - 1]?.push([x, y]);
  }
  return { curves, points, head: lines.slice(0, start).join('\n') };
}

describe('the CSV of a view', () => {
  const read = readCsv(csv(figure));

  it('gives every digit of every point back', () => {
    expect(read.points).toEqual(figure.regions.map(pointsOf));
  });

  it('says of every curve what is known', () => {
    expect(read.curves.map(({ fill, closed, ...known }) => known)).toEqual(figure.record.curves);
    expect(read.curves.map(({ fill }) => fill)).toEqual(figure.regions.map(({ fill }) => fill));
  });

  it('names program, link, assumptions, axes and view', () => {
    for (const line of [
      '# program: DarkReach 0.0.0',
      '# link: https://example.org/app/#plane=eps-mA&alphaD=0.5',
      '# assumptions: α_D = 0.1, m_A′ = 3 m_χ, limits at 90 % CL',
      '# view: x 0.001 to 1, y 1e-15 to 3e-8',
    ])
      expect(read.head).toContain(line);
  });

  it('never localises a number', () => {
    expect(csv(figure).split('curve,outline,x,y')[1]).toMatch(/^[\d\n,.e-]+$/);
  });
});

describe('the JSON of a view', () => {
  const read = JSON.parse(json(figure));

  it('gives the curves back', () => {
    expect(read.curves.map(({ outlines }: Region) => outlines)).toEqual(figure.regions.map(({ outlines }) => outlines));
    expect(read.curves.map(({ id }: Region) => id)).toEqual(figure.record.curves.map(({ id }) => id));
    expect(read.view).toEqual(yPlane.view);
    expect(read.link).toBe(figure.record.link);
  });
});

describe('all existing limits', () => {
  const united = drawing({ ...epsPlane, union: unionOf(epsPlane.regions) });
  const inView = ([x, y]: readonly [number, number]) => x > 0.9e-3 && x < 11 && y > 0.9e-6 && y < 1.1e-2;

  it('are one curve of closed outlines, in view', () => {
    const { curves, points } = readCsv(csv(united));
    expect(curves.at(-1)).toMatchObject({ id: 'union', fill: 'inside', computed: true });
    expect(points).toHaveLength(united.regions.length + 1);
    expect(points.at(-1)?.flat().length).toBeGreaterThan(50);
    expect(points.at(-1)?.flat().every(inView)).toBe(true);
    const last = JSON.parse(json(united)).curves.at(-1);
    expect(last.outlines.map((outline: { points: unknown }) => outline.points)).toEqual(points.at(-1));
  });
});

describe('the HEPData file', () => {
  const alp = drawing(alpPlane);
  const [head, ...tables] = parseAllDocuments(hepdata(alp)).map((document) => document.toJS());

  it('has the figure first and one table for each line', () => {
    expect(head.comment).toContain('DarkReach 0.0.0');
    expect(tables).toHaveLength(alp.regions.reduce((count, { outlines }) => count + outlines.length, 0));
  });

  it('has numbers, not words, in every cell', () => {
    const columns = tables.flatMap((table) => [table.independent_variables[0], table.dependent_variables[0]]);
    for (const { values } of columns) for (const { value } of values) expect(typeof value).toBe('number');
    expect(hepdata(alp)).not.toMatch(/value: \d+e/);
    const points = tables.flatMap(({ independent_variables: [x], dependent_variables: [y] }) =>
      x.values.map((cell: { value: number }, i: number) => [cell.value, y.values[i].value]),
    );
    expect(points).toEqual(alp.regions.flatMap(pointsOf).flat());
  });

  it('names axes with their units, and qualifies every table', () => {
    expect(tables[0].independent_variables[0].header).toEqual({ name: 'm_a', units: 'MeV' });
    expect(tables[0].dependent_variables[0].header).toEqual({ name: 'g_aγγ', units: 'GeV⁻¹' });
    expect(tables[0].dependent_variables[0].qualifiers).toContainEqual({ name: 'confidence level', value: '0.9' });
  });
});
