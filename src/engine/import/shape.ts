import type { Block, Side } from './types.ts';

/** How often the mass turns back along a path; steps of equal mass do not count. */
export function reversals(block: Block): number {
  let [count, direction] = [0, 0];
  for (let i = 1; i < block.length; i++) {
    const step = Math.sign((block[i]?.[0] ?? 0) - (block[i - 1]?.[0] ?? 0));
    if (step !== 0 && direction !== 0 && step !== direction) count += 1;
    if (step !== 0) direction = step;
  }
  return count;
}

/** Masses that jump back and forth: rows that were never in the order of a curve. */
export const zigzags = (block: Block): boolean => reversals(block) > Math.max(4, 0.2 * block.length);

export const sortedByMass = (block: Block): Block => block.toSorted((a, b) => a[0] - b[0]);

const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.abs(b);

export function isRing(block: Block): boolean {
  const [first, last] = [block[0], block.at(-1)];
  return block.length > 3 && first !== undefined && last !== undefined && same(first[0], last[0]) && same(first[1], last[1]);
}

/** Goes out in mass and comes back to where it began, at another coupling: the rim of an island cut by a frame. */
function turnsBack(block: Block): boolean {
  if (block.length < 4 || zigzags(block)) return false;
  const masses = block.map(([mass]) => Math.log(mass));
  const span = masses.reduce((a, b) => Math.max(a, b)) - masses.reduce((a, b) => Math.min(a, b));
  const [first = 0, last = 0] = [masses[0], masses.at(-1)];
  const farthest = masses.reduce((far, mass) => Math.max(far, Math.abs(mass - first)), 0);
  return span > 0 && Math.abs(last - first) < 0.2 * span && farthest > 0.8 * span;
}

/** Islands that close are excluded inside; everything else is taken as an upper limit. */
export const guessSide = (blocks: readonly Block[]): Side =>
  blocks.every((block) => isRing(block) || turnsBack(block)) ? 'closed' : 'above';
