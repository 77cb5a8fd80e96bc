import { ELECTRON_MASS, PROTON_MASS } from '../../physics/constants.ts';
import { scatteringCrossSectionCm2 } from '../../physics/relic/directDetection.ts';
import { effectiveCoupling } from '../../physics/relic/thermalTarget.ts';
import { BENCHMARK, GEV_PER_MEV } from './relicModel.ts';

export interface FourPlanesValues {
  readonly mixing: number;
  readonly massMeV: number;
  readonly alphaD: number;
}

/** One point of the model as each kind of experiment quotes it. */
export function fourPlanes({ mixing, massMeV, alphaD }: FourPlanesValues) {
  const mass = massMeV * GEV_PER_MEV;
  const y = effectiveCoupling(mixing * mixing, alphaD, BENCHMARK.ratio);
  return {
    y,
    sigmaElectronCm2: scatteringCrossSectionCm2(y, mass, ELECTRON_MASS),
    sigmaProtonCm2: scatteringCrossSectionCm2(y, mass, PROTON_MASS),
  };
}
