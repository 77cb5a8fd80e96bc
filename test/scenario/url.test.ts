import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { experiments, type PlaneId, planes } from '../../src/catalog/index.ts';
import { modelParams } from '../../src/catalog/modelParams.ts';
import { setupParams } from '../../src/catalog/setupParams.ts';
import { type Layer, type Scenario, startScenario } from '../../src/scenario/scenario.ts';
import { parseScenario, printScenario } from '../../src/scenario/url.ts';

const exponent = (min: number, max: number) =>
  fc.double({ min: Math.log10(min), max: Math.log10(max), noNaN: true }).map((e) => Number((10 ** e).toPrecision(6)));

const setup = fc.record(
  {
    beamEnergy: fc.double({ min: 20, max: setupParams.beamEnergy.max, noNaN: true }),
    efficiency: fc.double({ min: setupParams.efficiency.min, max: 1, noNaN: true }),
    background: fc.double({ min: 0, max: 100, noNaN: true }),
    level: fc.constantFrom('ETL' as const, 'WW' as const, 'IWW' as const),
    outcome: fc.constantFrom('none' as const, 'expected' as const),
  },
  { requiredKeys: [] },
);

/** Settings that this experiment has. */
const onlyAdjustable = (id: keyof typeof experiments, all: object): object =>
  Object.fromEntries(Object.entries(all).filter(([key]) => (experiments[id].adjustable as readonly string[]).includes(key)));

const reach = fc.uniqueArray(fc.constantFrom(...(Object.keys(experiments) as (keyof typeof experiments)[]))).chain((ids) =>
  fc.tuple(
    ...ids.map((experiment) =>
      fc.record({
        kind: fc.constant('reach' as const),
        experiment: fc.constant(experiment),
        exposure: exponent(experiments[experiment].exposure.min * 1.01, experiments[experiment].exposure.max * 0.99),
        setup: setup.map((all) => onlyAdjustable(experiment, all)),
        hidden: fc.boolean(),
      }),
    ),
  ),
);

const limits = fc
  .uniqueArray(fc.constantFrom('NA64e_2016-18_284e11', 'BaBar_ESPP_from_y', 'LSND_alphaD05'))
  .map((ids) => ids.map((limit): Layer => ({ kind: 'limit', limit })));
const bandLayers = fc.constantFrom<Layer[]>([], [{ kind: 'band', band: 'gminus2-mu-2021', sigmas: 1 }]);

const relicLayers = fc
  .uniqueArray(fc.constantFrom('scalar' as const, 'majorana-formula' as const))
  .map((ids) => ids.map((relic): Layer => ({ kind: 'relic', relic })));

const inView = ({ min, max }: { min: number; max: number }) =>
  fc
    .uniqueArray(exponent(min * 1.01, max * 0.99), { minLength: 2, maxLength: 2 })
    .map(([a = 0, b = 0]): [number, number] => [Math.min(a, b), Math.max(a, b)]);

const scenarios: fc.Arbitrary<Scenario> = fc.constantFrom(...(Object.keys(planes) as PlaneId[])).chain((plane) =>
  fc.record({
    version: fc.constant(1 as const),
    plane: fc.constant(plane),
    params: fc.record({
      alphaD: fc.double({ min: modelParams.alphaD.min, max: 1, noNaN: true }),
      ratio: fc.double({ min: modelParams.ratio.min, max: 10, noNaN: true }),
      darkMatter: fc.constantFrom('dirac' as const, 'scalar' as const),
      splitting: fc.double({ min: 0, max: 0.5, noNaN: true }),
      charged: fc.constantFrom('no' as const, 'yes' as const),
      spin: fc.constantFrom('V' as const, 'P' as const),
    }),
    cl: fc.double({ min: 0.5, max: 0.999, noNaN: true }),
    layers: fc.tuple(limits, reach, bandLayers, relicLayers).map(([l, r, b, t]) => [...l, ...(r as Layer[]), ...b, ...t]),
    board: fc.boolean(),
    view: fc.record({ x: inView(planes[plane].x), y: inView(planes[plane].y) }),
  }),
);

