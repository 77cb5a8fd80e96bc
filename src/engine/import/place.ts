import { type PlaneId, planes } from '../../catalog/index.ts';
import { initialModelParams, type ModelParams } from '../../catalog/params.ts';
import type { Plane } from '../../catalog/types.ts';
import type { PublishedLimit } from '../limitFile.ts';
import type { Limit } from '../types.ts';
import { type Assumed, assumedBy, type Convention, conventionsOf } from './conventions.ts';
import { isRing } from './shape.ts';
import type { Block, MassUnit, Reading, Side } from './types.ts';

/** What a person says about a curve; each has a guess. */
export interface Choices {
  readonly plane: PlaneId;
  readonly unit: MassUnit;
  readonly convention: string;
  readonly cl: number | null;
  readonly side: Side;
  readonly name: string;
  /** Conditions of the curve, where they are needed to bring it into the plane. */
  readonly alphaD: number;
  readonly ratio: number;
}

const GEV: Readonly<Record<MassUnit, number>> = { eV: 1e-9, keV: 1e-6, MeV: 1e-3, GeV: 1, TeV: 1e3 };

export const planeOf = (id: PlaneId): Plane => planes[id];

export function conventionOf({ plane, convention }: Pick<Choices, 'plane' | 'convention'>): Convention {
  const all = conventionsOf(plane);
  return all.find(({ id }) => id === convention) ?? (all[0] as Convention);
}

/** Brings a point of the file to the axes of the plane. */
type Move = (mass: number, coupling: number, params: ModelParams) => readonly [number, number];

function moveOf(choices: Pick<Choices, 'plane' | 'convention' | 'unit'>): Move {
  const factor = GEV[choices.unit];
  if (choices.convention === choices.plane) return (mass, coupling) => [mass * factor, coupling];
  const { toPoint } = conventionOf(choices);
  const { fromPoint } = planeOf(choices.plane);
  return (mass, coupling, params) => fromPoint(toPoint(mass * factor, coupling, params), params);
}

/** Parameters that the curve must be assumed to hold for, because the conversion needs them. */
export const neededBy = (choices: Pick<Choices, 'plane' | 'convention'>): Assumed[] => {
  const move = moveOf({ ...choices, unit: 'GeV' });
  return assumedBy((params) => move(0.01, 1e-4, params));
};

/** The name as a label: nothing in it is a command. */
export const labelOf = (name: string): string => name.replace(/[\\{}$_^~]/g, (sign) => `\\${sign}`);

export const tidyName = (name: string): string => Array.from(name.replace(/\s+/g, ' ').trim()).slice(0, 80).join('').trim() || 'Your curve';

/** Rings where the inside is meant: what is open is closed, and that piece is not drawn. */
function closed({ blocks, unstroked }: Pick<Limit, 'blocks' | 'unstroked'>): Pick<Limit, 'blocks' | 'unstroked'> {
  const open = blocks.flatMap((block, b) => (isRing(block) ? [] : [b]));
  const ring = (block: Block): Block => {
    const [first] = block;
    return first === undefined ? block : isRing(block) ? [...block.slice(0, -1), first] : [...block, first];
  };
  return { blocks: blocks.map(ring), unstroked: [...unstroked, ...open.map((b) => [b, (blocks[b]?.length ?? 1) - 1] as const)] };
}

/** A ring of fewer than three corners encloses nothing. */
export const cannotEnclose = ({ blocks }: Pick<Limit, 'blocks'>): boolean => blocks.every((block) => block.length < 3);

function pathOf(reading: Reading, choices: Choices, params: ModelParams): Pick<Limit, 'blocks' | 'unstroked'> {
  const move = moveOf(choices);
  const moved = reading.blocks.map((block) => block.map(([x, y]) => move(x, y, params)));
  const path = { blocks: moved, unstroked: reading.unstroked };
  if (choices.side !== 'closed') return path;
  const kept = path.blocks.flatMap((block, b) => (block.length > 2 ? [b] : []));
  return closed({
    blocks: kept.map((b) => path.blocks[b] ?? []),
    unstroked: path.unstroked.flatMap(([b, i]) => (kept.includes(b) ? [[kept.indexOf(b), i] as const] : [])),
  });
}

/** The curve in the plane, with what was said about it. A curve of ours that stays where it was keeps all that it says. */
export function placedLimit(id: string, reading: Reading, choices: Choices, fileName: string): PublishedLimit {
  const { plane, cl, side } = choices;
  const params = { ...initialModelParams, alphaD: choices.alphaD, ratio: choices.ratio };
  const name = tidyName(choices.name);
  const told = staysAsTold(reading, choices) ? reading.limit : null;
  return {
    ...(told ?? untold(choices, fileName)),
    ...{ status: 'current', supersededBy: null, alternativeOf: null, default: false, added: [], family: 'user' },
    ...{ id, plane, cl, region: side, title: name },
    shortName: told?.title === name ? told.shortName : labelOf(name),
    ...pathOf(reading, choices, params),
  };
}

