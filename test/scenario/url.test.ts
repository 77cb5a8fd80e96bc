import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { experiments, type PlaneId, planes } from '../../src/catalog/index.ts';
import { modelParams } from '../../src/catalog/modelParams.ts';
import type { Parameter } from '../../src/catalog/parameter.ts';
import { initialModelParams, type ModelParams } from '../../src/catalog/params.ts';
import { readingsOf } from '../../src/catalog/readings.ts';
import { setupParams } from '../../src/catalog/setupParams.ts';
import { type AxisView, NAMES_AT } from '../../src/scenario/axes.ts';
import { type Beside, CLOSE_UP_CORNERS, PANELS } from '../../src/scenario/beside.ts';
import { setStyle } from '../../src/scenario/edits.ts';
import { LABEL_LENGTH, type LayerStyle, PATTERNS, STYLE_RANGES } from '../../src/scenario/layerStyle.ts';
import { type Layer, layerId, type Scenario, startScenario } from '../../src/scenario/scenario.ts';
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

const layerIds = fc.constantFrom(
  'limit:E137',
  'reach:na64e-2022',
  'combined:na64e-2022:na64mu-2022',
  'pin:na64e-2022:5e12:efficiency=0.5:@alphaD=0.1',
  'band:gminus2-mu-2021',
);
const ranged = ([min, max]: readonly [number, number]) => fc.double({ min, max, noNaN: true }).map((v) => v + 0);
const style: fc.Arbitrary<LayerStyle> = fc
  .record(
    {
      colour: fc.constantFrom('missE' as const, 'user' as const),
      pattern: fc.constantFrom(...PATTERNS),
      width: ranged(STYLE_RANGES.width),
      label: fc.string({ unit: 'binary', minLength: 1, maxLength: LABEL_LENGTH / 2 }).filter((text) => text.isWellFormed()),
      labelAt: fc.tuple(exponent(1e-12, 1e3), exponent(1e-12, 1)),
      labelAngle: ranged(STYLE_RANGES.labelAngle),
      labelSize: ranged(STYLE_RANGES.labelSize),
      labelHidden: fc.constant(true as const),
      hidden: fc.constant(true as const),
    },
    { requiredKeys: [] },
  )
  .filter((parts) => Object.keys(parts).length > 0);
const styles = fc.dictionary(layerIds, style, { noNullPrototype: true });
const axisOf = (plane: PlaneId, direction: 'x' | 'y'): fc.Arbitrary<AxisView> => {
  const ids = readingsOf(planes[plane], direction, initialModelParams).map(({ id }) => id);
  return fc.record({
    scale: fc.constantFrom('log' as const, 'linear' as const),
    reading: fc.constantFrom(...ids),
    second: fc.constantFrom(null, ...ids),
  });
};
const axesOf = (plane: PlaneId) =>
  fc.record({
    x: axisOf(plane, 'x'),
    y: axisOf(plane, 'y'),
    grid: fc.boolean(),
    hatch: fc.boolean(),
    outward: fc.boolean(),
    decimals: fc.boolean(),
    names: fc.constantFrom(...NAMES_AT),
  });

const besideOf = (plane: PlaneId): fc.Arbitrary<Beside> => {
  const { coupling } = planes[plane].model;
  const closeUp = fc.record({
    x: inView(planes[plane].x),
    y: inView(planes[plane].y),
    corner: fc.constantFrom(...CLOSE_UP_CORNERS),
  });
  const panel = fc.constantFrom(null, ...PANELS);
  return fc
    .record({ panel, coupling: fc.option(exponent(coupling.min * 1.01, coupling.max * 0.99)), closeUp: fc.option(closeUp) })
    .map((beside) => (beside.panel === null ? { ...beside, coupling: null } : beside));
};

const anyParams = fc.record(
  Object.fromEntries(
    Object.entries(modelParams as Record<string, Parameter>).map(([id, p]) => [
      id,
      p.kind === 'number' ? fc.double({ min: p.min, max: p.max, noNaN: true }) : fc.constantFrom(...p.options.map((option) => option.id)),
    ]),
  ),
) as unknown as fc.Arbitrary<ModelParams>;

