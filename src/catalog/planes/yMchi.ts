import { darkPhoton } from '../models/darkPhoton.ts';
import type { Plane } from '../types.ts';

/** Thermal-target variable y = ε² α_D (m_χ/m_A′)⁴ against dark matter mass. */
export const yMchi: Plane = {
  title: '$y,\\; m_\\chi$',
  about: 'Dark matter through a dark photon',
  headline: 'Missing energy on the way to the thermal target',
  model: darkPhoton,
  x: {
    kind: 'number',
    name: 'Dark matter mass',
    symbol: 'm_\\chi',
    unit: 'GeV',
    min: 1e-4,
    max: 5,
    initial: 0.01,
    scale: 'log',
    about: 'Mass of the dark matter particle χ.',
  },
  y: {
    kind: 'number',
    name: 'Interaction strength',
    symbol: 'y = \\epsilon^2 \\alpha_D (m_\\chi/m_{A′})^4',
    unit: '',
    min: 1e-22,
    max: 1,
    initial: 1e-12,
    scale: 'log',
    about: 'y = ε² α_D (m_χ/m_A′)⁴, which fixes the annihilation rate and so the relic abundance.',
  },
  xDisplay: { unit: 'MeV', factor: 1e3 },
  fromPoint: ({ mass, coupling }, { alphaD, ratio }) => [mass / ratio, coupling ** 2 * alphaD * ratio ** -4],
  toPoint: (x, y, { alphaD, ratio }) => ({ mass: x * ratio, coupling: Math.sqrt((y * ratio ** 4) / alphaD) }),
  view: { x: [1e-3, 1], y: [1e-15, 3e-8] },
  start: {
    reach: [
      { experiment: 'na64e-2022', exposure: 5e12 },
      { experiment: 'na64mu-2022', exposure: 1e13 },
    ],
    bands: [],
    relics: ['scalar', 'majorana', 'pseudo-dirac'],
  },
};
