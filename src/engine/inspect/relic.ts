import type { ModelParams } from '../../catalog/params.ts';
import type { Model, Point } from '../../catalog/types.ts';
import type { DarkMatter } from '../../physics/decay/darkMatter.ts';
import { relicDensity, thermalCoupling } from '../../physics/relic/thermalTarget.ts';

/** Abundance of one type of dark matter at a point, and the target at its mass. */
export interface RelicAnswer {
  /** Ωh². */
  readonly density: number;
  /** The model's coupling of the observed abundance; NaN where there is none. */
  readonly targetCoupling: number;
  /** y of the point over y of the target. */
  readonly overTarget: number;
}

/** True where the model has dark matter with these parameters. */
export const hasDarkMatter = (model: Model, { charged }: ModelParams): boolean =>
  model.portal !== undefined && (!model.params.includes('charged') || charged === 'yes');

/** Ωh² from the full Boltzmann equation and the thermal target at the same mass, mass ratio and α_D. */
export function relicAt(
  model: Model,
  { mass, coupling }: Point,
  { alphaD, ratio }: ModelParams,
  darkMatter: DarkMatter,
): RelicAnswer | null {
  if (!model.portal) return null;
  const { portal, fromStrength } = model.portal;
  const relic = { portal, darkMatter, mass: mass / ratio, ratio, alphaD };
  const targetCoupling = fromStrength(thermalCoupling(relic));
  // The strength goes as the coupling squared.
  const density = relicDensity(relic, (coupling / fromStrength(1)) ** 2);
  return { density, targetCoupling, overTarget: (coupling / targetCoupling) ** 2 };
}
