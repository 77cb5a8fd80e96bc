import type { DarkMatter } from '../../physics/decay/darkMatter.ts';
import { electronPortalCoupling } from '../../physics/furtherSearches/electronTarget.ts';
import { inelasticThermalCoupling } from '../../physics/furtherSearches/inelasticTarget.ts';
import { tensorPortalCoupling } from '../../physics/furtherSearches/tensorTarget.ts';
import { asymmetricTarget } from '../../physics/relic/asymmetric.ts';
import { formulaCoupling } from '../../physics/relic/freezeOutFormula.ts';
import type { Portal } from '../../physics/relic/portal.ts';
import { thermalCoupling } from '../../physics/relic/thermalTarget.ts';
import { asMixing, darkCouplingOf, invisibleBoson } from '../models/invisibleBoson.ts';
import { spin2 } from '../models/spin2.ts';
import type { ModelParams } from '../params.ts';
import type { Relic } from '../types.ts';

type Strength = (portal: Portal, mass: number, params: ModelParams) => number;

/** Dark matter behind a vector mediator: αε² or g′²/4π becomes the model's coupling. */
const throughPortal = (strength: Strength): Pick<Relic, 'appliesTo' | 'coupling'> => ({
  appliesTo: ({ portal }) => portal !== undefined,
  coupling: ({ portal }, mass, params) => (portal ? portal.fromStrength(strength(portal.portal, mass, params)) : Number.NaN),
});

/** Target of symmetric dark matter from the full Boltzmann equation. */
export const boltzmannTarget = (darkMatter: DarkMatter, title: string): Relic => ({
  title: `${title} target`,
  label: `${title} target`,
  about: 'Full thermal average and Boltzmann equation, Ωh² = 0.120.',
  source: 'Gondolo:1990dk',
  exact: true,
  ...throughPortal((portal, mass, { ratio, alphaD, splitting }) =>
    darkMatter === 'pseudoDirac' && splitting > 0
      ? inelasticThermalCoupling({ portal, mass, splitting, ratio, alphaD })
      : thermalCoupling({ portal, darkMatter, mass, ratio, alphaD }),
  ),
});

/** The same by the freeze-out formula that published lines follow. */
export const formulaTarget = (darkMatter: DarkMatter, title: string): Relic => ({
  title: `${title} target, textbook formula`,
  label: `${title}, formula at x_f`,
  about:
    'Freeze-out formula with ⟨σv⟩ at x_f, as in published plots. It takes ⟨σv⟩ to fall as a power of x afterwards; it falls faster, so these lines lie up to 25 % lower in y than the Boltzmann answer.',
  source: 'Kolb:1990vq',
  exact: false,
  ...throughPortal((portal, mass, { ratio, alphaD }) => formulaCoupling({ portal, darkMatter, mass, ratio, alphaD })),
});

/** Asymmetric Dirac: the smallest coupling that the microwave background leaves. */
export const asymmetricDirac: Relic = {
  title: 'Asymmetric Dirac, smallest coupling allowed by the CMB',
  label: 'Asymmetric Dirac',
  about:
    'Smallest coupling that leaves the minority rare enough for the Planck limit on annihilation; indicative (heating efficiency 0.5).',
  source: 'Planck:2018vyg',
  exact: true,
  ...throughPortal((portal, mass, { ratio, alphaD }) => asymmetricTarget({ portal, darkMatter: 'dirac', mass, ratio, alphaD }).coupling),
};

/** Dirac dark matter behind a scalar or pseudoscalar that couples to electrons; none for vectors of this model. */
export const electronSpin0: Relic = {
  title: 'Dirac target, spin 0 and electrons',
  label: 'Dirac target, electrons only',
  about:
    'Full Boltzmann equation for annihilation to electrons alone, scalar p-wave, pseudoscalar s-wave, g_χ² = 4πα_D. Not compared with a published curve.',
  source: 'Voronchikhin:2023qig',
  exact: true,
  appliesTo: (model) => model === invisibleBoson,
  coupling: (_model, mass, params) => {
    const mediator = ({ S: 'scalar', P: 'pseudoscalar', V: null, A: null } as const)[params.spin];
    if (!mediator) return Number.NaN;
    return asMixing(electronPortalCoupling({ mediator, mass, ratio: params.ratio, darkCoupling: darkCouplingOf(params) }));
  },
};

/** Dirac dark matter behind a spin-2 boson with one coupling to charged leptons and photons. */
export const tensorDirac: Relic = {
  title: 'Dirac target, spin 2',
  label: 'Dirac target',
  about:
    'Full Boltzmann equation for p-wave annihilation to charged leptons and photons; it follows 1/c_χ. Not compared with a published curve.',
  source: 'Gondolo:1990dk',
  exact: true,
  appliesTo: (model) => model === spin2,
  coupling: (_model, mass, { ratio, darkTensor }) => tensorPortalCoupling({ mass, ratio, darkTensor }),
};
