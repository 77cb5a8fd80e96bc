import { gaussLegendre } from '../numerics/gaussLegendre.ts';
import { equivalentPhotonSpectrum, improvedSpectrum } from './equivalentPhotons.ts';
import { exactSpectrum } from './exactTreeLevel.ts';
import { type InnerNodes, isDefined, type Process } from './process.ts';

/**
 * dσ/dx of ℓ N → ℓ N X at the level of the process.
 * @param mass    m      GeV
 * @param energy  E      GeV
 * @param om      1 − x
 * @returns       dσ/dx  GeV⁻² at ε = 1; 0 outside the kinematic range, NaN where the level has no formula for the kind
 */
export function spectrum(process: Process, mass: number, energy: number, om: number, nodes: InnerNodes): number {
  const { level, kind } = process;
  if (!isDefined(level, kind)) return Number.NaN;
  if (level === 'iww') return improvedSpectrum(process.nucleus, mass, process.leptonMass, energy, om);
  if (level === 'etlRecoil' || level === 'etlStatic') return exactSpectrum(process, mass, energy, om, nodes);
  return equivalentPhotonSpectrum(process, mass, energy, om, nodes);
}

/**
 * Upper end of −ln(1 − x): the energy left to the lepton is k m_ℓ, k = 2 for `etlRecoil` and 1 otherwise.
 * Equivalent photons keep rising towards it, so there the end is part of the definition.
 */
export const largestY = (process: Process, energy: number): number =>
  Math.log(energy / ((process.level === 'etlRecoil' ? 2 : 1) * process.leptonMass));

/**
 * Cross section with more than a fraction x_min of the energy in X.
 *   σ = ∫_{x > max(x_min, m/E)} dσ/dx dx,  as ∫ (1 − x) dσ/dx dy with y = −ln(1 − x)
 * @param mass    m      GeV
 * @param energy  E      GeV
 * @param xMin    lower end of x
 * @param order   Gauss–Legendre nodes in y: from x = 0.8 12 give 1e-5, 24 1e-9; twice below x = 1/2
 * @returns       σ      GeV⁻² at ε = 1; 0 when X cannot be made
 */
export function crossSectionAbove(process: Process, mass: number, energy: number, xMin: number, order: number, nodes: InnerNodes): number {
  const threshold = mass / energy;
  const xLow = Math.max(xMin, threshold);
  const yHigh = largestY(process, energy);
  const yLow = -Math.log1p(-xLow);
  if (!(xLow < 1 && yLow < yHigh)) return 0;
  const perY = (om: number) => om * spectrum(process, mass, energy, om, nodes);
  const atThreshold = xLow === threshold;
  const ySplit = Math.min(yHigh, Math.LN2);
  if (xLow > 0.1 || yLow >= ySplit) return panel(perY, yLow, yHigh, atThreshold, order);
  return panel(perY, yLow, ySplit, atThreshold, order) + panel(perY, ySplit, yHigh, false, order);
}

/** ∫ f(e^{−y}) dy; from the threshold y rises with the square of the node, which removes the square-root edge. */
function panel(f: (om: number) => number, yLow: number, yHigh: number, atThreshold: boolean, order: number): number {
  const rule = gaussLegendre(order);
  const width = yHigh - yLow;
  let sum = 0;
  for (let i = 0; i < order; i++) {
    const z = 0.5 * (1 + (rule.nodes[i] as number));
    const y = yLow + width * (atThreshold ? z * z : z);
    sum += (rule.weights[i] as number) * (atThreshold ? z : 0.5) * f(Math.exp(-y));
  }
  return width * sum;
}
