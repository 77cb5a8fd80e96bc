import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExperimentId, experiments } from '../../src/catalog/index.ts';
import { modelParams } from '../../src/catalog/modelParams.ts';
import type { NumberParameter, Parameter } from '../../src/catalog/parameter.ts';
import { initialModelParams, type ModelParams, type Setup } from '../../src/catalog/params.ts';
import { fullSetup } from '../../src/catalog/setup.ts';
import { setupParams } from '../../src/catalog/setupParams.ts';
import type { DecaySearch, Experiment, PromptSearch, Search } from '../../src/catalog/types.ts';
import { eventLimit } from '../../src/engine/eventLimit.ts';

const between = ({ min, max, scale }: NumberParameter) =>
  scale === 'log' && min > 0
    ? fc.double({ min: Math.log(min), max: Math.log(max), noNaN: true }).map((x) => Math.min(max, Math.max(min, Math.exp(x))))
    : fc.double({ min, max, noNaN: true });

const anyOf = (parameter: Parameter) =>
  parameter.kind === 'choice' ? fc.constantFrom(...parameter.options.map(({ id }) => id)) : between(parameter);

/** The whole box that a person can reach with the controls of an experiment. */
function settings(experiment: Experiment): fc.Arbitrary<Partial<Setup>> {
  const values = experiment.adjustable.map((id) => {
    const parameter: Parameter = setupParams[id];
    const [min, max] = experiment.ranges?.[id] ?? [];
    return [id, anyOf(parameter.kind === 'number' && min !== undefined && max !== undefined ? { ...parameter, min, max } : parameter)];
  });
  return fc.record(Object.fromEntries(values), { requiredKeys: [] });
}

const models = (search: Search): fc.Arbitrary<ModelParams> =>
  fc
    .record(Object.fromEntries(search.dependsOnParams.map((id) => [id, anyOf(modelParams[id])])), { requiredKeys: [] })
    .map((values) => ({ ...initialModelParams, ...values }));

const cases = (Object.entries(experiments) as [ExperimentId, Experiment][]).flatMap(([id, experiment]) =>
  experiment.searches.map((search) => ({ id, experiment, search, name: `${id}, ${search.model.id}` })),
);
const prompt = cases.flatMap((c) => (c.search.kind === 'prompt' ? [{ ...c, search: c.search as PromptSearch }] : []));
const decays = cases.flatMap((c) => (c.search.kind === 'decay' ? [{ ...c, search: c.search as DecaySearch }] : []));

const MASSES = Float64Array.of(1.5e-3, 0.011, 0.047, 0.12, 0.31, 0.9, 2.4);

describe.each(prompt)('$name over its whole box', ({ id, experiment, search }) => {
  it('signal and efficiency are finite and not negative', async () => {
    await search.prepare?.();
    fc.assert(
      fc.property(settings(experiment), models(search), (overrides, params) => {
        const setup = fullSetup(id, overrides);
        for (const [name, column] of Object.entries(search.signal(MASSES, params, setup).contributions)) {
          for (const n of column) expect(n, name).toSatisfy((v: number) => Number.isFinite(v) && v >= 0);
          for (const m of MASSES) expect(search.efficiency(name, setup, m)).toSatisfy((v: number) => Number.isFinite(v) && v >= 0);
        }
      }),
      { numRuns: 12 },
    );
  });
});

describe.each(cases)('$name', ({ id, experiment }) => {
  it('needs more events at a higher confidence level, never fewer than none but by the classical method', () => {
    fc.assert(
      fc.property(settings(experiment), fc.double({ min: 0.5, max: 0.99, noNaN: true }), (overrides, cl) => {
        const setup = fullSetup(id, overrides);
        const events = eventLimit(id, setup, cl);
        expect(events).toSatisfy((v: number) => Number.isFinite(v) && (v > 0 || setup.method === 'classical'));
        expect(eventLimit(id, setup, cl + 0.005)).toBeGreaterThanOrEqual(events - 1e-9 * Math.abs(events));
      }),
      { numRuns: 20 },
    );
  });
});

describe.each(decays)('$name over its whole box', ({ id, experiment, search }) => {
  const { mass, coupling } = search.model;

  it('every island is finite and inside the model', async () => {
    await search.prepare?.();
    fc.assert(
      fc.property(settings(experiment), models(search), between(experiment.exposure), (overrides, params, exposure) => {
        const setup = fullSetup(id, overrides);
        for (const { points, cuts } of search.contour(exposure, eventLimit(id, setup, 0.9), params, setup)) {
          expect(points.length).toBeGreaterThanOrEqual(3);
          for (const [m, g] of points) {
            expect(m).toSatisfy((v: number) => v > 0 && v <= mass.max);
            expect(g).toSatisfy((v: number) => v > 0 && v <= 10 * coupling.max);
          }
          for (const cut of cuts) expect(cut).toSatisfy((i: number) => i >= 0 && i < points.length);
        }
      }),
      { numRuns: 5 },
    );
  });

  it('more particles exclude more: the edges move apart, and a little more moves them a little', async () => {
    await search.prepare?.();
    const setup = fullSetup(id, {});
    const events = eventLimit(id, setup, 0.9);
    const edges = (m: number, n: number) => search.branch(m, n, events, initialModelParams, setup);
    fc.assert(
      fc.property(fc.double({ min: Math.log(2e-3), max: Math.log(1), noNaN: true }), between(experiment.exposure), (logMass, n) => {
        const [fewer, same, more] = [edges(Math.exp(logMass), n), edges(Math.exp(logMass), n * 1.0001), edges(Math.exp(logMass), 2 * n)];
        if (!fewer) return;
        expect(more?.lower).toBeLessThanOrEqual(fewer.lower * (1 + 1e-6));
        expect(more?.upper).toBeGreaterThanOrEqual(fewer.upper * (1 - 1e-6));
        // Where the two edges meet, at the tip, they move as the square root.
        expect(Math.abs(Math.log((same?.lower ?? Number.NaN) / fewer.lower))).toBeLessThan(0.03);
      }),
      { numRuns: 25 },
    );
  });
});
