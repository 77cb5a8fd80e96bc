import { describe, expect, it } from 'vitest';
import { planes } from '../../src/catalog/index.ts';
import { spoken } from '../../src/figure/spoken.ts';
import { region } from './fixtures.ts';

/** Straight in the logarithms: ε = 2.2e-5 at 10 MeV. */
const rising = [
  [1e-3, 2.2e-6],
  [0.1, 2.2e-4],
] as const;
const target = rising.map(([x, y]) => [x, y / 3.1] as const);
const view = { x: [1e-3, 0.1], y: [1e-6, 1e-2] } as const;
const say = (...regions: Parameters<typeof spoken>[0]) => spoken(regions, planes['eps-mA'], view);

describe('the figure in words', () => {
  it('names the mass, each edge and how far a target lies from the strongest limit', () => {
    const text = say(
      region('NA64e 2022', [rising], { statement: 'published' }),
      region('Majorana target', [target], { statement: 'target', fill: 'none' }),
    );
    expect(text).toBe(
      'At m_A′ = 10 MeV: NA64e 2022 excludes ε above 2.2e-5. Majorana target lies at ε of 7.1e-6, 3.1 times below the strongest limit.',
    );
  });

  it('an island lies between its edges, a projection only would exclude', () => {
    const box = [
      [0.001, 1e-5],
      [0.1, 1e-5],
      [0.1, 1e-3],
      [0.001, 1e-3],
      [0.001, 1e-5],
    ] as const;
    expect(say(region('E137', [box], { fill: 'inside' }))).toContain('E137 excludes ε from 1e-5 to 1e-3.');
    expect(say(region('LDMX', [rising], { statement: 'projection' }))).toContain('LDMX would exclude ε above 2.2e-5.');
  });

  it('says when a curve ends elsewhere, waits, failed or excludes nothing', () => {
    const short = [
      [1e-3, 1e-4],
      [5e-3, 1e-4],
    ] as const;
    expect(say(region('A', [short]))).toContain('A says nothing at this mass; it covers 1 MeV to 5 MeV.');
    expect(say(region('B', [rising], { state: 'pending' }))).toContain('B is being computed.');
    expect(say(region('C', [], { state: 'failed' }))).toContain('C could not be computed.');
    expect(say(region('D', [], { remark: 'excludes nothing at these settings' }))).toContain('D: excludes nothing at these settings.');
  });
});
