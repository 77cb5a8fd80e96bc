import { peak, type Sample } from '../numerics/peak.ts';
import { bracketedRoot } from '../numerics/roots.ts';
import { type Channel, expectedEvents } from './events.ts';

/** Couplings between which a search sees more than its event limit at one mass. */
export interface Branches {
  readonly lower: number;
  readonly upper: number;
  /** Largest number of events over all couplings, and its coupling (known to 0.4 %: the top is flat). */
  readonly maxEvents: number;
  readonly couplingAtMax: number;
}

/** Everything in t = ln g²: N rises like e^t below its top. */
const COARSE_POINTS = 15;
const COARSE_WIDTH = 22;
const STEP_DOWN = 4;
const STEP_UP = 1;
const MOST_STEPS = 40;
/** At the upper end of the window the shield is this many of the longest decay lengths. */
const SHIELD_LENGTHS = 60;
/** ln(N/limit) is cut off here. */
export const FLOOR = -50;
const PEAK_TOLERANCE = 1e-3;
const ROOT_TOLERANCE = 2e-3;
/** |ln(N/limit)| that counts as 0. */
export const CLOSE = 1e-4;

/** ln(N/limit) as a function of t = ln g², scanned over the couplings that matter and refined at its top. */
export interface Scan {
  readonly logRatio: (t: number) => number;
  /** Ascending t, the top among them. */
  readonly samples: readonly Sample[];
  readonly top: Sample;
}

/** Scans the couplings at one mass; null without a source. */
export const scanCouplings = (channels: readonly Channel[], eventLimit: number): Scan | null =>
  channels.length === 0
    ? null
    : scanEvents((squared) => expectedEvents(channels, squared), eventLimit, longestM(channels), thinnestShieldM(channels));

/**
 * Scans a number of events over g².
 * @param events    N(g²)
 * @param longestM  longest mean decay length at g² = 1, m
 * @param shieldM   thinnest shield, m
 */
export function scanEvents(events: (squaredCoupling: number) => number, eventLimit: number, longestM: number, shieldM: number): Scan {
  const logRatio = (t: number) => Math.max(FLOOR, Math.log(Math.max(0, events(Math.exp(t))) / eventLimit));
  // There even the longest-lived particles do not leave the thinnest shield.
  const coarse = coarseSamples(logRatio, Math.log((SHIELD_LENGTHS * longestM) / shieldM));
  const best = coarse.reduce((highest, { value }, i) => (value > (coarse[highest] as Sample).value ? i : highest), 0);
  const [low, middle, high] = [coarse[best - 1], coarse[best], coarse[best + 1]];
  if (!low || !middle || !high) return { logRatio, samples: coarse, top: middle as Sample };
  const top = peak(logRatio, low, middle, high, PEAK_TOLERANCE);
  const samples = [...coarse, ...(top === middle ? [] : [top])].sort((a, b) => a.at - b.at);
  return { logRatio, samples, top };
}

const longestM = (channels: readonly Channel[]): number =>
  Math.max(...channels.map(({ source }) => source.decayLengthsM.reduce((a, b) => Math.max(a, b))));

const thinnestShieldM = (channels: readonly Channel[]): number => Math.min(...channels.map(({ volume }) => volume.shieldM));

/** Equally spaced samples, continued on both sides until the ends lie below the limit. */
function coarseSamples(logRatio: (t: number) => number, tHigh: number): Sample[] {
  const sample = (t: number): Sample => ({ at: t, value: logRatio(t) });
  const step = COARSE_WIDTH / (COARSE_POINTS - 1);
  const samples = Array.from({ length: COARSE_POINTS }, (_, i) => sample(tHigh - COARSE_WIDTH + i * step));
  for (let i = 0; i < MOST_STEPS && (samples[0] as Sample).value > 0; i++) {
    samples.unshift(sample((samples[0] as Sample).at - STEP_DOWN));
  }
  for (let i = 0; i < MOST_STEPS && (samples.at(-1) as Sample).value > 0; i++) {
    samples.push(sample((samples.at(-1) as Sample).at + STEP_UP));
  }
  return samples;
}

/**
 * Couplings at which N equals the limit: the first root below the lowest point above the limit and the last one
 * above the highest, so that two lobes are enclosed together. Each root is bracketed by the nearest point below
 * the limit on its own side of the top.
 * @returns  null where N stays below the limit, or above it at the ends of the window (no shield)
 * Accuracy: 1e-3 of the coupling at most.
 */
export function branches({ logRatio, samples, top }: Scan, eventLimit: number): Branches | null {
  if (!(top.value > 0)) return null;
  const first = samples.findIndex(({ value }) => value > 0);
  const last = samples.findLastIndex(({ value }) => value > 0);
  if (first === 0 || last === samples.length - 1) return null;
  const root = (i: number, j: number) => Math.exp(rootBetween(logRatio, samples[i] as Sample, samples[j] as Sample) / 2);
  return {
    lower: root(first - 1, first),
    upper: root(last, last + 1),
    maxEvents: eventLimit * Math.exp(top.value),
    couplingAtMax: Math.exp(top.at / 2),
  };
}

function rootBetween(logRatio: (t: number) => number, a: Sample, b: Sample): number {
  const known = new Map([a, b].map(({ at, value }) => [at, value]));
  const gap = (t: number) => {
    const value = known.get(t) ?? logRatio(t);
    return Math.abs(value) < CLOSE ? 0 : value;
  };
  return bracketedRoot(gap, a.at, b.at, ROOT_TOLERANCE);
}
