import { beforeAll, describe, expect, it } from 'vitest';
import { experiments, searchFor } from '../../src/catalog/index.ts';
import { darkPhoton } from '../../src/catalog/models/darkPhoton.ts';
import { initialModelParams } from '../../src/catalog/params.ts';
import { BEAM_ENERGIES, beamPlan, bestShares } from '../../src/engine/inspect/beams.ts';
import { reachLayer } from '../../src/scenario/scenario.ts';

describe('best shares', () => {
  it('beams that see different masses share by how many masses each sees', () => {
    const [a, b] = [Float64Array.of(1, 1, 1, 0), Float64Array.of(0, 0, 0, 5)];
    const shares = bestShares([a, b]);
    expect(shares[0]).toBeCloseTo(0.75, 9);
    expect(shares[1]).toBeCloseTo(0.25, 9);
  });

  it('a beam that is weaker everywhere gets nothing', () => {
    expect(bestShares([Float64Array.of(2, 3, 4), Float64Array.of(1, 2, 3)])[1]).toBeLessThan(1e-9);
  });

  it('no other division does better: a grid of two beams', () => {
    const signals = [Float64Array.of(1, 2, 9, 0.1), Float64Array.of(3, 1, 0.2, 4)];
    const value = (w: number) => signals[0]?.reduce((sum, s, i) => sum + Math.log(w * s + (1 - w) * (signals[1]?.[i] as number)), 0) ?? 0;
    const found = value(bestShares(signals)[0] as number);
    for (let w = 0; w <= 1; w += 0.01) expect(value(w)).toBeLessThanOrEqual(found + 1e-9);
  });
});

describe('positron beams for 100 to 300 MeV', () => {
  beforeAll(async () => searchFor(experiments['na64e-positron-2022'], darkPhoton)?.prepare?.());
  const ask = (window: readonly [number, number], exposure = 1e11) =>
    beamPlan({
      reach: reachLayer('na64e-positron-2022', exposure),
      model: darkPhoton,
      params: initialModelParams,
      cl: 0.9,
      energies: BEAM_ENERGIES,
      window,
    });

  it('the plan is better than any one beam and than equal shares', () => {
    const plan = ask([0.1, 0.3]);
    expect(plan?.beams.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    for (const { alone } of plan?.beams ?? []) expect(plan?.best).toBeLessThan(alone * (1 + 1e-9));
    expect(plan?.best).toBeLessThan(plan?.equal ?? 0);
    expect(plan?.worst).toBeGreaterThan(plan?.best ?? 1);
  });

  it('each energy is best at its own resonance, m = √(2 m_e E): 320 MeV at 100 GeV, 202 MeV at 40 GeV', () => {
    const best = (mass: number) => ask([mass * 0.99, mass * 1.01])?.beams.reduce((a, b) => (b.share > a.share ? b : a)).energy;
    expect(best(Math.sqrt(2 * 0.51099895e-3 * 90))).toBe(100);
    expect(best(Math.sqrt(2 * 0.51099895e-3 * 36))).toBe(40);
  });

  it('a hundred times the positrons: the same shares, a tenth of the coupling', () => {
    const [few, many] = [ask([0.1, 0.3], 1e10), ask([0.1, 0.3], 1e12)];
    expect(few?.beams.map(({ share }) => share)).toEqual(many?.beams.map(({ share }) => share));
    expect((few?.best ?? 0) / (many?.best ?? 1)).toBeCloseTo(10, 9);
  });
});
