import { describe, expect, it } from 'vitest';
import { models, planes } from '../../src/catalog/index.ts';
import { initialModelParams as params } from '../../src/catalog/params.ts';
import { channelsAt } from '../../src/engine/inspect/branchings.ts';
import { confidenceAt, confidenceText } from '../../src/engine/inspect/confidence.ts';
import { eventLimitOf } from '../../src/engine/inspect/events.ts';
import { reachedMasses } from '../../src/engine/inspect/reached.ts';
import type { Region } from '../../src/engine/types.ts';
import { reachLayer } from '../../src/scenario/scenario.ts';

describe('the confidence level at which a point is excluded', () => {
  const reach = reachLayer('na64e-2022');

  it('without background is 1 − e^{−s}', () => {
    for (const s of [0.1, 1, Math.LN10, 5]) expect(confidenceAt(reach, s)).toBeCloseTo(1 - Math.exp(-s), 6);
  });

  it('gives back the level of any limit, with background too', () => {
    const noisy = { ...reach, setup: { background: 2, backgroundSd: 0.5 } };
    for (const cl of [0.68, 0.9, 0.95]) expect(confidenceAt(noisy, eventLimitOf(noisy, cl))).toBeCloseTo(cl, 3);
  });

  it('ends where nobody would quote it, and is unknown where a paper gave its own number', () => {
    expect(confidenceText(confidenceAt(reach, 1e4))).toBe('above 99.999 % CL');
    expect(confidenceText(confidenceAt(reach, 1e-6))).toBe('below 1 % CL');
    expect(confidenceText(0.9)).toBe('90 % CL');
    expect(confidenceText(0.9512)).toBe('95.1 % CL');
    expect(confidenceAt(reachLayer('e141'), 5000)).toBeNaN();
  });
});

const region = (points: readonly (readonly [number, number])[], fill: Region['fill']): Region => ({
  id: 'r',
  title: '',
  label: '',
  family: 'missE',
  statement: 'computed',
  subject: false,
  outlines: [{ points, closed: false, unstroked: [] }],
  fill,
  carryOn: [],
  state: 'ready',
  provenance: { keys: [], text: '' },
});

describe('masses at which a run reaches a target', () => {
  const target = region(
    [
      [0.001, 1e-10],
      [1, 1e-10],
    ],
    'none',
  );

  it('a reach that rises as m² crosses a flat target once, at the root', () => {
    const rising = region(
      [
        [0.001, 1e-12],
        [1, 1e-6],
      ],
      'up',
    );
    const [span, ...more] = reachedMasses(rising, target);
    expect(more).toEqual([]);
    expect(span?.[0]).toBe(0.001);
    expect(span?.[1]).toBeCloseTo(0.01, 9);
  });

  it('a dip gives a second range; beyond the end of the line nothing is said', () => {
    const dip = region(
      [
        [0.0001, 1e-10],
        [0.01, 1e-9],
        [0.1, 1e-11],
        [10, 1e-11],
      ],
      'up',
    );
    const spans = reachedMasses(dip, target);
    expect(spans).toHaveLength(1);
    expect(spans[0]?.[0]).toBeCloseTo(0.01 * Math.sqrt(10), 9);
    expect(spans[0]?.[1]).toBe(1);
  });

  it('a closed region and a plane without the target have none', () => {
    expect(reachedMasses(region([], 'inside'), target)).toEqual([]);
    expect(reachedMasses(region([], 'up'), target)).toEqual([]);
  });
});

describe('branching ratios', () => {
  const at = (id: keyof typeof models, mass: number, more = {}) => channelsAt(models[id], { mass, coupling: 1e-3 }, { ...params, ...more });
  const share = (channels: ReturnType<typeof at>, symbol: string) =>
    (channels.find((c) => c.symbol === symbol)?.width ?? 0) / channels.reduce((sum, { width }) => sum + width, 0);

  it('an A′ decays to dark matter but for ε²α/α_D', () => {
    const channels = at('dark-photon', 0.03);
    expect(channels[0]?.symbol).toBe('\\chi\\chi');
    // α_D m/3 (1 + 2/9)√(5/9) against αε² m/3.
    expect(share(channels, 'e^+e^-')).toBeCloseTo(1e-6 / 137.035999 / (0.1 * (11 / 9) * Math.sqrt(5 / 9)), 11);
  });

  it('a Z′ of L_μ−L_τ below two muons decays to neutrinos only, far above them a third', () => {
    expect(at('mu-tau', 0.1).map(({ symbol }) => symbol)).toEqual(['\\nu\\nu']);
    expect(share(at('mu-tau', 9), '\\nu\\nu')).toBeCloseTo(1 / 3, 1.7);
  });

  it('a Z′ of B−L below two muons: three neutrinos to one electron, 3/2 : 1', () => {
    expect(share(at('b-minus-l', 0.1), '\\nu\\nu')).toBeCloseTo(0.6, 3);
  });

  it('a model with one width names no channels', () => {
    expect(channelsAt(planes['gagg-ma'].model, { mass: 0.1, coupling: 1e-4 }, params)).toEqual([]);
  });
});