const scenarios: fc.Arbitrary<Scenario> = fc.constantFrom(...(Object.keys(planes) as PlaneId[])).chain((plane) =>
  fc.record({
    version: fc.constant(1 as const),
    plane: fc.constant(plane),
    params: anyParams,
    cl: fc.double({ min: 0.5, max: 0.999, noNaN: true }),
    layers: fc
      .tuple(limits, reach, bandLayers, relicLayers)
      .chain(([l, r, b, t]) =>
        fc.shuffledSubarray([...l, ...(r as Layer[]), ...b, ...t], { minLength: l.length + r.length + b.length + t.length }),
      ),
    styles,
    union: fc.boolean(),
    board: fc.boolean(),
    view: fc.record({ x: inView(planes[plane].x), y: inView(planes[plane].y) }),
    axes: axesOf(plane),
    beside: besideOf(plane),
  }),
);

describe('the document as a link', () => {
  it('undoes itself: parse(print(s)) = s', () => {
    fc.assert(
      fc.property(scenarios, (s) => {
        const { scenario, problems } = parseScenario(`#${printScenario(s)}`);
        expect(problems).toEqual([]);
        expect(scenario).toEqual(s);
      }),
    );
  });

  it("never holds a curve of one's own", () => {
    const own = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }).map((name): Layer => ({ kind: 'limit', limit: `own-${name}` })));
    fc.assert(
      fc.property(scenarios, own, style, (s, layers, look) => {
        const looks = Object.fromEntries(layers.map((layer) => [layerId(layer), look]));
        const more = { ...s, layers: [...layers, ...s.layers], styles: { ...s.styles, ...looks } };
        expect(printScenario(more)).toBe(printScenario(s));
      }),
    );
  });

  it('names only what differs from the start of the plane', () => {
    expect(printScenario(startScenario('eps-mA'))).toBe('plane=eps-mA');
    const s = { ...startScenario('eps-mA'), cl: 0.95 };
    expect(printScenario(s)).toBe('plane=eps-mA&cl=0.95');
  });

  it('says the look of a curve in a few legible words', () => {
    const look = setStyle('limit:E137', { colour: 'meson', pattern: 'dots', label: 'E137, by us', labelAt: [0.01, 1e-4] });
    expect(printScenario(look(startScenario('eps-mA')))).toBe(
      'plane=eps-mA&styles=limit:E137;colour=meson;pattern=dots;label=E137%252C%20by%20us;labelAt=0.01:0.0001',
    );
  });

  it('links from before there were looks open as they did', () => {
    const { scenario, problems } = parseScenario('#plane=eps-mA&limits=B,A&reach=na64e-2022:5e12&bands=-');
    expect(problems).toEqual([]);
    expect(scenario.styles).toEqual({});
    expect(scenario.layers.map(layerId)).toEqual(['limit:B', 'limit:A', 'reach:na64e-2022']);
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

  it('a combination brings its members along, hidden where the link does not show them', () => {
    const link = 'plane=eps-mA&combined=~na64e-2022:na64mu-2022';
    const { scenario, problems } = parseScenario(link);
    expect(problems).toEqual([]);
    expect(scenario.layers.filter((l) => l.kind === 'combined')).toEqual([
      { kind: 'combined', members: ['na64e-2022', 'na64mu-2022'], hidden: true },
    ]);
    const hidden = Object.fromEntries(scenario.layers.flatMap((l) => (l.kind === 'reach' ? [[l.experiment, l.hidden]] : [])));
    expect(hidden).toEqual({ 'na64e-2022': false, 'na64mu-2022': true });
    expect(parseScenario(printScenario(scenario)).scenario).toEqual(scenario);
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
    ['#combined=na64e-2022:na65', /Unknown experiment “na65”/],
    ['#combined=na64e-2022', /needs two/],
    ['#combined=na64e-2022:na64e-2018', /already counts/],
    ['#view=1:2:3', /view/],
    ['#bands=gminus2-mu-2021:-1', /standard deviations/],
    ['#limits=%E0%A4%A', /damaged/],
    ['#styles=limit:E137;colour=pink', /colour=pink.*was not understood/],
    ['#styles=limit:E137;sparkle;width=99', /sparkle.*width=99/],
    ['#styles=limit:E137;__proto__=1', /was not understood/],
    ['#styles=__proto__;colour=user', /no curve/],
    ['#order=limit,nonsense', /kind of curve that is not known/],
    ['#v=2', /newer version/],
    ['#xAxis=sideways', /log or linear/],
    ['#yAxis=linear:furlong', /cannot show “furlong”/],
    ['#frame=grid,gold', /no option of the frame/],
    ['#panel=mirror', /no panel “mirror”/],
    ['#panel=lifetime:7e9', /outside/],
    ['#closeUp=0.01:0.1:1e-5:1e-4:middle', /close-up/],
    ['#closeUp=0.1:0.01:1e-5:1e-4:top-left', /close-up/],
    ['#view=0:1:1e-6:1e-2', /view/],
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
