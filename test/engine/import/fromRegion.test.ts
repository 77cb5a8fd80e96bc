import { describe, expect, it } from 'vitest';
import { limitFromRegion } from '../../../src/engine/import/fromRegion.ts';
import { printCurve } from '../../../src/engine/import/write.ts';
import { type PublishedLimit, parseLimitFile } from '../../../src/engine/limitFile.ts';
import type { Region } from '../../../src/engine/types.ts';
import { startScenario } from '../../../src/scenario/scenario.ts';
import { firstReading } from './corpus.ts';

const computed: Region = {
  ...{ id: 'reach:na64e-2022', title: 'NA64e 2022, computed', label: 'NA64\\mathit{e} computed', family: 'missE' },
  ...{ statement: 'computed', subject: true, fill: 'up', carryOn: ['left'], state: 'ready' },
  outlines: [
    {
      points: [
        [1e-3, 1e-5],
        [0.1, 1e-4],
        [1, 1e-2],
      ],
      closed: false,
      unstroked: [],
    },
  ],
  provenance: { keys: ['NA64:2023wbi'], text: 'Computed here,\n90 % CL.' },
};
const island: Region = {
  ...computed,
  fill: 'inside',
  outlines: [
    {
      points: [
        [0.01, 1e-6],
        [0.1, 1e-6],
        [0.05, 1e-4],
      ],
      closed: true,
      unstroked: [2],
    },
  ],
};
const scenario = startScenario('eps-mA');

describe('a computed curve as a file', () => {
  it.each([
    ['open', computed, 'above', 3],
    ['island', island, 'closed', 4],
  ] as const)('%s: is a curve of the library, with its side and points', (_, region, side, points) => {
    const limit = limitFromRegion(region, scenario, 'DarkReach');
    const printed = printCurve(limit, 'csv') as { value: string };
    const read = parseLimitFile(limit.id, printed.value) as { value: PublishedLimit };
    expect(read.value).toEqual(limit);
    expect(read.value).toMatchObject({ region: side, cl: 0.9, kind: 'excluded', blocks: [{ length: points }] });
    expect(read.value.obtained).toBe('DarkReach: Computed here, 90 % CL.');
  });

  it('is read again from every format', () => {
    for (const [format, name] of [
      ['json', 'x.json'],
      ['yaml', 'x.yaml'],
      ['lmt', 'x.lmt'],
    ] as const) {
      const printed = printCurve(limitFromRegion(computed, scenario, 'DarkReach'), format) as { value: string };
      expect(firstReading(name, printed.value).blocks).toEqual(computed.outlines.map(({ points }) => points));
    }
  });

  it('names what its plane takes for granted', () => {
    expect(limitFromRegion(computed, startScenario('y-mchi'), 'x').assumes).toEqual({ alphaD: 0.1, ratio: 3 });
    expect(limitFromRegion(computed, scenario, 'x').assumes).toEqual({});
  });
});
