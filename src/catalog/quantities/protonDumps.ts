import { ELECTRON_MASS, MUON_MASS } from '../../physics/constants.ts';
import { darkPhotonToLeptonsWidth } from '../../physics/decay/darkPhoton.ts';
import { columnAt } from '../../physics/protonDump/column.ts';
import { regionEdges } from '../../physics/protonDump/contour.ts';
import { decaySegment } from '../../physics/protonDump/decaySegment.ts';
import { expectedEvents, type ProtonSearch, protonSource } from '../../physics/protonDump/events.ts';
import { mesonBranching } from '../../physics/protonDump/mesons.ts';
import { presetSearch } from '../../physics/protonDump/presetSearch.ts';
import { type ProtonExperiment, protonPresets } from '../../physics/protonDump/presets.ts';
import { protonFormFactorSquared } from '../../physics/protonDump/protonFormFactor.ts';
import { sourceStrengths } from '../../physics/protonDump/sourceTable.ts';
import { protonTables } from '../../physics/protonDump/tables.ts';
import type { Quantity } from '../types.ts';
import { type Args, choice, number, orNull } from './read.ts';

const MASS = { m: 'mass, GeV' } as const;
const EXPERIMENT = { exp: 'NA62ee, NA62mm, NuCal, CHARM, SHiP, DarkQuest or FASER' } as const;
const SEARCH = { channel: 'ee, mumu, ll (both) or visible: decays that count', eff: 'efficiency, 0 to 1' } as const;
const LIMIT = { Nup: 'number of events that is excluded' } as const;

const experimentOf = (args: Args) => choice(args, 'exp', Object.keys(protonPresets) as ProtonExperiment[]);

function searchOf(args: Args): ProtonSearch {
  const experiment = experimentOf(args);
  const channel = choice(args, 'channel', ['ee', 'mumu', 'll', 'visible']);
  return { ...presetSearch(experiment, protonTables[experiment]), channel, efficiency: number(args, 'eff') };
}

/** Sums over the energies at both ends of the decay volume. */
function tableSums(args: Args): { first: number; last: number } {
  const { table, scales } = presetSearch(experimentOf(args), protonTables[experimentOf(args)]);
  const strengths = sourceStrengths(table, number(args, 'm'), scales);
  const sumAt = (position: number) => strengths.reduce((sum, s, i) => (i % table.positions === position ? sum + s : sum), 0);
  return { first: sumAt(0), last: sumAt(table.positions - 1) };
}

function interval(args: Args): Record<'lo' | 'hi', number | null> {
  const { lower, upper } = columnAt(searchOf(args), number(args, 'Nup'), number(args, 'm'));
  return { lo: orNull(lower), hi: orNull(upper) };
}

const intervalQuantity = {
  about: 'Mixings between which a search at a proton dump or collider excludes an A′; null where it does not.',
  arguments: { ...EXPERIMENT, ...MASS, ...SEARCH, ...LIMIT },
  returns: { lo: 'smallest ε', hi: 'largest ε' },
  source: 'Blumlein:2013cua',
  evaluate: interval,
} as const satisfies Quantity;

/** Visible decays of A′ made by protons: production, decay volume, events, limits. */
export const protonDumpQuantities = {
  dark_photon_width_leptons: {
    about: 'Widths of an A′ to electrons and muons at ε = 1.',
    arguments: MASS,
    returns: { ee: 'to e⁺e⁻, GeV', mumu: 'to μ⁺μ⁻, GeV' },
    source: 'Bjorken:2009mm',
    evaluate: (args) => {
      const width = (leptonMass: number) => darkPhotonToLeptonsWidth(1, number(args, 'm'), leptonMass);
      return { ee: width(ELECTRON_MASS), mumu: width(MUON_MASS) };
    },
  },
  meson_dark_photon_branching: {
    about: 'Branching ratio of a meson to an A′ at ε = 1: π⁰, η, η′ → γA′, ω → π⁰A′.',
    arguments: { meson: 'pi0, eta, etap or omega', ...MASS },
    returns: { branching: 'branching ratio per ε²' },
    source: 'deNiverville:201104580',
    evaluate: (args) => ({ branching: mesonBranching(choice(args, 'meson', ['pi0', 'eta', 'etap', 'omega']), number(args, 'm')) }),
  },
  proton_form_factor_vmd: {
    about: 'Form factor of the proton for the radiation of an A′, by vector meson dominance.',
    arguments: MASS,
    returns: { F2: '|F|²' },
    source: 'Faessler:2009tn',
    evaluate: (args) => ({ F2: protonFormFactorSquared(number(args, 'm')) }),
  },
  decay_segment_integral: {
    about: 'Decays in a segment along which the acceptance is linear, ∫₀¹ u e^{−ux} [A + (B − A)x] dx.',
    arguments: { u: 'length in decay lengths', A: 'acceptance at the start', B: 'acceptance at the end' },
    returns: { I: 'integral' },
    source: 'Blumlein:2013cua',
    evaluate: (args) => ({ I: decaySegment(number(args, 'u'), number(args, 'A'), number(args, 'B')) }),
  },
  proton_table_sums: {
    about: 'A′ seen per proton on target at ε = 1 (FASER: pb) if they decay at the first or the last position, all energies.',
    arguments: { ...EXPERIMENT, ...MASS },
    returns: { first: 'at the start of the decay volume', last: 'at its end' },
    source: 'Blumlein:2013cua',
    evaluate: tableSums,
  },
  proton_dump_events: {
    about: 'Expected events of a search at a proton dump or collider, with its published exposure.',
    arguments: { ...EXPERIMENT, ...MASS, eps: 'kinetic mixing ε', ...SEARCH },
    returns: { N: 'events' },
    source: 'Blumlein:2013cua',
    evaluate: (args) => {
      const source = protonSource(searchOf(args), number(args, 'm'));
      return { N: source ? expectedEvents(source, number(args, 'eps') ** 2) : 0 };
    },
  },
  proton_dump_interval: intervalQuantity,
  proton_dump_interval_direct: intervalQuantity,
  proton_dump_islands: {
    about: 'Masses at which the excluded regions of a search at a proton dump or collider begin or end.',
    arguments: { ...EXPERIMENT, lo: 'lowest mass, GeV', hi: 'highest mass, GeV', ...SEARCH, ...LIMIT },
    returns: { count: 'how many', edges: 'masses, GeV, ascending' },
    source: 'Blumlein:2013cua',
    evaluate: (args) => {
      const edges = regionEdges(searchOf(args), number(args, 'Nup'), [number(args, 'lo'), number(args, 'hi')]);
      return { count: edges.length, edges };
    },
  },
} as const satisfies Record<string, Quantity>;
