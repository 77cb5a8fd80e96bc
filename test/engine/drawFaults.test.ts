import { expect, test } from 'vitest';
import { draw, type Known, limitKey } from '../../src/engine/draw.ts';
import type { Limit } from '../../src/engine/types.ts';
import { limitLayer, startScenario } from '../../src/scenario/scenario.ts';

test('a layer that throws is a failed curve with the reason; all others are drawn', () => {
  const scenario = { ...startScenario('eps-mA'), layers: [limitLayer('broken'), limitLayer('whole')] };
  const whole = {
    ...{ id: 'whole', plane: 'eps-mA', title: 'whole', shortName: 'whole', family: 'collider', kind: 'excluded', region: 'above' },
    ...{ status: 'current', default: true, cl: 0.9, year: 2020, assumes: {}, recast: 'coupling', source: { key: 'a', figure: null } },
    ...{ arxiv: null, doi: null, obtained: 'read off', note: null, cut: [], unstroked: [] },
    blocks: [
      [
        [0.001, 1e-3],
        [0.1, 1e-3],
      ],
    ],
  } as unknown as Limit;
  const broken = { ...whole, id: 'broken', blocks: null } as unknown as Limit;
  const limits = new Map([broken, whole].map((limit) => [limitKey(limit.plane, limit.id), limit]));
  const known: Known = { results: new Map(), last: new Map(), limits };
  const [failed, drawn] = draw(scenario, known);
  expect(failed).toMatchObject({ id: 'limit:broken', state: 'failed' });
  expect(failed?.remark).toMatch(/null/);
  expect(drawn).toMatchObject({ id: 'limit:whole', state: 'ready' });
});
