import { invisibleBoson } from '../models/invisibleBoson.ts';
import type { Plane } from '../types.ts';

/** Coupling to leptons against mass of a boson of any spin that decays invisibly. */
export const epsXmX: Plane = {
  title: '$\\epsilon_X,\\; m_X$',
  about: 'X of any spin',
  headline: 'One missing energy, four kinds of boson',
  further: true,
  model: invisibleBoson,
  x: invisibleBoson.mass,
  y: invisibleBoson.coupling,
  xDisplay: { unit: 'MeV', factor: 1e3 },
  fromPoint: ({ mass, coupling }) => [mass, coupling],
  toPoint: (x, y) => ({ mass: x, coupling: y }),
  view: { x: [1e-3, 1], y: [1e-6, 1e-1] },
  start: {
    reach: [{ experiment: 'na64e-2022', exposure: 9.37e11 }],
    // At two standard deviations the band of LKB holds zero and fills the plane from below.
    bands: [
      { band: 'gminus2-e-lkb', sigmas: 1 },
      { band: 'gminus2-e-berkeley', sigmas: 1 },
    ],
    relics: [],
  },
};
