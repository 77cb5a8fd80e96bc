import { darkPhoton } from '../models/darkPhoton.ts';
import type { Plane } from '../types.ts';

/** Kinetic mixing against mediator mass: the model's own coordinates. */
export const epsMA: Plane = {
  title: '$\\epsilon,\\; m_{A′}$',
  about: 'Dark photon, invisible decay',
  headline: 'How far missing energy reaches',
  model: darkPhoton,
  x: darkPhoton.mass,
  y: darkPhoton.coupling,
  xDisplay: { unit: 'MeV', factor: 1e3 },
  fromPoint: ({ mass, coupling }) => [mass, coupling],
  toPoint: (x, y) => ({ mass: x, coupling: y }),
  view: { x: [1e-3, 1], y: [1e-6, 1e-2] },
  start: {
    reach: [{ experiment: 'na64e-2022', exposure: 5e12 }],
    bands: [{ band: 'gminus2-mu-2021', sigmas: 2 }],
    relics: [],
  },
};
