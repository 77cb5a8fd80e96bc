import type { AxisScale } from './types.ts';

/** Stands for log 0: far below every frame, yet finite, so that clipping stays exact. */
const LOWEST = 1e-300;

/** Logarithmic axis from plane coordinates to points. */
export function logScale(domain: readonly [number, number], range: readonly [number, number]): AxisScale {
  const origin = Math.log(domain[0]);
  const perPoint = (Math.log(domain[1]) - origin) / (range[1] - range[0]);
  return {
    domain,
    range,
    toPoints: (value) => range[0] + (Math.log(Math.max(value, LOWEST)) - origin) / perPoint,
    fromPoints: (points) => Math.exp(origin + (points - range[0]) * perPoint),
  };
}
