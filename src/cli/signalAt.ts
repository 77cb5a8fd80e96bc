import { fullSetup } from '../catalog/setup.ts';
import type { DecaySearch, Point, PromptSearch, Search } from '../catalog/types.ts';
import { signalColumns } from '../engine/branches.ts';
import { acceptedSignal, rateAt } from '../engine/reach.ts';
import type { SignalResult } from '../engine/types.ts';
import type { Question } from './options.ts';

/** Accepted signal per particle on target at a point of the model, by contribution. */
export const signalAt = (search: Search, question: Question, point: Point): Record<string, number> =>
  search.kind === 'prompt'
    ? promptSignal(search, question, point, signalColumns(search, question, [point.mass]))
    : decaySignal(search, question, point);

export const sumOf = (contributions: Readonly<Record<string, number>>): number =>
  Object.values(contributions).reduce((sum, n) => sum + n, 0);

/** The same from columns of one mass. */
export function promptSignal(
  search: PromptSearch,
  { layer, params }: Question,
  { mass, coupling }: Point,
  columns: SignalResult,
): Record<string, number> {
  const rate = rateAt(search, coupling, mass, params);
  const accepted = acceptedSignal(search, layer, columns);
  return Object.fromEntries(Object.entries(accepted).map(([name, column]) => [name, (column[0] ?? 0) * rate]));
}

export function decaySignal(search: DecaySearch, { experiment, layer, params }: Question, point: Point): Record<string, number> {
  const events = search.events(point, layer.exposure, params, fullSetup(experiment, layer.setup));
  return { decays: events / layer.exposure };
}
