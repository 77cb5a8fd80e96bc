import type { Region } from '../engine/types.ts';
import { alongSpots } from './along.ts';
import { type Box, overlap } from './box.ts';
import { insideSpots } from './inside.ts';
import { leaderSpots } from './leader.ts';
import { blockOrigin, type NameBlock, nameBlock, twoLines } from './nameBlock.ts';
import { shapeOf } from './outline.ts';
import type { Room, Spot } from './room.ts';
import { isExclusion, isSubject } from './style.ts';
import type { SizeClass } from './types.ts';

/** A name with the place it was given. */
export interface Named extends Spot {
  readonly region: Region;
  readonly block: NameBlock;
}

export interface Naming {
  readonly named: readonly Named[];
  readonly unnamed: readonly Region[];
}

/** Costs that differ by less are equal; then the order of the spots decides, which holds names still. */
const STEADY = 4;
/** Wider steps for curves that move under the hand. */
export const DRAGGED = 34;
/** Costliest place that is still taken. */
const LIMIT = 62;
const LIMIT_HIDDEN = 24;
/** Cost from which a leader can be better, and up to which the second line is shown. */
const LEADER_FROM = 24;
const ROOMY = 12;
/** While a curve is dragged: cost at which its name leaves its place, and how far it follows in one step, px. */
const STAY = 46;
const REACH = 14;
/** Shortest outer boundary that deserves a leader, px. */
const WORTH_LEADER = 40;

/** Rank of a statement in the naming; the subject comes first. */
const ORDER: readonly Region['statement'][] = ['computed', 'target', 'hint', 'published', 'context', 'projection', 'other', 'ghost'];

/** Gives every region a place for its name, the most important first. */
export function placeNames(regions: readonly Region[], room: Room, size: SizeClass, quantum = STEADY): Naming {
  const named: Named[] = [];
  const unnamed: Region[] = [];
  for (const region of byPriority(
    regions.filter((r) => isVisible(r, room)),
    room,
  )) {
    const place = placeName(region, { ...room, taken: [...room.taken, ...named.map(({ box }) => box)] }, size, quantum);
    if (place) named.push(place);
    else unnamed.push(region);
  }
  return { named, unnamed };
}

export function isVisible(region: Region, { scene }: Pick<Room, 'scene'>): boolean {
  const { fills, strokes } = shapeOf(region, scene.frame);
  return region.label !== '' && (strokes.length > 0 || (isExclusion(region) && fills.length > 0));
}

function byPriority(regions: readonly Region[], room: Room): readonly Region[] {
  const rank = (region: Region) => (isSubject(region) ? -1 : ORDER.indexOf(isExclusion(region) ? 'context' : region.statement));
  const length = new Map(
    regions.map((region) => [region, boundaryLength(region, room) + 0.1 * strokeLength(shapeOf(region, room.scene.frame).strokes)]),
  );
  return regions.toSorted((a, b) => rank(a) - rank(b) || (length.get(b) ?? 0) - (length.get(a) ?? 0));
}

const strokeLength = (lines: readonly (readonly (readonly [number, number])[])[]): number =>
  lines.reduce(
    (sum, line) => sum + line.slice(1).reduce((s, [x, y], i) => s + Math.hypot(x - (line[i]?.[0] ?? x), y - (line[i]?.[1] ?? y)), 0),
    0,
  );

/** Length of the edge that bounds the union; the whole line for everything else. */
function boundaryLength(region: Region, { scene }: Pick<Room, 'scene'>): number {
  return strokeLength(scene.edges.get(region)?.outer ?? shapeOf(region, scene.frame).strokes);
}

function placeName(region: Region, room: Room, size: SizeClass, quantum: number): Named | null {
  const two = twoLines(region, size);
  const roomy = two && best(insideSpots(region, two, room), quantum);
  if (two && roomy && roomy.cost <= ROOMY) return { region, block: two, ...roomy };
  const block = nameBlock(region, size);
  const near = [...insideSpots(region, block, room), ...alongSpots(region, block, room)];
  const stayed = staying(region, block, near, room);
  if (stayed) return { region, block, ...stayed };
  const beside = best(near, quantum);
  if (beside && beside.cost < LEADER_FROM) return { region, block, ...beside };
  const far = farSpots(region, block, room);
  const spot = staying(region, block, far, room) ?? best([...(beside ? [beside] : []), ...far], quantum);
  return spot && spot.cost <= limit(region, room) ? { region, block, ...spot } : null;
}

/** The spot closest to where the name was just before, if that is still free. */
function staying(region: Region, block: NameBlock, spots: readonly Spot[], { before, unit }: Room): Spot | null {
  const old = before?.get(region.id);
  if (!old) return null;
  const way = ({ box }: Spot) => {
    const [x, y] = blockOrigin(block, box);
    return Math.hypot(x - old[0], y - old[1]);
  };
  const close = spots.filter((spot) => spot.cost <= STAY && way(spot) < REACH * unit);
  return close.reduce<Spot | null>((found, spot) => (found && way(found) <= way(spot) ? found : spot), null);
}

const farSpots = (region: Region, block: NameBlock, room: Room): readonly Spot[] =>
  boundaryLength(region, room) > WORTH_LEADER * room.unit ? leaderSpots(region, block, room) : [];

const limit = (region: Region, room: Room): number =>
  boundaryLength(region, room) > WORTH_LEADER * room.unit && region.statement !== 'other' ? LIMIT : LIMIT_HIDDEN;

function best(spots: readonly Spot[], quantum: number): Spot | null {
  const step = ({ cost }: Spot) => Math.floor(cost / quantum);
  return spots.reduce<Spot | null>((found, spot) => (found && step(found) <= step(spot) ? found : spot), null);
}

/** Names of computed curves go round the others; where there is no way round, they take their place. */
export function placeMovingNames(regions: readonly Region[], settled: Naming, fixed: readonly Box[], room: Room, size: SizeClass): Naming {
  const boxes = settled.named.map(({ box }) => box);
  const around = placeNames(regions, { ...room, taken: [...fixed, ...boxes] }, size, DRAGGED);
  if (around.unnamed.length === 0) return merged(settled, around);
  const kept = settled.named.filter(({ region }) => isSubject(region)).map(({ box }) => box);
  const over = placeNames(regions, { ...room, taken: [...fixed, ...kept] }, size, DRAGGED);
  const hidden = settled.named.filter(({ box }) => over.named.some((name) => overlap(name.box, box)));
  const rest = settled.named.filter((name) => !hidden.includes(name));
  return merged({ named: rest, unnamed: [...settled.unnamed, ...hidden.map(({ region }) => region)] }, over);
}

const merged = (a: Naming, b: Naming): Naming => ({ named: [...a.named, ...b.named], unnamed: [...a.unnamed, ...b.unnamed] });
