import { spin2 } from '../models/spin2.ts';
import type { Plane } from '../types.ts';

/** Coupling to the energy-momentum tensor against mass of a spin-2 mediator. */
export const cmG: Plane = {
  title: '$c/\\Lambda,\\; m_G$',
  about: 'Spin-2 mediator',
  headline: 'Missing energy and a massive tensor',
  further: true,
  model: spin2,
  x: spin2.mass,
  y: spin2.coupling,
  xDisplay: { unit: 'MeV', factor: 1e3 },
  fromPoint: ({ mass, coupling }) => [mass, coupling],
  toPoint: (x, y) => ({ mass: x, coupling: y }),
  view: { x: [1e-2, 2], y: [1e-5, 1] },
  start: {
    reach: [
      { experiment: 'na64e-2022', exposure: 5e12 },
      { experiment: 'na64mu-2022', exposure: 1e13 },
    ],
    bands: [],
    relics: ['dirac-spin-2'],
  },
};
