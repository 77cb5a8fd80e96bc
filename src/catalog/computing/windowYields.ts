import { tabulateVectorYields, type VectorYields } from '../../physics/furtherSearches/vectorYields.ts';
import { bremsstrahlungYields, type MissingEnergySetup } from '../../physics/missingEnergy.ts';

const known = new Map<string, VectorYields>();

/** Vectors of every mass in a window of missing energy. A table takes 0.2 s and serves every mass and every new particle. */
export function vectorsIn(setup: MissingEnergySetup): VectorYields {
  const key = JSON.stringify(setup);
  const yields = known.get(key) ?? tabulateVectorYields(setup.beamEnergy, (masses) => bremsstrahlungYields(masses, setup));
  known.set(key, yields);
  return yields;
}
