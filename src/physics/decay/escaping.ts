import { decayProbability } from '../longLived/decayVolume.ts';
import { bracketedRoot } from '../numerics/roots.ts';
import { decayLengthM } from './decayLength.ts';

/** Of a Z′ radiated by electrons of 100 GeV, GeV. */
const TYPICAL_ENERGY = 80;

/**
 * Share of unstable bosons that count as invisible: invisible decays, and visible ones behind the detector.
 *   B = BR + (1 − BR) e^{−L/l},  l = (ħc/Γ) p/m at 80 GeV
 * @param invisible  Γ_inv  GeV
 * @param visible    Γ_vis  GeV
 * @param mass       m      GeV
 * @param escapeM    L      length of the set-up, m
 * @returns          B      0 to 1
 * Source: two-body kinematics, derived here. Accuracy: one energy stands for the spectrum of an electron beam of 100 GeV.
 */
export function escapingShare(invisible: number, visible: number, mass: number, escapeM: number): number {
  const width = invisible + visible;
  const branching = invisible / width;
  const beyond = decayProbability(decayLengthM(width, mass, TYPICAL_ENERGY), escapeM, Number.POSITIVE_INFINITY);
  return branching + (1 - branching) * beyond;
}

/**
 * Coupling at which g² B(g) takes a value, B falling from 1 to a smallest share.
 * @param rate      g² B, a limit on the events over their number at g = 1 and B = 1
 * @param share     B(g)
 * @param smallest  smallest B, > 0
 * @returns         g
 */
export function couplingAtRate(rate: number, share: (coupling: number) => number, smallest: number): number {
  const excess = (lnSquared: number) => lnSquared + Math.log(share(Math.exp(lnSquared / 2)) / rate);
  return Math.exp(bracketedRoot(excess, Math.log(rate) - 1e-6, Math.log(rate / smallest) + 1e-6, 1e-10) / 2);
}
