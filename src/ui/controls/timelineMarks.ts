import type { Run } from '../../catalog/types.ts';
import { fractionOf, type Range } from './rangeScale.ts';

/** A run as drawn on the timeline. */
export interface RunMark {
  readonly run: Run;
  readonly fraction: number;
  /** False when the name of a later run stands too close. */
  readonly named: boolean;
  /** The thumb stands exactly here. */
  readonly current: boolean;
}

const NAME_PITCH_PX = 28;
const SNAP_PX = 6;

const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.abs(b);
const isInside = (exposure: number, range: Range): boolean => exposure >= range.min && exposure <= range.max;

/** Largest exposure already taken; the lower end of the range when there is none. */
export const recordedExposure = (runs: readonly Run[], range: Range): number =>
  Math.max(range.min, ...runs.filter((run) => run.status === 'recorded').map((run) => run.exposure));

/** Positions of the runs, latest first claim on a name; the current run always keeps its own. */
export function runMarks(runs: readonly Run[], value: number, range: Range, width: number): readonly RunMark[] {
  const latestFirst = runs.filter((run) => isInside(run.exposure, range)).toSorted((a, b) => b.exposure - a.exposure);
  const marks = latestFirst.map((run) => ({ run, fraction: fractionOf(run.exposure, range), current: isSame(run.exposure, value) }));
  const placed: number[] = [];
  const claim = (fraction: number): boolean => {
    const free = placed.every((other) => Math.abs(other - fraction) * width >= NAME_PITCH_PX);
    if (free) placed.push(fraction);
    return free;
  };
  const named = new Set(marks.toSorted((a, b) => Number(b.current) - Number(a.current)).filter((mark) => claim(mark.fraction)));
  return marks.map((mark) => ({ ...mark, named: named.has(mark) })).toReversed();
}

/** Exposure of the nearest run within 6 px of the value, else the value itself. */
export function snapToRun(value: number, runs: readonly Run[], range: Range, width: number): number {
  const distance = (run: Run): number => Math.abs(fractionOf(run.exposure, range) - fractionOf(value, range)) * width;
  const near = runs.filter((run) => isInside(run.exposure, range) && distance(run) <= SNAP_PX);
  return near.toSorted((a, b) => distance(a) - distance(b))[0]?.exposure ?? value;
}

/** Exponents of the whole decades of the range. */
export function decades(range: Range): readonly number[] {
  const first = Math.ceil(Math.log10(range.min) - 1e-9);
  const last = Math.floor(Math.log10(range.max) + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
