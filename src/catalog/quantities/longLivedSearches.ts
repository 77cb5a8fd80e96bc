import type { Kind } from '../../physics/bremsstrahlung/process.ts';
import { type ContourSearch, findTip, massColumn } from '../../physics/longLived/contour.ts';
import { expectedEvents } from '../../physics/longLived/events.ts';
import { alpSearch, dumpSearch } from '../../physics/longLived/search.ts';
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
const DUMP = { preset: presetText, m: 'mass, GeV', spin: 'V, A, S or P: vector, axial, scalar or pseudoscalar' } as const;
const ALP = { m: 'mass, GeV', g: 'g_aγγ, GeV⁻¹' } as const;
const EOT = { EOT: 'electrons on target' } as const;
const LIMIT = { Nup: 'number of events that is excluded' } as const;

/** Masses between which a tip is looked for; it may lie above. */
const TIP_RANGE = [1e-3, 1] as const;

const kindOf = (args: Args): Kind => choice(args, 'spin', ['V', 'A', 'S', 'P']);
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

/** Searches for long-lived particles at electron dumps: events, branches, tips. */
export const longLivedSearchQuantities = {
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
    arguments: { preset: presetText, spin: DUMP.spin },
    returns: { m: 'mass, GeV', eps: 'ε there' },
    source: 'Andreas:2012mt',
    evaluate: (args) => {
      const tip = findTip(dumpOf(args), presetOf(args).eventLimit, TIP_RANGE);
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
      const tip = findTip(na64AlpOf(args), alpPresets.na64.eventLimit, TIP_RANGE);
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
} as const satisfies Record<string, Quantity>;
