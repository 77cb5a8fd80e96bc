import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlaneId, planes } from '../../../src/catalog/index.ts';
import { initialModelParams } from '../../../src/catalog/params.ts';
import { guessChoices, labelOf, placedLimit, tidyName } from '../../../src/engine/import/place.ts';
import { readFile } from '../../../src/engine/import/read.ts';
import { edgesAt } from '../../../src/engine/import/sections.ts';
import type { CollectionFile, CurveFile, Reading } from '../../../src/engine/import/types.ts';
import { type ExportFormat, printCollection, printCurve } from '../../../src/engine/import/write.ts';
import { type PublishedLimit, parseLimitFile, printLimitFile } from '../../../src/engine/limitFile.ts';
import { corpusText } from './corpus.ts';

const planeIds = Object.keys(planes) as PlaneId[];

/** Whatever comes out is a message, or a curve of sane numbers that can be placed and stored. */
function expectSane(name: string, text: string, plane: PlaneId): void {
  const read = readFile(name, text);
  if ('error' in read) {
    expect(read.error.length).toBeGreaterThan(5);
    return;
  }
  if (read.value.kind !== 'curve') return;
  expect(read.value.readings.length).toBeGreaterThan(0);
  for (const reading of read.value.readings) expectPlaceable(reading, plane);
}

function expectPlaceable(reading: Reading, plane: PlaneId): void {
  const choices = guessChoices(reading, plane, initialModelParams);
  const limit = placedLimit('own-x', reading, choices, 'x');
  for (const [x, y] of limit.blocks.flat()) {
    expect(x > 1e-120 && x < 1e120).toBe(true);
    expect(y > 1e-120 && y < 1e120).toBe(true);
  }
  if (limit.region !== 'closed') expect(parseLimitFile('own-x', printLimitFile(limit))).toEqual({ value: limit });
}

const number = fc.oneof(
  fc.double({ min: 1e-12, max: 1e9, noNaN: true }).map((v) => v.toExponential(3)),
  fc.constantFrom('nan', 'inf', '-1', '0', '1e400', '1e-400', '0,5', '', 'x', '1e-3e', '--', '٣', '0x10', '1_000'),
);
const separator = fc.constantFrom(',', ';', '\t', ' ', ', ', ' ; ', '  ', '|');
const line = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(fc.array(number, { minLength: 1, maxLength: 5 }), separator).map(([cells, sep]) => cells.join(sep)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', '# comment', '% mass [MeV]', '"quoted, cell",1', 'm_GeV,eps', 'independent_variables:', '{'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);
const tables = fc.tuple(fc.array(line, { maxLength: 40 }), fc.constantFrom('\n', '\r\n', '\r')).map(([lines, end]) => lines.join(end));

describe('any file', () => {
  it('rows of almost anything', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(...planeIds), (text, plane) => expectSane('x', text, plane)),
      { numRuns: 400 },
    );
  });

  it('any text at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => expectSane('x', text, 'eps-mA')));
  });

  it('any JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => expectSane('x', text, 'eps-mA')),
      { numRuns: 300 },
    );
  });

  it('JSON of a known shape with anything inside', () => {
    const value = fc.jsonValue({ maxDepth: 2 });
    const shapes = fc.oneof(
      fc.record({ datasetColl: fc.array(fc.record({ name: value, data: fc.oneof(value, fc.array(fc.record({ value }))) })) }),
      fc.record({ headers: fc.array(value), values: fc.array(fc.record({ x: value, y: value })) }),
      fc.record({ independent_variables: value, dependent_variables: fc.array(fc.record({ header: value, values: value })) }),
      fc.record({ format: fc.constantFrom('darkreach-curve', 'darkreach-curves'), curve: value, curves: value, scenario: value }),
    );
    fc.assert(fc.property(shapes, (shape) => expectSane('x', JSON.stringify(shape), 'y-mchi')));
  });

  it('a damaged file of the corpus: cut, doubled in part, characters put in', () => {
    const files = readdirSync('test/engine/import/corpus').map(corpusText);
    const damaged = fc.constantFrom(...files).chain((text) =>
      fc.tuple(fc.nat(text.length), fc.nat(text.length), fc.string({ unit: 'binary', maxLength: 3 })).chain(([a, b, inserted]) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const piece = text.slice(from, to);
        return fc.constantFrom(piece, text + piece, text.slice(0, from) + inserted + text.slice(from));
      }),
    );
    fc.assert(
      fc.property(damaged, (text) => expectSane('x', text, 'eps-mA')),
      { numRuns: 200 },
    );
  });
});

const coupling = fc.double({ min: 1e-9, max: 1, noNaN: true });
const masses = fc
  .uniqueArray(fc.double({ min: 1e-3, max: 10, noNaN: true }), { minLength: 3, maxLength: 12, selector: (m) => m.toPrecision(6) })
  .map((list) => list.toSorted((a, b) => a - b));
const openBlock = masses.chain((list) => fc.tuple(...list.map((m) => coupling.map((c) => [m, c] as const))));
const ringBlock = masses.chain((list) =>
  fc
    .tuple(...list.map((m) => fc.tuple(coupling, fc.double({ min: 1.01, max: 100, noNaN: true })).map(([c, f]) => [m, c, c * f] as const)))
    .map((edges) => {
      const lower = edges.map(([m, c]) => [m, c] as const);
      return [...lower, ...edges.toReversed().map(([m, , c]) => [m, c] as const), ...lower.slice(0, 1)];
    }),
);
const title = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((text) => tidyName(text));

