import { type ExperimentId, experiments, type PlaneId, planes, searchFor } from '../catalog/index.ts';
import type { ModelParams, Setup } from '../catalog/params.ts';
import { fullSetup } from '../catalog/setup.ts';
import type { Model, PromptSearch } from '../catalog/types.ts';
import { combinationProblem, memberReaches, type Sum } from '../scenario/combined.ts';
import { type ReachLayer, reachLayer, type Scenario } from '../scenario/scenario.ts';
import { countingEventLimit } from './eventLimit.ts';
import { signalBetween } from './eventsAt.ts';
import { couplingAt, totalSignal } from './reach.ts';
import type { SignalResult } from './types.ts';

/** An experiment that counts in a combination. */
export interface Member {
  readonly reach: ReachLayer;
  readonly search: PromptSearch;
}

/** A member with its computed signal. */
export interface Answered extends Member {
  readonly result: SignalResult;
}

/** The reach as a member: an experiment that searches for the model by counting events. */
function memberOf(reach: ReachLayer, model: Model): Member[] {
  const experiment = experiments[reach.experiment];
  const search = searchFor(experiment, model);
  return search?.kind === 'prompt' && !('excludedEvents' in experiment) ? [{ reach, search }] : [];
}

/**
 * Members that search for the plane's model by counting events whose number depends on the coupling in the same way;
 * fewer than two are no combination.
 */
export function combinedMembers(layer: Sum, scenario: Pick<Scenario, 'plane' | 'layers'>): Member[] {
  const members = memberReaches(layer, scenario).flatMap((reach) => memberOf(reach, planes[scenario.plane].model));
  const alike = members.filter(({ search }) => search.rate === members[0]?.search.rate);
  return alike.length < 2 ? [] : alike;
}

/** Combinations of these experiments that a plane allows, the shortest first: one run of each beam. */
export function possibleCombinations(plane: PlaneId, among: readonly ExperimentId[]): readonly (readonly ExperimentId[])[] {
  const members = among.flatMap((id) => memberOf(reachLayer(id), planes[plane].model));
  const sets: Member[][] = [[]];
  for (const member of members) sets.push(...sets.map((set) => [...set, member]).filter((set) => set.length < 2 || addUp(set)));
  return sets
    .filter((set) => set.length > 1)
    .map((set) => set.map(({ reach }) => reach.experiment))
    .sort((a, b) => a.length - b.length);
}

const addUp = (set: readonly Member[]): boolean =>
  set.every(({ search }) => search.rate === set[0]?.search.rate) && combinationProblem(set.map(({ reach }) => reach.experiment)) === null;

const shared = <T>(values: readonly T[], otherwise: T): T =>
  values.every((value) => value === values[0]) ? (values[0] ?? otherwise) : otherwise;

/**
 * The members as one counting experiment: backgrounds add, their uncertainties in quadrature; the largest relative
 * uncertainty of an efficiency holds for the sum. Statistics on which the members do not agree is CLs, as expected.
 */
export function combinedSetup(reaches: readonly ReachLayer[]): Setup {
  const setups = reaches.map(({ experiment, setup }) => fullSetup(experiment, setup));
  return {
    ...(setups[0] as Setup),
    background: setups.reduce((sum, { background }) => sum + background, 0),
    backgroundSd: Math.hypot(...setups.map(({ backgroundSd }) => backgroundSd)),
    efficiencySd: Math.max(...setups.map(({ efficiencySd }) => efficiencySd)),
    method: shared<Setup['method']>(
      setups.map(({ method }) => method),
      'cls',
    ),
    outcome: shared<Setup['outcome']>(
      setups.map(({ outcome }) => outcome),
      'expected',
    ),
  };
}

/** Signal events, of all members together, that are excluded. */
export const combinedEventLimit = (reaches: readonly ReachLayer[], cl: number): number => countingEventLimit(combinedSetup(reaches), cl);

/** Expected events of each member at unit rate, by mass; 0 beyond its computed masses. */
function eventsByMember(members: readonly Answered[], masses: Float64Array): Float64Array[] {
  return members.map(({ reach, search, result }) => {
    const signal = totalSignal(search, reach, result);
    return masses.map((mass) => reach.exposure * (signalBetween(result.masses, signal, mass) || 0));
  });
}

const unionOfMasses = (members: readonly Answered[]): Float64Array =>
  Float64Array.from(new Set(members.flatMap(({ result }) => [...result.masses]))).sort();

/** Edge of the combined reach: Σ exposure × signal × rate = the common event limit. */
export interface CombinedCurve {
  readonly masses: Float64Array;
  readonly couplings: Float64Array;
  /** Events of each member at unit rate, in the order of the members. */
  readonly events: readonly Float64Array[];
}

export function combinedCurve(members: readonly Answered[], params: ModelParams, cl: number): CombinedCurve {
  const masses = unionOfMasses(members);
  const events = eventsByMember(members, masses);
  const limit = combinedEventLimit(
    members.map(({ reach }) => reach),
    cl,
  );
  const search = (members[0] as Answered).search;
  const couplings = masses.map((mass, i) => {
    const rate = limit / events.reduce((sum, column) => sum + (column[i] as number), 0);
    return Number.isFinite(rate) ? couplingAt(search, rate, mass, params) : Number.POSITIVE_INFINITY;
  });
  return { masses, couplings, events };
}

/** Masses (GeV) in which one member expects more events than any other. */
export interface Lead {
  readonly experiment: ExperimentId;
  readonly from: number;
  readonly to: number;
}

const largest = (events: readonly Float64Array[], i: number): number =>
  events.reduce((best, column, member) => ((column[i] as number) > (events[best]?.[i] as number) ? member : best), 0);

/** Where two columns are equal between two masses: both straight in ln N over ln m. */
function crossing([a, b]: readonly [Float64Array, Float64Array], masses: Float64Array, i: number): number {
  const gap = (j: number) => Math.log((a[j] as number) / (b[j] as number));
  const [before, after] = [gap(i - 1), gap(i)];
  const [low, high] = [masses[i - 1] as number, masses[i] as number];
  const t = before / (before - after);
  return Number.isFinite(t) ? low * (high / low) ** t : high;
}

/** Who leads at which masses, by rising mass. */
export function leadsOf(members: readonly Answered[], { masses, events }: CombinedCurve): Lead[] {
  const leads: Lead[] = [];
  let start = masses[0] as number;
  for (let i = 1, leader = largest(events, 0); i <= masses.length; i++) {
    const next = i < masses.length ? largest(events, i) : -1;
    if (next === leader) continue;
    const end = next < 0 ? (masses[i - 1] as number) : crossing([events[leader] as Float64Array, events[next] as Float64Array], masses, i);
    leads.push({ experiment: (members[leader] as Answered).reach.experiment, from: start, to: end });
    [start, leader] = [end, next];
  }
  return leads;
}
