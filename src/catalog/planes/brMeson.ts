import { neutralMeson } from '../models/neutralMeson.ts';
import type { Plane } from '../types.ts';

/** Branching fraction to invisible, one bar for each meson. */
export const brMeson: Plane = {
  title: '$\\mathrm{BR},\\; m_M$',
  about: 'Mesons to invisible',
  headline: 'Mesons that vanish',
  further: true,
  model: neutralMeson,
  x: neutralMeson.mass,
  y: neutralMeson.coupling,
  xDisplay: { unit: 'MeV', factor: 1e3 },
  fromPoint: ({ mass, coupling }) => [mass, coupling],
  toPoint: (x, y) => ({ mass: x, coupling: y }),
  view: { x: [0.1, 1.2], y: [1e-8, 1e-1] },
  start: { reach: [{ experiment: 'na64h', exposure: 1e11 }], bands: [], relics: [] },
};
