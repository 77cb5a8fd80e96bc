import { prepareSearches } from '../../src/cli/prepareSearches.ts';
import { cases } from '../../src/cli/validation/cases.ts';
import { limitOf, publishedOf } from '../../src/cli/validation/published.ts';
import { readPublishedLimits } from '../../src/cli/validation/publishedLimits.ts';
import type { Candidate, Case } from '../../src/cli/validation/types.ts';

await prepareSearches();
export const limits = await readPublishedLimits();

export function caseOf(id: string): { test: Case; candidate: Candidate } {
  const [caseId, candidateId] = id.split('/');
  const test = cases.find((c) => c.id === caseId);
  const candidate = test?.candidates.find((c) => c.id === candidateId);
  if (!test || !candidate) throw new Error(`no case ${id}`);
  return { test, candidate };
}

type XY = readonly [number, number];

/** Couplings at which a published outline crosses a mass, ascending, interpolated in the logarithms. */
function crossings(path: readonly XY[], mass: number): number[] {
  return path
    .slice(1)
    .flatMap(([bx, by], i) => {
      const [ax, ay] = path[i] as XY;
      return ax === bx || (ax - mass) * (bx - mass) > 0 ? [] : [ay * (by / ay) ** (Math.log(mass / ax) / Math.log(bx / ax))];
    })
    .sort((a, b) => a - b);
}

/** Computed over published coupling at the lower and the upper edge, by mass in GeV; computed at that mass, not read off a polyline. */
export function ratiosAt(id: string, masses: readonly number[]): { lower: number; upper: number }[] {
  const { test, candidate } = caseOf(id);
  if (typeof test.published !== 'string') throw new Error(`${id} has no published curve`);
  const path = limitOf(limits, test.plane, test.published).blocks.flat();
  const edges = candidate.computed(publishedOf(test, limits).conditions).edges(masses);
  return masses.map((mass, i) => {
    const published = crossings(path, mass);
    const { lower, upper } = edges[i] ?? { lower: Number.NaN, upper: Number.NaN };
    return { lower: lower / (published[0] ?? Number.NaN), upper: upper / (published.at(-1) ?? Number.NaN) };
  });
}
