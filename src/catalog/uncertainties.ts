import type { ModelParams, Setup, SetupId } from './params.ts';
import type { Experiment, Model } from './types.ts';

/** Another way of computing the same reach. */
export interface Variation {
  /** Label text. */
  readonly title: string;
  readonly setup?: Partial<Setup>;
  readonly params?: Partial<ModelParams>;
  /** Factor on the accepted signal. */
  readonly signal?: number;
  /** Set where it acts on part of the signal only: which way it moves the events, wherever it moves them. */
  readonly events?: 'fewer' | 'more';
}

/** What is varied of a reach: the experiment in its model, as it is set now. */
export interface Varied {
  readonly experiment: Experiment;
  readonly model: Model;
  readonly setup: Setup;
  readonly params: ModelParams;
}

/** Something that a computed reach is not sure of. */
export interface Uncertainty {
  /** Label text. */
  readonly title: string;
  readonly about: string;
  readonly variations: (varied: Varied) => readonly Variation[];
  /** Why it does nothing where it has no variation. */
  readonly without: string;
}

/** Relative uncertainty of the efficiency where none is set: assumed here, no experiment quotes it for every mass. */
const ASSUMED_EFFICIENCY_SD = 0.1;
/** The two values for which the experiments publish. */
const USUAL_ALPHA_D = [0.1, 0.5] as const;

/** Whether the experiment has this setting when it searches for the model. */
const has = ({ experiment: { adjustable, searches }, model }: Varied, id: SetupId): boolean =>
  adjustable.includes(id) || (searches.find((search) => search.model === model)?.settings ?? []).includes(id);

function efficiency({ setup }: Varied): Variation[] {
  const sd = setup.efficiencySd > 0 ? setup.efficiencySd : ASSUMED_EFFICIENCY_SD;
  const shown = `${Number((100 * sd).toPrecision(2))} %`;
  return [
    { title: `${shown} lower`, signal: 1 - sd },
    { title: `${shown} higher`, signal: 1 + sd },
  ];
}

const METHODS = { cls: 'CLs', classical: 'classical', feldmanCousins: 'Feldman–Cousins' } as const;

function statistics(varied: Varied): Variation[] {
  if (!has(varied, 'method')) return [];
  const { method, background, backgroundSd } = varied.setup;
  const others = (Object.keys(METHODS) as Setup['method'][]).filter((id) => id !== method);
  const shifted: Variation[] =
    backgroundSd > 0
      ? [
          { title: 'background 1σ lower', setup: { background: Math.max(0, background - backgroundSd) } },
          { title: 'background 1σ higher', setup: { background: background + backgroundSd } },
        ]
      : [];
  return [...others.map((id) => ({ title: METHODS[id], setup: { method: id } })), ...shifted];
}

const LEVELS = { ETL: 'exact tree level', WW: 'Weizsäcker–Williams' } as const;

/** Improved WW is left out: it is known to be wrong by more than any uncertainty. */
function level(varied: Varied): Variation[] {
  if (!has(varied, 'level')) return [];
  return (['ETL', 'WW'] as const).filter((id) => id !== varied.setup.level).map((id) => ({ title: LEVELS[id], setup: { level: id } }));
}

function formFactor(varied: Varied): Variation[] {
  if (!has(varied, 'nuclearFormFactor')) return [];
  return varied.setup.nuclearFormFactor === 'full'
    ? [{ title: 'elastic only', setup: { nuclearFormFactor: 'elastic' } }]
    : [{ title: 'with inelastic', setup: { nuclearFormFactor: 'full' } }];
}

function efficiencyModel(varied: Varied): Variation[] {
  const { muonEfficiency } = varied.setup;
  if (!has(varied, 'muonEfficiency') || muonEfficiency === 'full') return [];
  return muonEfficiency === 'table'
    ? [{ title: 'muon recoil angle', setup: { muonEfficiency: 'recoil' } }]
    : [{ title: 'fitted table', setup: { muonEfficiency: 'table' } }];
}

