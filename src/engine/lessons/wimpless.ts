import { DARK_MATTER_DENSITY, degreesOfFreedom, PLANCK_MASS, relicDensityOf } from '../../physics/relic/cosmology.ts';
import { crossSectionTimes, expansion, frozenYield } from '../../physics/relic/freezeOut.ts';
import { curve, logSpaced } from './points.ts';
import { CM3_PER_S, GEV_PER_MEV } from './relicModel.ts';

export interface WimplessValues {
  /** g of a particle of 100 GeV: along the line g⁴/m² stays what it is there. */
  readonly coupling: number;
  readonly massMeV: number;
}

/** GeV. */
export const REFERENCE_MASS = 100;
const STATES = 2;
const RANGE_MEV = [1, 1e6] as const;

/** ⟨σv⟩ = g⁴/16πm², s-wave, GeV⁻². */
const crossSectionOf = (coupling: number): number => coupling ** 4 / (16 * Math.PI * REFERENCE_MASS ** 2);

function boltzmann(mass: number, crossSection: number): number {
  const constant = new Float64Array(crossSectionTimes.length).fill(1);
  return relicDensityOf(mass, frozenYield(expansion(mass, STATES), constant, crossSection, 0));
}

/**
 * Textbook estimate for constant ⟨σv⟩.
 *   x_f = ln A − ½ ln ln A,  A = 0.038 n M_Pl m ⟨σv⟩/√g;  Ωh² = 1.07e9 GeV⁻¹ x_f √g/(h M_Pl ⟨σv⟩)
 *   n states of the particle; g, h degrees of freedom of the Universe at T_f
 * @param mass          m     GeV
 * @param crossSection  ⟨σv⟩  GeV⁻²
 * Source: Kolb:1990vq ch. 5. Accuracy: 8 %.
 */
export function textbookDensity(mass: number, crossSection: number): number {
  let x = 20;
  for (let i = 0; i < 30; i++) {
    const lnA = Math.log((0.038 * STATES * PLANCK_MASS * mass * crossSection) / Math.sqrt(degreesOfFreedom(mass / x).energy));
    x = lnA - 0.5 * Math.log(lnA);
  }
  const { energy, entropy } = degreesOfFreedom(mass / x);
  return (1.07e9 * x * Math.sqrt(energy)) / (entropy * PLANCK_MASS * crossSection);
}

/** Ωh² along fixed m²/g⁴, from the Boltzmann equation and from the textbook formula. */
export function wimpless({ coupling, massMeV }: WimplessValues) {
  const crossSection = crossSectionOf(coupling);
  const masses = logSpaced(...RANGE_MEV, 60);
  const here = boltzmann(massMeV * GEV_PER_MEV, crossSection);
  return {
    boltzmann: curve(masses, (mass) => boltzmann(mass * GEV_PER_MEV, crossSection)),
    textbook: curve(masses, (mass) => textbookDensity(mass * GEV_PER_MEV, crossSection)),
    here,
    observed: DARK_MATTER_DENSITY,
    crossSectionCm3PerS: crossSection * CM3_PER_S,
    couplingHere: coupling * Math.sqrt((massMeV * GEV_PER_MEV) / REFERENCE_MASS),
  };
}
