import { candidates, mediatorWidth, type RelicModel } from './annihilation.ts';
import { DARK_MATTER_DENSITY, relicDensityOf } from './cosmology.ts';
import { tabulateCrossSection, tabulatedCrossSection } from './crossSectionTable.ts';
import { crossSectionTimes, type Expansion, expansion, frozenYield } from './freezeOut.ts';
import { averagingNodes } from './thermalAverage.ts';

/** The mediator width may differ by this much from the one the cross section was averaged with. */
const WIDTH_TOLERANCE = 2e-3;
/** Closer to the resonance the panels do not resolve it and kinetic equilibrium fails. */
const SMALLEST_RATIO = 2.001;
/** First guess: q⟨σv⟩ at x = 20, GeV⁻². */
const USUAL_CROSS_SECTION = 2e-9;
const AT_X_20 = crossSectionTimes.findIndex((t) => t > Math.log(20));

/**
 * ⟨σv⟩/coupling at the times of a freeze-out, for a fixed width of the mediator.
 * @param width  Γ    GeV
 * @returns      GeV⁻², one entry per crossSectionTimes
 */
export function freezeOutCrossSections(model: RelicModel, width: number): Float64Array {
  const table = tabulateCrossSection(averagingNodes(model, width), model.mass);
  const crossSections = new Float64Array(crossSectionTimes.length);
  for (let i = 0; i < crossSections.length; i++) crossSections[i] = tabulatedCrossSection(table, crossSectionTimes[i] as number);
  return crossSections;
}

/**
 * Relic density of symmetric dark matter from the full Boltzmann equation.
 * @param coupling  αε², or g′²/4π for L_μ−L_τ
 * @returns         Ωh² of all states; NaN for M/m < 2.001
 * Source: Gondolo:1990dk. Accuracy: 0.3 % for M/m = 2.001 to 10 and m = 1 MeV to 10 GeV; kinetic equilibrium assumed,
 * which may fail by O(1) for M/m < 2.1.
 */
export function relicDensity(model: RelicModel, coupling: number): number {
  if (!(model.ratio >= SMALLEST_RATIO)) return Number.NaN;
  const { states, pairing, wave } = candidates[model.darkMatter];
  const crossSections = freezeOutCrossSections(model, mediatorWidth(model, coupling));
  return relicDensityOf(model.mass, frozenYield(expansion(model.mass, states), crossSections, coupling * pairing, wave));
}

/** Solves density(coupling) = 0.12 by the secant rule in logarithms; the density falls about as 1/coupling. */
function solveDensity(density: (coupling: number) => number, start: number): number {
  let [lnCoupling, slope] = [Math.log(start), -1];
  let excess = Math.log(density(start) / DARK_MATTER_DENSITY);
  for (let i = 0; i < 20 && Math.abs(excess) > 1e-3; i++) {
    const step = -excess / slope;
    const before = excess;
    lnCoupling += step;
    excess = Math.log(density(Math.exp(lnCoupling)) / DARK_MATTER_DENSITY);
    slope = (excess - before) / step;
  }
  return Math.exp(lnCoupling - excess / slope);
}

/** Masses of two lines as drawn; the expansion knows neither α_D nor the mediator, and a drag of α_D asks for the same ones again. */
const REMEMBERED = 512;
const expansions = new Map<string, Expansion>();

function rememberedExpansion(mass: number, states: number): Expansion {
  const key = `${mass}|${states}`;
  const known = expansions.get(key) ?? expansion(mass, states);
  if (expansions.size >= REMEMBERED) expansions.clear();
  expansions.set(key, known);
  return known;
}

/**
 * Coupling with which symmetric dark matter has the observed density (thermal target).
 *   Ωh²(coupling) = 0.120 from the full Boltzmann equation, width of the mediator included
 * @returns  coupling  αε², or g′²/4π for L_μ−L_τ; NaN for M/m < 2.001, without an open channel, and where no
 *                     coupling is enough because the mediator becomes too wide (ε > 1)
 * Source: Gondolo:1990dk. Accuracy: as relicDensity.
 */
export function thermalCoupling(model: RelicModel): number {
  if (!(model.ratio >= SMALLEST_RATIO)) return Number.NaN;
  const { states, pairing, wave } = candidates[model.darkMatter];
  const universe = rememberedExpansion(model.mass, states);
  let width = mediatorWidth(model, 0);
  let coupling = Number.NaN;
  for (let rebuilt = 0; rebuilt < 20; rebuilt++) {
    const crossSections = freezeOutCrossSections(model, width);
    const start = rebuilt === 0 ? USUAL_CROSS_SECTION / (pairing * (crossSections[AT_X_20] as number)) : coupling;
    coupling = solveDensity((c) => relicDensityOf(model.mass, frozenYield(universe, crossSections, c * pairing, wave)), start);
    const actual = mediatorWidth(model, coupling);
    if (Math.abs(actual / width - 1) < WIDTH_TOLERANCE) return coupling;
    width = actual;
  }
  return Number.NaN;
}
