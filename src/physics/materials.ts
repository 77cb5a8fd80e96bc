import { ATOMIC_MASS_UNIT } from './constants.ts';

/**
 * A target material: one element.
 * Source: ParticleDataGroup:2024cfk, atomic and nuclear properties of materials.
 */
export interface Material {
  readonly symbol: string;
  readonly title: string;
  /** Nuclear charge. */
  readonly Z: number;
  /** Atomic weight, g/mol. */
  readonly A: number;
  readonly radiationLengthGPerCm2: number;
  readonly densityGPerCm3: number;
}

export const materials = {
  Al: { symbol: 'Al', title: 'aluminium', Z: 13, A: 26.982, radiationLengthGPerCm2: 24.01, densityGPerCm3: 2.699 },
  Fe: { symbol: 'Fe', title: 'iron', Z: 26, A: 55.845, radiationLengthGPerCm2: 13.84, densityGPerCm3: 7.874 },
  Cu: { symbol: 'Cu', title: 'copper', Z: 29, A: 63.546, radiationLengthGPerCm2: 12.86, densityGPerCm3: 8.96 },
  W: { symbol: 'W', title: 'tungsten', Z: 74, A: 183.84, radiationLengthGPerCm2: 6.76, densityGPerCm3: 19.3 },
  Pb: { symbol: 'Pb', title: 'lead', Z: 82, A: 207.2, radiationLengthGPerCm2: 6.37, densityGPerCm3: 11.35 },
} as const satisfies Record<string, Material>;

/** Mass of the nucleus in GeV; electrons and binding (3e-4) are not taken off. */
export const nucleusMass = (atomicWeight: number): number => atomicWeight * ATOMIC_MASS_UNIT;
