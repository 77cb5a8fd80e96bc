import { experiments, planes, searchFor } from '../catalog/index.ts';
import type { ModelParams } from '../catalog/params.ts';
import { fullSetup } from '../catalog/setup.ts';
import type { PromptSearch } from '../catalog/types.ts';
import { type UncertaintyId, uncertainties } from '../catalog/uncertainties.ts';
import type { ReachLayer, Scenario } from '../scenario/scenario.ts';
import { signalBetween } from './eventsAt.ts';
import { couplingLimits } from './reach.ts';
import type { SignalResult } from './types.ts';

/** The reach computed in another way. */
export interface Variant {
  readonly id: UncertaintyId;
  readonly title: string;
  /** With the varied settings; a factor on the signal is one on the exposure. */
  readonly reach: ReachLayer;
  readonly params: ModelParams;
}

/** Variants of the uncertainties that a reach is drawn with; none for decays in flight, whose outline is closed. */
export function variantsOf(
  layer: ReachLayer,
  { plane, params }: Pick<Scenario, 'plane' | 'params'>,
  ids = layer.uncertainty ?? [],
): Variant[] {
  const { model } = planes[plane];
  const experiment = experiments[layer.experiment];
  if (searchFor(experiment, model)?.kind !== 'prompt') return [];
  const varied = { experiment, model, setup: fullSetup(layer.experiment, layer.setup), params };
  return ids.flatMap((id) =>
    uncertainties[id].variations(varied).map(({ title, setup, params: other, signal = 1 }) => ({
      id,
      title,
      reach: { ...layer, exposure: layer.exposure * signal, setup: { ...layer.setup, ...setup } },
      params: { ...params, ...other },
    })),
  );
}

/** A variant with its signal. */
export type AnsweredVariant = Variant & { readonly result: SignalResult };

/** How far one variant moves the curve: Δ ln of the plane's y, by mass. */
export interface Shift {
  readonly id: UncertaintyId;
  readonly title: string;
  readonly shift: Float64Array;
}

/** The columns of a result at other masses. */
function resampled({ masses: own, contributions }: SignalResult, masses: Float64Array): SignalResult {
  const columns = Object.entries(contributions).map(([name, column]) => [name, masses.map((mass) => signalBetween(own, column, mass))]);
  return { kind: 'signal', masses, contributions: Object.fromEntries(columns) };
}

/** Shifts of all variants at the masses of the curve itself. */
export function shiftsOf(
  search: PromptSearch,
  layer: ReachLayer,
  { plane, params, cl }: Pick<Scenario, 'plane' | 'params' | 'cl'>,
  result: SignalResult,
  variants: readonly AnsweredVariant[],
): Shift[] {
  const { fromPoint } = planes[plane];
  const heights = (reach: ReachLayer, p: ModelParams, signal: SignalResult) =>
    couplingLimits(search, reach, p, signal, cl).map((coupling, i) =>
      Math.log(fromPoint({ mass: signal.masses[i] as number, coupling }, p)[1]),
    );
  const own = heights(layer, params, result);
  return variants.map(({ id, title, reach, params: other, result: signal }) => {
    const moved = heights(reach, other, resampled(signal, result.masses));
    return { id, title, shift: moved.map((height, i) => height - (own[i] as number)) };
  });
}

/** Δ ln y of the edges of a band, by mass: `down` ≤ 0 ≤ `up`. */
export interface Band {
  readonly down: Float64Array;
  readonly up: Float64Array;
}

/** The largest shift of one uncertainty to each side. */
export function extremes(shifts: readonly Shift[], count: number): Band {
  const column = (pick: (a: number, b: number) => number) =>
    Float64Array.from({ length: count }, (_, i) => shifts.reduce((best, { shift }) => pick(best, shift[i] || 0), 0));
  return { down: column(Math.min), up: column(Math.max) };
}

/** Independent uncertainties, each side in quadrature. */
export function totalBand(shifts: readonly Shift[], count: number): Band {
  const ids = [...new Set(shifts.map(({ id }) => id))];
  const parts = ids.map((id) =>
    extremes(
      shifts.filter((shift) => shift.id === id),
      count,
    ),
  );
  const sum = (side: keyof Band) =>
    Float64Array.from({ length: count }, (_, i) => Math.hypot(...parts.map((part) => part[side][i] as number)));
  return { down: sum('down').map((d) => -d), up: sum('up') };
}
