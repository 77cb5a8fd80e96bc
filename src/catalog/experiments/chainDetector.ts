import type { ChainDetector } from '../../physics/furtherSearches/semivisibleChannels.ts';
import type { Setup } from '../params.ts';
import { alpPresets } from './longLivedRuns.ts';

const [decaySeen, missing] = alpPresets.na64.runs;

/** Lengths calibrated on the search for axion-like particles (nominal 2.0 and 5.0 m); nothing was adjusted for other searches. */
export const chainDetector = ({ missingEnergyMin }: Pick<Setup, 'missingEnergyMin'>): ChainDetector => ({
  calorimeterEndM: 0.45,
  visibleFromM: decaySeen.shieldM,
  visibleToM: missing.shieldM,
  visibleEnergy: decaySeen.energyCut,
  vetoEnergy: 1,
  missingEnergyMin,
});
