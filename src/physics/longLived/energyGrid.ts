/** Nodes of a source spectrum in z = E/E₀, dense at z = 1, which alone feeds short lives. */
const NODES = 20;
const LAST = NODES - 1;

/**
 * Energies of a source spectrum.
 *   ln z_j = −range (1 − j/19)²
 * @param range  −ln of the smallest z
 * @returns      E  GeV, ascending, the last one the beam energy
 */
export const gridEnergies = (beamEnergy: number, range: number): Float64Array =>
  Float64Array.from({ length: NODES }, (_, j) => beamEnergy * Math.exp(-range * (1 - j / LAST) ** 2));

/**
 * Shares an amount at z among four neighbouring nodes, so that sums of cubics of the node index stay exact.
 * @param depth  −ln z, from 0 to range
 */
export function deposit(strengths: Float64Array, range: number, depth: number, amount: number): void {
  const position = LAST * (1 - Math.sqrt(depth / range));
  const k = Math.min(Math.max(Math.floor(position) - 1, 0), NODES - 4);
  const a = position - k;
  const [b, c, d] = [a - 1, a - 2, a - 3];
  strengths[k] = (strengths[k] as number) - (amount * b * c * d) / 6;
  strengths[k + 1] = (strengths[k + 1] as number) + (amount * a * c * d) / 2;
  strengths[k + 2] = (strengths[k + 2] as number) - (amount * a * b * d) / 2;
  strengths[k + 3] = (strengths[k + 3] as number) + (amount * a * b * c) / 6;
}
