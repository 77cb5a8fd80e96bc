import { GEV_MINUS2_TO_CM2 } from '../constants.ts';
import { bracketedRoot } from '../numerics/roots.ts';
import { candidates, diracAtRest, mediatorWidth, type RelicModel } from './annihilation.ts';
import { DARK_MATTER_DENSITY, relicDensityOf, SPEED_OF_LIGHT_CM_PER_S } from './cosmology.ts';
import { expansion, frozenMinority } from './freezeOut.ts';
import { freezeOutCrossSections, thermalCoupling } from './thermalTarget.ts';

/** Dirac dark matter: both signs of charge. */
export type DiracModel = RelicModel & { readonly darkMatter: 'dirac' };

/** How much annihilation the cosmic microwave background allows. */
export interface RecombinationLimit {
  /** Share of the energy that heats the gas. */
  readonly heatingEfficiency: number;
  /** p_ann, cm³ s⁻¹ GeV⁻¹. */
  readonly limitCm3PerSGeV: number;
}

/** Planck:2018vyg, 95 % CL; heating efficiency 0.5 of Slatyer:2015jla (0.2 to 0.9). */
export const planckLimit: RecombinationLimit = { heatingEfficiency: 0.5, limitCm3PerSGeV: 3.2e-28 };

/**
 * Minority over majority of asymmetric dark matter today, with Ωh² = 0.120 in total.
 * The asymmetry η is found so that Ωh² = s₀ m (2Y₋ + η)/(ρ_c/h²) is the observed one.
 * @param coupling  αε², or g′²/4π for L_μ−L_τ
 * @returns         r = n₋/n₊; NaN when the coupling is too small even without asymmetry
 * Source: Graesser:2011wi. Accuracy: 1 %.
 */
export function minorityFraction(model: DiracModel, coupling: number): number {
  const universe = expansion(model.mass, candidates.dirac.states);
  const crossSections = freezeOutCrossSections(model, mediatorWidth(model, coupling));
  const minority = (asymmetry: number) => frozenMinority(universe, crossSections, coupling, asymmetry);
  const largest = DARK_MATTER_DENSITY / relicDensityOf(model.mass, 1);
  const asymmetry = bracketedRoot((eta) => (2 * minority(eta) + eta) / largest - 1, 1e-9 * largest, largest, 1e-12 * largest);
  return minority(asymmetry) / (minority(asymmetry) + asymmetry);
}

/**
 * Annihilation at recombination over its limit.
 *   f_eff ⟨σv⟩₀ 2r/(1+r)²/m over p_ann
 * @param minority  r = n₋/n₊
 * Source: Planck:2018vyg; factor for r from Graesser:2011wi.
 */
export function recombinationExcess(model: DiracModel, coupling: number, minority: number, limit: RecombinationLimit): number {
  const crossSectionCm3PerS = diracAtRest(model, coupling) * GEV_MINUS2_TO_CM2 * SPEED_OF_LIGHT_CM_PER_S;
  const heating = (limit.heatingEfficiency * crossSectionCm3PerS * 2 * minority) / (1 + minority) ** 2;
  return heating / model.mass / limit.limitCm3PerSGeV;
}

/** Just above the symmetric target, in ln coupling: there r is 1 within a few per cent. */
const LEAST_BOOST = 0.01;

export interface AsymmetricTarget {
  /** αε², or g′²/4π for L_μ−L_τ. */
  readonly coupling: number;
  /** The same for symmetric dark matter. */
  readonly symmetric: number;
  /** r = n₋/n₊. */
  readonly minority: number;
}

/**
 * Smallest coupling of asymmetric Dirac dark matter that the microwave background allows.
 * Above the symmetric target the minority falls exponentially and with it the annihilation.
 * @returns  coupling; equal to the symmetric one, with r = 1, where that is allowed
 * Source: Graesser:2011wi; Planck:2018vyg. Accuracy: 1 %.
 */
export function asymmetricTarget(model: DiracModel, limit: RecombinationLimit = planckLimit): AsymmetricTarget {
  const symmetric = thermalCoupling(model);
  if (!(recombinationExcess(model, symmetric, 1, limit) > 1)) return { coupling: symmetric, symmetric, minority: 1 };
  const excess = (lnBoost: number) => {
    const coupling = symmetric * Math.exp(lnBoost);
    return Math.log(recombinationExcess(model, coupling, minorityFraction(model, coupling), limit));
  };
  let high = 1;
  while (excess(high) > 0) high *= 1.5;
  const coupling = symmetric * Math.exp(bracketedRoot(excess, LEAST_BOOST, high, 1e-9));
  return { coupling, symmetric, minority: minorityFraction(model, coupling) };
}
