import { describe, expect, it } from 'vitest';
import { alike, keeping } from '../../src/engine/alike.ts';

const document = () => ({
  params: { alphaD: 0.5 },
  layers: [
    { id: 'a', setup: { cut: 50 } },
    { id: 'b', setup: { cut: 40 } },
  ],
  view: null,
});

describe('what is equal keeps its identity', () => {
  it('knows what is equal in every part', () => {
    expect(alike(document(), document())).toBe(true);
    expect(alike(document(), { ...document(), view: 1 })).toBe(false);
    expect(alike([1, [2, Number.NaN]], [1, [2, Number.NaN]])).toBe(true);
    expect(alike([1, 2], [1, 2, 3])).toBe(false);
    expect(alike({ a: undefined }, {})).toBe(false);
  });

  it('takes equal parts from before, and all others as they are now', () => {
    const before = document();
    expect(keeping(before, document())).toBe(before);
    const now = {
      ...document(),
      layers: [
        { id: 'a', setup: { cut: 50 } },
        { id: 'b', setup: { cut: 30 } },
      ],
    };
    const kept = keeping(before, now);
    expect(kept).toEqual(now);
    expect(kept.params).toBe(before.params);
    expect(kept.layers[0]).toBe(before.layers[0]);
    expect(kept.layers[1]).not.toBe(before.layers[1]);
    expect(keeping<unknown>(null, now)).toBe(now);
    expect(keeping<unknown>(before, null)).toBe(null);
  });
});
