import { alp } from '../models/alp.ts';
import type { Plane } from '../types.ts';

/** Photon coupling against mass of axion-like particles. */
export const gaggMa: Plane = {
  title: '$g_{a\\gamma\\gamma},\\; m_a$',
  about: 'Axion-like particles',
  headline: 'Photons into axion-like particles',
  model: alp,
  x: alp.mass,
  y: alp.coupling,
  xDisplay: { unit: 'MeV', factor: 1e3 },
  fromPoint: ({ mass, coupling }) => [mass, coupling],
  toPoint: (x, y) => ({ mass: x, coupling: y }),
  view: { x: [1e-3, 3], y: [1e-8, 1e-1] },
  start: { reach: [{ experiment: 'na64-alp', exposure: 2.84e11 }], bands: [], relics: [] },
};
