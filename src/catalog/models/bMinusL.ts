import { type BMinusLWidths, bMinusLWidths } from '../../physics/decay/bMinusL.ts';
import { bMinusLPortal } from '../../physics/relic/portal.ts';
import type { ModelParams } from '../params.ts';
import type { Model } from '../types.ts';
import { darkSectorText } from './darkSectorText.ts';

/** Widths of the Z′, to dark matter too where the parameters say so. */
export const widthsOf = (coupling: number, mass: number, { charged, alphaD, ratio, darkMatter }: ModelParams): BMinusLWidths =>
  bMinusLWidths(coupling, mass, charged === 'yes' ? { kind: darkMatter, alphaD, ratio } : null);

/** Gauge boson of baryon minus lepton number. */
export const bMinusL: Model = {
  id: 'b-minus-l',
  title: 'Z′ of baryon minus lepton number',
  mass: {
    kind: 'number',
    name: 'Mediator mass',
    symbol: 'm_{Z′}',
    unit: 'GeV',
    min: 1e-6,
    max: 100,
    initial: 0.01,
    scale: 'log',
    about: 'Mass of the Z′.',
  },
  coupling: {
    kind: 'number',
    name: 'Gauge coupling',
    symbol: 'g_{B−L}',
    unit: '',
    min: 1e-9,
    max: 10,
    initial: 1e-4,
    scale: 'log',
    about: 'Gauge coupling of B−L: −1 for leptons, ⅓ for quarks.',
  },
  params: ['charged', 'alphaD', 'ratio', 'darkMatter'],
  assumptions: (params) => (params.charged === 'yes' ? darkSectorText('m_{Z′}', params) : 'decays to Standard Model particles'),
  leptons: {
    electron: { kind: () => 'V', chargePerCoupling: 1 },
    muon: { kind: () => 'V', chargePerCoupling: 1 },
  },
  portal: { portal: bMinusLPortal, fromStrength: (strength) => Math.sqrt(4 * Math.PI * strength) },
  decay: {
    label: '\\Gamma(Z′ \\to \\mathrm{SM})',
    width: ({ mass, coupling }) => {
      const { neutrinos, electrons, muons, taus, hadrons } = bMinusLWidths(coupling, mass, null);
      return neutrinos + electrons + muons + taus + hadrons;
    },
  },
};
