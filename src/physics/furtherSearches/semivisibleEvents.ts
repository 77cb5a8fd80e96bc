import { largestY, spectrum } from '../bremsstrahlung/crossSection.ts';
import type { InnerNodes } from '../bremsstrahlung/process.ts';
import type { Calorimeter } from '../missingEnergy.ts';
import { electronProcess } from '../missingEnergy.ts';
import { gaussLegendre } from '../numerics/gaussLegendre.ts';
import { type Chain, type ChainDetector, type ChainNode, chainNodes } from './semivisibleChannels.ts';
import { forEachShowerElectron } from './showerElectrons.ts';

/** Nodes of the source: shower, x, angles. */
export interface ChainOrder {
  readonly shower: number;
  readonly x: number;
  readonly inner: InnerNodes;
}

/** 1e-3 of the events, 7e-5 of the invisible ones. */
const usualOrder: ChainOrder = { shower: 10, x: 16, inner: { u: 16, t: 16 } };

/**
 * χ₂ made by a beam of electrons through A′ → χ₁χ₂, per beam electron at ε = 1, in the window of missing energy.
 *   Σ weight = N(A′);  events = N_EOT eff ε² channelSums(…, ε)
 * The nodes serve every mixing: they depend on masses, α_D (the width of χ₂) and the set-up only.
 * @returns  empty where A′ → χ₁χ₂ is closed or the A′ cannot be made
 * Source: as thickTargetYield and chainNodes. Valid: m_A′ < E_cut. Accuracy: 1e-3.
 */
export function semivisibleSource(chain: Chain, setup: Calorimeter, detector: ChainDetector, order = usualOrder): ChainNode[] {
  const { mediatorMass, lighterMass, heavierMass } = chain;
  if (!(lighterMass + heavierMass < mediatorMass)) return [];
  const process = electronProcess('ETL', setup.material);
  const rule = gaussLegendre(order.x);
  const result: ChainNode[] = [];
  forEachShowerElectron(setup, order.shower, (energy, cut, weight) => {
    const yLow = -Math.log1p(-Math.max(cut, mediatorMass) / energy);
    const half = (largestY(process, energy) - yLow) / 2;
    if (!(half > 0)) return;
    for (let i = 0; i < order.x; i++) {
      const om = Math.exp(-(yLow + half * (1 + (rule.nodes[i] as number))));
      const made = half * (rule.weights[i] as number) * om * spectrum(process, mediatorMass, energy, om, order.inner);
      result.push(...chainNodes(chain, detector, (1 - om) * energy, weight * made));
    }
  });
  return result;
}