/** How far models of proton bremsstrahlung lie apart. */
const BREM_SPREAD = 3;

function production(varied: Varied): Variation[] {
  if (!has(varied, 'bremScale')) return [];
  const { bremScale } = varied.setup;
  return [
    { title: `proton bremsstrahlung ÷ ${BREM_SPREAD}`, setup: { bremScale: bremScale / BREM_SPREAD }, events: 'fewer' },
    { title: `× ${BREM_SPREAD}`, setup: { bremScale: bremScale * BREM_SPREAD }, events: 'more' },
  ];
}

const alphaD = ({ model, params }: Varied): Variation[] =>
  model.params.includes('alphaD')
    ? USUAL_ALPHA_D.filter((value) => value !== params.alphaD).map((value) => ({
        title: `$\\alpha_D = ${value}$`,
        params: { alphaD: value },
      }))
    : [];

/** How well the computed number of each vector meson is known: factors down and up. */
const MESON_YIELDS = {
  rhoYield: { title: 'ρ', factors: [0.7, 1.3] },
  omegaYield: { title: 'ω', factors: [0.65, 1.35] },
  phiYield: { title: 'φ', factors: [0.5, 1.5] },
  jpsiYield: { title: 'J/ψ', factors: [0.5, 2] },
} as const;

const mesons = (varied: Varied): Variation[] =>
  (Object.keys(MESON_YIELDS) as (keyof typeof MESON_YIELDS)[])
    .filter((id) => has(varied, id) && varied.setup[id] > 0)
    .flatMap((id) =>
      MESON_YIELDS[id].factors.map((factor) => ({
        title: `${MESON_YIELDS[id].title} × ${factor}`,
        setup: { [id]: varied.setup[id] * factor },
      })),
    );

/** What a band of a reach is made of, in the order of its list. */
export const uncertainties = {
  efficiency: {
    title: 'Efficiency',
    about: `By its uncertainty as set; ${100 * ASSUMED_EFFICIENCY_SD} %, assumed here, where none is set.`,
    variations: efficiency,
    without: '',
  },
  efficiencyModel: {
    title: 'Efficiency model',
    about: 'The other of the two models of the efficiency.',
    variations: efficiencyModel,
    without: 'One model of the efficiency only.',
  },
  statistics: {
    title: 'Background method',
    about: 'The other ways to a limit, and the background one standard deviation away.',
    variations: statistics,
    without: 'The number of excluded events is that of the paper.',
  },
  level: {
    title: 'Cross section',
    about: 'Exact tree level against equivalent photons; the improved approximation is left out, being known to be wrong.',
    variations: level,
    without: 'One approximation only.',
  },
  formFactor: {
    title: 'Form factor',
    about: 'With the nucleons of the nucleus, and without.',
    variations: formFactor,
    without: 'One form factor only.',
  },
  production: {
    title: 'Production',
    about: 'Models of proton bremsstrahlung differ by a factor 3 and more above 0.3 GeV.',
    variations: production,
    without: 'Nothing here is radiated by protons.',
  },
  alphaD: {
    title: 'Dark coupling',
    about: 'The experiments publish for 0.1 and 0.5: a choice, not an error.',
    variations: alphaD,
    without: 'This model has no dark coupling.',
  },
  mesons: {
    title: 'Meson yields',
    about: 'Photoproduced ρ 30 %, ω 35 %, φ 50 %, J/ψ a factor 2, from the errors of the cross sections and of the nuclear model.',
    variations: mesons,
    without: 'No vector mesons enter.',
  },
  hadrons: {
    title: '$R(s)$',
    about: 'Hadronic decays of the new particle.',
    variations: () => [],
    without: 'Decays are invisible: hadrons do not enter.',
  },
} as const satisfies Record<string, Uncertainty>;

export type UncertaintyId = keyof typeof uncertainties;
export const uncertaintyIds = Object.keys(uncertainties) as UncertaintyId[];
