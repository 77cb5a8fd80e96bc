import { throughPoints } from '../numerics/chebyshev.ts';

/** Up to this fraction of the beam energy yields are smooth functions of the mass. */
const SMOOTH_UP_TO = 1 / 8;

/**
 * A positive function of the mass of X at many masses: its logarithm through few points in ln m where it is smooth, else mass by mass.
 * @param masses  m  GeV, any order
 * @param energy  E  GeV
 * @param points  over four decades 32 keep 4e-5 of a yield (2e-4 with the flux at its smallest t), 24 keep 3e-4 of 1 + an inelastic share
 */
export function alongMass(masses: Float64Array, energy: number, points: number, at: (mass: number) => number): Float64Array {
  const light = masses.filter((mass) => mass <= SMOOTH_UP_TO * energy);
  const logs = throughPoints(light, points, (mass) => Math.log(at(mass)));
  const known = new Map(Array.from(light, (mass, i) => [mass, Math.exp(logs[i] as number)]));
  return masses.map((mass) => {
    const value = known.get(mass);
    // NaN: somewhere nothing can be made, and the logarithm has no polynomial.
    return value !== undefined && value > 0 ? value : at(mass);
  });
}
