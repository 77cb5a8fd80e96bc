import { ALPHA, ELEMENTARY_CHARGE } from '../../physics/constants.ts';
import { darkMatterWidth } from '../../physics/decay/darkMatter.ts';
import { darkPhotonPortal } from '../../physics/relic/portal.ts';
import type { Model } from '../types.ts';
import { darkSectorText } from './darkSectorText.ts';

/** Massive U(1) boson mixed kinetically with the photon, decaying to dark matter. */
export const darkPhoton: Model = {
  id: 'dark-photon',
  title: 'Dark photon decaying to dark matter',
  particle: 'boson-of-electric-charge',
  mass: {
    kind: 'number',
    name: 'Mediator mass',
    symbol: 'm_{A′}',
    unit: 'GeV',
    min: 1e-3,
    max: 10,
    initial: 0.01,
    scale: 'log',
    about: 'Mass of the dark photon A′.',
  },
  coupling: {
    kind: 'number',
    name: 'Kinetic mixing',
    symbol: '\\epsilon',
    unit: '',
    min: 1e-9,
    max: 1,
    initial: 1e-4,
    scale: 'log',
    about: 'Kinetic mixing ε: the A′ couples to electric charge with strength εe.',
  },
  params: ['alphaD', 'ratio', 'darkMatter', 'splitting'],
  assumptions: (params) => darkSectorText('m_{A′}', params),
  leptons: {
    electron: { kind: () => 'V', chargePerCoupling: ELEMENTARY_CHARGE },
    muon: { kind: () => 'V', chargePerCoupling: ELEMENTARY_CHARGE },
  },
  portal: { portal: darkPhotonPortal, fromStrength: (strength) => Math.sqrt(strength / ALPHA) },
  decay: {
    label: '\\Gamma(A′ \\to \\chi\\chi)',
    width: ({ mass }, { alphaD, ratio, darkMatter }) => darkMatterWidth(darkMatter, alphaD, mass, mass / ratio),
  },
};
