import {
  bMinusLEscaping,
  bMinusLInvisibleBranching,
  bMinusLRadiated,
  bMinusLResonantYield,
} from '../../physics/furtherSearches/bMinusL.ts';
import { muTauConversion } from '../../physics/furtherSearches/muTauConversion.ts';
import { decayBeforeAbsorption, mesonDecayLengthM, neutralMesons } from '../../physics/furtherSearches/neutralMeson.ts';
import type { Quantity } from '../types.ts';
import { furtherSearchesBosonsQuantities } from './furtherSearchesBosons.ts';
import { furtherSearchesChainQuantities } from './furtherSearchesChain.ts';
import { furtherSearchesPhotonQuantities } from './furtherSearchesPhoton.ts';
import { NA64_EFFICIENCY, na64Chain, na64Window } from './na64Window.ts';
import { type Args, choice, number } from './read.ts';

function evaluateBMinusL(args: Args): Record<string, number> {
  const [mass, g] = [number(args, 'm'), number(args, 'g')];
  const events = number(args, 'EOT') * NA64_EFFICIENCY * g * g;
  const radiated = events * (bMinusLRadiated(Float64Array.of(mass), na64Window)[0] as number);
  const escaping = bMinusLEscaping(g, mass, na64Chain.visibleToM);
  return {
    inv_only: radiated * bMinusLInvisibleBranching(mass),
    with_escape: radiated * escaping,
    with_annihilation: (radiated + events * bMinusLResonantYield(mass, na64Window)) * escaping,
    BR1: radiated,
  };
}

/** Searches beyond the A′, the Z′ and long-lived particles: millicharge, dark axion, semi-visible, spin 0 and 2, mesons, μ → τ, B−L. */
export const furtherSearchesQuantities = {
  ...furtherSearchesPhotonQuantities,
  ...furtherSearchesChainQuantities,
  ...furtherSearchesBosonsQuantities,
  mu_tau_parton_sigma: {
    about: 'Conversion μq → τq on one massless quark through a contact interaction. Rates on nuclei are not computed.',
    arguments: { shat: 'squared energy of muon and quark, GeV²', Lambda: 'scale Λ, GeV' },
    returns: { sigma: 'GeV⁻²' },
    source: 'Gninenko:201805550',
    evaluate: (args) => ({ sigma: muTauConversion(number(args, 'shat'), number(args, 'Lambda')) }),
  },
  neutral_meson_decay_fraction: {
    about: 'Probability that a neutral meson decays before it is absorbed.',
    arguments: {
      meson: 'KS, KL or eta',
      E: 'energy of the meson, GeV',
      lambda_int: 'interaction length, m; 0: no absorption',
      length: 'length within which it decays, m',
    },
    returns: { P: 'probability', decay_length_m: 'mean decay length, m' },
    source: 'NA64:2024mah',
    evaluate: (args) => {
      const meson = neutralMesons[choice(args, 'meson', ['KS', 'KL', 'eta'])];
      const decayLength = mesonDecayLengthM(meson, number(args, 'E'));
      const absorption = number(args, 'lambda_int') || Number.POSITIVE_INFINITY;
      return { P: decayBeforeAbsorption(decayLength, absorption, number(args, 'length')), decay_length_m: decayLength };
    },
  },
  bl_invisible_branching: {
    about: 'Branching fraction of the Z′ of B−L to three Weyl neutrinos; other channels e and μ only.',
    arguments: { m: 'mass, GeV' },
    returns: { BR: 'branching fraction' },
    source: 'NA64:2022yly',
    evaluate: (args) => ({ BR: bMinusLInvisibleBranching(number(args, 'm')) }),
  },
  bl_na64e_events: {
    about: 'Expected events of the Z′ of B−L, electrons of 100 GeV on lead, missing energy 50 to 96 GeV, efficiency 0.48.',
    arguments: { m: 'mass, GeV', g: 'coupling', EOT: 'electrons on target' },
    returns: {
      inv_only: 'decays to neutrinos',
      with_escape: 'and visible decays beyond 4.58 m, at 80 GeV',
      with_annihilation: 'and resonant annihilation',
      BR1: 'bremsstrahlung, every decay invisible',
    },
    source: 'NA64:2022yly',
    evaluate: evaluateBMinusL,
  },
} as const satisfies Record<string, Quantity>;
