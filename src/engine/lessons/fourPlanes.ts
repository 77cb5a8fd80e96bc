import { ELECTRON_MASS, PROTON_MASS } from '../../physics/constants.ts';
import { scatteringCrossSectionCm2 } from '../../physics/relic/directDetection.ts';
import { effectiveCoupling } from '../../physics/relic/effectiveCoupling.ts';
import { curve, logSpaced } from './points.ts';
import { BENCHMARK, benchmark, GEV_PER_MEV, targetY } from './relicModel.ts';
import { remembered } from './remembered.ts';

/** What stands on the vertical axis. */
export type Coordinate = 'mixing' | 'y' | 'sigmaElectron' | 'sigmaProton';

export interface FourPlanesValues {
  readonly mixing: number;
  readonly massMeV: number;
  readonly alphaD: number;
  readonly coordinate: Coordinate;
}

const masses = logSpaced(1, 1000, 80);

/** Target of a complex scalar, mass in GeV. */
const targetLine = remembered((alphaD: number) =>
  curve(masses, (mass) => targetY(benchmark('scalar', mass, { alphaD }))).map(([mass, y]) => [mass * GEV_PER_MEV, y] as const),
);

/** A point (m_χ in GeV, y) in another coordinate: ε, or the cross section on a target in cm². */
export function inCoordinate(coordinate: Coordinate, alphaD: number, mass: number, y: number): number {
  if (coordinate === 'y') return y;
  if (coordinate === 'mixing') return Math.sqrt((y * BENCHMARK.ratio ** 4) / alphaD);
  return scatteringCrossSectionCm2(y, mass, coordinate === 'sigmaElectron' ? ELECTRON_MASS : PROTON_MASS);
}

/** One point of the model as each kind of experiment quotes it. */
export function fourPlanes({ mixing, massMeV, alphaD }: FourPlanesValues) {
  const mass = massMeV * GEV_PER_MEV;
  const y = effectiveCoupling(mixing * mixing, alphaD, BENCHMARK.ratio);
  return {
    target: targetLine(alphaD),
    massGeV: mass,
    y,
    sigmaElectronCm2: inCoordinate('sigmaElectron', alphaD, mass, y),
    sigmaProtonCm2: inCoordinate('sigmaProton', alphaD, mass, y),
  };
}
