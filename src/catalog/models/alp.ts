import { alpToPhotonsWidth } from '../../physics/decay/alp.ts';
import type { Model } from '../types.ts';

/** Axion-like particle that couples to photons alone. */
export const alp: Model = {
  id: 'alp',
  title: 'Axion-like particle coupled to photons',
  mass: {
    kind: 'number',
    name: 'Mass',
    symbol: 'm_a',
    unit: 'GeV',
    min: 1e-4,
    max: 1e3,
    initial: 0.05,
    scale: 'log',
    about: 'Mass of the axion-like particle.',
  },
  coupling: {
    kind: 'number',
    name: 'Photon coupling',
    symbol: 'g_{a\\gamma\\gamma}',
    unit: 'GeV⁻¹',
    min: 1e-12,
    max: 1e2,
    initial: 1e-4,
    scale: 'log',
    about: 'Coupling to two photons, ¼ g a F F̃: Γ = g² m³/64π.',
  },
  params: [],
  assumptions: () => '',
  leptons: {},
  decay: { label: '\\Gamma(a \\to \\gamma\\gamma)', width: ({ mass, coupling }) => alpToPhotonsWidth(coupling, mass) },
};
