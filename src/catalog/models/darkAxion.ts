import type { Model } from '../types.ts';

/** Dark axion portal: a photon turns into a light axion and a dark photon that decays to dark matter. */
export const darkAxion: Model = {
  id: 'dark-axion',
  title: 'Dark axion portal',
  mass: {
    kind: 'number',
    name: 'Dark photon mass',
    symbol: 'm_{\\gamma_D}',
    unit: 'GeV',
    min: 1e-4,
    max: 10,
    initial: 0.1,
    scale: 'log',
    about: 'Mass of the dark photon; the axion is taken as massless and invisible.',
  },
  coupling: {
    kind: 'number',
    name: 'Portal coupling',
    symbol: 'g_{a\\gamma\\gamma_D}',
    unit: 'GeV⁻¹',
    min: 1e-6,
    max: 1e2,
    initial: 1e-2,
    scale: 'log',
    about: 'Coupling of axion, photon and dark photon, ℒ = ½ g a F F̃′.',
  },
  params: [],
  assumptions: () => 'massless axion, $\\gamma_D \\to \\chi\\chi$',
  leptons: {},
  // The dark photon decays to dark matter with a width of its own, which nothing here depends on.
  decay: { label: '\\Gamma', width: () => 0 },
};
