import { visibleBoson } from '../models/visibleBoson.ts';
import type { Plane } from '../types.ts';

/** Kinetic mixing against mass for visible decays. */
export const epsMAVisible: Plane = {
  title: '$\\epsilon,\\; m_{A′}$ visible',
  about: 'Visible decay',
  headline: 'Between the dumps and the colliders',
  model: visibleBoson,
  viewOf: 'eps-mA',
  x: visibleBoson.mass,
  y: visibleBoson.coupling,
  xDisplay: { unit: 'MeV', factor: 1e3 },
  fromPoint: ({ mass, coupling }) => [mass, coupling],
  toPoint: (x, y) => ({ mass: x, coupling: y }),
  view: { x: [1e-3, 3], y: [1e-8, 1e-2] },
  start: { reach: [{ experiment: 'na64-visible', exposure: 8.4e10 }], bands: [], relics: [] },
};