const curve = (block: fc.Arbitrary<PublishedLimit['blocks'][number]>, region: PublishedLimit['region']): fc.Arbitrary<PublishedLimit> =>
  fc
    .record({
      blocks: fc.array(block, { minLength: 1, maxLength: 3 }),
      title,
      cl: fc.constantFrom(0.9, 0.95, null),
      plane: fc.constantFrom(...planeIds),
    })
    .map(({ blocks, title: name, cl, plane }) => ({
      ...{ id: 'own-x', plane, title: name, shortName: labelOf(name), cl, region, family: 'user', kind: 'excluded', status: 'current' },
      ...{
        xUnit: 'GeV',
        yUnit: planes[plane].y.unit === '' ? '1' : '1/GeV',
        columns: 'mass,coupling',
        default: false,
        year: null,
        assumes: {},
      },
      ...{
        recast: 'coupling',
        recastNote: null,
        visible: null,
        source: { key: 'own:file', figure: null },
        readFrom: null,
        arxiv: null,
        doi: null,
      },
      ...{
        obtained: 'your file x',
        note: null,
        cut: [],
        cutNote: null,
        unstroked: [],
        added: [],
        supersededBy: null,
        alternativeOf: null,
        blocks,
      },
    }));
const curves = fc.oneof(curve(openBlock, 'above'), curve(openBlock, 'line'), curve(ringBlock, 'closed'));

function reread(limit: PublishedLimit, format: ExportFormat): PublishedLimit {
  const printed = printCurve(limit, format);
  if ('error' in printed) throw new Error(printed.error);
  const read = readFile('x', printed.value) as { value: CurveFile };
  const [reading] = read.value.readings;
  if (!reading) throw new Error('no reading');
  return placedLimit('own-x', reading, guessChoices(reading, limit.plane as PlaneId, initialModelParams), 'x');
}

describe('export and import again', () => {
  it.each(['csv', 'json'] as const)('%s keeps everything', (format) => {
    fc.assert(fc.property(curves, (limit) => void expect(reread(limit, format)).toEqual(limit)));
  });

  it('HEPData YAML keeps plane, points, side, name and confidence level', () => {
    fc.assert(
      fc.property(curves, (limit) => {
        const { plane, blocks, region, title: name, cl } = limit;
        expect(reread(limit, 'yaml')).toMatchObject({ plane, blocks, region, title: name, cl });
      }),
    );
  });

  it('.lmt keeps limits, and both edges of islands', () => {
    // Such a file names no unit: masses outside the axis would be taken for another one, and the dialog asks.
    const onAxis = ({ plane, blocks }: PublishedLimit) => {
      const { min, max } = planes[plane as PlaneId].x;
      return blocks.flat().every(([mass]) => mass >= min && mass <= Math.min(5, max));
    };
    const open = curve(openBlock, 'above').filter(onAxis);
    fc.assert(fc.property(open, (limit) => void expect(reread(limit, 'lmt').blocks).toEqual(limit.blocks)));
    fc.assert(
      fc.property(curve(ringBlock, 'closed').filter(onAxis), (limit) => {
        const [before, after] = [limit, reread(limit, 'lmt')].map(({ blocks }) => blocks.map((block) => edgesAt(block)));
        for (const [b, edges] of (before ?? []).entries())
          for (const [i, edge] of (edges ?? []).entries())
            for (const [k, value] of edge.entries()) expect((after?.[b]?.[i]?.[k] ?? 0) / value).toBeCloseTo(1, 9);
      }),
    );
  });

  it('.lmt refuses what it cannot hold', () => {
    const back = [
      [0.01, 1e-4],
      [0.1, 1e-4],
      [0.05, 1e-3],
    ] as const;
    const [limit] = fc.sample(curve(fc.constant(back), 'above'), 1);
    expect(limit && printCurve(limit, 'lmt')).toHaveProperty('error', expect.stringContaining('turns back'));
  });

  it('all curves with the scenario', () => {
    fc.assert(
      fc.property(fc.array(curves, { maxLength: 4 }), (list) => {
        const [scenario, styles] = ['plane=eps-mA&cl=0.95', { 'eps-mA/own-x': 'colour=meson;width=2' }];
        const { value } = readFile('all.json', printCollection(list, scenario, styles)) as { value: CollectionFile };
        expect(value).toEqual({ kind: 'collection', name: 'all.json', curves: list, styles, scenario, problems: [] });
      }),
    );
  });

  it('a damaged curve among them is named, the others stay', () => {
    const [a, b] = fc.sample(curve(openBlock, 'above'), 2) as [PublishedLimit, PublishedLimit];
    const text = printCollection(
      [a, { ...b, title: 'broken', blocks: [[[0, -1]]] as unknown as PublishedLimit['blocks'] }],
      'plane=eps-mA',
    );
    const { value } = readFile('all.json', text) as { value: CollectionFile };
    expect(value.curves).toEqual([a]);
    expect(value.problems[0]).toMatch(/^Curve 2 “broken”: “0” is not a positive number\.$/);
  });
});