const byKind = (s: Scenario) => ({
  ...s,
  layers: (['limit', 'reach', 'band', 'relic', 'pin'] as const).map((kind) => s.layers.filter((l) => l.kind === kind)),
});

describe('the document as a link', () => {
  it('undoes itself: parse(print(s)) = s', () => {
    fc.assert(
      fc.property(scenarios, (s) => {
        const { scenario, problems } = parseScenario(`#${printScenario(s)}`);
        expect(problems).toEqual([]);
        expect(byKind(scenario)).toEqual(byKind(s));
      }),
    );
  });

  it("never holds a curve of one's own", () => {
    const own = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }).map((name): Layer => ({ kind: 'limit', limit: `own-${name}` })));
    fc.assert(
      fc.property(scenarios, own, (s, layers) => {
        expect(printScenario({ ...s, layers: [...layers, ...s.layers] })).toBe(printScenario(s));
      }),
    );
  });

  it('names only what differs from the start of the plane', () => {
    expect(printScenario(startScenario('eps-mA'))).toBe('plane=eps-mA');
    const s = { ...startScenario('eps-mA'), cl: 0.95 };
    expect(printScenario(s)).toBe('plane=eps-mA&cl=0.95');
  });

  it('accepts units and powers of ten as a person writes them', () => {
    const { scenario, problems } = parseScenario('#plane=eps-mA&reach=na64e-2022:5·10^12:beamEnergy=120000MeV&view=1e-3:1:1e-6:1e-2');
    expect(problems).toEqual([]);
    expect(scenario.layers.find((l) => l.kind === 'reach')).toEqual({
      kind: 'reach',
      experiment: 'na64e-2022',
      exposure: 5e12,
      setup: { beamEnergy: 120 },
      hidden: false,
    });
  });

  it.each([
    ['#plane=nowhere', /Unknown plane/],
    ['#alphaD=17', /outside 0\.001 to 1/],
    ['#alphaD=banana', /not a number/],
    ['#darkMatter=axion', /none of dirac/],
    ['#relics=vampire', /Unknown relic/],
    ['#reach=na65:1e12', /Unknown experiment/],
    ['#reach=na64e-2022:1e99', /outside/],
    ['#reach=na64e-2022:1e12:colour=3', /no setting/],
    ['#view=1:2:3', /view/],
    ['#bands=gminus2-mu-2021:-1', /standard deviations/],
    ['#limits=%E0%A4%A', /damaged/],
    ['#what=ever', /means nothing/],
    ['#__proto__=1&constructor=2', /means nothing/],
  ])('%s: says what is wrong and keeps the rest', (hash, message) => {
    const { scenario, problems } = parseScenario(`${hash}&cl=0.95`);
    expect(problems.join(' ')).toMatch(message);
    expect(scenario.cl).toBe(0.95);
  });

  it('never throws and never leaves the declared ranges, whatever the text', () => {
    const pieces = fc.constantFrom(
      'plane',
      'eps-mA',
      '=',
      '&',
      ':',
      ',',
      '%',
      'alphaD',
      'reach',
      'na64e-2022',
      '1e12',
      'view',
      '~',
      'NaN',
      'Infinity',
      '-1',
      'limits',
      '\u0000',
      'ε',
      '__proto__',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 30 }).map((p) => p.join('')),
        ),
        (hash) => {
          const { scenario } = parseScenario(hash);
          expect(scenario.params.alphaD).toBeGreaterThanOrEqual(modelParams.alphaD.min);
          expect(scenario.cl).toBeLessThan(1);
          for (const layer of scenario.layers) if (layer.kind === 'reach') expect(layer.exposure).toBeGreaterThanOrEqual(1e8);
        },
      ),
      { numRuns: 500 },
    );
  });
});
