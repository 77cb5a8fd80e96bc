import { bracketedRoot } from '../numerics/roots.ts';
import { DARK_MATTER_DENSITY, relicDensityOf } from '../relic/cosmology.ts';
import { crossSectionTimes, type Expansion, frozenYield } from '../relic/freezeOut.ts';
import type { AveragingNodes } from '../relic/thermalAverage.ts';

/** Dark matter whose annihilation is proportional to a coupling but for the width of the mediator. */
export interface RelicProblem {
  /** Of the particle that is left, GeV; T = mass/x. */
  readonly mass: number;
  readonly universe: Expansion;
  /** n of q⟨σv⟩ ~ x⁻ⁿ long after freeze-out. */
  readonly wave: 0 | 1;
  /** Γ of the mediator at a coupling, GeV. */
  readonly width: (coupling: number) => number;
  /** q⟨σv⟩/coupling at crossSectionTimes for a width, GeV⁻². */
  readonly crossSections: (width: number) => Float64Array;
}

/** The width may differ by this much from the one the cross section was averaged with. */
const WIDTH_TOLERANCE = 2e-3;
/** First guess: q⟨σv⟩ at x = 20, GeV⁻², and how far the answer may be from it, as ln. */
const USUAL_CROSS_SECTION = 2e-9;
const FARTHEST = Math.log(1e6);
const AT_X_20 = crossSectionTimes.findIndex((t) => t > Math.log(20));

/**
 * Coupling with which the dark matter has the observed density.
 *   Ωh²(coupling) = 0.120 from the full Boltzmann equation
 * @returns  NaN where there is none within a factor 10⁶ of the usual cross section, or where the mediator becomes too wide
 * Source: Gondolo:1990dk. Accuracy: 0.6 %; kinetic equilibrium assumed.
 */
export function relicCoupling({ mass, universe, wave, width, crossSections }: RelicProblem): number {
  let assumed = width(0);
  for (let rebuilt = 0; rebuilt < 20; rebuilt++) {
    const perCoupling = crossSections(assumed);
    const excess = (lnCoupling: number) =>
      Math.log(relicDensityOf(mass, frozenYield(universe, perCoupling, Math.exp(lnCoupling), wave)) / DARK_MATTER_DENSITY);
    const guess = Math.log(USUAL_CROSS_SECTION / (perCoupling[AT_X_20] as number));
    const coupling = Math.exp(bracketedRoot(excess, guess - FARTHEST, guess + FARTHEST, 1e-5));
    const actual = width(coupling);
    if (!(Math.abs(actual / assumed - 1) > WIDTH_TOLERANCE)) return coupling;
    assumed = actual;
  }
  return Number.NaN;
}

/** Averaging nodes of another cross section: the same energies, weights times the ratio of the cross sections. */
export const reweighted = ({ energies, weights }: AveragingNodes, ratio: (energy: number) => number): AveragingNodes => ({
  energies,
  weights: weights.map((weight, i) => weight * ratio(energies[i] as number)),
});
