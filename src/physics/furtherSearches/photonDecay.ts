import { ALPHA, ELECTRON_MASS } from '../constants.ts';
import { darkMatterWidth } from '../decay/darkMatter.ts';
import { darkPhotonToLeptonsWidth } from '../decay/darkPhoton.ts';

/** New particles X that a virtual photon turns into, at unit coupling. */
export interface PhotonDecay {
  /** Smallest mass of the photon, GeV. */
  readonly threshold: number;
  /** Γ(γ* → X) of a photon of mass M, GeV; 0 below the threshold. */
  readonly width: (mass: number) => number;
}

/**
 * A pair of millicharged particles.
 *   Γ(γ* → χχ̅) = ε² α M/3 {(1 + 2m²/M²) b Dirac; b³/4 complex scalar},  b = √(1 − 4m²/M²)
 * @param kind     Dirac fermion or complex scalar
 * @param chiMass  m    GeV
 * Source: Gninenko:2018ter (model); tree-level width. Valid: m > 0. Accuracy: tree level.
 */
export const millichargedPair = (kind: 'dirac' | 'scalar', chiMass: number): PhotonDecay => ({
  threshold: 2 * chiMass,
  width: (mass) => darkMatterWidth(kind, ALPHA, mass, chiMass),
});

/**
 * An axion-like particle and a dark photon, ℒ = (g/2) a F_μν F̃′^μν.
 *   Γ(γ* → aγ_D) = g² k³/12π,  k the momentum in the rest frame of γ*;  massless a: g² M³ (1 − m_D²/M²)³/96π
 * @param darkMass   m_D   GeV
 * @param axionMass  m_a   GeV
 * Source: arXiv:2204.09978 (model); width from the summed amplitude, derived here. Valid: m_D > 0. Accuracy: tree level.
 */
export function darkAxionPair(darkMass: number, axionMass = 0): PhotonDecay {
  const [sum, difference] = [darkMass + axionMass, darkMass - axionMass];
  const momentum = (mass: number) => Math.sqrt((mass - sum) * (mass + sum) * (mass - difference) * (mass + difference)) / (2 * mass);
  return { threshold: sum, width: (mass) => (mass > sum ? momentum(mass) ** 3 / (12 * Math.PI) : 0) };
}

/**
 * How a process with a vector of mass M turns into one with X: dN = N_V(M) ρ_X(M) dM²/M².
 *   ρ_X = Γ(γ* → X)/(π M)
 * @param mass  M    GeV
 * @returns     ρ_X  pure number at unit coupling
 * Source: factorisation of phase space, derived here. Accuracy: exact at tree level.
 */
export const spectralDensity = (decay: PhotonDecay, mass: number): number => decay.width(mass) / (Math.PI * mass);

/**
 * Cross section of e⁺e⁻ → γ* → X.
 *   σ = 4π²α ρ_X(√s)/s
 * @param s  GeV²
 * @returns  σ  GeV⁻² at unit coupling
 * Source: tree level, derived here. Accuracy: m_e²/s.
 */
export const pairAnnihilation = (decay: PhotonDecay, s: number): number =>
  (4 * Math.PI ** 2 * ALPHA * spectralDensity(decay, Math.sqrt(s))) / s;

/**
 * Decays of a vector meson to X over those to e⁺e⁻.
 *   Γ(γ* → X)/Γ(γ* → e⁺e⁻) at M = m_V
 * @param mass  m_V  GeV
 * @returns     pure number at unit coupling
 * Source: Gninenko:2018ter (method). Accuracy: tree level, both through one virtual photon.
 */
export const overElectrons = (decay: PhotonDecay, mass: number): number =>
  decay.width(mass) / darkPhotonToLeptonsWidth(1, mass, ELECTRON_MASS);
