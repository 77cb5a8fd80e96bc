import { spin2VisibleWidth, spin2Width } from '../../physics/decay/spin2Width.ts';
import type { ModelParams } from '../params.ts';
import type { Model } from '../types.ts';

/** To leptons and photons at one coupling to all of them, and to Dirac dark matter at its own. */
const width = (coupling: number, mass: number, { ratio, darkTensor }: ModelParams): number =>
  spin2VisibleWidth(coupling, mass) + spin2Width('fermions', darkTensor, mass, mass / ratio);

/** Massive spin-2 boson that couples to the energy-momentum tensor of leptons, photons and dark matter. */
export const spin2: Model = {
  id: 'spin-2',
  title: 'Spin-2 mediator decaying to dark matter',
  mass: {
    kind: 'number',
    name: 'Mediator mass',
    symbol: 'm_G',
    unit: 'GeV',
    min: 1e-3,
    max: 10,
    initial: 0.1,
    scale: 'log',
    about: 'Mass of the spin-2 boson G.',
  },
  coupling: {
    kind: 'number',
    name: 'Coupling',
    symbol: 'c/\\Lambda',
    unit: 'GeV⁻¹',
    min: 1e-7,
    max: 10,
    initial: 1e-3,
    scale: 'log',
    about: 'Coupling to the energy-momentum tensor of leptons and photons, ℒ = −(c/Λ) G T.',
  },
  params: ['darkTensor', 'ratio'],
  assumptions: ({ darkTensor, ratio }) =>
    `$c_\\chi/\\Lambda = ${Number(darkTensor.toPrecision(4))}$ GeV⁻¹, $m_G = ${Number(ratio.toPrecision(4))}\\, m_\\chi$, Dirac dark matter`,
  leptons: {},
  decay: { label: '\\Gamma', width: ({ mass, coupling }, params) => width(coupling, mass, params) },
};
