import type { Region } from '../engine/types.ts';
import { alongSpots } from './along.ts';
import { type Box, boxAt, overlap } from './box.ts';
import { chosenPlace } from './chosenPlace.ts';
import { insideSpots } from './inside.ts';
import { leaderSpots } from './leader.ts';
import { blockOrigin, type NameBlock, nameBlock, twoLines } from './nameBlock.ts';
import { boundaryLength, byPriority, edgeLength } from './priority.ts';
import { LEADER, type Named, type Room, type Spot } from './room.ts';
import { isSubject } from './style.ts';
import type { SizeClass } from './types.ts';

export interface Naming {
  readonly named: readonly Named[];
  readonly unnamed: readonly Region[];
}

/** Costs that differ by less are equal; then the order of the spots decides, which holds names still. */
const STEP = 4;
/** Costliest place that is still taken: for what is computed, for other curves that show, and for those hidden in the union. */
const LIMIT = { computed: 160, shown: 62, hidden: 24 };
/** Cost from which a leader can be better, and up to which the second line is shown. */
const LEADER_FROM = 24;
const ROOMY = 12;
/** While a curve is dragged: cost at which its name leaves its place, and how far it follows in one step, px. */
const STAY = 46;
const REACH = 14;
/** Boundary that deserves a leader: px, or the part of a short curve. */
const SHOWS = 40;
const SHOWS_PART = 0.9;

/** Gives every visible region a place for its name: first those that a person placed, then the most important. */
export function placeNames(regions: readonly Region[], room: Room, size: SizeClass): Naming {
  const inTurn = byPriority(regions, room.scene);
  const named: Named[] = inTurn.flatMap((region) => chosenPlace(region, room, size) ?? []);
  const unnamed: Region[] = [];
  for (const region of inTurn.filter((region) => !named.some((name) => name.region === region))) {
    const place = placeName(region, { ...room, taken: [...room.taken, ...named.flatMap(occupied)] }, size);
    if (place) named.push(place);
    else unnamed.push(region);
  }
  return { named, unnamed };
}

/** What a name takes up: its box and its leader. */
export function occupied({ box, leader }: Spot): readonly Box[] {
  if (!leader) return [box];
  const [[x1, y1], [x2, y2]] = leader;
  const angle = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
  return [box, boxAt((x1 + x2) / 2, (y1 + y2) / 2, Math.hypot(x2 - x1, y2 - y1), LEADER, angle)];
}

/** Inside the region, else beside its edge, else at the end of a leader. */
function placeName(region: Region, room: Room, size: SizeClass): Named | null {
  const two = twoLines(region, size);
  const roomy = two && best(insideSpots(region, two, { ...room, most: ROOMY }));
  if (two && roomy && roomy.cost <= ROOMY) return { region, block: two, ...roomy };
  const block = nameBlock(region, size);
  const spot = oneLine(region, block, room);
  return spot && { region, block, ...spot };
}

function oneLine(region: Region, block: NameBlock, space: Room): Spot | null {
  const enough = Math.min(SHOWS * space.unit, SHOWS_PART * edgeLength(region, space.scene));
  const shows = isSubject(region) || (boundaryLength(region, space.scene) > enough && region.statement !== 'other');
  const limit = region.statement === 'computed' ? LIMIT.computed : shows ? LIMIT.shown : LIMIT.hidden;
  const room = { ...space, most: limit };
  const near = [...insideSpots(region, block, room), ...alongSpots(region, block, room)];
  const nearest = staying(region, block, near, room) ?? best(near);
  if (nearest && (nearest.cost < LEADER_FROM || stays(nearest, region, block, room))) return nearest;
  const far = shows ? leaderSpots(region, block, room) : [];
  const found = staying(region, block, far, room) ?? best([...(nearest ? [nearest] : []), ...far]);
  return found && found.cost <= limit ? found : null;
}

export function best(spots: readonly Spot[]): Spot | null {
  const step = ({ cost }: Spot) => Math.floor(cost / STEP);
  return spots.reduce<Spot | null>((found, spot) => (found && step(found) <= step(spot) ? found : spot), null);
}

/** The spot closest to where the name was just before, if that is still free. */
function staying(region: Region, block: NameBlock, spots: readonly Spot[], room: Room): Spot | null {
  if (!room.before?.has(region.id)) return null;
  const close = spots.filter((spot) => stays(spot, region, block, room));
  const way = (spot: Spot) => moveOf(spot, region, block, room);
  return close.reduce<Spot | null>((found, spot) => (found && way(found) <= way(spot) ? found : spot), null);
}

const stays = (spot: Spot, region: Region, block: NameBlock, room: Room): boolean =>
  spot.cost <= STAY && moveOf(spot, region, block, room) < REACH * room.unit;

function moveOf({ box }: Spot, region: Region, block: NameBlock, { before }: Room): number {
  const old = before?.get(region.id);
  if (!old) return Number.POSITIVE_INFINITY;
  const [x, y] = blockOrigin(block, box);
  return Math.hypot(x - old[0], y - old[1]);
}

/** Names of computed curves go round the others; where there is no way round, they take their place. */
export function placeMovingNames(moving: readonly Region[], settled: Naming, room: Room, size: SizeClass): Naming {
  const taken = (names: readonly Named[]) => [...room.taken, ...names.flatMap(occupied)];
  const around = placeNames(moving, { ...room, taken: taken(settled.named) }, size);
  if (around.unnamed.length === 0 && around.named.every(({ cost }) => cost <= LIMIT.shown)) return merged(settled, around);
  const subjects = settled.named.filter(({ region }) => isSubject(region));
  const over = placeNames(moving, { ...room, taken: taken(subjects) }, size);
  const news = over.named.flatMap(occupied);
  const hidden = settled.named.filter((name) => occupied(name).some((box) => news.some((other) => overlap(box, other))));
  const rest = settled.named.filter((name) => !hidden.includes(name));
  return merged({ named: rest, unnamed: [...settled.unnamed, ...hidden.map(({ region }) => region)] }, over);
}

const merged = (a: Naming, b: Naming): Naming => ({ named: [...a.named, ...b.named], unnamed: [...a.unnamed, ...b.unnamed] });
