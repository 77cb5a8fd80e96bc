import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/catalog/types.ts';
import type { Range } from '../../src/ui/controls/rangeScale.ts';
import { decades, recordedExposure, runMarks, snapToRun } from '../../src/ui/controls/timelineMarks.ts';

const span: Range = { min: 1e9, max: 1e14, scale: 'log' };
/** 50 px per decade. */
const WIDTH = 250;
const run = (short: string, exposure: number, status: Run['status'] = 'recorded'): Run => ({
  label: `run ${short}`,
  short,
  exposure,
  status,
  source: 'x',
});
const runs = [run('a', 1e10), run('b', 1e12), run('c', 2e12, 'planned'), run('d', 1e13, 'planned'), run('far', 1e15, 'planned')];
const names = (value: number): string[] =>
  runMarks(runs, value, span, WIDTH)
    .filter((mark) => mark.named)
    .map((mark) => mark.run.short);

describe('marks of the runs', () => {
  it('stand in order, inside the span only', () => {
    expect(runMarks(runs, 3e11, span, WIDTH).map((mark) => mark.run.short)).toEqual(['a', 'b', 'c', 'd']);
    expect(runMarks(runs, 3e11, span, WIDTH)[0]?.fraction).toBeCloseTo(0.2);
  });
  it('drop the older of two names closer than 28 px', () => {
    expect(names(3e11)).toEqual(['a', 'c', 'd']);
  });
  it('keep the name of the run at which the thumb stands', () => {
    expect(names(1e12)).toEqual(['a', 'b', 'd']);
    expect(runMarks(runs, 1e12, span, WIDTH).filter((mark) => mark.current)).toHaveLength(1);
  });
});

describe('recorded exposure', () => {
  it('is the largest of the recorded runs', () => {
    expect(recordedExposure(runs, span)).toBe(1e12);
  });
  it('is the start of the span without data', () => {
    expect(recordedExposure([run('d', 1e13, 'planned')], span)).toBe(1e9);
  });
});

describe('snapping', () => {
  it('takes the nearest run within 6 px and its exact exposure', () => {
    expect(snapToRun(1e13 * 10 ** (5 / 50), runs, span, WIDTH)).toBe(1e13);
    expect(snapToRun(1.3e12, runs, span, WIDTH)).toBe(1e12);
  });
  it('leaves other values alone', () => {
    const free = 1e13 * 10 ** (7 / 50);
    expect(snapToRun(free, runs, span, WIDTH)).toBe(free);
    expect(snapToRun(1e14, [run('far', 1.01e14)], span, WIDTH)).toBe(1e14);
  });
});

it('decades are the whole powers of ten of the span', () => {
  expect(decades(span)).toEqual([9, 10, 11, 12, 13, 14]);
  expect(decades({ min: 2e9, max: 9e11, scale: 'log' })).toEqual([10, 11]);
});
