import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExperimentId, experiments, type PlaneId, planes, searchFor } from '../../src/catalog/index.ts';
import { initialModelParams, initialSetup } from '../../src/catalog/params.ts';
import { draw, type Known, limitKey } from '../../src/engine/draw.ts';
import { eventLimit } from '../../src/engine/eventLimit.ts';
import { parseLimitFile } from '../../src/engine/limitFile.ts';
import { jobOf, needs } from '../../src/engine/needs.ts';
import { recast } from '../../src/engine/recast.ts';
import { run } from '../../src/engine/run.ts';
import type { Limit, Outcome } from '../../src/engine/types.ts';
import { setExposure, setParam, setPlane, setSetup } from '../../src/scenario/edits.ts';
import { reachLayer, type Scenario, startScenario } from '../../src/scenario/scenario.ts';

const goOn = async () => false;

async function answered(scenario: Scenario): Promise<Known> {
  const results = new Map<string, Outcome>();
  for (const job of needs(scenario)) {
    const result = await run(job, goOn);
    if (result) results.set(job.key, { state: 'done', result });
  }
  return { results, last: new Map(), limits: new Map() };
}

function limitOf(plane: string, id: string): Limit {
  const parsed = parseLimitFile(id, readFileSync(`public/limits/${plane}/${id}.csv`, 'utf8'));
  if ('error' in parsed) throw new Error(parsed.error);
  return parsed.value;
}

const keys = (s: Scenario): string[] => needs(s).map(({ key }) => key);
const start = startScenario('eps-mA');

describe('needs', () => {
  it('exposure, efficiency, background, confidence level and view cost no computation', () => {
    const rescaled: Scenario[] = [
      setExposure('na64e-2022', 1e13)(start),
      setSetup('na64e-2022', 'efficiency', 0.3)(start),
      setSetup('na64e-2022', 'background', 4)(start),
      { ...start, cl: 0.95 },
      { ...start, view: { x: [0.01, 0.1], y: [1e-5, 1e-3] } },
    ];
    for (const s of rescaled) expect(keys(s)).toEqual(keys(start));
  });

  it('what a search depends on is part of the key', () => {
    const changed: Scenario[] = [
      setSetup('na64e-2022', 'beamEnergy', 120)(start),
      setSetup('na64e-2022', 'missingEnergyMin', 40)(start),
      setSetup('na64e-2022', 'level', 'IWW')(start),
      setParam('alphaD', 0.5)(start),
    ];
    for (const s of changed) expect(keys(s)).not.toEqual(keys(start));
  });

  it('the planes of one model share their results', () => {
    const reachKeys = (s: Scenario) =>
      s.layers.flatMap((l) => (l.kind === 'reach' && l.experiment === 'na64e-2022' ? [jobOf(l, s)?.key] : []));
    expect(reachKeys(setPlane('y-mchi')(start))).toEqual(reachKeys(start));
  });
});

describe('run', () => {
  it('stops when asked to', async () => {
    const [job] = needs(start);
    expect(job && (await run(job, async () => true))).toBeNull();
  });

  it.each(Object.keys(experiments) as ExperimentId[])('%s: finite, not negative, something excluded', async (id) => {
    const plane = (Object.keys(planes) as PlaneId[]).find((p) => searchFor(experiments[id], planes[p].model)) as PlaneId;
    const scenario: Scenario = { ...startScenario(plane), layers: [reachLayer(id)] };
    const [region] = draw(scenario, await answered(scenario));
    const points = region?.outlines.flatMap(({ points: p }) => p) ?? [];
    expect(points.length).toBeGreaterThan(8);
    expect(points.every(([x, y]) => Number.isFinite(x) && Number.isFinite(y) && x > 0 && y > 0)).toBe(true);
  });
});

