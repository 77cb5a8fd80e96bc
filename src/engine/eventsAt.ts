import type { ModelParams } from '../catalog/params.ts';
import type { PromptSearch } from '../catalog/types.ts';
import type { ReachLayer } from '../scenario/scenario.ts';
import { rateAt, totalSignal } from './reach.ts';
import type { SignalResult } from './types.ts';

/** Index i with masses[i] ≤ mass ≤ masses[i+1]; −1 outside. */
function bracket(masses: Float64Array, mass: number): number {
  let [low, high] = [0, masses.length - 1];
  if (!(mass >= (masses[low] ?? Number.NaN) && mass <= (masses[high] ?? Number.NaN))) return -1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((masses[middle] as number) <= mass) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * A column of signals at any mass: linear in ln N between neighbouring masses, linear in N where one end has no signal.
 * NaN outside the computed masses.
 */
export function signalBetween(masses: Float64Array, signal: Float64Array, mass: number): number {
  const i = bracket(masses, mass);
  if (i < 0) return Number.NaN;
  if (masses[i] === mass) return signal[i] as number;
  const [a = 0, b = 0] = [signal[i], signal[i + 1]];
  const [ma = 1, mb = 1] = [masses[i], masses[i + 1]];
  const t = Math.log(mass / ma) / Math.log(mb / ma);
  return a > 0 && b > 0 ? a * (b / a) ** t : a + (b - a) * t;
}

/** Expected signal events at a point of the model, from the computed columns; NaN outside the computed masses. */
export function eventsAt(
  search: PromptSearch,
  layer: ReachLayer,
  params: ModelParams,
  result: SignalResult,
  mass: number,
  coupling: number,
): number {
  const signal = signalBetween(result.masses, totalSignal(search, layer, result), mass);
  return layer.exposure * rateAt(search, coupling, mass, params) * signal;
}
