import type { Kind } from '../../physics/bremsstrahlung/process.ts';
import { ELECTRON_MASS, GEV_MINUS2_TO_CM2 } from '../../physics/constants.ts';
import { alpToPhotonsWidth } from '../../physics/decay/alp.ts';
import { decayLengthM } from '../../physics/decay/decayLength.ts';
import { excitedStateWidth } from '../../physics/decay/excitedState.ts';
import { nucleus } from '../../physics/formFactor.ts';
import { decayProbability, twoBodyAcceptance } from '../../physics/longLived/decayVolume.ts';
import { angleFraction, bremsstrahlungFlux, iwwSpectrum } from '../../physics/longLived/iww.ts';
import { primakoffCrossSection } from '../../physics/longLived/primakoff.ts';
import { excitedStateEnergies, survival } from '../../physics/longLived/semivisible.ts';
import { electronTrackAbove, photonTrack } from '../../physics/longLived/showerTrack.ts';
import { visibleWidths } from '../../physics/longLived/visibleDecay.ts';
import { materials } from '../../physics/materials.ts';
import { elasticFluxPerZ2, photonFlux } from '../../physics/photonFlux.ts';
import type { Quantity } from '../types.ts';
import { longLivedSearchQuantities } from './longLivedSearches.ts';
import { type Args, choice, number } from './read.ts';

const SPIN = 'V, A, S or P: vector, axial, scalar or pseudoscalar';
const MATERIAL = 'Al, Fe, Cu, W or Pb';

const kindOf = (args: Args): Kind => choice(args, 'spin', ['V', 'A', 'S', 'P']);
const materialOf = (args: Args) => materials[choice(args, 'mat', ['Al', 'Fe', 'Cu', 'W', 'Pb'])];
const nucleusOf = ({ Z, A }: { Z: number; A: number }) => nucleus(Z, A);
function evaluateChain(args: Args): Record<string, number> {
  const mediatorMass = number(args, 'mA');
  const lighterMass = mediatorMass * number(args, 'm1_over_mA');
  const heavierMass = lighterMass * (1 + number(args, 'f'));
  const state = { mixing: number(args, 'eps'), alphaD: number(args, 'alphaD'), mediatorMass, lighterMass, heavierMass };
  const energy = number(args, 'EA');
  const width = excitedStateWidth(state, ELECTRON_MASS);
  const [Emin, Emax] = excitedStateEnergies(state, energy);
  // cτ is the decay length at p = m.
  const ctau = decayLengthM(width, heavierMass, Math.SQRT2 * heavierMass);
  return { Gamma: width, ctau_m: ctau, Emin, Emax, survival: survival(state, energy, number(args, 'L')) };
}

