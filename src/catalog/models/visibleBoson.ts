import { ELEMENTARY_CHARGE } from '../../physics/constants.ts';
import { visibleWidths } from '../../physics/longLived/visibleDecay.ts';
import { modelParams } from '../modelParams.ts';
import type { Model } from '../types.ts';

/** Boson X that couples to electrons with g = εe and decays to what it is made from. */
export const visibleBoson: Model = {
  id: 'visible-boson',
  title: 'Boson decaying visibly',
  particle: 'boson-of-electric-charge',
  mass: {
    kind: 'number',
    name: 'Mass',
    symbol: 'm_{A′}',
    unit: 'GeV',
    min: 1e-3,
    max: 100,
    initial: 0.0167,
    scale: 'log',
    about: 'Mass of the A′ or X.',
  },
  coupling: {
    kind: 'number',
    name: 'Mixing',
    symbol: '\\epsilon',
    unit: '',
    min: 1e-10,
    max: 1,
    initial: 1e-4,
    scale: 'log',
    about: 'Coupling to electrons in units of the elementary charge, g = εe.',
  },
  params: ['spin'],
  assumptions: ({ spin }) => `${modelParams.spin.options.find(({ id }) => id === spin)?.title.toLowerCase()} coupling to electrons`,
  leptons: {
    electron: { kind: ({ spin }) => spin, chargePerCoupling: ELEMENTARY_CHARGE },
    muon: { kind: ({ spin }) => spin, chargePerCoupling: ELEMENTARY_CHARGE },
  },
  decay: {
    label: '\\Gamma',
    width: ({ mass, coupling }, { spin }) => coupling ** 2 * visibleWidths(spin, mass).total,
  },
};
