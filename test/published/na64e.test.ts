import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cases } from '../../src/cli/validation/cases.ts';
import { type Comparison, compare } from '../../src/cli/validation/compare.ts';
import { parseLimitFile } from '../../src/engine/limitFile.ts';

/** Computed against published ε; the bounds are those the model is claimed to reach. */
function compared(id: string, setup: object = {}): Comparison {
  const test = cases.find((c) => c.id === id);
  if (!test) throw new Error(`no case ${id}`);
  const parsed = parseLimitFile(test.limit, readFileSync(`public/limits/eps-mA/${test.limit}.csv`, 'utf8'));
  if ('error' in parsed) throw new Error(parsed.error);
  return compare({ ...test, setup: { ...test.setup, ...setup } }, parsed.value);
}

const rmsBetween = ({ rows }: Comparison, low: number, high: number): number => {
  const logs = rows.filter((row) => row.mass >= low && row.mass <= high).map((row) => Math.log(row.ratio));
  expect(logs.length).toBeGreaterThan(10);
  return Math.sqrt(logs.reduce((sum, l) => sum + l * l, 0) / logs.length);
};

describe('NA64e 2022 against the published curve', () => {
  it('off resonance: 2.5 % with the fitted window', () => {
    expect(compared('na64e-2022').off.rms).toBeLessThan(0.025);
  });

  it('off resonance: 5 % with one constant efficiency', () => {
    expect(compared('na64e-2022-constant-efficiency').off.rms).toBeLessThan(0.05);
  });

  it('on resonance: within 10 % with the labelled inputs of the calorimeter and of the annihilation efficiency', () => {
    expect(rmsBetween(compared('na64e-2022', { annihilationEfficiency: 0.85 }), 0.185, 0.36)).toBeLessThan(0.1);
    expect(rmsBetween(compared('na64e-positron-2022', { annihilationEfficiency: 0.85 }), 0.185, 0.36)).toBeLessThan(0.1);
  });
});
