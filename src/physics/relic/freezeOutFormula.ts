import { candidates, mediatorWidth, type RelicModel } from './annihilation.ts';
import { DARK_MATTER_DENSITY, degreesOfFreedom, PLANCK_MASS } from './cosmology.ts';
import { averagingNodes, thermalAveragePerCoupling } from './thermalAverage.ts';

/** m/T at freeze-out and q⟨σv⟩ there, GeV⁻². */
interface FreezeOut {
  readonly x: number;
  readonly crossSection: number;
}

/**
 * Freeze-out of the textbook formula for the observed density.
 *   x_f = ln A − (n + ½) ln ln A,  A = 0.038 (n+1) g M_Pl m q⟨σv⟩ x_fⁿ/√g(T_f)
 *   Ωh² = 1.07e9 GeV⁻¹ (n+1) x_f/[(h/√g)(T_f) M_Pl q⟨σv⟩] = 0.120
 */
function freezeOutOf(model: RelicModel): FreezeOut {
  const { states, wave: n } = candidates[model.darkMatter];
  let x = 20;
  let crossSection = Number.NaN;
  for (let i = 0; i < 50; i++) {
    const { energy, entropy } = degreesOfFreedom(model.mass / x);
    crossSection = (1.07e9 * (n + 1) * x * Math.sqrt(energy)) / (entropy * PLANCK_MASS * DARK_MATTER_DENSITY);
    const lnA = Math.log((0.038 * (n + 1) * states * PLANCK_MASS * model.mass * crossSection * x ** n) / Math.sqrt(energy));
    x = lnA - (n + 0.5) * Math.log(lnA);
  }
  return { x, crossSection };
}

/**
 * Thermal target as in many published figures: textbook freeze-out formula with the full thermal
 * ⟨σv⟩ taken at x_f and assumed to fall as x⁻ⁿ later. It falls faster when m_A′ ~ 3m_χ, so these
 * couplings are 5 to 25 % smaller in y than those of thermalCoupling.
 * @returns  coupling  αε², or g′²/4π for L_μ−L_τ; NaN for M/m ≤ 2
 * Source: Kolb:1990vq ch. 5. For comparison with published lines, not the answer.
 */
export function formulaCoupling(model: RelicModel): number {
  if (!(model.ratio > 2)) return Number.NaN;
  const { x, crossSection } = freezeOutOf(model);
  const { pairing } = candidates[model.darkMatter];
  let coupling = 0;
  for (let i = 0; i < 5; i++) {
    const nodes = averagingNodes(model, mediatorWidth(model, coupling));
    coupling = crossSection / (pairing * thermalAveragePerCoupling(nodes, model.mass, x));
  }
  return coupling;
}
