import type { AxisScale, FigureAxis } from './types.ts';

type Pair = readonly [number, number];

/** Stands for log 0: far below every frame, yet finite, so that clipping stays exact. */
const LOWEST = 1e-300;

/** Logarithmic axis from plane coordinates to points. */
export function logScale(domain: Pair, range: Pair): AxisScale {
  const origin = Math.log(domain[0]);
  const perPoint = (Math.log(domain[1]) - origin) / (range[1] - range[0]);
  return {
    domain,
    range,
    toPoints: (value) => range[0] + (Math.log(Math.max(value, LOWEST)) - origin) / perPoint,
    fromPoints: (points) => Math.exp(origin + (points - range[0]) * perPoint),
  };
}

/** Axis on which value^power is even: linear in ε², say, for a plane that has ε. */
export function linearScale(domain: Pair, range: Pair, power = 1): AxisScale {
  const [low, high] = [domain[0] ** power, domain[1] ** power];
  const perPoint = (high - low) / (range[1] - range[0]);
  const back = (raised: number) => (power === 1 ? raised : Math.max(0, raised) ** (1 / power));
  return {
    domain,
    range,
    toPoints: (value) => range[0] + (value ** power - low) / perPoint,
    fromPoints: (points) => back(low + (points - range[0]) * perPoint),
  };
}

export const scaleOf = ({ scale, power }: Pick<FigureAxis, 'scale' | 'power'>, domain: Pair, range: Pair): AxisScale =>
  scale === 'log' ? logScale(domain, range) : linearScale(domain, range, power);
