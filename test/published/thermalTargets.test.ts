import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ALPHA } from '../../src/physics/constants.ts';
import type { DarkMatter } from '../../src/physics/decay/darkMatter.ts';
import { effectiveCoupling } from '../../src/physics/relic/effectiveCoupling.ts';
import { formulaCoupling } from '../../src/physics/relic/freezeOutFormula.ts';
import { darkPhotonPortal } from '../../src/physics/relic/portal.ts';
import { thermalCoupling } from '../../src/physics/relic/thermalTarget.ts';

/** Published line in y at m_A′ = 3m_χ, read off at masses uniform in ln m. */
function publishedLine(file: string, masses: readonly number[]): number[] {
  const points = readFileSync(`public/limits/y-mchi/${file}.csv`, 'utf8')
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => line.split(',').map((word) => Math.log(Number(word))) as [number, number]);
  return masses.map((mass) => {
    const x = Math.log(mass);
    const after = Math.max(
      1,
      points.findIndex((p) => p[0] > x),
    );
    const [[x0, y0], [x1, y1]] = [points[after - 1], points[after]] as [[number, number], [number, number]];
    return Math.exp(y0 + ((x - x0) / (x1 - x0)) * (y1 - y0));
  });
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] as number;

/** Bins in m_χ, GeV. */
const bins = [
  [0.00102, 0.0025],
  [0.0025, 0.02],
  [0.02, 0.08],
  [0.08, 0.25],
  [0.25, 0.56],
  [0.56, 0.95],
] as const;

/** Median of ours over published in a bin. */
function medianRatio(
  file: string,
  darkMatter: DarkMatter,
  [low, high]: readonly [number, number],
  coupling: typeof thermalCoupling,
): number {
  const masses = Array.from({ length: 40 }, (_, i) => low * (high / low) ** ((i + 0.5) / 40));
  const published = publishedLine(file, masses);
  return median(
    masses.map((mass, i) => {
      const model = { portal: darkPhotonPortal, darkMatter, mass, ratio: 3, alphaD: 0.1 };
      return effectiveCoupling(coupling(model) / ALPHA, model.alphaD, model.ratio) / (published[i] as number);
    }),
  );
}

describe.each([
  ['relic_scalar', 'scalar'],
  ['relic_majorana', 'majorana'],
  ['relic_pseudodirac', 'pseudoDirac'],
] as const)('thermal target %s', (file, darkMatter) => {
  test.each(bins)('textbook formula follows the published line, %f to %f GeV', (low, high) => {
    const ratio = medianRatio(file, darkMatter, [low, high], formulaCoupling);
    expect(Math.abs(ratio - 1)).toBeLessThan(high <= 0.08 ? 0.07 : 0.12);
  });

  test.each(bins)('full solution lies up to a third above it, %f to %f GeV', (low, high) => {
    const ratio = medianRatio(file, darkMatter, [low, high], thermalCoupling);
    expect(ratio).toBeGreaterThan(1);
    expect(ratio).toBeLessThan(1.33);
  });
});
