import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edit, setCl, setExposure, setParam, showLimits } from '../../src/scenario/edits.ts';
import { commit, preview, redo, startHistory, undo } from '../../src/scenario/history.ts';
import { startScenario } from '../../src/scenario/scenario.ts';

const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.double({ min: 0.5, max: 0.99, noNaN: true }).map(setCl),
  fc.double({ min: 1e9, max: 1e14, noNaN: true }).map((n) => setExposure('na64e-2022', n)),
  fc.double({ min: 0.01, max: 1, noNaN: true }).map((a) => setParam('alphaD', a)),
  fc.boolean().map((shown) => showLimits(['BaBar_ESPP_from_y'], shown)),
);

const start = startHistory(startScenario('eps-mA'));

describe('undo and redo', () => {
  it('undo takes back every committed edit, redo brings all back', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 30 }), (list) => {
        const end = list.reduce((h, edit) => commit(h, edit), start);
        const steps = end.past.length;
        let h = end;
        for (let i = 0; i < steps; i++) h = undo(h);
        expect(h.scenario).toEqual(start.scenario);
        for (let i = 0; i < steps; i++) h = redo(h);
        expect(h.scenario).toEqual(end.scenario);
      }),
    );
  });

  it('a gesture of many previews is one step', () => {
    const dragged = [1e10, 1e11, 1e12].reduce((h, n) => preview(h, setExposure('na64e-2022', n)), start);
    const end = commit(dragged);
    expect(end.past).toHaveLength(1);
    expect(undo(end).scenario).toEqual(start.scenario);
  });

  it('a gesture that ends where it began leaves no step', () => {
    const there = preview(start, setCl(0.95));
    expect(commit(preview(there, setCl(0.9))).past).toHaveLength(0);
  });

  it('an edit after undo forgets the redo branch', () => {
    const h = commit(undo(commit(start, setCl(0.95))), setCl(0.8));
    expect(redo(h)).toBe(h);
  });

  it('takes back sixty steps one by one and brings them back', () => {
    const levels = Array.from({ length: 60 }, (_, i) => 0.51 + i / 200);
    const end = levels.reduce((h, cl) => commit(h, setCl(cl)), start);
    const seen: number[] = [];
    let h = end;
    for (const _ of levels) {
      h = undo(h);
      seen.push(h.scenario.cl);
    }
    expect(seen).toEqual([...levels.slice(0, -1).toReversed(), start.scenario.cl]);
    for (const cl of levels) {
      h = redo(h);
      expect(h.scenario.cl).toBe(cl);
    }
  });
});
