import { zPrimeToLeptonsWidth, zPrimeToNeutrinosWidth } from '../../physics/decay/zPrime.ts';
import { muTauPortal } from '../../physics/relic/portal.ts';
import type { Model } from '../types.ts';
import { darkSectorText } from './darkSectorText.ts';

/** Gauge boson of L_μ−L_τ: couples to muons, taus and their neutrinos. */
export const muTau: Model = {
  id: 'mu-tau',
  title: 'Z′ of muon minus tau number',
  mass: {
    kind: 'number',
    name: 'Mediator mass',
    symbol: 'm_{Z′}',
    unit: 'GeV',
    min: 1e-3,
    max: 10,
    initial: 0.01,
    scale: 'log',
    about: 'Mass of the Z′.',
  },
  coupling: {
    kind: 'number',
    name: 'Gauge coupling',
    symbol: 'g_\\mu',
    unit: '',
    min: 1e-7,
    max: 10,
    initial: 1e-3,
    scale: 'log',
    about: 'Gauge coupling of L_μ−L_τ, to muons and taus with opposite sign.',
  },
  params: ['charged', 'alphaD', 'ratio', 'darkMatter'],
  assumptions: (params) => (params.charged === 'yes' ? darkSectorText('m_{Z′}', params) : 'decays to Standard Model particles'),
  leptons: { muon: { kind: () => 'V', chargePerCoupling: 1 } },
  portal: { portal: muTauPortal, fromStrength: (strength) => Math.sqrt(4 * Math.PI * strength) },
  decay: {
    label: '\\Gamma(Z′ \\to \\mathrm{SM})',
    width: ({ mass, coupling }) => zPrimeToNeutrinosWidth(coupling, mass) + zPrimeToLeptonsWidth(coupling, mass),
  },
};
