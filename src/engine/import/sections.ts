import type { Block } from './types.ts';

/** One coupling for each mass, going one way. */
export function isFunction(block: Block): boolean {
  const steps = block.slice(1).map(([mass], i) => mass - (block[i]?.[0] ?? 0));
  return steps.every((step) => step > 0) || steps.every((step) => step < 0);
}

/** Couplings at which a closed path crosses a mass, ascending; vertical pieces give both ends. */
function crossings(block: Block, mass: number): number[] {
  const found: number[] = [];
  for (let i = 1; i < block.length; i++) {
    const [[ax, ay], [bx, by]] = [block[i - 1] ?? [0, 0], block[i] ?? [0, 0]];
    if (Math.min(ax, bx) > mass || Math.max(ax, bx) < mass) continue;
    if (ax === bx) found.push(ay, by);
    else found.push(Math.exp(Math.log(ay) + (Math.log(mass / ax) / Math.log(bx / ax)) * Math.log(by / ay)));
  }
  return found.sort((a, b) => a - b);
}

/** Lower and upper edge at every mass of a ring; null where a mass meets more than two edges. */
export function edgesAt(block: Block): readonly (readonly [mass: number, lower: number, upper: number])[] | null {
  const masses = [...new Set(block.map(([mass]) => mass))].sort((a, b) => a - b);
  const between = masses.slice(1).map((mass, i) => Math.sqrt(mass * (masses[i] ?? mass)));
  if (between.some((mass) => crossings(block, mass).length !== 2)) return null;
  return masses.map((mass) => {
    const edges = crossings(block, mass);
    return [mass, edges[0] ?? Number.NaN, edges.at(-1) ?? Number.NaN];
  });
}
