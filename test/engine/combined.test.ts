import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ExperimentId, experiments } from '../../src/catalog/index.ts';
import { initialModelParams } from '../../src/catalog/params.ts';
import { answered } from '../../src/engine/answered.ts';
import {
  type Answered,
  combinedCurve,
  combinedEventLimit,
  combinedMembers,
  leadsOf,
  possibleCombinations,
} from '../../src/engine/combined.ts';
import { draw, type Known } from '../../src/engine/draw.ts';
import { combinedEvents } from '../../src/engine/inspect/events.ts';
import { asksOf, needs } from '../../src/engine/needs.ts';
import { run } from '../../src/engine/run.ts';
import type { Outcome, Region } from '../../src/engine/types.ts';
import { combine } from '../../src/scenario/combined.ts';
import { pinCombined, setExposure, setParam, setPlane, setSetup, showReach } from '../../src/scenario/edits.ts';
import { type CombinedLayer, type Scenario, startScenario } from '../../src/scenario/scenario.ts';

const E = 'na64e-2022';
const MU = 'na64mu-2022';
const POSITRON = 'na64e-positron-2022';
const ID = `combined:${E}:${MU}`;

const together: Scenario = combine([E, MU])({ ...startScenario('eps-mA'), layers: [] });
const start: Scenario = [setExposure(E, 5e12), setExposure(MU, 1e13), showReach(E, true), showReach(MU, true)].reduce(
  (s, edit) => edit(s),
  together,
);

async function answersOf(scenario: Scenario): Promise<Known> {
  const results = new Map<string, Outcome>();
  for (const job of needs(scenario)) {
    const result = await run(job, async () => false);
    if (result) results.set(job.key, { state: 'done', result });
  }
  return { results, last: new Map(), limits: new Map() };
}

let known: Known;
beforeAll(async () => {
  known = await answersOf(start);
});

const curve = (s: Scenario, id: string): Region => {
  const found = draw(s, known).find((region) => region.id === id);
  if (!found) throw new Error(`${id} is not drawn`);
  return found;
};

/** ln ε of a drawn curve at a mass, straight between its points. */
function logHeight({ outlines }: Region, mass: number): number {
  const points = outlines[0]?.points ?? [];
  const i = points.findIndex(([x]) => x >= mass);
  const [[ax, ay], [bx, by]] = [points[Math.max(0, i - 1)] ?? [1, 1], points[i] ?? [1, 1]];
  const t = ax === bx ? 0 : Math.log(mass / ax) / Math.log(bx / ax);
  return Math.log(ay) + t * Math.log(by / ay);
}

const layer = (s: Scenario): CombinedLayer => s.layers.find((l): l is CombinedLayer => l.kind === 'combined') as CombinedLayer;
const membersOf = (s: Scenario): Answered[] => {
  const found = combinedMembers(layer(s), s);
  const results = asksOf(layer(s), s).map(({ job }) => {
    const outcome = known.results.get(job.key);
    return outcome?.state === 'done' ? outcome.result : undefined;
  });
  return answered(found, results) ?? [];
};

