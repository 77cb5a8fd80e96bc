import { HBAR_C_GEV_M } from '../constants.ts';

/**
 * Mean decay length in the laboratory.
 *   L = (ħc/Γ) p/m,  p = √(E² − m²)
 * @param width   Γ    GeV
 * @param mass    m    GeV
 * @param energy  E    GeV
 * @returns       L    m; ∞ at Γ = 0, NaN for E < m
 */
export const decayLengthM = (width: number, mass: number, energy: number): number =>
  ((HBAR_C_GEV_M / width) * Math.sqrt((energy - mass) * (energy + mass))) / mass;
