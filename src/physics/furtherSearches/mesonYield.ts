import type { Material } from '../materials.ts';
import { gaussLegendre } from '../numerics/gaussLegendre.ts';
import { trackLength } from '../shower.ts';
import { nucleiPerRadiationLength } from '../thickTarget.ts';
import { overElectrons, type PhotonDecay } from './photonDecay.ts';
import { nuclearPhotoproduction } from './photoproduction.ts';
import { type VectorMeson, type VectorMesonName, vectorMesonNames, vectorMesons } from './vectorMesons.ts';

const ENERGY_NODES = 24;

/**
 * Vector mesons above an energy made by the photons of a shower, per beam electron.
 *   n_V = (N_A X₀/A) ∫ du T_γ(u) σ_γA(uE₀),  u = 1 − y²; σ_γA linear between its values at E_cut, (E_cut + E₀)/2 and E₀
 * @param beamEnergy  E₀     GeV
 * @param cut         E_cut  GeV
 * @returns           n_V    0 for E_cut ≥ E₀
 * Source: Rossi:1941zza (photons), nuclearPhotoproduction. Not compared with a published yield: the factor `uncertaintyFactor` of
 * the meson says how far it may be off.
 * Accuracy: the linear rule 0.1 % for ρ, ω, φ and 3 % for J/ψ; all mesons decay before they are absorbed.
 */
export function vectorMesonYield(meson: VectorMeson, material: Material, beamEnergy: number, cut: number): number {
  if (!(cut < beamEnergy)) return 0;
  const perNucleus = (energy: number) => {
    const { coherent, incoherent } = nuclearPhotoproduction(meson, energy, material.A);
    return coherent + incoherent;
  };
  const [low, middle, high] = [perNucleus(cut), perNucleus((cut + beamEnergy) / 2), perNucleus(beamEnergy)];
  const linear = (share: number) => (share < 0.5 ? low + 2 * share * (middle - low) : middle + (2 * share - 1) * (high - middle));
  const yEnd = Math.sqrt(1 - cut / beamEnergy);
  const { nodes, weights } = gaussLegendre(ENERGY_NODES);
  let sum = 0;
  for (let i = 0; i < ENERGY_NODES; i++) {
    const y = (yEnd / 2) * (1 + (nodes[i] as number));
    const photons = trackLength('gam', -Math.log1p(-y * y));
    sum += (weights[i] as number) * 2 * y * photons * linear(1 - (y / yEnd) ** 2);
  }
  return nucleiPerRadiationLength(material) * (yEnd / 2) * sum;
}

/** Vector mesons per beam electron: computed, or what a person thinks they are. */
export type MesonYields = Readonly<Record<VectorMesonName, number>>;

/** vectorMesonYield of all four mesons. */
export function vectorMesonYields(material: Material, beamEnergy: number, cut: number): MesonYields {
  const of = (name: VectorMesonName) => vectorMesonYield(vectorMesons[name], material, beamEnergy, cut);
  return { rho: of('rho'), omega: of('omega'), phi: of('phi'), jpsi: of('jpsi') };
}

/**
 * Branching fraction of a vector meson to X.
 *   BR(V → X) = BR(V → e⁺e⁻) Γ(γ* → X)/Γ(γ* → e⁺e⁻) at M = m_V
 * @returns  BR  at unit coupling; 0 below threshold
 * Source: Gninenko:2018ter (method). Accuracy: that of BR(V → e⁺e⁻).
 */
export const vectorMesonBranching = (meson: VectorMeson, decay: PhotonDecay): number =>
  meson.electronBranching * overElectrons(decay, meson.mass);

/**
 * X from decays of vector mesons, per beam electron.
 *   N = Σ_V n_V BR(V → X)
 * @returns  N  at unit coupling
 * Source: Gninenko:2018ter (method). Accuracy: that of n_V. Not compared with a published curve.
 */
export const mesonPairs = (decay: PhotonDecay, yields: MesonYields): number =>
  vectorMesonNames.reduce((sum, name) => sum + yields[name] * vectorMesonBranching(vectorMesons[name], decay), 0);
