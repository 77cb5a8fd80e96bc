import { energyDegrees, entropyDegrees, gstarFirstLog10, gstarPerDecade, sqrtGstar } from '../data/gstar.ts';
import { interpolateUniform } from '../numerics/interpolate.ts';

/** G^{−1/2}, not reduced, GeV. */
export const PLANCK_MASS = 1.22089e19;
/** Turns a velocity-weighted cross section in cm² to cm³/s. */
export const SPEED_OF_LIGHT_CM_PER_S = 2.99792458e10;
/** Ω h² of all dark matter. Source: Planck:2018vyg. */
export const DARK_MATTER_DENSITY = 0.12;
/** Entropy density today, with T₀ = 2.7255 K and h(T₀) = 3.931. */
const ENTROPY_TODAY_PER_CM3 = 2907.489;
/** Critical density over h². */
const CRITICAL_DENSITY_GEV_PER_CM3 = 1.053672e-5;

/** Degrees of freedom at one temperature. */
export interface DegreesOfFreedom {
  /** g, of the energy density. */
  readonly energy: number;
  /** h, of the entropy density. */
  readonly entropy: number;
  /** √g* = h/√g (1 + ⅓ d ln h/d ln T). */
  readonly sqrtGstar: number;
}

/**
 * Degrees of freedom of the Standard Model, linear in ln T.
 * @param temperature  T    GeV
 * @returns            g, h, √g*; constant below 10⁻⁶ and above 10² GeV
 * Source: Saikawa:2018rcs app. C.
 * Accuracy: 0.3 %; 1 % (√g*: 4 %) for 0.1 < T < 0.2 GeV.
 */
export function degreesOfFreedom(temperature: number): DegreesOfFreedom {
  const position = (Math.log(temperature) / Math.LN10 - gstarFirstLog10) * gstarPerDecade;
  return {
    energy: interpolateUniform(energyDegrees, position),
    entropy: interpolateUniform(entropyDegrees, position),
    sqrtGstar: interpolateUniform(sqrtGstar, position),
  };
}

/**
 * Relic density of a particle.
 *   Ωh² = s₀ m Y/(ρ_c/h²)
 * @param mass             m    GeV
 * @param numberOverEntropy  Y    n/s today, all states together
 * @returns                Ωh²
 * Source: Gondolo:1990dk.
 */
export const relicDensityOf = (mass: number, numberOverEntropy: number): number =>
  (ENTROPY_TODAY_PER_CM3 / CRITICAL_DENSITY_GEV_PER_CM3) * mass * numberOverEntropy;