const staysAsTold = ({ limit }: Reading, { plane, unit, convention }: Choices): boolean =>
  limit?.plane === plane && unit === 'GeV' && convention === conventionsOf(plane)[0]?.id;

type Told = 'id' | 'plane' | 'cl' | 'region' | 'title' | 'shortName' | 'blocks' | 'unstroked';
type Fixed = 'status' | 'supersededBy' | 'alternativeOf' | 'default' | 'added' | 'family';

/** What a file of somebody else's does not say. */
function untold(choices: Choices, fileName: string): Omit<PublishedLimit, Told | Fixed> {
  const needed = neededBy(choices);
  return {
    kind: 'excluded',
    xUnit: 'GeV',
    yUnit: planeOf(choices.plane).y.unit === '' ? '1' : '1/GeV',
    columns: 'mass,coupling',
    assumes: Object.fromEntries(needed.map((key) => [key, choices[key]])),
    recast: needed.length === 0 || conventionOf(choices).fundamental ? 'coupling' : 'own-parameters',
    obtained: `your file ${tidyName(fileName)}`,
    source: { key: 'own:file', figure: null },
    ...{ year: null, recastNote: null, visible: null, readFrom: null, arxiv: null, doi: null, note: null, cut: [], cutNote: null },
  };
}

/** Share of the points whose masses lie on the axis in this unit. */
function shareOnAxis(reading: Reading, plane: PlaneId, unit: MassUnit): number {
  const { min, max } = planeOf(plane).x;
  const masses = reading.blocks.flatMap((block) => block.map(([mass]) => mass * GEV[unit]));
  return masses.filter((mass) => mass >= min && mass <= max).length / Math.max(1, masses.length);
}

const LIKELY_UNITS: readonly MassUnit[] = ['GeV', 'MeV', 'eV', 'keV', 'TeV'];

/** The unit in which most points lie on the axis; GeV when several do. */
export const fittingUnit = (reading: Reading, plane: PlaneId): MassUnit =>
  LIKELY_UNITS.reduce((best, unit) => (shareOnAxis(reading, plane, unit) > shareOnAxis(reading, plane, best) + 0.05 ? unit : best), 'GeV');

export const fitsAxis = (reading: Reading, plane: PlaneId, unit: MassUnit): boolean => shareOnAxis(reading, plane, unit) > 0.5;

const isPlane = (id: string | null): id is PlaneId => id !== null && Object.hasOwn(planes, id);

/** The plane that the words of the file point to, else the one that is open. */
function guessPlane({ clues, limit }: Reading, open: PlaneId): PlaneId {
  const named = limit?.plane ?? clues.plane;
  if (isPlane(named)) return named;
  const fits = (id: PlaneId): boolean =>
    clues.inverse !== null ? planeOf(id).y.unit !== '' : clues.ordinate === 'y' ? /^y\b/.test(planeOf(id).y.symbol) : true;
  return fits(open) ? open : ((Object.keys(planes) as PlaneId[]).find(fits) ?? open);
}

const CONVENTION_BY_CLUE: Readonly<Record<string, string>> = { epsilon: 'coupling', epsilon2: 'squared', g: 'charge', alpha: 'alpha' };

function guessConvention({ clues, limit }: Reading, plane: PlaneId): string {
  const all = conventionsOf(plane);
  const own = all[0]?.id ?? 'coupling';
  if (limit || clues.plane === plane) return own;
  const id = clues.inverse === 'TeV' ? 'per-TeV' : CONVENTION_BY_CLUE[clues.ordinate ?? ''];
  const meant = all.find((convention) => (clues.ordinate === 'y' ? convention.coupling === 'y' : convention.id === id));
  return meant?.id ?? own;
}

/** A sensible answer to every question, from the file and the open plane. */
export function guessChoices(reading: Reading, open: PlaneId, params: ModelParams): Choices {
  const plane = guessPlane(reading, open);
  return {
    plane,
    unit: reading.clues.unit ?? fittingUnit(reading, plane),
    convention: guessConvention(reading, plane),
    cl: reading.clues.cl,
    side: reading.side,
    name: tidyName(reading.clues.name ?? ''),
    alphaD: params.alphaD,
    ratio: params.ratio,
  };
}
