import type { Charges } from './charges.ts';

/** How a boson is made, by what it couples to in the process. */
export const PRODUCTIONS = ['electrons', 'muons', 'protons', 'pions', 'etas', 'mesons'] as const;
export type Production = (typeof PRODUCTIONS)[number];

/** What a search saw of the decays. */
export const FINAL_STATES = ['electrons', 'muons', 'leptons', 'muons-pions', 'any'] as const;
export type FinalState = (typeof FINAL_STATES)[number];

/** How a search for visible decays made its boson, and what it saw. */
export interface VisibleSearch {
  readonly production: Production;
  readonly decay: FinalState;
}

/** Up to which π⁰ → γX goes, GeV. */
const PION_MASS = 0.13498;

/** Amplitude over g, one for the electric charges. */
const AMPLITUDES: Readonly<Record<Exclude<Production, 'mesons'>, (x: Charges) => number>> = {
  electrons: ({ electron }) => -electron,
  muons: ({ muon }) => -muon,
  protons: ({ up, down }) => 2 * up + down,
  pions: ({ up, down }) => 2 * up + down,
  etas: ({ up, down, strange }) => (3 / 4) * (2 * up - down + strange),
};

/**
 * Rate of production over g², relative to that of a boson with the electric charges.
 *   leptons ℓ (bremsstrahlung, annihilation) x_ℓ²;  protons (2x_u + x_d)²;
 *   P → γX from Σ c_q q_q x_q: π⁰ (2x_u + x_d)², η ≈ (uu̅ + dd̅ − ss̅)/√3 [¾(2x_u − x_d + x_s)]²;  mesons: π⁰ below its mass, η above
 * @param charges  x  pure numbers
 * @param mass     m  GeV
 * @returns        pure number
 * Source: Ilten:2018crw eqs. (2.3), (2.4), (2.6) to (2.10). Accuracy: without the form factors of the mesons, a few per cent for the η.
 */
export function productionRate(production: Production, charges: Charges, mass: number): number {
  const process = production === 'mesons' ? (mass < PION_MASS ? 'pions' : 'etas') : production;
  return AMPLITUDES[process](charges) ** 2;
}
