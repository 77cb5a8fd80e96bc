import type { NumberParameter, Parameter } from './parameter.ts';

/** Parameters of the models, one entry each. */
export const modelParams = {
  alphaD: {
    kind: 'number',
    name: 'Dark coupling',
    symbol: '\\alpha_D',
    unit: '',
    min: 1e-3,
    max: 1,
    initial: 0.1,
    scale: 'log',
    about: 'Strength of the dark force, α_D = g_D²/4π. It sets the width of the mediator and with it the resonant annihilation.',
  },
  ratio: {
    kind: 'number',
    name: 'Mass ratio',
    symbol: 'm_{A′}/m_\\chi',
    unit: '',
    min: 2.05,
    max: 10,
    initial: 3,
    scale: 'linear',
    about: 'Mediator mass over dark matter mass. Above 2 the mediator decays to dark matter: the signal is missing energy.',
  },
  darkMatter: {
    kind: 'choice',
    name: 'Dark matter',
    symbol: '\\chi',
    initial: 'dirac',
    options: [
      { id: 'dirac', title: 'Dirac', about: 'Vector current of a Dirac fermion.' },
      { id: 'pseudoDirac', title: 'Pseudo-Dirac', about: 'Off-diagonal vector current of two nearly degenerate states; small splitting.' },
      { id: 'majorana', title: 'Majorana', about: 'Axial current of a Majorana fermion; p-wave.' },
      { id: 'scalar', title: 'Complex scalar', about: 'Current of a complex scalar; p-wave, a narrower mediator.' },
    ],
    about: 'Type of the dark matter: changes the width of the mediator and the annihilation cross section.',
  },
  charged: {
    kind: 'choice',
    name: 'Z′ decays',
    symbol: 'Z′',
    initial: 'no',
    options: [
      { id: 'no', title: 'Standard Model', about: 'Neutrinos, muons and taus only; invisible means neutrinos.' },
      { id: 'yes', title: 'With dark matter', about: 'Also to dark matter with the dark coupling and mass ratio above.' },
    ],
    about: 'Whether the Z′ also decays to dark matter.',
  },
  spin: {
    kind: 'choice',
    name: 'Type of X',
    symbol: 'X',
    initial: 'V',
    options: [
      { id: 'V', title: 'Vector', about: 'Couples to electrons like a photon (dark photon).' },
      { id: 'A', title: 'Axial', about: 'Axial vector coupling to electrons.' },
      { id: 'S', title: 'Scalar', about: 'Scalar coupling to electrons.' },
      { id: 'P', title: 'Pseudoscalar', about: 'Pseudoscalar coupling to electrons.' },
    ],
    about: 'Spin and parity of the boson, by its coupling to electrons; g = εe for every type.',
  },
} as const satisfies Record<string, Parameter>;

