import { describe, expect, it } from 'vitest';
import { pinDifference } from '../../src/engine/pinned.ts';
import { combine } from '../../src/scenario/combined.ts';
import { pinCombined, pinReach, removeLayer, setCl, setExposure, setParam, setPlane, setSetup } from '../../src/scenario/edits.ts';
import { layerId, type Scenario, startScenario } from '../../src/scenario/scenario.ts';
import { parseScenario, printScenario } from '../../src/scenario/url.ts';

const pinOf = (s: Scenario) => {
  const pin = s.layers.find((layer) => layer.kind === 'pin');
  if (pin?.kind !== 'pin') throw new Error('nothing is pinned');
  return pin;
};

const start = startScenario('eps-mA');
const pinned = pinReach('na64e-2022')(setExposure('na64e-2022', 2e12)(start));

describe('a pinned reach', () => {
  it('is named by what differs, and by nothing that does not', () => {
    const later = setParam('alphaD', 0.5)(setSetup('na64e-2022', 'beamEnergy', 120)(setExposure('na64e-2022', 5e12)(pinned)));
    expect(pinDifference(pinOf(later), pinned)).toBe('');
    const text = pinDifference(pinOf(later), setCl(0.95)(later));
    expect(text).toContain('2 \\times 10^{12}');
    expect(text).toContain('E_0 = 100');
    expect(text).toContain('\\alpha_D = 0.1');
    expect(text).toContain('90 % CL');
    expect(text).not.toContain('chi');
  });

  it('survives the link and the change of plane', () => {
    const { scenario, problems } = parseScenario(printScenario(pinned));
    expect(problems).toEqual([]);
    expect(pinOf(scenario)).toEqual(pinOf(pinned));
    expect(pinOf(setPlane('y-mchi')(pinned))).toEqual(pinOf(pinned));
  });

  it('can be removed', () => {
    expect(removeLayer(layerId(pinOf(pinned)))(pinned).layers.some(({ kind }) => kind === 'pin')).toBe(false);
  });

  it('the same pin twice is one', () => {
    expect(pinReach('na64e-2022')(pinned).layers.filter(({ kind }) => kind === 'pin')).toHaveLength(1);
  });
});

describe('a pinned combination', () => {
  const members = ['na64e-2022', 'na64mu-2022'] as const;
  const both = setExposure('na64mu-2022', 1e13)(setExposure('na64e-2022', 2e12)(combine(members)(start)));
  const layer = both.layers.find((l) => l.kind === 'combined');
  const kept = layer?.kind === 'combined' ? pinCombined(layer)(both) : both;

  it('keeps exposures and settings of its members, hidden ones too', () => {
    const { reaches } = pinOf(kept);
    expect(reaches.map(({ experiment, exposure, hidden }) => [experiment, exposure, hidden])).toEqual([
      ['na64e-2022', 2e12, false],
      ['na64mu-2022', 1e13, false],
    ]);
  });

  it('is named by the experiments that differ', () => {
    const later = setSetup('na64mu-2022', 'beamEnergy', 120)(setExposure('na64e-2022', 5e12)(kept));
    expect(pinDifference(pinOf(kept), kept)).toBe('');
    expect(pinDifference(pinOf(later), later)).toBe('NA64\\mathit{e} $2 \\times 10^{12}$, NA64\\mu $E_0 = 160$');
  });

  it('survives the link, and one that cannot be added up is told', () => {
    const text = printScenario(kept);
    const { scenario, problems } = parseScenario(text);
    expect(problems).toEqual([]);
    expect(pinOf(scenario)).toEqual(pinOf(kept));
    const twice = parseScenario('plane=eps-mA&pins=na64e-2022:5e12;na64e-2021:3e11:@cl=0.9');
    expect(twice.scenario.layers.some(({ kind }) => kind === 'pin')).toBe(false);
    expect(twice.problems[0]).toContain('already counts them');
  });
});

describe('a change of plane', () => {
  it('brings an experiment along where none of the present ones appears', () => {
    const experiments = (s: Scenario) => s.layers.flatMap((l) => (l.kind === 'reach' ? [l.experiment] : []));
    expect(experiments(setPlane('y-mchi')(start))).toEqual(['na64e-2022']);
    expect(experiments(setPlane('gmu-mZ')(start))).toContain('na64mu-2022');
  });

  it('there and back keeps what was set', () => {
    const set = setParam('alphaD', 0.3)(setExposure('na64e-2022', 7e11)(start));
    const back = setPlane('eps-mA')(setPlane('y-mchi')(set));
    expect(back.params).toEqual(set.params);
    expect(back.layers.find((l) => l.kind === 'reach')).toEqual(set.layers.find((l) => l.kind === 'reach'));
  });
});
