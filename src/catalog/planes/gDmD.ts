import { darkAxion } from '../models/darkAxion.ts';
import type { Plane } from '../types.ts';

/** Coupling of the dark axion portal against the mass of the dark photon. */
export const gDmD: Plane = {
  title: '$g_{a\\gamma\\gamma_D},\\; m_{\\gamma_D}$',
  about: 'Dark axion portal',
  headline: 'A photon into an axion and a dark photon',
  further: true,
  model: darkAxion,
  x: darkAxion.mass,
  y: darkAxion.coupling,
  xDisplay: { unit: 'MeV', factor: 1e3 },
  fromPoint: ({ mass, coupling }) => [mass, coupling],
  toPoint: (x, y) => ({ mass: x, coupling: y }),
  view: { x: [1e-3, 3.2], y: [1e-4, 1] },
  start: {
    reach: [
      { experiment: 'na64e-2022', exposure: 5e12, uncertainty: ['mesons'] },
      { experiment: 'na64mu-2022', exposure: 1e13 },
    ],
    bands: [],
    relics: [],
  },
};