/** Parameters of beam, detector and computation; every experiment takes its own values. */
export const setupParams = {
  beamEnergy: {
    kind: 'number',
    name: 'Beam energy',
    symbol: 'E_0',
    unit: 'GeV',
    min: 1,
    max: 160,
    initial: 100,
    scale: 'linear',
    about: 'Energy of the beam particles. Higher energy: more forward, heavier A′ within reach.',
  },
  missingEnergyMin: {
    kind: 'number',
    name: 'Missing energy above',
    symbol: 'E_\\mathrm{miss}^\\mathrm{min}',
    unit: 'GeV',
    min: 5,
    max: 150,
    initial: 50,
    scale: 'linear',
    about: 'Smallest missing energy that counts as signal (the calorimeter shows less than beam energy minus this).',
  },
  missingEnergyMax: {
    kind: 'number',
    name: 'Missing energy below',
    symbol: 'E_\\mathrm{miss}^\\mathrm{max}',
    unit: 'GeV',
    min: 5,
    max: 160,
    initial: 96,
    scale: 'linear',
    about: 'Upper edge of the window: some energy must be seen in the calorimeter. At or above the beam energy there is no upper edge.',
  },
  resolutionStochastic: {
    kind: 'number',
    name: 'Resolution, stochastic term',
    symbol: 'a',
    unit: '',
    min: 0,
    max: 0.3,
    initial: 0.09,
    scale: 'linear',
    about:
      'Stochastic term a of the calorimeter resolution σ/E = a/√(E/GeV) ⊕ c. The resolution smears the lower missing-energy cut; with both terms 0 the cut is sharp.',
  },
  resolutionConstant: {
    kind: 'number',
    name: 'Resolution, constant term',
    symbol: 'c',
    unit: '',
    min: 0,
    max: 0.1,
    initial: 0.04,
    scale: 'linear',
    about: 'Constant term c of the calorimeter resolution σ/E = a/√(E/GeV) ⊕ c.',
  },
  efficiency: {
    kind: 'number',
    name: 'Efficiency',
    symbol: '\\varepsilon_\\mathrm{sel}',
    unit: '',
    min: 0.001,
    max: 1,
    initial: 0.48,
    scale: 'linear',
    about:
      'Fraction of signal events in the window that pass all other cuts. A rescaling: the coupling limit moves as its inverse square root.',
  },
  annihilationEfficiency: {
    kind: 'number',
    name: 'Annihilation efficiency',
    symbol: '\\varepsilon_\\mathrm{ann}',
    unit: '',
    min: 0,
    max: 1,
    initial: 1,
    scale: 'linear',
    about: 'Efficiency of resonant annihilation events relative to bremsstrahlung events; 0 leaves them out.',
  },
  background: {
    kind: 'number',
    name: 'Background',
    symbol: 'b',
    unit: '',
    min: 0,
    max: 100,
    initial: 0,
    scale: 'linear',
    about: 'Background events expected in the whole exposure.',
  },
  backgroundSd: {
    kind: 'number',
    name: 'Background uncertainty',
    symbol: '\\sigma_b',
    unit: '',
    min: 0,
    max: 50,
    initial: 0,
    scale: 'linear',
    about: 'Standard deviation of the expected background, events. Used by CLs.',
  },
  efficiencySd: {
    kind: 'number',
    name: 'Efficiency uncertainty',
    symbol: '\\delta',
    unit: '',
    min: 0,
    max: 0.5,
    initial: 0,
    scale: 'linear',
    about: 'Relative standard deviation of the signal efficiency. Used by CLs.',
  },
  method: {
    kind: 'choice',
    name: 'Statistics',
    symbol: 's_\\mathrm{up}',
    initial: 'cls',
    options: [
      {
        id: 'cls',
        title: 'CLs',
        about: 'Modified frequentist; equal to the Bayesian limit with a flat prior. As the experiments publish.',
      },
      { id: 'classical', title: 'Classical', about: 'Neyman upper limit; falls below zero when the background fluctuates down.' },
      { id: 'feldmanCousins', title: 'Feldman–Cousins', about: 'Unified intervals with likelihood-ratio ordering.' },
    ],
    about: 'How events seen and expected background become an upper limit on the signal.',
  },
  outcome: {
    kind: 'choice',
    name: 'Events seen',
    symbol: 'n',
    initial: 'expected',
    options: [
      {
        id: 'expected',
        title: 'As expected from background',
        about: 'Upper limit averaged over the Poisson outcomes of a background-only experiment: the sensitivity.',
      },
      { id: 'none', title: 'None', about: 'No event seen. With CLs the limit then does not depend on the background.' },
    ],
    about: 'What the counting experiment is taken to have seen.',
  },
  shieldLength: {
    kind: 'number',
    name: 'Dump length',
    symbol: 'L',
    unit: 'm',
    min: 0.01,
    max: 1000,
    initial: 1,
    scale: 'log',
    about: 'From the point of production to the decay volume. Shorter: larger couplings, whose particles decay early, come within reach.',
  },
  decayLength: {
    kind: 'number',
    name: 'Decay volume',
    symbol: 'd',
    unit: 'm',
    min: 0.01,
    max: 1000,
    initial: 1,
    scale: 'log',
    about: 'Length in which a decay is seen. Longer: smaller couplings, whose particles live long, come within reach.',
  },
  decayEnergyMin: {
    kind: 'number',
    name: 'Energy seen above',
    symbol: 'E_\\mathrm{min}',
    unit: 'GeV',
    min: 0.01,
    max: 150,
    initial: 1,
    scale: 'log',
    about: 'Smallest energy of the decaying particle that is seen.',
  },
  muonEfficiency: {
    kind: 'choice',
    name: 'Efficiency model',
    symbol: '\\varepsilon(m)',
    initial: 'table',
    options: [
      { id: 'table', title: 'Fitted table', about: 'Efficiency by mass, fitted to the published 2022 limit on the A′.' },
      {
        id: 'recoil',
        title: 'Muon recoil angle',
        about: '0.129 times the fraction of scattered muons between 1.67 and 22 mrad; two of the three numbers fitted to the 2022 curve.',
      },
    ],
    about: 'How the efficiency depends on the mass.',
  },
  efficiencyScale: {
    kind: 'number',
    name: 'Efficiency factor',
    symbol: 'k',
    unit: '',
    min: 0.1,
    max: 7,
    initial: 1,
    scale: 'log',
    about: 'Factor on the 2022 efficiency; the published projections of NA64μ assume 4.',
  },
  level: {
    kind: 'choice',
    name: 'Cross section',
    symbol: '\\mathrm{d}\\sigma/\\mathrm{d}x',
    initial: 'ETL',
    options: [
      { id: 'ETL', title: 'Exact tree level', about: 'Exact 2 → 3 matrix element on a recoiling nucleus.' },
      { id: 'WW', title: 'Weizsäcker–Williams', about: 'Equivalent photons with the full angular integral; up to 40 % high.' },
      { id: 'IWW', title: 'Improved WW', about: 'Equivalent photons at fixed flux; up to a factor 2.6 high.' },
    ],
    about: 'Approximation of the A′ bremsstrahlung cross section.',
  },
} as const satisfies Record<string, Parameter>;

/** Confidence level of the whole scenario. */
export const clParameter: NumberParameter = {
  kind: 'number',
  name: 'Confidence level',
  symbol: '\\mathrm{CL}',
  unit: '',
  min: 0.5,
  max: 0.999,
  initial: 0.9,
  scale: 'linear',
  about: 'Confidence level of the computed upper limits.',
};

type ValueOf<P> = P extends { kind: 'number' } ? number : P extends { options: readonly { id: infer I }[] } ? I : never;
type Values<T> = { readonly [K in keyof T]: ValueOf<T[K]> };

export type ModelParamId = keyof typeof modelParams;
export type SetupId = keyof typeof setupParams;
export type ModelParams = Values<typeof modelParams>;
export type Setup = Values<typeof setupParams>;

const initials = (table: Record<string, Parameter>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(table).map(([id, p]) => [id, p.initial]));

export const initialModelParams = initials(modelParams) as ModelParams;
export const initialSetup = initials(setupParams) as Setup;
