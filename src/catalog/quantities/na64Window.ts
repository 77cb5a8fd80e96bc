import type { ChainDetector } from '../../physics/furtherSearches/semivisibleChannels.ts';
import { materials } from '../../physics/materials.ts';
import type { Calorimeter } from '../../physics/missingEnergy.ts';
import { chainDetector } from '../experiments/chainDetector.ts';
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

/** The decay chain of inelastic dark matter behind this window. */
export const na64Chain: ChainDetector = chainDetector(na64Window);

export const windowText = { E0: 'beam energy, GeV', Emiss_min: 'GeV', Emiss_max: 'GeV; at the beam energy: no upper edge' } as const;

/** Window of missing energy given by the arguments, lead. */
export const windowOf = (args: Args): Calorimeter => ({
  ...na64Window,
  beamEnergy: number(args, 'E0'),
  missingEnergyMin: number(args, 'Emiss_min'),
  missingEnergyMax: number(args, 'Emiss_max'),
});
