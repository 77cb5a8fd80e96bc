import { MUON_MASS } from '../constants.ts';

/** Masses of a contour before it is refined. */
const NODES = 40;
/** The first node lies above the threshold by this fraction. */
const ABOVE_THRESHOLD = 0.8e-3;
const THRESHOLD_NODES = 4;
/** The equally spaced nodes begin at this multiple of the threshold. */
const SPACED_FROM = 1.8;

/** Thresholds of mesons and muons, peaks of |F|² and R(s): without them narrow islands are missed. GeV. */
const specialMasses = [
  0.1349768,
  ...[1, 1.0005, 1.004, 1.02, 1.06].map((factor) => factor * 2 * MUON_MASS),
  ...[0.547862, 0.648, 0.76, 0.775, 0.7827, 0.786, 0.79, 0.81],
  ...[0.98, 1, 1.01, 1.0165, 1.0195, 1.0225, 1.03, 1.05, 1.067],
];

/**
 * Masses at which a contour is computed first, ascending.
 *   m_th (1 + 0.8·10^{−3(1 − k/4)}), k = 0 … 3;  the special masses;  ln m equally spaced from 1.8 m_th
 * @param threshold  m_th  GeV
 * @param end        GeV
 */
export function massNodes(threshold: number, end: number): number[] {
  const rising = Array.from({ length: THRESHOLD_NODES }, (_, k) => threshold * (1 + ABOVE_THRESHOLD * 10 ** ((3 * k) / THRESHOLD_NODES)));
  const special = specialMasses.filter((mass) => mass > (rising[0] as number) && mass < end);
  const count = NODES - rising.length - special.length;
  const from = SPACED_FROM * threshold;
  const spaced = Array.from({ length: count - 1 }, (_, i) => from * (end / from) ** (i / (count - 1)));
  return [...[...rising, ...special, ...spaced].sort((a, b) => a - b), end];
}
