import { describe, expect, it } from 'vitest';
import { moveLayer, resetStyle, setPlane, setStyle, showLimits } from '../../src/scenario/edits.ts';
import { commit, startHistory, undo } from '../../src/scenario/history.ts';
import { layerId, type Scenario, startScenario } from '../../src/scenario/scenario.ts';
import { parseScenario, printScenario } from '../../src/scenario/url.ts';

const start = startScenario('eps-mA');
const ids = (s: Scenario) => s.layers.map(layerId);
const BABAR = 'limit:BaBar_ESPP_from_y';

describe('the look of a layer', () => {
  it('changes by parts; a part that is taken back is gone, an empty look too', () => {
    const red = setStyle(BABAR, { colour: 'missMu', width: 2 })(start);
    expect(setStyle(BABAR, { width: undefined })(red).styles).toEqual({ [BABAR]: { colour: 'missMu' } });
    expect(setStyle(BABAR, { width: undefined, colour: undefined })(red).styles).toEqual({});
    expect(resetStyle(BABAR)(red).styles).toEqual({});
  });

  it('is one undo step', () => {
    const h = commit(startHistory(start), setStyle(BABAR, { label: 'BaBar', labelAt: [0.1, 1e-3] }));
    expect(undo(h).scenario).toEqual(start);
  });

  it('survives hiding the layer', () => {
    const named = setStyle(BABAR, { label: 'mine' })(start);
    expect(showLimits(['BaBar_ESPP_from_y'], false)(named).styles).toEqual(named.styles);
  });

  it('of what is computed goes along to another plane, without the place of its name', () => {
    const look = { colour: 'user', width: 2, labelAt: [0.1, 1e-4], labelAngle: 10 } as const;
    const styled = setStyle(BABAR, look)(setStyle('reach:na64e-2022', look)(start));
    expect(setPlane('y-mchi')(styled).styles).toEqual({ 'reach:na64e-2022': { colour: 'user', width: 2 } });
  });
});

describe('the order of layers', () => {
  it('moves one to the place of another and survives the link', () => {
    const [first = '', second = '', third = ''] = ids(start);
    const moved = moveLayer(first, third)(start);
    expect(ids(moved).slice(0, 3)).toEqual([second, third, first]);
    expect(ids(moveLayer(first, second)(moved)).slice(0, 3)).toEqual([first, second, third]);
    const mixed = moveLayer('reach:na64e-2022', first)(start);
    for (const s of [moved, mixed]) expect(ids(parseScenario(printScenario(s)).scenario)).toEqual(ids(s));
  });

  it('of nothing that is there changes nothing', () => {
    expect(moveLayer('limit:none', BABAR)(start)).toBe(start);
  });

  it('an added curve stands with its own kind, so that the link says nothing of the order', () => {
    const link = printScenario(showLimits(['LSND_alphaD05', 'E137_scatt_alphaD05', 'other'], true)(start));
    expect(link).not.toContain('order=');
  });
});
