import { bracketedRoot } from '../numerics/roots.ts';
import { type Branches, branches, CLOSE, FLOOR, type Scan, scanCouplings } from './branches.ts';
import type { Channel } from './events.ts';
import { firstMass, massNodes, rungMass, rungOf } from './massNodes.ts';

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

/** Width of the bracket of the tip, in tenths of a decade: 5e-4 of the mass. */
const TIP_TOLERANCE = 2e-3;

type ScanAt = (mass: number) => Scan | null;

/** Scans over couplings, one for each mass that is asked. */
function scansOf(search: ContourSearch, eventLimit: number): ScanAt {
  const known = new Map<number, Scan | null>();
  return (mass) => {
    const scan = known.get(mass) ?? scanCouplings(search.channels(mass), eventLimit);
    known.set(mass, scan);
    return scan;
  };
}

/** Branches at one mass, null where fewer events are expected than the limit. */
export const massColumn = (search: ContourSearch, eventLimit: number, mass: number): MassColumn | null =>
  columnOf(scanCouplings(search.channels(mass), eventLimit), eventLimit, mass);

function columnOf(scan: Scan | null, eventLimit: number, mass: number): MassColumn | null {
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
  const scanAt = scansOf(search, eventLimit);
  const tip = tipOf(scanAt, threshold, massRange);
  if (!tip) return null;
  const first = firstMass(threshold, massRange[0]);
  const columns = massNodes(tip.mass, first, threshold, openings).map((mass) => columnOf(scanAt(mass), eventLimit, mass));
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
export const findTip = (search: ContourSearch, eventLimit: number, massRange: readonly [number, number]): Contour['tip'] | null =>
  tipOf(scansOf(search, eventLimit), search.threshold, massRange);

function tipOf(scanAt: ScanAt, threshold: number, [massLow, massHigh]: readonly [number, number]): Contour['tip'] | null {
  const height = (mass: number): number => {
    const value = scanAt(mass)?.top.value ?? FLOOR;
    return Math.abs(value) < CLOSE ? 0 : value;
  };
  const first = firstMass(threshold, massLow);
  if (!(height(first) > 0)) return null;
  const atRung = (k: number) => height(rungMass(k));
  const [above, below] = bracket(atRung, rungOf(first), Math.ceil(rungOf(massHigh)));
  const mass = rungMass(bracketedRoot(atRung, above, below, TIP_TOLERANCE));
  const top = scanAt(mass)?.top;
  return top ? { mass, coupling: Math.exp(top.at / 2) } : null;
}

/** Neighbours among the fixed masses, whose sources are known from before, between which the height falls below 0. */
function bracket(atRung: (k: number) => number, first: number, last: number): readonly [number, number] {
  let above = Math.floor(first);
  let below = Math.max(last, above + 3);
  for (; atRung(below) > 0; below += 3) above = below;
  while (below - above > 1) {
    const middle = (above + below) >> 1;
    if (atRung(middle) > 0) above = middle;
    else below = middle;
  }
  return [Math.max(first, above), below];
}
