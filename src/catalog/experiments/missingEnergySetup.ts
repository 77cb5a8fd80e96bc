import type { DarkSector } from '../../physics/annihilation.ts';
import { materials } from '../../physics/materials.ts';
import type { MissingEnergySetup } from '../../physics/missingEnergy.ts';
import type { ModelParams, Setup, SetupId } from '../params.ts';

type Primary = MissingEnergySetup['primary'];

/** In lead, as all runs were. */
export function physicsSetup(primary: Primary, s: Setup): MissingEnergySetup {
  const sharp = s.resolutionStochastic === 0 && s.resolutionConstant === 0;
  return {
    primary,
    material: materials.Pb,
    beamEnergy: s.beamEnergy,
    missingEnergyMin: s.missingEnergyMin,
    missingEnergyMax: s.missingEnergyMax,
    level: s.level,
    resolution: sharp ? null : { stochastic: s.resolutionStochastic, constant: s.resolutionConstant },
  };
}

/** Settings on which the number of vectors in the window depends. */
export const windowSettings = [
  'beamEnergy',
  'missingEnergyMin',
  'missingEnergyMax',
  'resolutionStochastic',
  'resolutionConstant',
  'level',
] as const satisfies readonly SetupId[];

export const darkSector = ({ alphaD, ratio, darkMatter }: ModelParams): DarkSector => ({ alphaD, massRatio: ratio, darkMatter });

/** Beyond this mass the cross-section table ends and a curve would cost a hundred times more, GeV. */
export const HEAVIEST = 1.5;
