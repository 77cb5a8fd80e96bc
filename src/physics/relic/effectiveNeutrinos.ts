import { ELECTRON_MASS } from '../constants.ts';
import { gaussLegendre } from '../numerics/gaussLegendre.ts';

/** Temperature at which neutrinos decouple, GeV: taken as instantaneous. */
export const NEUTRINO_DECOUPLING = 2.3e-3;
/** N_eff of the Standard Model. */
const STANDARD_NEUTRINOS = 3.044;
/** Entropy degrees of freedom of the photon and of three neutrinos. */
const PHOTON = 2;
const NEUTRINOS = (6 * 7) / 8;

const NODES = 48;
/** Momenta in units of T above which e⁻ᵖ no longer matters. */
const LARGEST_MOMENTUM = 40;

/**
 * Entropy degrees of freedom of one species.
 *   g_s = (45/2π²)(g/2π²) ∫ dp p² (E + p²/3E)/(e^E ± 1),  E² = p² + (m/T)²,  p in units of T
 * @param massOverT    m/T
 * @param states       g
 * @param statistics   +1 fermion, −1 boson
 * Source: Kolb:1990vq ch. 3. Accuracy: 1e-6.
 */
export function entropyStates(massOverT: number, states: number, statistics: 1 | -1): number {
  const { nodes, weights } = gaussLegendre(NODES);
  let sum = 0;
  for (let i = 0; i < NODES; i++) {
    const p = (LARGEST_MOMENTUM / 2) * (1 + (nodes[i] as number));
    const E = Math.hypot(p, massOverT);
    sum += ((weights[i] as number) * p * p * (E + (p * p) / (3 * E))) / (Math.exp(E) + statistics);
  }
  return ((45 * states) / (4 * Math.PI ** 4)) * (LARGEST_MOMENTUM / 2) * sum;
}

/** What the dark matter heats when it annihilates after the neutrinos have decoupled. */
export type Heats = 'electrons' | 'neutrinos';

/**
 * N_eff with thermal dark matter that becomes non-relativistic around neutrino decoupling.
 *   heats electrons:  N = 3.044 [(2+e)/(2+e+X)]^{4/3};  heats neutrinos:  N = 3.044 (1 + X/5.25)^{4/3}
 *   e, X = entropy degrees of freedom of e⁺e⁻ and of the dark matter at decoupling
 * @param mass          m    GeV
 * @param states        g    of the dark matter, all states
 * @param statistics    +1 fermion, −1 boson
 * @param heats         electrons and photons, or neutrinos
 * @param decoupling    T    GeV
 * Source: Ho:2012ug. Accuracy: instantaneous decoupling; indicative.
 */
export function effectiveNeutrinos(
  mass: number,
  states: number,
  statistics: 1 | -1,
  heats: Heats,
  decoupling = NEUTRINO_DECOUPLING,
): number {
  const dark = entropyStates(mass / decoupling, states, statistics);
  if (heats === 'neutrinos') return STANDARD_NEUTRINOS * (1 + dark / NEUTRINOS) ** (4 / 3);
  const plasma = PHOTON + entropyStates(ELECTRON_MASS / decoupling, 4, 1);
  return STANDARD_NEUTRINOS * (plasma / (plasma + dark)) ** (4 / 3);
}
