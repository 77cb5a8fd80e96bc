import { crossSectionAbove } from './bremsstrahlung/crossSection.ts';
import type { InnerNodes, Process } from './bremsstrahlung/process.ts';
import { AVOGADRO, GEV_MINUS2_TO_CM2 } from './constants.ts';
import type { Material } from './materials.ts';
import { exactShowerNodes } from './showerNodes.ts';

/** Nodes of a direct evaluation, from the outermost integral inwards. */
export interface YieldNodes {
  readonly shower: number;
  readonly x: number;
  readonly inner: InnerNodes;
}

/** Converged to 1e-6. */
export const convergedYield: YieldNodes = { shower: 24, x: 18, inner: { u: 24, t: 24 } };
/** 2e-4, a tenth of the work; the outer nodes also serve the tables. */
export const cheapYield: YieldNodes = { shower: 10, x: 14, inner: { u: 12, t: 12 } };

/** N_A X₀/A in cm⁻² per radiation length, times (ħc)²: from X₀ GeV⁻² to particles per beam particle. */
export const nucleiPerRadiationLength = (material: Material): number =>
  ((AVOGADRO * material.radiationLengthGPerCm2) / material.A) * GEV_MINUS2_TO_CM2;

/**
 * X radiated in a thick target with an energy above a sharp cut, per beam particle at ε = 1.
 *   N = (N_A X₀/A) ∫ dv T(v) σ(x > E_cut/E),  E = vE₀, T of electrons and positrons
 * @param mass        m      GeV
 * @param beamEnergy  E₀     GeV
 * @param cut         E_cut  GeV
 * @returns           N; 0 when X cannot be made
 * Source: Bjorken:2009mm (yield), Rossi:1941zza (track length).
 * Accuracy: of the nodes; approximation A of the shower, no LPM effect.
 */
export function thickTargetYield(
  process: Process,
  material: Material,
  mass: number,
  beamEnergy: number,
  cut: number,
  nodes: YieldNodes,
): number {
  const lowest = Math.max(cut, mass);
  if (!(lowest < beamEnergy)) return 0;
  const shower = exactShowerNodes(lowest / beamEnergy, nodes.shower);
  let sum = 0;
  for (let i = 0; i < nodes.shower; i++) {
    const E = (shower.v[i] as number) * beamEnergy;
    if (E > lowest) sum += (shower.weights[i] as number) * crossSectionAbove(process, mass, E, cut / E, nodes.x, nodes.inner);
  }
  return nucleiPerRadiationLength(material) * sum;
}
