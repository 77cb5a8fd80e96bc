import { cumulativeTrackLength, trackLength } from '../shower.ts';

/** Values on uniform nodes. */
export interface UniformTable {
  readonly start: number;
  readonly step: number;
  readonly values: readonly number[];
}

/** ln C_e on uniform ln L from 1e-6 to 10. */
const ELECTRON_NODES = 121;
/** R on uniform q from 0.05 to 1. */
const PHOTON_NODES = 39;
/** L at which u = e^−L counts as 0. */
const SOFT_DEPTH = 40;

/** ln of the track length of electrons and positrons above e^−L. */
export function buildElectronTable(): UniformTable {
  const start = Math.log(1e-6);
  const step = (Math.log(10) - start) / (ELECTRON_NODES - 1);
  const value = (k: number) => Math.log(cumulativeTrackLength('tot', Math.exp(start + k * step)));
  return { start, step, values: Array.from({ length: ELECTRON_NODES }, (_, k) => value(k)) };
}

/** Track length of photons over that of the first generation, a function without zeros or poles. */
export function buildPhotonTable(): UniformTable {
  const [start, step] = [0.05, 0.025];
  return { start, step, values: Array.from({ length: PHOTON_NODES }, (_, k) => photonRatio(start + k * step)) };
}

/** R(q) = T_γ(u) (28/27) u l,  l = −ln(1 − u) = 1/q − 1. */
function photonRatio(q: number): number {
  const l = 1 / q - 1;
  if (l < Math.exp(-SOFT_DEPTH)) return (28 / 27) * trackLength('gam', SOFT_DEPTH) * Math.exp(-2 * SOFT_DEPTH);
  const u = -Math.expm1(-l);
  const depth = l < 1 ? -Math.log(u) : -Math.log1p(-Math.exp(-l));
  return (28 / 27) * trackLength('gam', depth) * u * l;
}
