import { ALPHA, ELECTRON_MASS } from '../../physics/constants.ts';
import { excitedStateWidth } from '../../physics/decay/excitedState.ts';
import type { Chain } from '../../physics/furtherSearches/semivisibleChannels.ts';
import { darkPhotonPortal } from '../../physics/relic/portal.ts';
import type { ModelParams } from '../params.ts';
import type { Model } from '../types.ts';
import { darkPhoton } from './darkPhoton.ts';

/** Masses of the chain A′ → χ₁χ₂, χ₂ → χ₁e⁺e⁻. */
export const chainOf = (mass: number, { alphaD, ratio, splitting }: ModelParams): Chain => ({
  alphaD,
  mediatorMass: mass,
  lighterMass: mass / ratio,
  heavierMass: (mass / ratio) * (1 + splitting),
});

/** Dark photon that decays to inelastic dark matter, whose heavier state decays inside or behind the detector. */
export const semivisible: Model = {
  ...darkPhoton,
  id: 'semivisible',
  title: 'Dark photon decaying semi-visibly',
  params: ['splitting', 'alphaD', 'ratio'],
  assumptions: ({ splitting, alphaD, ratio }) =>
    `$\\Delta/m_1 = ${Number(splitting.toPrecision(4))}$, $\\alpha_D = ${Number(alphaD.toPrecision(4))}$, $m_{A′} = ${Number(ratio.toPrecision(4))}\\, m_1$`,
  portal: { portal: darkPhotonPortal, fromStrength: (strength) => Math.sqrt(strength / ALPHA) },
  decay: {
    label: '\\Gamma(\\chi_2 \\to \\chi_1 ee)',
    width: ({ mass, coupling }, params) => excitedStateWidth({ ...chainOf(mass, params), mixing: coupling }, ELECTRON_MASS),
  },
};
