import { positronEnergyAt, squaredEnergy } from '../annihilation.ts';
import { effectiveCuts } from '../calorimeter.ts';
import type { Calorimeter } from '../missingEnergy.ts';
import { gaussLegendre } from '../numerics/gaussLegendre.ts';
import { trackLength } from '../shower.ts';
import { nucleiPerRadiationLength } from '../thickTarget.ts';
import { type PhotonDecay, pairAnnihilation, spectralDensity } from './photonDecay.ts';
import { type VectorYields, vectorYield } from './vectorYields.ts';

const MASS_NODES = 24;
const ENERGY_NODES = 48;

/**
 * X radiated through a virtual photon, per beam particle.
 *   N = ∫ dM²/M² ρ_X(M) N_V(M),  M = M₀ e^{v²} from the threshold M₀ to E₀/8
 * @param decay    X
 * @param vectors  N_V in the window of missing energy
 * @returns        N    at unit coupling; 0 when X is too heavy
 * Source: Gninenko:2018ter (method), derived here. The photon comes from the beam particle only: two-photon pairs are left out.
 * Valid: M₀ > 0. Accuracy: 1e-5 of the integral, 2e-4 for M₀ < 0.1 MeV. For electrons not compared with a published curve.
 */
export function radiatedPairs(decay: PhotonDecay, vectors: VectorYields): number {
  if (!(decay.threshold < vectors.heaviest)) return 0;
  const end = Math.sqrt(Math.log(vectors.heaviest / decay.threshold));
  const { nodes, weights } = gaussLegendre(MASS_NODES);
  let sum = 0;
  for (let i = 0; i < MASS_NODES; i++) {
    const v = (end / 2) * (1 + (nodes[i] as number));
    const M = decay.threshold * Math.exp(v * v);
    sum += (weights[i] as number) * 4 * v * spectralDensity(decay, M) * vectorYield(vectors, M);
  }
  return (end / 2) * sum;
}

/**
 * X from shower positrons that annihilate with electrons of the target off resonance, e⁺e⁻ → γ* → X.
 *   N = (N_A X₀/A) Z ∫ dv T₊(v) σ(s),  s = 2m_e(E + m_e), E = vE₀ in the window;  E = E_lo + (E_hi − E_lo)u²
 * @param decay  X
 * @param setup  electron beam; a resolution smears the lower edge of the window
 * @returns      N    per beam electron at unit coupling; 0 below threshold
 * Source: derived here. Left out of the published estimates of Gninenko:2018ter, as far as could be seen, and not compared with a
 * published curve. Accuracy: 1e-12 of the integral; electrons at rest.
 */
export function annihilationPairs(decay: PhotonDecay, setup: Calorimeter): number {
  const { beamEnergy, missingEnergyMin, missingEnergyMax, resolution } = setup;
  const highest = Math.min(beamEnergy, missingEnergyMax);
  const threshold = positronEnergyAt(decay.threshold ** 2);
  let sum = 0;
  for (const { cut, weight } of effectiveCuts(resolution, beamEnergy, missingEnergyMin)) {
    sum += weight * annihilationBetween(decay, beamEnergy, Math.max(cut, threshold), highest);
  }
  return nucleiPerRadiationLength(setup.material) * setup.material.Z * sum;
}

/** ∫ dv T₊(v) σ between two positron energies. */
function annihilationBetween(decay: PhotonDecay, beamEnergy: number, low: number, high: number): number {
  if (!(low < high)) return 0;
  const { nodes, weights } = gaussLegendre(ENERGY_NODES);
  let sum = 0;
  for (let i = 0; i < ENERGY_NODES; i++) {
    const u = 0.5 * (1 + (nodes[i] as number));
    const energy = low + (high - low) * u * u;
    const track = trackLength('pos', Math.log(beamEnergy / energy));
    sum += (weights[i] as number) * u * track * pairAnnihilation(decay, squaredEnergy(energy));
  }
  return ((high - low) / beamEnergy) * sum;
}
