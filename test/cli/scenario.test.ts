import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scenarioLink } from '../../src/cli/scenarioJson.ts';
import { type Scenario, startScenario } from '../../src/scenario/scenario.ts';
import { parseScenario, printScenario } from '../../src/scenario/url.ts';
import { darkreach, folder, json } from './program.ts';

const start = startScenario('eps-mA');
const scenario: Scenario = {
  ...start,
  params: { ...start.params, alphaD: 0.5 },
  layers: [
    ...start.layers.filter(({ kind }) => kind !== 'reach'),
    { kind: 'reach', experiment: 'na64e-2022', exposure: 5e12, setup: { beamEnergy: 120 }, hidden: false },
  ],
};
const link = `#${printScenario(scenario)}`;

const MASSES = ['--masses', '0.01,0.3'];
const asked = () =>
  json(['limit', '--experiment', 'na64e-2022', '--exposure', '5e12', '--set', 'beamEnergy=120', '--set', 'alphaD=0.5', ...MASSES]);

function file(name: string, content: string): string {
  const path = join(folder(), name);
  writeFileSync(path, content);
  return path;
}

describe('--scenario gives what the flags do not', () => {
  it.each([
    ['a permalink', () => link],
    ['an address', () => `https://example.org/app/${link}`],
    ['a scenario file', () => file('s.json', JSON.stringify(scenario))],
    ['a figure', () => file('f.svg', `<svg><metadata>{&quot;link&quot;:&quot;${link.replaceAll('&', '&amp;')}&quot;}</metadata></svg>`)],
    ['binary around a link', () => file('f.pdf', `%PDF-1.7\n\0\xff(${link})\0`)],
  ])('%s', (_, source) => {
    expect(json(['limit', '--scenario', source(), ...MASSES])).toEqual(asked());
  });

  it('comes from stdin too', () => {
    expect(json(['limit', '--scenario', '-', ...MASSES], JSON.stringify(scenario))).toEqual(asked());
  });

  it('a figure made by the command line is read again', () => {
    const path = join(folder(), 'f.svg');
    expect(darkreach(['figure', link, '--out', path])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(json(['limit', '--scenario', path, ...MASSES])).toEqual(asked());
  });

  it('looks and order of a scenario file are those of its link', () => {
    const [first, ...rest] = scenario.layers as [Scenario['layers'][number]];
    const styles = { 'limit:BaBar_ESPP_from_y': { colour: 'missMu', label: 'B, a; b', labelAt: [0.05, 1e-3] } } as const;
    const styled = { ...scenario, layers: [...rest, first], styles };
    const parsed = parseScenario(scenarioLink(JSON.stringify(styled), 's.json') ?? '');
    expect(parsed.problems).toEqual([]);
    expect(parsed.scenario).toEqual(styled);
  });

  it('pins of a scenario file, of one reach and of several, are those of its link', () => {
    const pins = 'pins=na64e-2022:4.3e10:beamEnergy=120:@alphaD=0.5:@cl=0.95,na64e-2022:5e12;na64mu-2022:1e13:@alphaD=0.1:@cl=0.9';
    const pinned = parseScenario(`plane=eps-mA&${pins}&names=legend&frame=grid`).scenario;
    expect(pinned.layers.filter(({ kind }) => kind === 'pin')).toHaveLength(2);
    expect(parseScenario(scenarioLink(JSON.stringify(pinned), 's.json') ?? '')).toEqual({ scenario: pinned, problems: [] });
  });

  it('flags go before the scenario', () => {
    const [flagged, plain] = [['--exposure', '2e13'], []].map((more) =>
      json<{ points: { lower: number }[] }>(['limit', '--scenario', link, '--masses', '0.01', ...more]),
    );
    expect((plain?.points[0]?.lower ?? 0) / (flagged?.points[0]?.lower ?? 1)).toBeCloseTo(2, 9);
  });
});

describe('a scenario that cannot be read: exit code 2 and what is wrong', () => {
  it.each([
    ['#plane=nowhere', /Unknown plane/],
    ['#plane=eps-mA&alphaD=7', /outside/],
    ['/no/such/file', /cannot read/],
    [() => file('s.json', '{"plane":"eps-mA"'), /not JSON/],
    [() => file('s.json', '{"version":99,"plane":"eps-mA"}'), /version 99/],
    [() => file('s.json', '{"version":1,"plane":"eps-mA","params":{"alphaD":"lots"}}'), /not a number/],
    [() => file('s.json', '{"version":1,"plane":"eps-mA","layers":[{"kind":"dragon"}]}'), /unknown kind/],
    [() => file('s.json', '{"version":1,"plane":"eps-mA","layers":[{"kind":"reach","experiment":"x"}]}'), /Unknown experiment/],
    [() => file('s.txt', 'nothing here'), /neither/],
    ['#plane=eps-mA&reach=na64e-2022:5e12,na64e-2018:1e11', /choose one with --experiment/],
  ])('%s', (source, message) => {
    const { status, stdout, stderr } = darkreach(['limit', '--scenario', typeof source === 'string' ? source : source()]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});
