import { chebyshevGrid, interpolationWeights } from '../numerics/chebyshev.ts';
import { crossSectionAbove } from './crossSection.ts';
import type { Process } from './process.ts';

/** Chebyshev points in ln m per call: a share changes by a few per cent over three decades. */
const POINTS = 8;
const NODES = { x: 12, inner: { u: 12, t: 12 } } as const;

/**
 * Cross section on the nucleons of a nucleus over that on the nucleus as a whole, above a cut.
 *   σ_inelastic/σ_elastic at x > x_min
 * @param process  level `etlRecoil` or `etlStatic`
 * @param masses   m      GeV
 * @param energy   E      GeV
 * @param xMin     lower end of x
 * @returns        per mass; 0 where nothing can be made
 * Source: Bjorken:2009mm app. A (form factors). Accuracy: 1e-3 of the share.
 */
export function inelasticShares(process: Process, masses: Float64Array, energy: number, xMin: number): Float64Array {
  const at = (mass: number) => inelasticShare(process, mass, energy, xMin);
  if (masses.length <= POINTS) return masses.map(at);
  const logs = masses.map(Math.log);
  const grid = chebyshevGrid(Math.min(...logs), Math.max(...logs), POINTS);
  const shares = grid.points.map((logMass) => at(Math.exp(logMass)));
  const weights = new Float64Array(POINTS);
  return logs.map((logMass) => {
    interpolationWeights(grid, logMass, weights);
    return shares.reduce((sum, share, i) => sum + share * (weights[i] as number), 0);
  });
}

function inelasticShare(process: Process, mass: number, energy: number, xMin: number): number {
  const sigma = (formFactor: 'elastic' | 'full') => crossSectionAbove({ ...process, formFactor }, mass, energy, xMin, NODES.x, NODES.inner);
  const elastic = sigma('elastic');
  return elastic > 0 ? sigma('full') / elastic - 1 : 0;
}
