import { bracketedRoot } from '../numerics/roots.ts';
import { type ChainDetector, type ChainNode, type ChannelSums, channelSums } from './semivisibleChannels.ts';

/** Which channels a search adds up. */
export type ChainChannels = 'invisible' | 'published' | 'inclusive';

const ADDED: Readonly<Record<ChainChannels, (sums: ChannelSums) => number>> = {
  invisible: ({ invisible }) => invisible,
  published: ({ invisible, visible }) => invisible + visible,
  inclusive: ({ invisible, visible, soft, calorimeter }) => invisible + visible + soft + calorimeter,
};

/** Mixings that are looked at, and the step of ln ε. */
const SMALLEST = Math.log(1e-7);
const LARGEST = 0;
const STEP = 0.2;

/** Couplings between which more events are expected than the limit; upper 1 where there is no upper edge below it. */
export interface MixingRange {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Events per beam electron of a decay chain.
 *   n = ε² Σ channels
 * @param mixing  ε
 * @returns       n  before efficiency
 * Source: as channelSums.
 */
export const chainEvents = (nodes: readonly ChainNode[], detector: ChainDetector, channels: ChainChannels, mixing: number): number =>
  mixing * mixing * ADDED[channels](channelSums(nodes, detector, mixing));

/**
 * Mixings that a search for a decay chain excludes at one mass.
 * @param events  N(ε): rises as ε², falls where χ₂ decays too early
 * @param limit   number of events that is excluded
 * @returns       null where none is
 * Accuracy: 1e-4 of ε; a range narrower than a fifth in ln ε may be missed.
 */
export function excludedMixings(events: (mixing: number) => number, limit: number): MixingRange | null {
  const count = Math.round((LARGEST - SMALLEST) / STEP);
  const at = (i: number): number => SMALLEST + i * STEP;
  const excess = (lnMixing: number): number => Math.log(Math.max(1e-30, events(Math.exp(lnMixing)) / limit));
  const values = Array.from({ length: count + 1 }, (_, i) => excess(at(i)));
  const first = values.findIndex((value) => value > 0);
  const last = values.findLastIndex((value) => value > 0);
  if (first < 1) return null;
  const root = (i: number) => Math.exp(bracketedRoot(excess, at(i), at(i + 1), 1e-4));
  return { lower: root(first - 1), upper: last === count ? 1 : root(last) };
}
