import type { Limit } from '../types.ts';
import type { Block } from './types.ts';

/** A curve of more points is thinned out: the figure cannot show them, and each costs time. */
export const MOST_POINTS = 5000;
/** Largest change of a mass or coupling to begin with, relative. */
const TOLERANCE = 0.001;

/**
 * Indices of the points to keep so that the path between them stays within `tolerance` (in ln x, ln y)
 * of those left out: from each kept point, the longest stretch that a single straight line can replace.
 */
export function keptPoints(block: Block, tolerance: number, forced: (index: number) => boolean): number[] {
  const kept = [0];
  let sector = openSector(block[0] ?? [1, 1]);
  for (let i = 1; i < block.length; i++) {
    const fits = sector.take(block[i] ?? [1, 1], tolerance);
    if (!fits) {
      kept.push(i - 1);
      sector = openSector(block[i - 1] ?? [1, 1]);
      sector.take(block[i] ?? [1, 1], tolerance);
    }
    if (forced(i) && i < block.length - 1) {
      kept.push(i);
      sector = openSector(block[i] ?? [1, 1]);
    }
  }
  return block.length > 1 ? [...kept, block.length - 1] : kept;
}

/** Directions in which a line from the anchor passes all points so far; the distance must not shrink. */
function openSector([x0, y0]: readonly [number, number]) {
  const [ax, ay] = [Math.log(x0), Math.log(y0)];
  let [centre, low, high, far] = [0, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
  const take = ([x, y]: readonly [number, number], tolerance: number): boolean => {
    const [dx, dy] = [Math.log(x) - ax, Math.log(y) - ay];
    const distance = Math.hypot(dx, dy);
    if (distance <= tolerance) return far <= tolerance;
    const first = low === Number.NEGATIVE_INFINITY;
    if (first) centre = Math.atan2(dy, dx);
    const angle = turn(Math.atan2(dy, dx) - centre);
    const half = Math.asin(tolerance / distance);
    if (!first && (angle < low || angle > high || distance < far)) return false;
    [low, high, far] = [Math.max(low, angle - half), Math.min(high, angle + half), distance];
    return low <= high;
  };
  return { take };
}

/** An angle brought to −π to π. */
const turn = (angle: number): number => Math.atan2(Math.sin(angle), Math.cos(angle));

interface Path {
  readonly blocks: readonly Block[];
  readonly unstroked: Limit['unstroked'];
}

/** A smaller island than this tolerates stays as it is. */
const FEWEST = 4;
const isRing = (block: Block): boolean => String(block[0]) === String(block.at(-1));

/** The path with fewer points; a change of stroke stays where it is. */
export function thinOut({ blocks, unstroked }: Path, tolerance: number): Path {
  const bare = new Set(unstroked.map(([block, segment]) => `${block}:${segment}`));
  const thinned = blocks.map((block, b) => {
    const isBare = (segment: number): boolean => bare.has(`${b}:${segment}`);
    const few = keptPoints(block, tolerance, (i) => isBare(i - 1) !== isBare(i));
    const kept = few.length < FEWEST && isRing(block) ? [...block.keys()] : few;
    const points = kept.map((i) => block[i] ?? ([1, 1] as const));
    return { points, bare: kept.slice(0, -1).flatMap((i, segment) => (isBare(i) ? [[b, segment] as const] : [])) };
  });
  return { blocks: thinned.map(({ points }) => points), unstroked: thinned.flatMap(({ bare: segments }) => segments) };
}

export const countPoints = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + block.length, 0);

/** Every so-many-th point: the last resort for clouds that are no curve. */
function everyNth(block: Block, step: number): Block {
  return block.filter((_, i) => i % step === 0 || i === block.length - 1);
}

/** Thins out until few enough points are left; the largest change (relative) that was needed, 0 when nothing was done. */
export function limitPoints(path: Path): Path & { readonly change: number } {
  let [thinned, change, tolerance] = [path, 0, TOLERANCE];
  while (countPoints(thinned.blocks) > MOST_POINTS && tolerance < 0.5) {
    thinned = thinOut(thinned, tolerance);
    change += tolerance;
    tolerance *= 2;
  }
  const count = countPoints(thinned.blocks);
  if (count <= MOST_POINTS) return { ...thinned, change };
  const step = Math.ceil(count / MOST_POINTS) + 1;
  return { blocks: thinned.blocks.map((block) => everyNth(block, step)), unstroked: [], change: Number.POSITIVE_INFINITY };
}
