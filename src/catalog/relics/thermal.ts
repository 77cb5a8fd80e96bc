import type { DarkMatter } from '../../physics/decay/darkMatter.ts';
import { later } from '../later.ts';
import { invisibleBoson } from '../models/invisibleBoson.ts';
import { spin2 } from '../models/spin2.ts';
import type { Model, Relic } from '../types.ts';

/** The coupling of a target, fetched when first asked. */
function computing(pick: (physics: typeof import('../computing/relics.ts')) => Relic['coupling']): Pick<Relic, 'prepare' | 'coupling'> {
  const { prepare, now } = later(async () => pick(await import('../computing/relics.ts')));
  return { prepare, coupling: (...question) => now()(...question) };
}

const hasPortal = ({ portal }: Model): boolean => portal !== undefined;

/** Target of symmetric dark matter from the full Boltzmann equation. */
export const boltzmannTarget = (darkMatter: DarkMatter, title: string): Relic => ({
  ...computing(({ boltzmann }) => boltzmann(darkMatter)),
  title: `${title} target`,
  label: `${title} target`,
  about: 'Full thermal average and Boltzmann equation, Ωh² = 0.120.',
  source: 'Gondolo:1990dk',
  exact: true,
  appliesTo: hasPortal,
});

/** The same by the freeze-out formula that published lines follow. */
export const formulaTarget = (darkMatter: DarkMatter, title: string): Relic => ({
  ...computing(({ formula }) => formula(darkMatter)),
  title: `${title} target, textbook formula`,
  label: `${title}, formula at x_f`,
  about:
    'Freeze-out formula with ⟨σv⟩ at x_f, as in published plots. It takes ⟨σv⟩ to fall as a power of x afterwards; it falls faster, so these lines lie up to 25 % lower in y than the Boltzmann answer.',
  source: 'Kolb:1990vq',
  exact: false,
  appliesTo: hasPortal,
});

/** Asymmetric Dirac: the smallest coupling that the microwave background leaves. */
export const asymmetricDirac: Relic = {
  ...computing(({ asymmetric }) => asymmetric),
  title: 'Asymmetric Dirac, smallest coupling allowed by the CMB',
  label: 'Asymmetric Dirac',
  about:
    'Smallest coupling that leaves the minority rare enough for the Planck limit on annihilation; indicative (heating efficiency 0.5).',
  source: 'Planck:2018vyg',
  exact: true,
  appliesTo: hasPortal,
};

/** Dirac dark matter behind a scalar or pseudoscalar that couples to electrons; none for vectors of this model. */
export const electronSpin0: Relic = {
  ...computing(({ spin0 }) => spin0),
  title: 'Dirac target, spin 0 and electrons',
  label: 'Dirac target, electrons only',
  about:
    'Full Boltzmann equation for annihilation to electrons alone, scalar p-wave, pseudoscalar s-wave, g_χ² = 4πα_D. Not compared with a published curve.',
  source: 'Voronchikhin:2023qig',
  exact: true,
  appliesTo: (model) => model === invisibleBoson,
};

/** Dirac dark matter behind a spin-2 boson with one coupling to charged leptons and photons. */
export const tensorDirac: Relic = {
  ...computing(({ tensor }) => tensor),
  title: 'Dirac target, spin 2',
  label: 'Dirac target',
  about:
    'Full Boltzmann equation for p-wave annihilation to charged leptons and photons; it follows 1/c_χ. Not compared with a published curve.',
  source: 'Gondolo:1990dk',
  exact: true,
  appliesTo: (model) => model === spin2,
};
