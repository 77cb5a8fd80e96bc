import { planes } from '../catalog/index.ts';
import { readingOf } from '../catalog/readings.ts';
import type { Plane } from '../catalog/types.ts';
import type { Direction } from '../scenario/axes.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { FigureAxis, FigureInput, FrameStyle } from './types.ts';

type Seen = Pick<Scenario, 'plane' | 'params' | 'axes'>;

/** The axes of a figure as the document has them. */
export function figureAxes(scenario: Seen): Pick<FigureInput, 'xAxis' | 'yAxis' | 'frameStyle'> {
  const { grid, outward, decimals, hatch, names } = scenario.axes;
  return { xAxis: axisOf('x', scenario), yAxis: axisOf('y', scenario), frameStyle: { grid, outward, decimals, hatch, names } };
}

function axisOf(direction: Direction, { plane: id, params, axes }: Seen): FigureAxis {
  const plane: Plane = planes[id];
  const { scale, reading, second } = axes[direction];
  const read = (name: string) => readingOf(plane, direction, params, name);
  return { parameter: plane[direction], ...read(reading), scale, second: second === null ? null : read(second) };
}

/** A logarithmic axis in a unit of its own, for figures without a document. */
export const logAxis = (parameter: FigureAxis['parameter'], unit: string, factor: number): FigureAxis => ({
  ...{ parameter, symbol: parameter.symbol, unit, factor, power: 1, scale: 'log', second: null },
});

export const plainFrame: FrameStyle = { grid: false, outward: false, decimals: false, hatch: false, names: 'curves' };
