import { alpToPhotonsWidth } from '../../physics/decay/alp.ts';
import { darkMatterWidth } from '../../physics/decay/darkMatter.ts';
import { darkPhotonToHadronsWidth, hadronicRatio } from '../../physics/decay/darkPhoton.ts';
import { decayLengthM } from '../../physics/decay/decayLength.ts';
import { excitedStateWidth } from '../../physics/decay/excitedState.ts';
import { fermionPairWidth } from '../../physics/decay/fermionPair.ts';
import { loopKineticMixing } from '../../physics/decay/kineticMixingLoop.ts';
import { zPrimeInvisibleBranching } from '../../physics/decay/zPrime.ts';
import type { Quantity } from '../types.ts';
import { type Args, choice, darkMatter, darkMatterText, number, numberOrNull } from './read.ts';

const kind = (args: Args) => choice(args, 'kind', ['V', 'A', 'S', 'P']);
const pairArguments = {
  kind: 'V, A, S or P: vector, axial, scalar or pseudoscalar',
  g: 'coupling',
  m: 'mass, GeV',
  mf: 'mass of the fermion, GeV',
};
const pairWidth = (args: Args) => fermionPairWidth(kind(args), number(args, 'g'), number(args, 'm'), number(args, 'mf'));

/** Widths and decay lengths. */
export const decayQuantities = {
  width_fermions: {
    about: 'Width of a boson to a pair of fermions',
    arguments: pairArguments,
    returns: { G: 'width, GeV' },
    source: 'Bjorken:2009mm',
    evaluate: (args) => ({ G: pairWidth(args) }),
  },
  width_dark_matter: {
    about: 'Width of an A′ to dark matter',
    arguments: {
      kind: darkMatterText,
      alphaD: 'α_D',
      m: 'mass of the A′, GeV',
      m1: 'mass of the (lighter) dark matter, GeV',
      m2: 'mass of the heavier state, GeV; pseudodirac only, else null',
    },
    returns: { G: 'width, GeV' },
    source: 'Izaguirre:2015zva',
    evaluate: (args) => {
      const m1 = number(args, 'm1');
      const splitting = (numberOrNull(args, 'm2') ?? m1) - m1;
      return { G: darkMatterWidth(darkMatter(args, 'kind'), number(args, 'alphaD'), number(args, 'm'), m1, splitting) };
    },
  },
  width_hadrons: {
    about: 'Width of an A′ to hadrons',
    arguments: { eps: 'kinetic mixing ε', m: 'mass of the A′, GeV' },
    returns: { R: 'hadronic ratio R(m²)', G: 'width, GeV' },
    source: 'Ilten:2018crw',
    evaluate: (args) => {
      const mass = number(args, 'm');
      return { R: hadronicRatio(mass), G: darkPhotonToHadronsWidth(number(args, 'eps'), mass) };
    },
  },
  width_chi2_chi1_ll: {
    about: 'Width of χ₂ → χ₁ ℓ⁺ℓ⁻ through a virtual A′',
    arguments: {
      eps: 'kinetic mixing ε',
      alphaD: 'α_D',
      mA: 'mass of the A′, GeV',
      m1: 'mass of χ₁, GeV',
      m2: 'mass of χ₂, GeV',
      ml: 'mass of the lepton, GeV',
    },
    returns: { G: 'width, GeV' },
    source: 'Izaguirre:2015zva',
    evaluate: (args) => {
      const state = {
        mixing: number(args, 'eps'),
        alphaD: number(args, 'alphaD'),
        mediatorMass: number(args, 'mA'),
        lighterMass: number(args, 'm1'),
        heavierMass: number(args, 'm2'),
      };
      return { G: excitedStateWidth(state, number(args, 'ml')) };
    },
  },
  kinetic_mixing_loop: {
    about: 'Loop mixing of the photon with the Z′ of L_μ−L_τ',
    arguments: { g: 'coupling', q2: 'q², GeV²' },
    returns: { re: 'real part of ε(q²)', abs: '|ε(q²)|' },
    source: 'Kamada:2015era',
    evaluate: (args) => {
      const { re, im } = loopKineticMixing(number(args, 'g'), number(args, 'q2'));
      return { re, abs: Math.hypot(re, im) };
    },
  },
  alp_decay: {
    about: 'Decay of an axion-like particle to two photons',
    arguments: { g: 'g_aγγ, GeV⁻¹', m: 'mass, GeV', E: 'energy, GeV' },
    returns: { G: 'width, GeV', L_m: 'decay length, m' },
    source: 'NA64:2020qwq',
    evaluate: (args) => {
      const mass = number(args, 'm');
      const width = alpToPhotonsWidth(number(args, 'g'), mass);
      return { G: width, L_m: decayLengthM(width, mass, number(args, 'E')) };
    },
  },
  decay_length: {
    about: 'Decay length of a boson with one channel, a pair of fermions',
    arguments: { ...pairArguments, E: 'energy, GeV' },
    returns: { L_m: 'decay length, m' },
    source: 'Bjorken:2009mm',
    evaluate: (args) => ({ L_m: decayLengthM(pairWidth(args), number(args, 'm'), number(args, 'E')) }),
  },
  zprime_invisible_branching: {
    about: 'Invisible branching fraction of the Z′ of L_μ−L_τ',
    arguments: {
      m: 'mass of the Z′, GeV',
      g: 'coupling to muons and taus',
      gx: 'coupling to dark matter',
      mchi: 'mass of the dark matter, GeV; null for none',
      chi: darkMatterText,
    },
    returns: { br: 'branching fraction' },
    source: 'Kamada:2015era',
    evaluate: (args) => {
      const chiMass = numberOrNull(args, 'mchi');
      const dark = chiMass === null ? null : { kind: darkMatter(args, 'chi'), coupling: number(args, 'gx'), mass: chiMass };
      return { br: zPrimeInvisibleBranching(number(args, 'm'), number(args, 'g'), dark) };
    },
  },
} as const satisfies Record<string, Quantity>;
