import type { Kind } from '../../physics/bremsstrahlung/process.ts';
import { ELECTRON_MASS, GEV_MINUS2_TO_CM2 } from '../../physics/constants.ts';
import { alpToPhotonsWidth } from '../../physics/decay/alp.ts';
import { decayLengthM } from '../../physics/decay/decayLength.ts';
import { excitedStateWidth } from '../../physics/decay/excitedState.ts';
import { nucleus } from '../../physics/formFactor.ts';
import { type ContourSearch, contour, massColumn } from '../../physics/longLived/contour.ts';
import { decayProbability, twoBodyAcceptance } from '../../physics/longLived/decayVolume.ts';
import { expectedEvents } from '../../physics/longLived/events.ts';
import { angleFraction, bremsstrahlungFlux, iwwSpectrum } from '../../physics/longLived/iww.ts';
import { primakoffCrossSection } from '../../physics/longLived/primakoff.ts';
import { alpSearch, dumpSearch } from '../../physics/longLived/search.ts';
import { excitedStateEnergies, survival } from '../../physics/longLived/semivisible.ts';
import { electronTrackAbove, photonTrack } from '../../physics/longLived/showerTrack.ts';
import { visibleWidths } from '../../physics/longLived/visibleDecay.ts';
import { materials } from '../../physics/materials.ts';
import { elasticFluxPerZ2, photonFlux } from '../../physics/photonFlux.ts';
import { alpPresets, dumpPresets } from '../experiments/longLivedRuns.ts';
import type { Quantity } from '../types.ts';
import { type Args, choice, number } from './read.ts';

/** Names of the presets in this calculator. */
const presetNames = {
  NA64: 'na64Visible',
  NA64vis: 'na64VisibleIww',
  E137: 'e137',
  E141: 'e141',
  Orsay: 'orsay',
  KEK: 'kek',
  E774: 'e774',
} as const satisfies Record<string, keyof typeof dumpPresets>;

const presetText = 'NA64 (exact tree level), NA64vis (improved Weizsäcker–Williams), E137, E141, Orsay, KEK or E774';
const SPIN = 'V, A, S or P: vector, axial, scalar or pseudoscalar';
const DUMP = { preset: presetText, m: 'mass, GeV', spin: SPIN } as const;
const ALP = { m: 'mass, GeV', g: 'g_aγγ, GeV⁻¹' } as const;
const EOT = { EOT: 'electrons on target' } as const;
const LIMIT = { Nup: 'number of events that is excluded' } as const;

/** Masses between which a tip is looked for; it may lie above. */
const TIP_RANGE = [1e-3, 1] as const;

const kindOf = (args: Args): Kind => choice(args, 'spin', ['V', 'A', 'S', 'P']);
const materialOf = (args: Args) => materials[choice(args, 'mat', ['Al', 'Fe', 'Cu', 'W', 'Pb'])];
const nucleusOf = ({ Z, A }: { Z: number; A: number }) => nucleus(Z, A);
const presetOf = (args: Args) => dumpPresets[presetNames[choice(args, 'preset', Object.keys(presetNames) as (keyof typeof presetNames)[])]];

const dumpOf = (args: Args): ContourSearch => dumpSearch(presetOf(args).runs, kindOf(args));
const na64AlpOf = (args: Args): ContourSearch => alpSearch(alpPresets.na64.runs.map((run) => ({ ...run, electrons: number(args, 'EOT') })));

const eventsOf = (search: ContourSearch, args: Args, coupling: 'eps' | 'g') => ({
  N: expectedEvents(search.channels(number(args, 'm')), number(args, coupling) ** 2),
});

/** lo, hi, Nmax and the coupling at Nmax; nulls where nothing is excluded. */
function branchesOf(search: ContourSearch, args: Args): Record<'lo' | 'hi' | 'Nmax' | 'epsAtMax', number | null> {
  const column = massColumn(search, number(args, 'Nup'), number(args, 'm'));
  return {
    lo: column?.lower ?? null,
    hi: column?.upper ?? null,
    Nmax: column?.maxEvents ?? null,
    epsAtMax: column?.couplingAtMax ?? null,
  };
}

