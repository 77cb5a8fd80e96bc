import { ELEMENTARY_CHARGE } from '../../physics/constants.ts';
import { fermionPairWidth } from '../../physics/decay/fermionPair.ts';
import { modelParams } from '../modelParams.ts';
import type { ModelParams } from '../params.ts';
import type { Model } from '../types.ts';

/** Coupling to dark matter, g_χ² = 4πα_D. */
export const darkCouplingOf = ({ alphaD }: ModelParams): number => Math.sqrt(4 * Math.PI * alphaD);

/** Boson X of any spin and parity that couples to electrons and muons with g = εe and decays to Dirac dark matter. */
export const invisibleBoson: Model = {
  id: 'invisible-boson',
  title: 'Boson X decaying invisibly',
  particle: 'boson-of-electric-charge',
  mass: {
    kind: 'number',
    name: 'Mass',
    symbol: 'm_X',
    unit: 'GeV',
    min: 1e-3,
    max: 10,
    initial: 0.0167,
    scale: 'log',
    about: 'Mass of the boson X.',
  },
  coupling: {
    kind: 'number',
    name: 'Coupling',
    symbol: '\\epsilon_X',
    unit: '',
    min: 1e-8,
    max: 1,
    initial: 1e-4,
    scale: 'log',
    about: 'Coupling to electrons and muons in units of the elementary charge, g = ε_X e.',
  },
  params: ['spin', 'alphaD', 'ratio'],
  assumptions: ({ spin, alphaD, ratio }) =>
    `${modelParams.spin.options.find(({ id }) => id === spin)?.title.toLowerCase()}, $\\alpha_D = ${Number(alphaD.toPrecision(4))}$, $m_X = ${Number(ratio.toPrecision(4))}\\, m_\\chi$, Dirac dark matter`,
  leptons: {
    electron: { kind: ({ spin }) => spin, chargePerCoupling: ELEMENTARY_CHARGE },
    muon: { kind: ({ spin }) => spin, chargePerCoupling: ELEMENTARY_CHARGE },
  },
  decay: {
    label: '\\Gamma(X \\to \\chi\\chi)',
    width: ({ mass }, params) => fermionPairWidth(params.spin, darkCouplingOf(params), mass, mass / params.ratio),
  },
};

/** g of a coupling to leptons, as ε_X. */
export const asMixing = (g: number): number => g / ELEMENTARY_CHARGE;
