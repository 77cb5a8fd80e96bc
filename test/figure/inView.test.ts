import { describe, expect, it } from 'vitest';
import { isInView } from '../../src/figure/inView.ts';
import { region } from './fixtures.ts';

const view = { x: [1e-2, 1], y: [1e-4, 1e-2] } as const;
const flat = (from: number, to: number, at: number, fill: 'up' | 'none' = 'none') =>
  region(
    'r',
    [
      [
        [from, at],
        [to, at],
      ],
    ],
    { fill },
  );

describe('what is seen in a view', () => {
  it.each([
    ['a line across it', flat(1e-3, 10, 1e-3), true],
    ['a line beside it', flat(2, 10, 1e-3), false],
    ['a line below it', flat(1e-3, 10, 1e-6), false],
    ['the fill above a line below it', flat(1e-3, 10, 1e-6, 'up'), true],
    ['a line in a linear view from zero', flat(1e-3, 10, 1e-3), true],
  ] as const)('%s: %s', (name, drawn, seen) => {
    const from = name.includes('linear') ? ({ x: [0, 1], y: [0, 1e-2] } as const) : view;
    expect(isInView(drawn, from)).toBe(seen);
  });
});
