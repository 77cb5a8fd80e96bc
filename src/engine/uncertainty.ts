import { experiments, planes, searchFor } from '../catalog/index.ts';
import type { ModelParams } from '../catalog/params.ts';
import { fullSetup } from '../catalog/setup.ts';
import type { DecaySearch, PromptSearch } from '../catalog/types.ts';
import { type UncertaintyId, uncertainties, type Variation } from '../catalog/uncertainties.ts';
import type { ReachLayer, Scenario } from '../scenario/scenario.ts';
import { eventLimit } from './eventLimit.ts';
import { signalBetween } from './eventsAt.ts';
import { couplingLimits } from './reach.ts';
import type { SignalResult } from './types.ts';

/** The reach computed in another way. */
export interface Variant {
  /** `total`: all uncertainties of decays in flight together. */
  readonly id: UncertaintyId | 'total';
  readonly title: string;
  /** With the varied settings; a factor on the signal is one on the exposure. */
  readonly reach: ReachLayer;
  readonly params: ModelParams;
}

type Moment = Pick<Scenario, 'plane' | 'params' | 'cl'>;

const searchOf = (layer: ReachLayer, plane: Moment['plane']) => searchFor(experiments[layer.experiment], planes[plane].model);

const acts = (search: DecaySearch, { setup = {}, params, events }: Variation): boolean =>
  events !== undefined || (params === undefined && search.dependsOnSetup.every((id) => !(id in setup)));

/** Other ways of computing a reach; for decays in flight only what moves the number of events one way everywhere. */
export function variationsOf(layer: ReachLayer, { plane, params }: Moment, id: UncertaintyId): readonly Variation[] {
  const search = searchOf(layer, plane);
  const setup = fullSetup(layer.experiment, layer.setup);
  const found = uncertainties[id].variations({ experiment: experiments[layer.experiment], model: planes[plane].model, setup, params });
  return search?.kind === 'decay' ? found.filter((variation) => acts(search, variation)) : found;
}

/** Variants of the uncertainties that a reach is drawn with: one by one, or of decays in flight the two ends of all together. */
export function variantsOf(layer: ReachLayer, moment: Moment, ids = layer.uncertainty ?? []): Variant[] {
  if (searchOf(layer, moment.plane)?.kind === 'decay') return endsOf(layer, moment, ids);
  const { params } = moment;
  return ids.flatMap((id) =>
    variationsOf(layer, moment, id).map(({ title, setup, params: other, signal = 1 }) => ({
      id,
      title,
      reach: { ...layer, exposure: layer.exposure * signal, setup: { ...layer.setup, ...setup } },
      params: { ...params, ...other },
    })),
  );
}

/**
 * How far each uncertainty moves the number of events of decays in flight, in units of the excluded number: Δ ln (N/s_up),
 * the same at every mass. What acts on part of the signal only is no such factor and is left out.
 */
export function eventShifts(layer: ReachLayer, moment: Moment, ids = layer.uncertainty ?? []): Shift[] {
  const own = fullSetup(layer.experiment, layer.setup);
  const events = (setup: object) => eventLimit(layer.experiment, { ...own, ...setup }, moment.cl);
  return ids.flatMap((id) =>
    variationsOf(layer, moment, id)
      .filter(({ events: way }) => way === undefined)
      .map(({ title, setup = {}, signal = 1 }) => ({ id, title, shift: Float64Array.of(Math.log((signal * events({})) / events(setup))) })),
  );
}

/** Fewest and most events of decays in flight: common factors in quadrature, and what moves part of the signal at its end. */
function endsOf(layer: ReachLayer, moment: Moment, ids: readonly UncertaintyId[]): Variant[] {
  const { down, up } = totalBand(eventShifts(layer, moment, ids), 1);
  const partial = ids.flatMap((id) => variationsOf(layer, moment, id));
  const end = (way: 'fewer' | 'more', log: number): Variant => {
    const setups = partial.filter(({ events }) => events === way).map(({ setup }) => setup);
    const setup = Object.assign({}, layer.setup, ...setups);
    return {
      id: 'total',
      title: `${way} events`,
      reach: { ...layer, exposure: layer.exposure * Math.exp(log), setup },
      params: moment.params,
    };
  };
  const moves = partial.length > 0;
  return moves ? [end('fewer', down[0] as number), end('more', up[0] as number)] : [];
}

/** A variant with its signal. */
export type AnsweredVariant = Variant & { readonly result: SignalResult };

/** How far one variant moves the curve: Δ ln of the plane's y, by mass. */
export interface Shift {
  readonly id: Variant['id'];
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
  { plane, params, cl }: Moment,
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
