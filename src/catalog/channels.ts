import { ELECTRON_MASS, MUON_MASS, TAU_MASS } from '../physics/constants.ts';
import { alpToPhotonsWidth } from '../physics/decay/alp.ts';
import { darkMatterWidth } from '../physics/decay/darkMatter.ts';
import { darkPhotonToHadronsWidth, darkPhotonToLeptonsWidth } from '../physics/decay/darkPhoton.ts';
import { fermionPairWidth } from '../physics/decay/fermionPair.ts';
import { zPrimeToElectronsWidth, zPrimeToNeutrinosWidth } from '../physics/decay/zPrime.ts';
import { visibleWidths } from '../physics/longLived/visibleDecay.ts';
import { alp } from './models/alp.ts';
import { bMinusL, widthsOf } from './models/bMinusL.ts';
import { darkPhoton } from './models/darkPhoton.ts';
import { muTau } from './models/muTau.ts';
import { visibleBoson } from './models/visibleBoson.ts';
import type { ModelParams } from './params.ts';
import type { Model, Point } from './types.ts';

/** A way the new particle decays. */
export interface Channel {
  /** Products, TeX subset, math mode. */
  readonly label: string;
  /** Partial width, GeV. */
  readonly width: (point: Point, params: ModelParams) => number;
}

const DARK: Channel = {
  label: '\\chi\\chi',
  width: ({ mass }, { darkMatter, alphaD, ratio }) => darkMatterWidth(darkMatter, alphaD, mass, mass / ratio),
};
const darkIfCharged: Channel = { ...DARK, width: (point, params) => (params.charged === 'yes' ? DARK.width(point, params) : 0) };

const toLeptons = (label: string, leptonMass: number): Channel => ({
  label,
  width: ({ mass, coupling }) => darkPhotonToLeptonsWidth(coupling, mass, leptonMass),
});
const hadrons: Channel = {
  label: '\\mathrm{hadrons}',
  width: ({ mass, coupling }) => darkPhotonToHadronsWidth(coupling, mass),
};
const toPair = (label: string, leptonMass: number): Channel => ({
  label,
  width: ({ mass, coupling }) => fermionPairWidth('V', coupling, mass, leptonMass),
});
const onlyVector = (channel: Channel): Channel => ({
  ...channel,
  width: (point, params) => (params.spin === 'V' ? channel.width(point, params) : 0),
});
const ofBMinusL = (label: string, part: 'neutrinos' | 'electrons' | 'muons' | 'taus' | 'hadrons'): Channel => ({
  label,
  width: ({ mass, coupling }, params) => widthsOf(coupling, mass, params)[part],
});

const [ELECTRONS, MUONS, TAUS, NEUTRINOS] = ['e^+e^−', '\\mu^+\\mu^−', '\\tau^+\\tau^−', '\\nu\\nu'] as const;

const channels: readonly (readonly [Model, readonly Channel[]])[] = [
  [darkPhoton, [DARK, toLeptons(ELECTRONS, ELECTRON_MASS), toLeptons(MUONS, MUON_MASS), hadrons]],
  [
    visibleBoson,
    [
      { label: ELECTRONS, width: ({ mass, coupling }, { spin }) => coupling ** 2 * visibleWidths(spin, mass).toElectrons },
      onlyVector(toLeptons(MUONS, MUON_MASS)),
      onlyVector(hadrons),
    ],
  ],
  [
    muTau,
    [
      { label: NEUTRINOS, width: ({ mass, coupling }) => zPrimeToNeutrinosWidth(coupling, mass) },
      toPair(MUONS, MUON_MASS),
      toPair(TAUS, TAU_MASS),
      { label: ELECTRONS, width: ({ mass, coupling }) => zPrimeToElectronsWidth(coupling, mass) },
      darkIfCharged,
    ],
  ],
  [
    bMinusL,
    [
      ofBMinusL(NEUTRINOS, 'neutrinos'),
      ofBMinusL(ELECTRONS, 'electrons'),
      ofBMinusL(MUONS, 'muons'),
      ofBMinusL(TAUS, 'taus'),
      ofBMinusL('\\mathrm{hadrons}', 'hadrons'),
      darkIfCharged,
    ],
  ],
  [alp, [{ label: '\\gamma\\gamma', width: ({ mass, coupling }) => alpToPhotonsWidth(coupling, mass) }]],
];

/** Decays of a model's particle; none where it is stable. */
export const channelsOf = (model: Model): readonly Channel[] => channels.find(([of]) => of === model)?.[1] ?? [];

/** Total width, GeV. */
export const totalWidth = (model: Model, point: Point, params: ModelParams): number =>
  channelsOf(model).reduce((sum, { width }) => sum + width(point, params), 0);
