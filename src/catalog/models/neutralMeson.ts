import type { Model } from '../types.ts';

/** Neutral mesons that decay to nothing seen: the mass says which meson, the coupling is the branching fraction. */
export const neutralMeson: Model = {
  id: 'neutral-meson',
  title: 'Invisible decays of neutral mesons',
  mass: {
    kind: 'number',
    name: 'Meson mass',
    symbol: 'm_M',
    unit: 'GeV',
    min: 0.05,
    max: 2,
    initial: 0.547862,
    scale: 'log',
    about: 'Mass of the meson: π⁰ 135, K 498, η 548, η′ 958 MeV. The width of a bar means nothing; K_S stands left of K_L.',
  },
  coupling: {
    kind: 'number',
    name: 'Branching fraction',
    symbol: '\\mathrm{BR}(M \\to \\mathrm{inv})',
    unit: '',
    min: 1e-12,
    max: 1,
    initial: 1e-4,
    scale: 'log',
    about: 'Branching fraction of the meson to particles that are not seen.',
  },
  params: [],
  assumptions: () => 'two-body or more, nothing seen',
  leptons: {},
  decay: { label: '\\Gamma', width: () => 0 },
};