describe('a combined reach', () => {
  it('without background adds inverse squares: 1/ε² = 1/ε_e² + 1/ε_μ², at the masses of the computed curves', () => {
    const [e, mu, both] = [curve(start, `reach:${E}`), curve(start, `reach:${MU}`), curve(start, ID)];
    for (const [mass] of e.outlines[0]?.points.filter((_, i) => i % 20 === 0) ?? []) {
      const [le, lmu, lboth] = [e, mu, both].map((region) => logHeight(region, mass)) as [number, number, number];
      const expected = -0.5 * Math.log(Math.exp(-2 * le) + Math.exp(-2 * lmu));
      expect(lboth - expected).toBeCloseTo(0, 3);
    }
  });

  it('k times all exposures lowers it by √k, in the same frame: no new question', () => {
    const before = curve(start, ID).outlines[0]?.points ?? [];
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 10, noNaN: true }), (k) => {
        const scaled = setExposure(MU, 1e13 * k)(setExposure(E, 5e12 * k)(start));
        expect(needs(scaled).map(({ key }) => key)).toEqual(needs(start).map(({ key }) => key));
        curve(scaled, ID).outlines[0]?.points.forEach(([x, y], i) => {
          expect(x).toBe(before[i]?.[0]);
          expect((y / (before[i]?.[1] ?? 0)) * Math.sqrt(k)).toBeCloseTo(1, 9);
        });
      }),
      { numRuns: 5 },
    );
  });

  it('y of the sum is ε² of the sum: the same masses in (y, m_χ), y ∝ ε²', () => {
    const inY = { ...start, plane: 'y-mchi' as const };
    const [eps, y] = [curve(start, ID).outlines[0]?.points ?? [], curve(inY, ID).outlines[0]?.points ?? []];
    expect(y).toHaveLength(eps.length);
    eps.forEach(([m, coupling], i) => {
      expect((y[i]?.[0] ?? 0) * 3).toBeCloseTo(m, 12);
      expect((y[i]?.[1] ?? 0) / ((coupling ** 2 * 0.1) / 81)).toBeCloseTo(1, 9);
    });
  });

  it('hidden members still count, and ask', () => {
    const hidden = showReach(E, false)(showReach(MU, false)(start));
    expect(needs(hidden).map(({ key }) => key)).toEqual(needs(start).map(({ key }) => key));
    expect(curve(hidden, ID).outlines).toEqual(curve(start, ID).outlines);
  });

  it('electrons lead at small masses, muons at large ones; where the lead changes both expect as much', () => {
    const members = membersOf(start);
    const leads = leadsOf(members, combinedCurve(members, initialModelParams, 0.9));
    expect(leads[0]?.experiment).toBe(E);
    expect(leads.at(-1)?.experiment).toBe(MU);
    expect(leads.slice(1).map(({ from }) => from)).toEqual(leads.slice(0, -1).map(({ to }) => to));
    const [e, mu] = [curve(start, `reach:${E}`), curve(start, `reach:${MU}`)];
    for (const { to } of leads.slice(0, -1)) expect(Math.abs(logHeight(e, to) - logHeight(mu, to))).toBeLessThan(0.02);
  });

  it('ends without a step where the electrons do: beyond 1.5 GeV they count for nothing', () => {
    const points = curve(start, ID).outlines[0]?.points ?? [];
    const steps = points.slice(1).map(([x, y], i) => Math.abs(Math.log(y / (points[i]?.[1] ?? 1)) / Math.log(x / (points[i]?.[0] ?? 1))));
    const after = points.slice(1).map(([x], i) => [x, steps[i] as number] as const);
    expect(Math.max(...after.filter(([x]) => x > 1.3 && x < 1.7).map(([, s]) => s))).toBeLessThan(4);
  });

  it('is pending while one member is computed, and fails with its reason', () => {
    const [e, mu] = needs(start);
    const one = new Map([...known.results].filter(([key]) => key !== mu?.key));
    expect(draw(start, { ...known, results: one }).find(({ id }) => id === ID)?.state).toBe('pending');
    const failed = new Map([...known.results, [e?.key ?? '', { state: 'failed', reason: 'no memory' } as const]]);
    expect(draw(start, { ...known, results: failed }).find(({ id }) => id === ID)).toMatchObject({ state: 'failed', remark: 'no memory' });
  });
});

describe('what is combined', () => {
  it('one run of each beam: 2016–18 is part of 2016–22', () => {
    const offers = possibleCombinations('eps-mA', [E, 'na64e-2018', MU, POSITRON]).map((members) => members.join('+'));
    expect(offers).toContain(`${E}+${MU}`);
    expect(offers).toContain(`${E}+${MU}+${POSITRON}`);
    expect(offers.some((offer) => offer.includes('na64e-2018') && offer.includes(E))).toBe(false);
  });

  it('positron beams of different energies are different positrons', () => {
    expect(possibleCombinations('eps-mA', [POSITRON, 'na64e-positron-40'])).toEqual([[POSITRON, 'na64e-positron-40']]);
  });

  it('nothing where only one of them searches: (g_μ, m_Z′) has no electrons', () => {
    expect(draw(setPlane('gmu-mZ')(start), known).some(({ id }) => id === ID)).toBe(false);
  });

  it('a plane of dumps offers nothing', () => {
    expect(possibleCombinations('gagg-ma', Object.keys(experiments) as ExperimentId[])).toEqual([]);
  });
});

