import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFiles } from '../../src/ui/ownCurves/parse.ts';
import { rootGraphs } from '../../src/ui/ownCurves/rootFile.ts';
import { type Graph, rootFile } from './rootWriter.ts';

const graph: Graph = { name: 'obs', title: "Observed limit;m_{A'} [MeV];#epsilon", x: [1, 10, 100], y: [1e-4, 2e-5, 3e-4] };

describe('a ROOT file', () => {
  it.each([false, true])('gives its graphs back, compressed: %s', async (compressed) => {
    const read = await rootGraphs(rootFile([graph, { ...graph, name: 'exp', title: 'Expected' }], compressed).buffer);
    expect(read.map(({ name, title, x, y }) => ({ name, title, x, y }))).toEqual([graph, { ...graph, name: 'exp', title: 'Expected' }]);
  });

  it('gives every digit of every point back', async () => {
    const values = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(values, fc.boolean(), async (x, compressed) => {
        const y = x.map((value) => value / 3);
        const [read] = await rootGraphs(rootFile([{ ...graph, x, y }], compressed).buffer);
        expect([read?.x, read?.y]).toEqual([x, y]);
      }),
      { numRuns: 30 },
    );
  });

  it('is a curve in the dialog: name, unit and coupling from the titles', async () => {
    const [read] = await parseFiles([{ name: 'limits.root', bytes: rootFile([graph]).buffer }]);
    expect(read).toMatchObject({ value: { kind: 'curve', format: 'ROOT graph' } });
    const { readings } = (read as { value: { readings: readonly { blocks: unknown; clues: unknown; dataset: boolean }[] } }).value;
    expect(readings[0]).toMatchObject({
      blocks: [
        [
          [1, 1e-4],
          [10, 2e-5],
          [100, 3e-4],
        ],
      ],
      clues: { name: 'Observed limit', unit: 'MeV', ordinate: 'epsilon' },
      dataset: true,
    });
  });

  it('names a bad point and keeps the others', async () => {
    const bad = { ...graph, y: [1e-4, -1, 3e-4], x: [1, 10, 100] };
    const [read] = await parseFiles([{ name: 'bad.root', bytes: rootFile([bad]).buffer }]);
    expect(read).toMatchObject({ value: { readings: [{ faults: { first: [{ where: 'row 2', reason: '-1 is not positive' }] } }] } });
  });

  it('without a graph says so', async () => {
    expect(await parseFiles([{ name: 'none.root', bytes: rootFile([]).buffer }])).toEqual([{ error: 'This ROOT file holds no TGraph.' }]);
  });

  it('with nothing but its first letters is called damaged', async () => {
    const bytes = Uint8Array.from(readFileSync('test/engine/import/corpus/graph.root')).buffer;
    expect(await parseFiles([{ name: 'graph.root', bytes }])).toEqual([{ error: expect.stringMatching(/^This ROOT file is damaged/) }]);
  });

  it('cut or scribbled on gives a message, never an exception', async () => {
    const whole = rootFile([graph], true);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 4, max: whole.length }),
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 20 }),
        async (length, marks) => {
          const damaged = whole.slice();
          for (const [at, byte] of marks) if (at >= 4) damaged[at] = byte;
          const [read] = await parseFiles([{ name: 'x.root', bytes: damaged.slice(0, length).buffer }]);
          expect(read && ('error' in read ? read.error.length : 1)).toBeGreaterThan(0);
        },
      ),
      { numRuns: 60 },
    );
  });
});
