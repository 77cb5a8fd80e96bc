import { describe, expect, it } from 'vitest';
import { fittingTabs } from '../../src/ui/fittingTabs.ts';

describe('tabs that have room', () => {
  const widths = [40, 40, 90, 60];

  it('are all of them in a wide row, fewer in a narrow one, none without room', () => {
    expect([400, 294, 293, 200, 111, 56, 40].map((room) => fittingTabs(widths, 16, room))).toEqual([4, 4, 3, 2, 1, 1, 0]);
  });
});
