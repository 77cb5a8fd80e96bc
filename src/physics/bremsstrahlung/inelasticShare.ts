import { alongMass } from './alongMass.ts';
import { crossSectionAbove } from './crossSection.ts';
import type { Process } from './process.ts';

/** Chebyshev points in ln m of a curve: above 2 GeV the share grows steeply, as the nucleus as a whole no longer answers. */
const POINTS = 24;
const NODES = { x: 12, inner: { u: 12, t: 12 } } as const;

/**
 * Cross section on the nucleons of a nucleus over that on the nucleus as a whole, above a cut.
 *   σ_inelastic/σ_elastic at x > x_min
 * @param process  level `etlRecoil` or `etlStatic`
 * @param masses   m      GeV
 * @param energy   E      GeV
 * @param xMin     lower end of x
 * @returns        per mass; 0 where nothing can be made
 * Source: Bjorken:2009mm app. A (form factors). Accuracy: 3e-4 of the cross section.
 */
export function inelasticShares(process: Process, masses: Float64Array, energy: number, xMin: number): Float64Array {
  return alongMass(masses, energy, POINTS, (mass) => inelasticShare(process, mass, energy, xMin));
}

function inelasticShare(process: Process, mass: number, energy: number, xMin: number): number {
  const sigma = (formFactor: 'elastic' | 'full') => crossSectionAbove({ ...process, formFactor }, mass, energy, xMin, NODES.x, NODES.inner);
  const elastic = sigma('elastic');
  return elastic > 0 ? sigma('full') / elastic - 1 : 0;
}
