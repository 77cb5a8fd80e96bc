import type { Parameter } from './parameter.ts';

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
  splitting: {
    kind: 'number',
    name: 'Splitting, pseudo-Dirac',
    symbol: '\\Delta/m_1',
    unit: '',
    min: 0,
    max: 0.5,
    initial: 0,
    scale: 'linear',
    about:
      'Mass difference of the two states over the lighter mass. It thins out the heavier state before freeze-out, so the pseudo-Dirac target rises; the other curves take it as zero.',
  },
  charged: {
    kind: 'choice',
    name: 'Z′ decays',
    symbol: 'Z′',
    initial: 'no',
    options: [
      { id: 'no', title: 'Standard Model', about: 'Only to what it couples to; invisible means neutrinos.' },
      { id: 'yes', title: 'With dark matter', about: 'Also to dark matter with the dark coupling and mass ratio above.' },
    ],
    about: 'Whether the Z′ also decays to dark matter.',
  },
  chargedParticle: {
    kind: 'choice',
    name: 'Millicharged particle',
    symbol: '\\chi',
    initial: 'dirac',
    options: [
      { id: 'dirac', title: 'Dirac fermion', about: 'Spin ½.' },
      { id: 'scalar', title: 'Complex scalar', about: 'Spin 0: a quarter of the pairs, fewer near threshold.' },
    ],
    about: 'Spin of the particle with the small charge.',
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