describe('draw', () => {
  it('a prompt reach moves by the inverse square root of the exposure', async () => {
    const known = await answered(start);
    const edge = (s: Scenario) => draw(s, known).find(({ id }) => id === 'reach:na64e-2022')?.outlines[0]?.points ?? [];
    const before = edge(start);
    fc.assert(
      fc.property(fc.double({ min: 1e9, max: 1e15, noNaN: true }), (n) => {
        edge(setExposure('na64e-2022', n)(start)).forEach(([x, y], i) => {
          expect(x).toBe(before[i]?.[0]);
          expect(y / ((before[i]?.[1] ?? 0) * Math.sqrt(5e12 / n))).toBeCloseTo(1, 9);
        });
      }),
      { numRuns: 20 },
    );
  });

  it('an unchanged layer keeps its identity', async () => {
    const known = await answered(start);
    const [a, b] = [draw(start, known), draw(setExposure('na64e-2022', 1e12)(start), known)];
    const changed = a.filter((region, i) => region !== b[i]).map(({ id }) => id);
    expect(changed).toEqual(['reach:na64e-2022']);
  });

  it('a missing result is pending with the last one, a failure is said', () => {
    const s: Scenario = { ...start, layers: [reachLayer('na64e-2022')] };
    expect(draw(s, { results: new Map(), last: new Map(), limits: new Map() })[0]?.state).toBe('pending');
    const key = keys(s)[0] ?? '';
    const failed = draw(s, { results: new Map([[key, { state: 'failed', reason: 'no memory' }]]), last: new Map(), limits: new Map() })[0];
    expect(failed).toMatchObject({ state: 'failed', remark: 'no memory', outlines: [] });
  });

  it('limits are looked up by plane and id', () => {
    const s: Scenario = { ...start, layers: [{ kind: 'limit', limit: 'BaBar_ESPP_from_y' }] };
    const limits = new Map([[limitKey('eps-mA', 'BaBar_ESPP_from_y'), limitOf('eps-mA', 'BaBar_ESPP_from_y')]]);
    expect(draw(s, { results: new Map(), last: new Map(), limits })).toHaveLength(1);
    expect(
      draw(setPlane('y-mchi')(s), { results: new Map(), last: new Map(), limits }).some(({ id }) => id === 'limit:BaBar_ESPP_from_y'),
    ).toBe(false);
  });
});

describe('recast', () => {
  const scattering = limitOf('eps-mA', 'LSND_alphaD05');

  it('scattering: ε⁴ α_D stays', () => {
    const { applies, move } = recast(scattering, planes['eps-mA'], { ...initialModelParams, alphaD: 0.05 });
    expect(applies).toBe(true);
    const [, y] = move(0.01, 1e-4);
    expect((y ** 4 * 0.05) / (1e-16 * 0.5)).toBeCloseTo(1, 9);
  });

  it('another mass ratio: not applicable, and it says what is needed', () => {
    const { applies, remark } = recast(scattering, planes['eps-mA'], { ...initialModelParams, alphaD: 0.5, ratio: 4 });
    expect(applies).toBe(false);
    expect(remark).toContain('= 3');
  });

  it('missing energy in y: ε stays, y ∝ α_D', () => {
    const limit = { ...limitOf('y-mchi', 'NA64e_2022_937e11'), assumes: { alphaD: 0.1, ratio: 3 } };
    const [x, y] = recast(limit, planes['y-mchi'], { ...initialModelParams, alphaD: 0.4 }).move(0.01, 1e-12);
    expect(x).toBeCloseTo(0.01, 12);
    expect(y / 4e-12).toBeCloseTo(1, 9);
  });

  it('at its own parameters nothing moves', () => {
    const { move, remark } = recast(scattering, planes['eps-mA'], { ...initialModelParams, alphaD: 0.5 });
    expect(move(0.02, 3e-4)).toEqual([0.02, 3e-4]);
    expect(remark).toBe('');
  });
});

describe('event limit', () => {
  const at = (more: object, cl = 0.9) => eventLimit('na64e-2022', { ...initialSetup, ...more }, cl);

  it('is ln 10 without background, whatever the method of CLs or classical', () => {
    expect(at({})).toBeCloseTo(Math.LN10, 6);
    expect(at({ method: 'classical' })).toBeCloseTo(Math.LN10, 6);
    expect(at({ outcome: 'none', background: 0.51 })).toBeCloseTo(Math.LN10, 9);
  });

  it('published values for NA64: n = 0, b = 0.51 gives 1.793 classical, 1.926 Feldman–Cousins', () => {
    expect(at({ method: 'classical', outcome: 'none', background: 0.51 })).toBeCloseTo(1.793, 3);
    expect(at({ method: 'feldmanCousins', outcome: 'none', background: 0.51 })).toBeCloseTo(1.926, 2);
  });

  it('E141 excludes the 3419 events of its paper', () => {
    expect(eventLimit('e141', initialSetup, 0.9)).toBe(3419);
  });
});

describe('the splitting of pseudo-Dirac dark matter', () => {
  const target = async (splitting: number) => {
    const scenario: Scenario = {
      ...setParam('splitting', splitting)(startScenario('y-mchi')),
      layers: [{ kind: 'relic', relic: 'pseudo-dirac' }],
    };
    return draw(scenario, await answered(scenario))[0]?.outlines[0]?.points ?? [];
  };

  it('raises the target: a rarer partner needs a stronger coupling', async () => {
    const [none, some] = [await target(0), await target(0.1)];
    expect(some.length).toBeGreaterThan(50);
    expect(some.filter(([, y], i) => y > (none[i]?.[1] ?? Number.POSITIVE_INFINITY)).length / some.length).toBeGreaterThan(0.9);
  });

  it('changes no other job', () => {
    const s = startScenario('y-mchi');
    const moved = needs(setParam('splitting', 0.2)(s)).map(({ key }) => key);
    expect(
      needs(s)
        .map(({ key }) => key)
        .filter((key) => key.startsWith('signal') && !moved.includes(key)),
    ).toEqual([]);
  });
});
