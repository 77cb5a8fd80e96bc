import { type ChebyshevGrid, chebyshevGrid, interpolated } from '../numerics/chebyshev.ts';

/** Vectors made per beam particle as a function of their mass: serves all new particles behind a virtual photon. */
export interface VectorYields {
  /** Above this mass nothing is counted, GeV. */
  readonly heaviest: number;
  readonly grid: ChebyshevGrid;
  /** ln N_V at the points of the grid in ln M. */
  readonly logYields: Float64Array;
}

const POINTS = 48;
/** Below this mass a vector is as frequent as a massless one, GeV. */
const LIGHTEST = 1e-4;
/** Largest mass over the beam energy, and in GeV: above about 20 GeV the cap t < 6 GeV² of the cross section leaves nothing. */
const HEAVIEST = { perBeamEnergy: 1 / 8, mass: 20 } as const;

/**
 * Tabulates N_V(M) between 0.1 MeV and E₀/8.
 * @param beamEnergy  E₀   GeV
 * @param yields      N_V per beam particle at ε = 1, at these masses (GeV)
 * Accuracy, beside that of the yields: 3e-5 up to 1 GeV and 1e-4 above, at 100 GeV. What is left out above E₀/8 is 1e-6 of
 * the pairs for thresholds up to 2 GeV.
 */
export function tabulateVectorYields(beamEnergy: number, yields: (masses: Float64Array) => Float64Array): VectorYields {
  const heaviest = Math.min(HEAVIEST.perBeamEnergy * beamEnergy, HEAVIEST.mass);
  const grid = chebyshevGrid(Math.log(LIGHTEST), Math.log(heaviest), POINTS);
  return { heaviest, grid, logYields: yields(grid.points.map(Math.exp)).map(Math.log) };
}

/**
 * N_V(M) from the table.
 * @param mass  M    GeV
 * @returns     N_V  per beam particle at ε = 1; constant below 0.1 MeV (1.5 % less than at M = 0), 0 above E₀/8
 */
export function vectorYield({ heaviest, grid, logYields }: VectorYields, mass: number): number {
  if (mass > heaviest) return 0;
  const logYield = interpolated(grid, logYields, Math.log(Math.max(mass, LIGHTEST)), new Float64Array(logYields.length));
  return Number.isFinite(logYield) ? Math.exp(logYield) : 0;
}
