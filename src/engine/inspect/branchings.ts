import { widthsOf } from '../../catalog/models/bMinusL.ts';
import type { ModelParams } from '../../catalog/params.ts';
import type { Model, Point } from '../../catalog/types.ts';
import { ELECTRON_MASS, MUON_MASS, TAU_MASS } from '../../physics/constants.ts';
import { darkMatterWidth } from '../../physics/decay/darkMatter.ts';
import { darkPhotonToHadronsWidth, darkPhotonToLeptonsWidth } from '../../physics/decay/darkPhoton.ts';
import { fermionPairWidth } from '../../physics/decay/fermionPair.ts';
import { zPrimeToNeutrinosWidth } from '../../physics/decay/zPrime.ts';

/** One way in which the new particle decays. */
export interface Channel {
  /** Final state, TeX subset, math mode. */
  readonly symbol: string;
  /** GeV. */
  readonly width: number;
}

const LEPTONS = [
  { symbol: 'e^+e^-', mass: ELECTRON_MASS },
  { symbol: '\\mu^+\\mu^-', mass: MUON_MASS },
  { symbol: '\\tau^+\\tau^-', mass: TAU_MASS },
] as const;

type Widths = (point: Point, params: ModelParams) => readonly Channel[];

const dark = ({ mass }: Point, { alphaD, ratio, darkMatter, splitting }: ModelParams): Channel => ({
  symbol: '\\chi\\chi',
  width: darkMatterWidth(darkMatter, alphaD, mass, mass / ratio, (splitting * mass) / ratio),
});

const darkPhotonWidths: Widths = (point, params) => [
  dark(point, params),
  ...LEPTONS.map(({ symbol, mass }) => ({ symbol, width: darkPhotonToLeptonsWidth(point.coupling, point.mass, mass) })),
  { symbol: '\\mathrm{hadrons}', width: darkPhotonToHadronsWidth(point.coupling, point.mass) },
];

const muTauWidths: Widths = (point, params) => [
  { symbol: '\\nu\\nu', width: zPrimeToNeutrinosWidth(point.coupling, point.mass) },
  ...LEPTONS.slice(1).map(({ symbol, mass }) => ({ symbol, width: fermionPairWidth('V', point.coupling, point.mass, mass) })),
  ...(params.charged === 'yes' ? [dark(point, params)] : []),
];

const bMinusLChannels: Widths = ({ mass, coupling }, params) => {
  const w = widthsOf(coupling, mass, params);
  return [
    { symbol: '\\nu\\nu', width: w.neutrinos },
    ...(params.charged === 'yes' ? [{ symbol: '\\chi\\chi', width: w.dark }] : []),
    { symbol: 'e^+e^-', width: w.electrons },
    { symbol: '\\mu^+\\mu^-', width: w.muons },
    { symbol: '\\tau^+\\tau^-', width: w.taus },
    { symbol: '\\mathrm{hadrons}', width: w.hadrons },
  ];
};

const BY_MODEL: Readonly<Record<string, Widths>> = {
  'dark-photon': darkPhotonWidths,
  'mu-tau': muTauWidths,
  'b-minus-l': bMinusLChannels,
};

/** Open channels at a point of a model, the widest first; empty where the model names only its total width. */
export const channelsAt = ({ id }: Model, point: Point, params: ModelParams): readonly Channel[] =>
  (BY_MODEL[id]?.(point, params) ?? []).filter(({ width }) => width > 0).sort((a, b) => b.width - a.width);
