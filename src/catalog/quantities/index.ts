import type { Quantity } from '../types.ts';
import { decayQuantities } from './decays.ts';
import { furtherSearchesQuantities } from './furtherSearches.ts';
import { gminus2Quantities } from './gminus2.ts';
import { leptonBremsstrahlungQuantities } from './leptonBremsstrahlung.ts';
import { longLivedQuantities } from './longLived.ts';
import { longLivedSearchQuantities } from './longLivedSearches.ts';
import { missingEnergyQuantities } from './missingEnergy.ts';
import { muonBeamQuantities } from './muonBeam.ts';
import { protonDumpQuantities } from './protonDumps.ts';
import { statisticsQuantities } from './statistics.ts';
import { thermalTargetQuantities } from './thermalTargets.ts';

/** The calculator: every quantity that `darkreach eval` answers. */
export const quantities: Readonly<Record<string, Quantity>> = {
  ...missingEnergyQuantities,
  ...leptonBremsstrahlungQuantities,
  ...gminus2Quantities,
  ...decayQuantities,
  ...muonBeamQuantities,
  ...longLivedQuantities,
  ...longLivedSearchQuantities,
  ...thermalTargetQuantities,
  ...statisticsQuantities,
  ...protonDumpQuantities,
  ...furtherSearchesQuantities,
};
