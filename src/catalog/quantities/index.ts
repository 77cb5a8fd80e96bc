import type { Quantity } from '../types.ts';
import { decayQuantities } from './decays.ts';
import { gminus2Quantities } from './gminus2.ts';
import { statisticsQuantities } from './statistics.ts';

/** The calculator: every quantity that `darkreach eval` answers. */
export const quantities: Readonly<Record<string, Quantity>> = {
  ...gminus2Quantities,
  ...statisticsQuantities,
  ...decayQuantities,
};