/** Long-lived particles at electron dumps: shower, production, decay, events, limits. */
export const longLivedQuantities = {
  shower_electron_cumulative: {
    about: 'Track length of electrons and positrons of a shower above the energy E₀e^−L, from the table used for dumps.',
    arguments: { L: '−ln(E/E₀)' },
    returns: { Ce: 'radiation lengths' },
    source: 'Rossi:1941zza',
    evaluate: (args) => ({ Ce: electronTrackAbove(number(args, 'L')) }),
  },
  shower_photon_track: {
    about: 'Differential track length of the photons of a shower, from the table used for dumps.',
    arguments: { u: 'E/E₀' },
    returns: { T: 'radiation lengths per unit u' },
    source: 'Rossi:1941zza',
    evaluate: (args) => ({ T: photonTrack(number(args, 'u')) }),
  },
  flux_elastic: {
    about: 'Elastic flux of equivalent photons χ between two momentum transfers.',
    arguments: { tmin: 'GeV²', tmax: 'GeV²', Z: 'nuclear charge', A: 'atomic weight' },
    returns: { val: 'χ' },
    source: 'Bjorken:2009mm',
    evaluate: (args) => ({
      val: photonFlux(nucleus(number(args, 'Z'), number(args, 'A')), number(args, 'tmin'), number(args, 'tmax'), false),
    }),
  },
  flux_elastic_infinite: {
    about: 'Elastic flux of equivalent photons χ above a momentum transfer.',
    arguments: { tmin: 'GeV²', Z: 'nuclear charge', A: 'atomic weight' },
    returns: { val: 'χ' },
    source: 'Bjorken:2009mm',
    evaluate: (args) => {
      const Z = number(args, 'Z');
      return { val: Z * Z * elasticFluxPerZ2(nucleus(Z, number(args, 'A')), number(args, 'tmin')) };
    },
  },
  primakoff_sigma: {
    about: 'Primakoff cross section γN → aN, elastic, all angles.',
    arguments: { E: 'energy of the photon, GeV', m: 'mass, GeV', mat: MATERIAL },
    returns: { sigma_cm2_g1: 'cm² at g_aγγ = 1 GeV⁻¹' },
    source: 'NA64:2020qwq',
    evaluate: (args) => ({
      sigma_cm2_g1: GEV_MINUS2_TO_CM2 * primakoffCrossSection(nucleusOf(materialOf(args)), number(args, 'm'), number(args, 'E'), null),
    }),
  },
  brems_iww_dsigma_dx: {
    about: 'Energy spectrum dσ/dx of bremsstrahlung of a boson by electrons, improved Weizsäcker–Williams with an average inelastic part.',
    arguments: { x: 'E_X/E', E: 'energy of the electron, GeV', m: 'mass, GeV', mat: MATERIAL, spin: SPIN },
    returns: { cm2_eps1: 'cm² at ε = 1' },
    source: 'Bjorken:2009mm',
    evaluate: (args) => {
      const [mass, energy] = [number(args, 'm'), number(args, 'E')];
      const flux = bremsstrahlungFlux(nucleusOf(materialOf(args)), mass, energy);
      return { cm2_eps1: GEV_MINUS2_TO_CM2 * iwwSpectrum(kindOf(args), flux, mass, energy, 1 - number(args, 'x')) };
    },
  },
  brems_angle_fraction: {
    about: 'Fraction of radiated bosons below an angle.',
    arguments: { x: 'E_X/E', E: 'energy of the electron, GeV', m: 'mass, GeV', theta: 'rad' },
    returns: { frac: '0 to 1' },
    source: 'Bjorken:2009mm',
    evaluate: (args) => ({ frac: angleFraction(number(args, 'm'), number(args, 'E'), 1 - number(args, 'x'), number(args, 'theta')) }),
  },
  x_width_per_eps2: {
    about: 'Width of a boson that couples to electrons with ε e, at ε = 1; a vector decays to muons and hadrons too.',
    arguments: { m: 'mass, GeV', spin: SPIN },
    returns: { ee: 'to e⁺e⁻, GeV', tot: 'all channels, GeV' },
    source: 'Bjorken:2009mm',
    evaluate: (args) => {
      const { toElectrons, total } = visibleWidths(kindOf(args), number(args, 'm'));
      return { ee: toElectrons, tot: total };
    },
  },
  alp_width_length: {
    about: 'Width and decay length of an axion-like particle that decays to two photons.',
    arguments: { m: 'mass, GeV', g: 'g_aγγ, GeV⁻¹', E: 'energy, GeV' },
    returns: { Gamma: 'width, GeV', l_m: 'decay length, m' },
    source: 'NA64:2020qwq',
    evaluate: (args) => {
      const width = alpToPhotonsWidth(number(args, 'g'), number(args, 'm'));
      return { Gamma: width, l_m: decayLengthM(width, number(args, 'm'), number(args, 'E')) };
    },
  },
  decay_probability: {
    about: 'Probability to decay inside a volume behind a shield.',
    arguments: { l: 'mean decay length, m', Lsh: 'length of the shield, m', Ldec: 'length of the decay volume, m' },
    returns: { P: 'probability' },
    source: 'Andreas:2012mt',
    evaluate: (args) => ({ P: decayProbability(number(args, 'l'), number(args, 'Lsh'), number(args, 'Ldec')) }),
  },
  two_body_acceptance: {
    about: 'Probability that at least one of two massless decay products is seen.',
    arguments: {
      E: 'energy of the particle that decays, GeV',
      m: 'its mass, GeV',
      distance: 'from the decay to the detector, m',
      radiusM: 'radius of the detector, m',
      Ecut: 'smallest energy seen, GeV',
    },
    returns: { acc: 'probability' },
    source: 'Andreas:2012mt',
    evaluate: (args) => ({
      acc: twoBodyAcceptance(number(args, 'E'), number(args, 'm'), number(args, 'distance'), number(args, 'radiusM'), number(args, 'Ecut')),
    }),
  },
  semivisible_chain: {
    about: 'A′ → χ₁χ₂, χ₂ → χ₁e⁺e⁻: width and decay length of χ₂, its energies and its survival over a distance.',
    arguments: {
      mA: 'mass of the A′, GeV',
      m1_over_mA: 'm₁/m_A′',
      f: '(m₂ − m₁)/m₁',
      alphaD: 'α_D',
      eps: 'kinetic mixing ε',
      EA: 'energy of the A′, GeV',
      L: 'distance, m',
    },
    returns: {
      Gamma: 'width, GeV',
      ctau_m: 'cτ, m',
      Emin: 'smallest energy of χ₂, GeV',
      Emax: 'largest, GeV',
      survival: 'probability to live beyond L, averaged over the energy',
    },
    source: 'Izaguirre:2015zva',
    evaluate: evaluateChain,
  },
  ...longLivedSearchQuantities,
} as const satisfies Record<string, Quantity>;
