import { fullSetup } from '../catalog/setup.ts';
import type { DecayBranch, DecaySearch, PromptSearch, Search } from '../catalog/types.ts';
import { eventLimit } from '../engine/eventLimit.ts';
import { couplingLimits } from '../engine/reach.ts';
import type { SignalResult } from '../engine/types.ts';
import type { Question } from './options.ts';
import { signalColumns } from './signalAt.ts';

/** Couplings between which each mass is excluded; upward open (upper = Infinity) for prompt searches, null for nothing. */
export function branchesAt(search: Search, question: Question, masses: readonly number[]): (DecayBranch | null)[] {
  return search.kind === 'prompt'
    ? promptBranches(search, question, signalColumns(search, question, masses))
    : decayBranches(search, question, masses);
}

export function promptBranches(search: PromptSearch, { layer, params, cl }: Question, columns: SignalResult): DecayBranch[] {
  const limits = couplingLimits(search, layer, params, columns, cl);
  return Array.from(limits, (lower) => ({ lower, upper: Number.POSITIVE_INFINITY }));
}

export function decayBranches(
  search: DecaySearch,
  { experiment, layer, params, cl }: Question,
  masses: readonly number[],
): (DecayBranch | null)[] {
  const setup = fullSetup(experiment, layer.setup);
  const events = eventLimit(experiment, setup, cl);
  return masses.map((mass) => search.branch(mass, layer.exposure, events, params, setup));
}
