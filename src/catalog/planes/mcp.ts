import { millicharge } from '../models/millicharge.ts';
import type { Plane } from '../types.ts';

/** Electric charge against mass of millicharged particles. */
export const mcp: Plane = {
  title: '$\\epsilon,\\; m_\\chi$',
  about: 'Millicharged particles',
  headline: 'From missing energy to millicharge',
  further: true,
  model: millicharge,
  x: millicharge.mass,
  y: millicharge.coupling,
  xDisplay: { unit: 'MeV', factor: 1e3 },
  fromPoint: ({ mass, coupling }) => [mass, coupling],
  toPoint: (x, y) => ({ mass: x, coupling: y }),
  view: { x: [1e-3, 10], y: [1e-5, 1] },
  start: {
    reach: [
      { experiment: 'na64e-2022', exposure: 5e12, uncertainty: ['mesons'] },
      { experiment: 'na64mu-2022', exposure: 1e13 },
    ],
    bands: [],
    relics: [],
  },
};
