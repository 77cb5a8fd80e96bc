import { ELECTRON_MASS, MUON_MASS, TAU_MASS } from '../constants.ts';
import { hadronicRatio } from '../decay/darkPhoton.ts';
import { fermionPairWidth } from '../decay/fermionPair.ts';
import { mesonRatio, OMEGA, PHI } from '../decay/vectorMesons.ts';

/** Vector couplings of a boson to the fermions, in units of its gauge coupling; the same for the three neutrinos. */
export interface Charges {
  readonly electron: number;
  readonly muon: number;
  readonly tau: number;
  readonly neutrino: number;
  readonly up: number;
  readonly down: number;
  readonly strange: number;
}

/** Of the dark photon, with g = εe. */
export const ELECTRIC: Charges = {
  ...{ electron: -1, muon: -1, tau: -1, neutrino: 0 },
  ...{ up: 2 / 3, down: -1 / 3, strange: -1 / 3 },
};

export const B_MINUS_L: Charges = {
  ...{ electron: -1, muon: -1, tau: -1, neutrino: -1 },
  ...{ up: 1 / 3, down: 1 / 3, strange: 1 / 3 },
};

/** From here on quarks are free, GeV. */
const FIRST_QUARKS = 1.5;

/** Contributions to R of the electric charges, below 1.5 GeV: isovector (two and four pions), ω-like, φ-like. */
function ratioParts(energy: number): { readonly rho: number; readonly omega: number; readonly phi: number } {
  const total = hadronicRatio(energy);
  const omega = Math.min(total, mesonRatio(OMEGA, energy));
  const phi = Math.min(total - omega, mesonRatio(PHI, energy));
  return { rho: total - omega - phi, omega, phi };
}

/**
 * Hadrons from a boson with these charges over one pair of massless leptons of charge 1.
 *   below 1.5 GeV  (x_u − x_d)² R_ρ + 9(x_u + x_d)² R_ω + 9x_s² R_φ,  R_ρ = R − R_ω − R_φ;  above: R Σx²/Σq² of the light quarks
 * @param charges  x   pure numbers
 * @param energy   √s  GeV
 * @returns        R_X
 * Source: vector dominance, derived here; method of Ilten:2018crw, without interference of ω and φ.
 * Valid: √s < 9 GeV. Accuracy: that of R for the electric charges; for others 10 % on the resonances, a factor 2 between them.
 */
export function hadronicRatioOf({ up, down, strange }: Charges, energy: number): number {
  if (energy >= FIRST_QUARKS) return (hadronicRatio(energy) * (up ** 2 + down ** 2 + strange ** 2) * 3) / 2;
  const { rho, omega, phi } = ratioParts(energy);
  return (up - down) ** 2 * rho + 9 * ((up + down) ** 2 * omega + strange ** 2 * phi);
}

/** Partial widths over g², GeV. */
export interface Widths {
  readonly electrons: number;
  readonly muons: number;
  /** Of the ρ: two pions, below 1 GeV. */
  readonly pions: number;
  readonly total: number;
}

/**
 * Decays to Standard Model particles.
 *   Γ(ff̅) = g²x²m/12π (1 + 2r)√(1 − 4r), r = (m_f/m)²;  neutrinos: half of it each;  hadrons: R_X times g²m/12π
 * @param charges  x   pure numbers
 * @param mass     m   GeV
 * @returns        Γ/g²  GeV
 * Source: tree-level widths; hadrons as hadronicRatioOf. Valid: m < 9 GeV.
 */
export function widthsOf(charges: Charges, mass: number): Widths {
  const pair = (charge: number, fermionMass: number) => fermionPairWidth('V', charge, mass, fermionMass);
  const electrons = pair(charges.electron, ELECTRON_MASS);
  const muons = pair(charges.muon, MUON_MASS);
  const taus = pair(charges.tau, TAU_MASS);
  const neutrinos = 1.5 * pair(charges.neutrino, 0);
  const hadrons = pair(1, 0) * hadronicRatioOf(charges, mass);
  const pions = mass < 1 ? pair(1, 0) * (charges.up - charges.down) ** 2 * ratioParts(mass).rho : 0;
  return { electrons, muons, pions, total: electrons + muons + taus + neutrinos + hadrons };
}
