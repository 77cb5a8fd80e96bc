import type { ChainDetector } from '../../physics/furtherSearches/semivisibleChannels.ts';
import { materials } from '../../physics/materials.ts';
import type { Calorimeter } from '../../physics/missingEnergy.ts';
import { alpPresets } from '../experiments/longLivedRuns.ts';
import { type Args, number } from './read.ts';

/** Lead, beam of 100 GeV, sharp window of missing energy from 50 to 96 GeV: what an entry without a window assumes. */
export const na64Window: Calorimeter = {
  beamEnergy: 100,
  missingEnergyMin: 50,
  missingEnergyMax: 96,
  resolution: null,
  material: materials.Pb,
};

/** The same without the upper edge. */
export const na64Above: Calorimeter = { ...na64Window, missingEnergyMax: na64Window.beamEnergy };

/** Efficiency that goes with the window. */
export const NA64_EFFICIENCY = 0.48;

const [decaySeen, missing] = alpPresets.na64.runs;

/** Lengths calibrated on the search for axion-like particles (nominal 2.0 and 5.0 m); nothing was adjusted for other searches. */
export const na64Chain: ChainDetector = {
  calorimeterEndM: 0.45,
  visibleFromM: decaySeen.shieldM,
  visibleToM: missing.shieldM,
  visibleEnergy: decaySeen.energyCut,
  vetoEnergy: 1,
  missingEnergyMin: na64Window.missingEnergyMin,
};

export const windowText = { E0: 'beam energy, GeV', Emiss_min: 'GeV', Emiss_max: 'GeV; at the beam energy: no upper edge' } as const;

/** Window of missing energy given by the arguments, lead. */
export const windowOf = (args: Args): Calorimeter => ({
  ...na64Window,
  beamEnergy: number(args, 'E0'),
  missingEnergyMin: number(args, 'Emiss_min'),
  missingEnergyMax: number(args, 'Emiss_max'),
});
