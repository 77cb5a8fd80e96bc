import type { DarkMatter } from '../../physics/decay/darkMatter.ts';
import { inelasticThermalCoupling } from '../../physics/furtherSearches/inelasticTarget.ts';
import { asymmetricTarget } from '../../physics/relic/asymmetric.ts';
import { formulaCoupling } from '../../physics/relic/freezeOutFormula.ts';
import { thermalCoupling } from '../../physics/relic/thermalTarget.ts';
import type { Relic } from '../types.ts';

/** Target of symmetric dark matter from the full Boltzmann equation. */
export const boltzmannTarget = (darkMatter: DarkMatter, title: string): Relic => ({
  title: `${title} target`,
  label: `${title} target`,
  about: 'Full thermal average and Boltzmann equation, Ωh² = 0.120.',
  source: 'Gondolo:1990dk',
  exact: true,
  coupling: (portal, mass, { ratio, alphaD, splitting }) =>
    darkMatter === 'pseudoDirac' && splitting > 0
      ? inelasticThermalCoupling({ portal, mass, splitting, ratio, alphaD })
      : thermalCoupling({ portal, darkMatter, mass, ratio, alphaD }),
});

/** The same by the freeze-out formula that published lines follow. */
export const formulaTarget = (darkMatter: DarkMatter, title: string): Relic => ({
  title: `${title} target, textbook formula`,
  label: `${title}, formula at x_f`,
  about:
    'Freeze-out formula with ⟨σv⟩ at x_f, as in published plots. It takes ⟨σv⟩ to fall as a power of x afterwards; it falls faster, so these lines lie up to 25 % lower in y than the Boltzmann answer.',
  source: 'Kolb:1990vq',
  exact: false,
  coupling: (portal, mass, { ratio, alphaD }) => formulaCoupling({ portal, darkMatter, mass, ratio, alphaD }),
});

/** Asymmetric Dirac: the smallest coupling that the microwave background leaves. */
export const asymmetricDirac: Relic = {
  title: 'Asymmetric Dirac, smallest coupling allowed by the CMB',
  label: 'Asymmetric Dirac',
  about:
    'Smallest coupling that leaves the minority rare enough for the Planck limit on annihilation; indicative (heating efficiency 0.5).',
  source: 'Planck:2018vyg',
  exact: true,
  coupling: (portal, mass, { ratio, alphaD }) => asymmetricTarget({ portal, darkMatter: 'dirac', mass, ratio, alphaD }).coupling,
};
