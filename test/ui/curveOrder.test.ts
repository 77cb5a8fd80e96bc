import { describe, expect, it } from 'vitest';
import type { Region, Statement } from '../../src/engine/types.ts';
import { neighbour } from '../../src/ui/panels/curveOrder.ts';

const region = (id: string, statement: Statement): Region => ({
  ...{ id, statement, title: id, label: id, family: 'missE', subject: false, outlines: [], fill: 'none', carryOn: [], state: 'ready' },
  provenance: { keys: [], text: '' },
});

const [limit, reach, target, ghost, relic, sum] = [
  region('limit:a', 'context'),
  region('reach:b', 'computed'),
  region('limit:c', 'target'),
  region('pin:d', 'ghost'),
  region('relic:e', 'target'),
  region('combined:f', 'computed'),
] as const;
const drawn = [limit, region('reach:b~band', 'uncertainty'), reach, target, ghost, relic, sum];

describe('the curve to change places with', () => {
  it('is of the same kind, from whatever group', () => {
    expect(neighbour(target, drawn, 1)).toBe('relic:e');
    expect(neighbour(relic, drawn, -1)).toBe('limit:c');
    expect(neighbour(sum, drawn, -1)).toBe('reach:b');
  });

  it('is none at the ends, for a kind alone, and for what is not drawn', () => {
    expect([neighbour(target, drawn, -1), neighbour(ghost, drawn, 1), neighbour(reach, drawn, -1)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(neighbour(undefined, drawn, 1)).toBeUndefined();
  });
});
