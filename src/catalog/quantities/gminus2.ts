import { deltaA, gminus2Band, gminus2Integral } from '../../physics/gminus2.ts';
import type { Quantity } from '../types.ts';
import { type Args, choice, number, orNull } from './read.ts';

const kind = (args: Args) => choice(args, 'kind', ['V', 'A', 'S', 'P']);

const kindText = 'V, A, S or P: vector, axial, scalar or pseudoscalar';

/** Anomalous magnetic moments of the leptons. */
export const gminus2Quantities = {
  gminus2_integral: {
    about: 'One-loop integral I of the anomalous magnetic moment, Δa = g² I/8π²',
    arguments: { kind: kindText, r: 'mass of the boson over mass of the lepton' },
    returns: { I: 'pure number' },
    source: 'Leveille:1977rc',
    evaluate: (args) => ({ I: gminus2Integral(kind(args), number(args, 'r')) }),
  },
  gminus2: {
    about: 'Shift Δa of the anomalous magnetic moment of a lepton by a new boson',
    arguments: { kind: kindText, ml: 'mass of the lepton, GeV', mX: 'mass of the boson, GeV', g: 'coupling' },
    returns: { da: 'Δa' },
    source: 'Leveille:1977rc',
    evaluate: (args) => ({ da: deltaA(kind(args), number(args, 'ml'), number(args, 'mX'), number(args, 'g')) }),
  },
  gminus2_band: {
    about: 'Couplings that give a measured Δa ± nσ',
    arguments: {
      kind: kindText,
      ml: 'mass of the lepton, GeV',
      mX: 'mass of the boson, GeV',
      da: 'Δa, measured minus predicted',
      sig: 'standard deviation of Δa',
      nsig: 'half width of the band in standard deviations',
    },
    returns: {
      g_lo: 'lower edge; null where that edge of Δa has the wrong sign: the band reaches g = 0',
      g_mid: 'centre; null where Δa has the wrong sign',
      g_hi: 'upper edge; null where the whole band has the wrong sign',
    },
    source: 'Leveille:1977rc',
    evaluate: (args) => {
      const value = (name: string) => number(args, name);
      const band = gminus2Band(kind(args), value('ml'), value('mX'), value('da'), value('sig'), value('nsig'));
      return { g_lo: orNull(band.lower), g_mid: orNull(band.central), g_hi: orNull(band.upper) };
    },
  },
} as const satisfies Record<string, Quantity>;
