import type { Model } from '../types.ts';

/** Particles of a small electric charge. */
export const millicharge: Model = {
  id: 'millicharge',
  title: 'Millicharged particles',
  mass: {
    kind: 'number',
    name: 'Mass',
    symbol: 'm_\\chi',
    unit: 'GeV',
    min: 1e-4,
    max: 1e3,
    initial: 0.1,
    scale: 'log',
    about: 'Mass of the millicharged particle χ.',
  },
  coupling: {
    kind: 'number',
    name: 'Charge',
    symbol: '\\epsilon = Q/\\mathrm{e}',
    unit: '',
    min: 1e-6,
    max: 10,
    initial: 1e-3,
    scale: 'log',
    about: 'Electric charge in units of the elementary charge.',
  },
  params: ['chargedParticle'],
  assumptions: ({ chargedParticle }) => `χ is a ${chargedParticle === 'dirac' ? 'Dirac fermion' : 'complex scalar'}`,
  leptons: {},
  // Nothing lighter carries a fraction of the charge: χ is stable.
  decay: { label: '\\Gamma', width: () => 0 },
};
