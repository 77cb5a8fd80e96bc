import { darkMatterWidth } from '../../physics/decay/darkMatter.ts';
import type { Model } from '../types.ts';

/** Massive U(1) boson mixed kinetically with the photon, decaying to dark matter. */
export const darkPhoton = {
  title: 'Dark photon decaying to dark matter',
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
  params: ['alphaD', 'ratio', 'darkMatter'],
  decay: {
    label: '\\Gamma(A′ \\to \\chi\\chi)',
    width: ({ mass }, { alphaD, ratio, darkMatter }) => darkMatterWidth(darkMatter, alphaD, mass, mass / ratio),
  },
} as const satisfies Model;
