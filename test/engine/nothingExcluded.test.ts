import { expect, it } from 'vitest';
import { draw } from '../../src/engine/draw.ts';
import { needs } from '../../src/engine/needs.ts';
import { run } from '../../src/engine/run.ts';
import type { Outcome } from '../../src/engine/types.ts';
import { parseScenario } from '../../src/scenario/url.ts';

it.each([
  ['a prompt search', 'plane=eps-mA&limits=-&reach=na64e-2022:5e12:method=classical:outcome=none:background=30', 'reach:na64e-2022'],
  [
    'decays in flight',
    'plane=eps-mA-visible&limits=-&reach=na64-visible:1e12:method=classical:outcome=none:background=30',
    'reach:na64-visible',
  ],
])('%s with a limit below zero events: no curve, and its row says why', async (_, link, id) => {
  const { scenario, problems } = parseScenario(link);
  expect(problems).toEqual([]);
  const results = new Map<string, Outcome>();
  for (const job of needs(scenario)) {
    const result = await run(job, async () => false);
    if (result) results.set(job.key, { state: 'done', result });
  }
  const region = draw(scenario, { results, last: new Map(), limits: new Map() }).find((r) => r.id === id);
  expect(region?.outlines).toEqual([]);
  expect(region?.remark).toBe('the classical limit is not above zero events: excludes nothing sensible');
});
