import { semivisible } from '../models/semivisible.ts';
import type { Plane } from '../types.ts';

/** Kinetic mixing against mediator mass for inelastic dark matter. */
export const epsMASemivisible: Plane = {
  title: '$\\epsilon,\\; m_{A′}$ semi-visible',
  about: 'Inelastic dark matter',
  headline: 'When dark matter gives some energy back',
  further: true,
  model: semivisible,
  x: semivisible.mass,
  y: semivisible.coupling,
  xDisplay: { unit: 'MeV', factor: 1e3 },
  fromPoint: ({ mass, coupling }) => [mass, coupling],
  toPoint: (x, y) => ({ mass: x, coupling: y }),
  view: { x: [1e-3, 1], y: [1e-5, 0.3] },
  start: {
    reach: [{ experiment: 'na64e-2018', exposure: 2.84e11 }],
    bands: [{ band: 'gminus2-mu-2021', sigmas: 2 }],
    relics: ['pseudo-dirac'],
    params: { splitting: 0.4 },
  },
};
