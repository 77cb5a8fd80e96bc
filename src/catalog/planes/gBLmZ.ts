import { bMinusL } from '../models/bMinusL.ts';
import type { Plane } from '../types.ts';

/** Gauge coupling of B−L against the mass of its Z′. */
export const gBLmZ: Plane = {
  title: '$g_{B−L},\\; m_{Z′}$',
  about: 'Z′ of B−L',
  headline: 'The Z′ of baryon minus lepton number',
  further: true,
  model: bMinusL,
  x: bMinusL.mass,
  y: bMinusL.coupling,
  xDisplay: { unit: 'MeV', factor: 1e3 },
  fromPoint: ({ mass, coupling }) => [mass, coupling],
  toPoint: (x, y) => ({ mass: x, coupling: y }),
  view: { x: [1e-4, 10], y: [1e-8, 1e-2] },
  start: { reach: [{ experiment: 'na64e-2021', exposure: 3.22e11 }], bands: [], relics: [] },
};
