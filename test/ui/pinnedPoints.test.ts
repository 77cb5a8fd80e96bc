import { describe, expect, it } from 'vitest';
import { planes } from '../../src/catalog/index.ts';
import { initialModelParams } from '../../src/catalog/params.ts';
import { pinnedIn, withPinned } from '../../src/ui/inspector/pinnedPoints.ts';

const [dark, alp] = [
  { mass: 0.0167, coupling: 3e-4 },
  { mass: 0.05, coupling: 1e-5 },
];
const pinned = (points: Parameters<typeof pinnedIn>[0], plane: keyof typeof planes) => pinnedIn(points, planes[plane], initialModelParams);

describe('pinned points', () => {
  const both = withPinned(withPinned({}, planes['eps-mA'].model, dark), planes['gagg-ma'].model, alp);

  it('wait in their model while another one is looked at', () => {
    expect([pinned(both, 'eps-mA'), pinned(both, 'gagg-ma'), pinned(both, 'gmu-mZ')]).toEqual([dark, alp, null]);
  });

  it('are the same in all planes and decays of one particle, and in those of no other', () => {
    for (const plane of ['y-mchi', 'eps-mA-visible', 'eps-mA-semivisible', 'epsX-mX'] as const) expect(pinned(both, plane)).toBe(dark);
    expect(pinned(both, 'gBL-mZ')).toBeNull();
  });

  it('are moved and taken away one by one', () => {
    const moved = withPinned(both, planes['eps-mA-visible'].model, { ...dark, mass: 0.1 });
    expect([pinned(moved, 'y-mchi')?.mass, pinned(moved, 'gagg-ma')]).toEqual([0.1, alp]);
    const gone = withPinned(moved, planes['y-mchi'].model, null);
    expect([pinned(gone, 'eps-mA'), pinned(gone, 'gagg-ma')]).toEqual([null, alp]);
  });

  it('are not shown where the axes cannot reach them', () => {
    const heavy = withPinned({}, planes['eps-mA-visible'].model, { mass: 50, coupling: 1e-4 });
    expect([pinned(heavy, 'eps-mA-visible')?.mass, pinned(heavy, 'eps-mA')]).toEqual([50, null]);
  });
});
