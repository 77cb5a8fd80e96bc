import type { TableBox } from './crossSectionTable.ts';

/**
 * The box of the shipped tables: beams up to 160 GeV, cuts above a tenth of the beam energy and above 8 GeV.
 * Fraction and floor are 2^{−1/4} times 0.1 and 8 GeV, so that their smooth maximum stays below both.
 * More points than a box from 40 GeV and 1 MeV to 1 GeV would need, for the same 5e-4.
 */
export const universalBox: TableBox = {
  massLow: 0.5e-3,
  massHigh: 1.5,
  energyLow: 8,
  energyHigh: 160,
  fraction: 0.084,
  floor: 6.72,
  masses: 24,
  energies: 12,
  etas: 22,
};

/** Boxes in the order of preference: lower cuts, down to 2.5 % of the beam energy, and higher beams (1e-3). */
export const tableBoxes: readonly TableBox[] = [
  universalBox,
  { ...universalBox, massHigh: 1, energyLow: 4, fraction: 0.042, floor: 3.36, energies: 13 },
  { ...universalBox, massHigh: 0.5, energyLow: 2, fraction: 0.021, floor: 1.68, energies: 14 },
  { ...universalBox, energyLow: 20, energyHigh: 400, floor: 16.8 },
];
