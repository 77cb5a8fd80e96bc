import { GEV_MINUS2_TO_PB } from '../../physics/constants.ts';
import { millichargeMuonCrossSection } from '../../physics/millicharge.ts';
import { eventsAtUnitCoupling, na64muEfficiency, zPrimeCouplingAt } from '../../physics/muonYield.ts';
import { branchingLimit } from '../../physics/statistics/branchingLimit.ts';
import type { Quantity } from '../types.ts';
import { type Args, number, numberOrNull } from './read.ts';

const exposure = (args: Args) => ({ muonsOnTarget: number(args, 'mot'), efficiencyScale: number(args, 'effscale') });
const exposureText = { mot: 'muons on target', effscale: 'factor on the efficiency of 2022' };

/** Searches with the muon beam of NA64, and meson decays. */
export const muonBeamQuantities = {
  na64mu_events: {
    about: 'Events of a vector coupled to muons in NA64μ',
    arguments: { m: 'mass, GeV', g: 'coupling to muons', ...exposureText, br: 'invisible branching fraction' },
    returns: { eff: 'efficiency', N: 'events' },
    source: 'NA64:2024klw',
    evaluate: (args) => {
      const mass = number(args, 'm');
      const events = eventsAtUnitCoupling(mass, exposure(args)) * number(args, 'g') ** 2 * number(args, 'br');
      return { eff: number(args, 'effscale') * na64muEfficiency(mass), N: events };
    },
  },
  na64mu_limit90: {
    about: '90 % limit of NA64μ on the Z′ of L_μ−L_τ, no event seen, no dark matter',
    arguments: { m: 'mass, GeV', ...exposureText },
    returns: { g90: 'coupling' },
    source: 'NA64:2024klw',
    evaluate: (args) => ({ g90: zPrimeCouplingAt(number(args, 'm'), exposure(args), Math.LN10, null) }),
  },
  millicharge_muon_sigma: {
    about: 'Pairs of millicharged fermions radiated by muons on lead',
    arguments: { mchi: 'mass of the fermion, GeV', E: 'beam energy, GeV', xcut: 'smallest fraction of the energy in the pair' },
    returns: { val: 'cross section at charge e, pb' },
    source: 'Gninenko:2018ter',
    evaluate: (args) => {
      const beam = { energy: number(args, 'E'), fractionAbove: number(args, 'xcut') };
      return { val: millichargeMuonCrossSection('dirac', number(args, 'mchi'), beam) * GEV_MINUS2_TO_PB };
    },
  },
  branching_limit90: {
    about:
      'Upper limit on the branching fraction of a meson, from the mesons that decayed and the efficiency, or from particles on target and the mesons seen per particle (7.22e-6 for η, 3.78e-6 for η′ per pion, inferred from the published limits).',
    arguments: {
      N_UL: 'upper limit on the events',
      N_meson: 'mesons that decayed; with eff',
      eff: 'efficiency',
      POT: 'particles on target, instead of N_meson and eff; with Y_eff',
      Y_eff: 'mesons per particle times efficiency',
    },
    returns: { BR: 'branching fraction' },
    source: 'NA64:2024mah',
    evaluate: (args) => {
      const [mesons, share] = numberOrNull(args, 'POT') === null ? ['N_meson', 'eff'] : ['POT', 'Y_eff'];
      return { BR: branchingLimit(number(args, 'N_UL'), number(args, mesons), number(args, share)) };
    },
  },
} as const satisfies Record<string, Quantity>;