const tipOf = (search: ContourSearch, eventLimit: number) => contour(search, eventLimit, TIP_RANGE)?.tip ?? null;

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
    arguments: { E: 'energy of the photon, GeV', m: 'mass, GeV', mat: 'Al, Fe, Cu, W or Pb' },
    returns: { sigma_cm2_g1: 'cm² at g_aγγ = 1 GeV⁻¹' },
    source: 'NA64:2020qwq',
    evaluate: (args) => ({
      sigma_cm2_g1: GEV_MINUS2_TO_CM2 * primakoffCrossSection(nucleusOf(materialOf(args)), number(args, 'm'), number(args, 'E'), null),
    }),
  },
  brems_iww_dsigma_dx: {
    about: 'Energy spectrum dσ/dx of bremsstrahlung of a boson by electrons, improved Weizsäcker–Williams with an average inelastic part.',
    arguments: { x: 'E_X/E', E: 'energy of the electron, GeV', m: 'mass, GeV', mat: 'Al, Fe, Cu, W or Pb', spin: SPIN },
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
    arguments: { ...ALP, E: 'energy, GeV' },
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
  dump_events: {
    about: 'Expected events of a search at an electron dump.',
    arguments: { ...DUMP, eps: 'ε: the coupling is εe' },
    returns: { N: 'events' },
    source: 'Andreas:2012mt',
    evaluate: (args) => eventsOf(dumpOf(args), args, 'eps'),
  },
  dump_branches: {
    about: 'Couplings between which a search at an electron dump excludes a boson; null where it does not.',
    arguments: { ...DUMP, ...LIMIT },
    returns: { lo: 'smallest ε', hi: 'largest ε', Nmax: 'largest number of events', epsAtMax: 'its ε' },
    source: 'Andreas:2012mt',
    evaluate: (args) => branchesOf(dumpOf(args), args),
  },
  dump_tip: {
    about: 'Largest mass that a search at an electron dump excludes, with its event limit.',
    arguments: { preset: presetText, spin: SPIN },
    returns: { m: 'mass, GeV', eps: 'ε there' },
    source: 'Andreas:2012mt',
    evaluate: (args) => {
      const tip = tipOf(dumpOf(args), presetOf(args).eventLimit);
      return { m: tip?.mass ?? null, eps: tip?.coupling ?? null };
    },
  },
  alp_na64_events: {
    about: 'Expected events of the NA64 search for axion-like particles: decays seen and missing energy.',
    arguments: { ...ALP, ...EOT },
    returns: { N: 'events' },
    source: 'NA64:2020qwq',
    evaluate: (args) => eventsOf(na64AlpOf(args), args, 'g'),
  },
  alp_na64_branches: {
    about: 'Couplings between which the NA64 search excludes axion-like particles; null where it does not.',
    arguments: { m: ALP.m, ...EOT, ...LIMIT },
    returns: { lo: 'smallest g_aγγ, GeV⁻¹', hi: 'largest g_aγγ, GeV⁻¹', Nmax: 'largest number of events' },
    source: 'NA64:2020qwq',
    evaluate: (args) => {
      const { lo, hi, Nmax } = branchesOf(na64AlpOf(args), args);
      return { lo, hi, Nmax };
    },
  },
  alp_na64_tip: {
    about: 'Largest mass of axion-like particles that the NA64 search excludes when it sees no event, 90 % confidence level.',
    arguments: EOT,
    returns: { m: 'mass, GeV', g: 'g_aγγ there, GeV⁻¹' },
    source: 'NA64:2020qwq',
    evaluate: (args) => {
      const tip = tipOf(na64AlpOf(args), alpPresets.na64.eventLimit);
      return { m: tip?.mass ?? null, g: tip?.coupling ?? null };
    },
  },
  alp_e137_events: {
    about: 'Expected events of E137 from axion-like particles.',
    arguments: ALP,
    returns: { N: 'events' },
    source: 'Bjorken:1988as',
    evaluate: (args) => eventsOf(alpSearch(alpPresets.e137.runs), args, 'g'),
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
} as const satisfies Record<string, Quantity>;
