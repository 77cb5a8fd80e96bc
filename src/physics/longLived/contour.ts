import { bracketedRoot } from '../numerics/roots.ts';
import { type Branches, branches, CLOSE, FLOOR, scanCouplings } from './branches.ts';
import type { Channel } from './events.ts';
import { firstMass, massNodes } from './massNodes.ts';

/** What a contour is drawn from. */
export interface ContourSearch {
  /** Sources and decay volumes at a mass; empty where there is no source. */
  readonly channels: (mass: number) => readonly Channel[];
  /** No visible decay at or below this mass, GeV; 0: no such mass. */
  readonly threshold: number;
  /** Masses at which decay channels open: kinks of the branches, GeV. */
  readonly openings: readonly number[];
}

export interface MassColumn extends Branches {
  readonly mass: number;
}

/** Closed region in (mass, coupling) in which more events are expected than the limit. */
export interface Contour {
  /** Ascending masses, without the tip. */
  readonly columns: readonly MassColumn[];
  /** Where both branches meet. */
  readonly tip: { readonly mass: number; readonly coupling: number };
  /** What ends the region at the left: visible decays stop, or the range asked for. Neither is a limit. */
  readonly leftEdge: 'threshold' | 'range';
}

/** Width of the bracket of ln m of the tip. */
const TIP_TOLERANCE = 5e-4;

/** Branches at one mass, null where fewer events are expected than the limit. */
export function massColumn(search: ContourSearch, eventLimit: number, mass: number): MassColumn | null {
  const scan = scanCouplings(search.channels(mass), eventLimit);
  const found = scan && branches(scan, eventLimit);
  return found && { mass, ...found };
}

/**
 * Region of a search: branches at masses that follow the curve, and the tip.
 * @param eventLimit  number of events that is excluded
 * @param massRange   GeV; the region is followed to its tip even beyond the upper end
 * @returns           null where the first mass has fewer events than the limit
 * Valid: the largest number of events falls with the mass. Accuracy: nodes 1e-3 of the coupling, log-log lines
 * between them 1.5 % of the lower and 2.5 % of the upper branch.
 */
export function contour(search: ContourSearch, eventLimit: number, massRange: readonly [number, number]): Contour | null {
  const { threshold, openings } = search;
  const tip = findTip(search, eventLimit, massRange);
  if (!tip) return null;
  const first = firstMass(threshold, massRange[0]);
  const columns = massNodes(tip.mass, first, threshold, openings).map((mass) => massColumn(search, eventLimit, mass));
  return { columns: columns.filter((column) => column !== null), tip, leftEdge: first > massRange[0] ? 'threshold' : 'range' };
}

/** Lower branch, tip, upper branch backwards: (mass, coupling). */
export function outline({ columns, tip }: Contour): [number, number][] {
  const lower = columns.map((column): [number, number] => [column.mass, column.lower]);
  const upper = columns.map((column): [number, number] => [column.mass, column.upper]);
  return [...lower, [tip.mass, tip.coupling], ...upper.reverse()];
}

/**
 * Where both branches meet: the mass at which the largest number of events equals the limit.
 * @param massRange  GeV; the tip may lie above it
 * @returns          null where the first mass has fewer events than the limit
 */
export function findTip(search: ContourSearch, eventLimit: number, massRange: readonly [number, number]): Contour['tip'] | null {
  const topAt = (logMass: number) => scanCouplings(search.channels(Math.exp(logMass)), eventLimit)?.top;
  const height = (logMass: number): number => {
    const value = topAt(logMass)?.value ?? FLOOR;
    return Math.abs(value) < CLOSE ? 0 : value;
  };
  const first = firstMass(search.threshold, massRange[0]);
  const low = Math.log(first);
  let high = Math.log(Math.max(massRange[1], 2 * first));
  if (!(height(low) > 0)) return null;
  while (height(high) > 0) high += Math.LN2;
  const logMass = bracketedRoot(height, low, high, TIP_TOLERANCE);
  const top = topAt(logMass);
  return top ? { mass: Math.exp(logMass), coupling: Math.exp(top.at / 2) } : null;
}
