import { ALPHA, GEV_MINUS2_TO_CM2 } from '../../physics/constants.ts';
import type { DarkMatter } from '../../physics/decay/darkMatter.ts';
import type { RelicModel } from '../../physics/relic/annihilation.ts';
import { SPEED_OF_LIGHT_CM_PER_S } from '../../physics/relic/cosmology.ts';
import { effectiveCoupling } from '../../physics/relic/effectiveCoupling.ts';
import { darkPhotonPortal } from '../../physics/relic/portal.ts';
import { thermalCoupling } from '../../physics/relic/thermalTarget.ts';

export const GEV_PER_MEV = 1e-3;

/** 1 GeV⁻² of σv in cm³/s. */
export const CM3_PER_S = GEV_MINUS2_TO_CM2 * SPEED_OF_LIGHT_CM_PER_S;

/** The benchmark of the lessons: m_A′ = 3 m_χ, α_D = 0.1, kinetic mixing. */
export const BENCHMARK = { ratio: 3, alphaD: 0.1 } as const;

export const benchmark = (darkMatter: DarkMatter, massMeV: number, more: Partial<RelicModel> = {}): RelicModel => ({
  portal: darkPhotonPortal,
  darkMatter,
  mass: massMeV * GEV_PER_MEV,
  ...BENCHMARK,
  ...more,
});

/** y of a coupling αε². */
export const yOf = (coupling: number, { alphaD, ratio }: RelicModel): number => effectiveCoupling(coupling / ALPHA, alphaD, ratio);

/** y of the thermal target; NaN where there is none. */
export const targetY = (model: RelicModel): number => yOf(thermalCoupling(model), model);
