import type { ChainNode } from '../../physics/furtherSearches/semivisibleChannels.ts';
import { chainEvents, excludedMixings, type MixingRange } from '../../physics/furtherSearches/semivisibleContour.ts';
import { semivisibleSource } from '../../physics/furtherSearches/semivisibleEvents.ts';
import { chainDetector } from '../experiments/chainDetector.ts';
import { logSpaced } from '../experiments/logSpaced.ts';
import { physicsSetup, windowSettings } from '../experiments/missingEnergySetup.ts';
import type { DecayPhysics } from '../later.ts';
import { chainOf } from '../models/semivisible.ts';
import type { ModelParams, Setup } from '../params.ts';
import type { DecayContour } from '../types.ts';

/** A percent of the events, a hundredth of their cost at full accuracy. */
const ORDER = { shower: 6, x: 10, inner: { u: 10, t: 10 } };
const MASSES: readonly [number, number] = [1.5e-3, 1.5];
const COUNT = 44;
const TIP_STEPS = 7;
/** Where the outline turns back, in ln m from the tip to a column well before it. */
const NEAR_TIP = [0.02, 0.06, 0.14, 0.25, 0.4, 0.6, 0.8];

const known = new Map<string, readonly ChainNode[]>();
/** A contour needs some fifty masses; older ones go. */
const KEPT = 400;

function nodesAt(mass: number, params: ModelParams, setup: Setup): readonly ChainNode[] {
  const { alphaD, ratio, splitting } = params;
  const key = [mass, alphaD, ratio, splitting, ...windowSettings.map((id) => setup[id])].join('|');
  const window = { ...physicsSetup('electron', setup), resolution: null };
  const nodes = known.get(key) ?? semivisibleSource(chainOf(mass, params), window, chainDetector(setup), ORDER);
  if (known.size > KEPT) known.clear();
  known.set(key, nodes);
  return nodes;
}

const eventsAt = (mass: number, exposure: number, params: ModelParams, setup: Setup) => {
  const nodes = nodesAt(mass, params, setup);
  const detector = chainDetector(setup);
  return (mixing: number) => exposure * setup.efficiency * chainEvents(nodes, detector, setup.chainChannels, mixing);
};

const columnAt = (mass: number, exposure: number, events: number, params: ModelParams, setup: Setup): MixingRange | null =>
  excludedMixings(eventsAt(mass, exposure, params, setup), events);

interface Column extends MixingRange {
  readonly mass: number;
}

/** Columns up to the last mass at which something is excluded, found by halving in ln m. */
function columnsOf(exposure: number, events: number, params: ModelParams, setup: Setup): Column[] {
  const at = (mass: number): Column | null => {
    const range = columnAt(mass, exposure, events, params, setup);
    return range && { mass, ...range };
  };
  const columns: Column[] = [];
  let beyond = Number.NaN;
  for (const mass of logSpaced(MASSES, COUNT)) {
    const column = at(mass);
    if (column) columns.push(column);
    else if (columns.length > 0) {
      beyond = mass;
      break;
    }
  }
  let last = columns.at(-1);
  for (let step = 0; last && step < TIP_STEPS && beyond > 0; step++) {
    const mass: number = Math.sqrt(last.mass * beyond);
    const column = at(mass);
    if (column) {
      columns.push(column);
      last = column;
    } else beyond = mass;
  }
  const tip = columns.at(-1)?.mass ?? Number.NaN;
  const before = columns.findLast(({ mass }) => mass < 0.8 * tip)?.mass ?? tip;
  const rounding = NEAR_TIP.flatMap((share) => at(tip * (before / tip) ** share) ?? []);
  return [...columns, ...rounding].sort((a, b) => a.mass - b.mass);
}

/** Along the lower edge and back along the upper one; what is not a limit, there and at the ends, is not drawn as one. */
function outline(columns: readonly Column[]): DecayContour[] {
  if (columns.length < 2) return [];
  const upper = columns.toReversed();
  const points = [
    ...columns.map(({ mass, lower }) => [mass, lower] as const),
    ...upper.map(({ mass, upper: edge }) => [mass, edge] as const),
  ];
  const open = upper.flatMap(({ upper: edge }, i) => (edge === 1 ? [columns.length + i] : []));
  const beyondModel = columns.at(-1)?.mass === MASSES[1] ? [columns.length - 1] : [];
  return [{ points, cuts: [...new Set([...beyondModel, ...open, points.length - 1])] }];
}

/** A′ → χ₁χ₂, χ₂ → χ₁e⁺e⁻ on an active target. */
export const semivisibleDecays: DecayPhysics = {
  contour: (exposure, events, params, setup) => outline(columnsOf(exposure, events, params, setup)),
  branch: (mass, exposure, events, params, setup) => columnAt(mass, exposure, events, params, setup),
  events: ({ mass, coupling }, exposure, params, setup) => eventsAt(mass, exposure, params, setup)(coupling),
};
