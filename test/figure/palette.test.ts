import { describe, expect, it } from 'vitest';
import { dark, light } from '../../src/figure/theme.ts';
import type { Theme } from '../../src/figure/types.ts';
import { ciede2000, type Lab, labOf, linearRgb, type Vector } from './colourDifference.ts';

/** Full severity, on linear RGB: Machado, Oliveira, Fernandes, IEEE Trans. Vis. Comput. Graph. 15 (2009) 1291. */
const SIGHT: Readonly<Record<string, readonly [Vector, Vector, Vector]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const seen = (hex: string, matrix: readonly Vector[]): Lab => {
  const rgb = linearRgb(hex);
  return labOf(matrix.map((row) => Math.min(1, Math.max(0, row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2]))) as unknown as Vector);
};

const lines = (theme: Theme) => Object.entries(theme.families).map(([id, { line }]) => [id, line] as const);

describe('CIEDE2000', () => {
  // Sharma, Wu, Dalal, Color Res. Appl. 30 (2005) 21, table 1, pairs 1, 4, 17, 18.
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [61, -5, 29], 22.8977],
  ] as const)('gives the published difference of %j and %j', (a, b, difference) => {
    expect(ciede2000(a, b)).toBeCloseTo(difference, 4);
  });
});

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('the colours of the families, %s', (_, theme) => {
  it.each(Object.entries(SIGHT))('differ by 10 and more, pair by pair, for %s sight', (_sight, matrix) => {
    const close = lines(theme).flatMap(([a, lineA], i) =>
      lines(theme)
        .slice(i + 1)
        .flatMap(([b, lineB]) => (ciede2000(seen(lineA, matrix), seen(lineB, matrix)) < 10 ? [`${a} and ${b}`] : [])),
    );
    expect(close).toEqual([]);
  });
});
