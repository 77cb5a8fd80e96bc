import type { ExperimentId, PlaneId } from '../../catalog/index.ts';
import type { ParamValue } from '../../catalog/parameter.ts';
import type { OutputId } from './outputs.ts';
import type { Coordinates } from './point.ts';
import { sobol } from './sobol.ts';

/** A parameter and the values it takes. */
export interface Axis {
  readonly key: string;
  readonly values: readonly ParamValue[];
}

/** A parameter that is drawn between two values. */
export interface Range {
  readonly key: string;
  readonly low: number;
  readonly high: number;
  readonly scale: 'log' | 'linear';
}

/** A scan, checked: plain data. */
export interface ScanPlan {
  /** Same for the same scan by the same version. */
  readonly id: string;
  readonly experiment: ExperimentId | null;
  readonly plane: PlaneId;
  readonly outputs: readonly OutputId[];
  /** The last one runs fastest. */
  readonly axes: readonly Axis[];
  /** Drawn together, one point of a Sobol sequence for each `draw`; slower than all axes. */
  readonly ranges: readonly Range[];
  readonly draws: number;
}

export const pointCount = ({ axes, draws }: ScanPlan): number => axes.reduce((count, { values }) => count * values.length, draws);

const between = ({ low, high, scale }: Range, t: number): number =>
  scale === 'log' ? low * Math.exp(t * Math.log(high / low)) : low + t * (high - low);

/** Coordinates of one point, counted from 0. */
export function coordinatesAt({ axes, ranges }: ScanPlan, point: number): Coordinates {
  let rest = point;
  const onAxes = axes.toReversed().map(({ key, values }): [string, ParamValue] => {
    const value = values[rest % values.length] as ParamValue;
    rest = Math.floor(rest / values.length);
    return [key, value];
  });
  const drawn = ranges.map((range, dimension): [string, number] => [range.key, between(range, sobol(rest, dimension))]);
  return Object.fromEntries([...drawn, ...onAxes.toReversed()]);
}

/** Points of part `k` of `n`: every part but the last few has the same number, and all together are the whole. */
export const partOf = (count: number, k: number, n: number): readonly [from: number, to: number] => [
  Math.floor(((k - 1) * count) / n),
  Math.floor((k * count) / n),
];