describe('expected events of a combination', () => {
  it('on its curve they are the common limit, on that of one member more', () => {
    const points = curve(start, ID).outlines[0]?.points ?? [];
    for (const [mass, coupling] of points.filter((_, i) => i % 30 === 0)) {
      expect(combinedEvents(layer(start), start, known.results, { mass, coupling })?.count).toBeCloseTo(Math.LN10, 2);
    }
    const [mass, coupling] = curve(start, `reach:${E}`).outlines[0]?.points[60] ?? [0, 0];
    const events = combinedEvents(layer(start), start, known.results, { mass, coupling });
    expect(events?.count).toBeGreaterThan(Math.LN10);
    expect(events?.contributions.reduce((sum, { count }) => sum + count, 0)).toBeCloseTo(events?.count ?? 0, 9);
    expect(events?.contributions.find(({ name }) => name === 'NA64e')?.count).toBeCloseTo(Math.LN10, 2);
  });
});

describe('the common limit', () => {
  const reaches = (s: Scenario) => membersOf(s).map(({ reach }) => reach);

  it('is ln 10 without background', () => {
    expect(combinedEventLimit(reaches(start), 0.9)).toBeCloseTo(Math.LN10, 6);
  });

  it('backgrounds add: 0.3 + 0.21 seen as none is the classical 1.793 of b = 0.51', () => {
    const set = (s: Scenario, id: typeof E | typeof MU, b: number) =>
      setSetup(id, 'outcome', 'none')(setSetup(id, 'method', 'classical')(setSetup(id, 'background', b)(s)));
    expect(combinedEventLimit(reaches(set(set(start, E, 0.3), MU, 0.21)), 0.9)).toBeCloseTo(1.793, 3);
  });

  it('α_D moves the electrons only', () => {
    const keys = (s: Scenario) => asksOf(layer(s), s).map(({ job }) => job.key);
    const [before, after] = [keys(start), keys(setParam('alphaD', 0.5)(start))];
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).toBe(before[1]);
  });
});

describe('a pinned combination', () => {
  const layer = start.layers.find((l) => l.kind === 'combined') as CombinedLayer;
  const kept = pinCombined(layer)(start);
  const ghost = (s: Scenario): Region => draw(s, known).find(({ id }) => id.startsWith('pin:')) as Region;

  it('lies where the combination was, while that one moves on', () => {
    const later = setExposure(E, 5e13)(kept);
    expect(ghost(later)).toMatchObject({ statement: 'ghost', fill: 'none', state: 'ready', family: 'theory' });
    expect(ghost(later).outlines).toEqual(curve(start, ID).outlines);
    expect(ghost(later).label).toBe('combined, pinned: NA64\\mathit{e} $5 \\times 10^{12}$');
    expect(logHeight(curve(later, ID), 0.01)).toBeLessThan(logHeight(ghost(later), 0.01));
  });

  it('keeps its parameters and asks for its own signals', () => {
    const asked = needs(setParam('alphaD', 0.5)(kept)).map(({ key }) => key);
    expect(asked.filter((key) => key.includes('alphaD=0.1') && key.includes(E))).toHaveLength(1);
    expect(asked.filter((key) => key.includes('alphaD=0.5') && key.includes(E))).toHaveLength(1);
  });

  it('is not seen where fewer than two of its members search', () => {
    expect(draw(setPlane('gagg-ma')(kept), known).some(({ id }) => id.startsWith('pin:'))).toBe(false);
  });
});
