import { muTau } from '../models/muTau.ts';
import type { Plane } from '../types.ts';

/** Gauge coupling of L_μ−L_τ against the mass of its Z′. */
export const gmuMZ: Plane = {
  title: '$g_\\mu,\\; m_{Z′}$',
  about: 'Muon minus tau number',
  headline: 'Muons and the magnetic moment',
  model: muTau,
  x: muTau.mass,
  y: muTau.coupling,
  xDisplay: { unit: 'MeV', factor: 1e3 },
  fromPoint: ({ mass, coupling }) => [mass, coupling],
  toPoint: (x, y) => ({ mass: x, coupling: y }),
  view: { x: [1e-3, 5], y: [1e-5, 1e-1] },
  start: {
    reach: [{ experiment: 'na64mu-2022', exposure: 3.5e11 }],
    bands: [{ band: 'gminus2-mu-2021', sigmas: 2 }],
    relics: [],
  },
};
