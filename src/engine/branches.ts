import type { ModelParams } from '../catalog/params.ts';
import { fullSetup } from '../catalog/setup.ts';
import type { DecayBranch, DecaySearch, PromptSearch, Search } from '../catalog/types.ts';
import type { ReachLayer } from '../scenario/scenario.ts';
import { eventLimit } from './eventLimit.ts';
import { couplingLimits } from './reach.ts';
import type { SignalResult } from './types.ts';

/** A reach under parameters of the model. */
export interface Asked {
  readonly layer: ReachLayer;
  readonly params: ModelParams;
  readonly cl: number;
}

/** Couplings between which each mass is excluded; upward open (upper = Infinity) for prompt searches, null for nothing. */
export function branchesAt(search: Search, asked: Asked, masses: readonly number[]): (DecayBranch | null)[] {
  return search.kind === 'prompt'
    ? promptBranches(search, asked, signalColumns(search, asked, masses))
    : decayBranches(search, asked, masses);
}

/** Signal of a prompt search at some masses, per particle on target at unit coupling, before efficiency. */
export const signalColumns = (search: PromptSearch, { layer, params }: Asked, masses: readonly number[]): SignalResult => ({
  kind: 'signal',
  ...search.signal(Float64Array.from(masses), params, fullSetup(layer.experiment, layer.setup)),
});

export function promptBranches(search: PromptSearch, { layer, params, cl }: Asked, columns: SignalResult): DecayBranch[] {
  const limits = couplingLimits(search, layer, params, columns, cl);
  return Array.from(limits, (lower) => ({ lower, upper: Number.POSITIVE_INFINITY }));
}

export function decayBranches(search: DecaySearch, { layer, params, cl }: Asked, masses: readonly number[]): (DecayBranch | null)[] {
  const setup = fullSetup(layer.experiment, layer.setup);
  const events = eventLimit(layer.experiment, setup, cl);
  return masses.map((mass) => search.branch(mass, layer.exposure, events, params, setup));
}
