import { type AveragingNodes, FIRST_X, thermalAveragePerCoupling } from './thermalAverage.ts';

const POINTS = 44;
export const LAST_X = 1e4;
const LN_FIRST = Math.log(FIRST_X);
const SPACING = Math.log(LAST_X / FIRST_X) / (POINTS - 1);

/**
 * ln(⟨σv⟩/coupling) on points uniform in ln x from 8 to 10⁴, with one point beyond either end
 * by linear extrapolation, so that every interval has neighbours.
 */
export function tabulateCrossSection(nodes: AveragingNodes, mass: number): Float64Array {
  const table = new Float64Array(POINTS + 2);
  for (let i = 0; i < POINTS; i++) table[i + 1] = Math.log(thermalAveragePerCoupling(nodes, mass, FIRST_X * Math.exp(i * SPACING)));
  table[0] = 2 * (table[1] as number) - (table[2] as number);
  table[POINTS + 1] = 2 * (table[POINTS] as number) - (table[POINTS - 1] as number);
  return table;
}

/**
 * ⟨σv⟩/coupling from the table, by a cubic through neighbouring points (Catmull–Rom).
 * @param lnX  ln(m/T), ln 8 to ln 10⁴
 * @returns    GeV⁻²
 * Accuracy: 3e-4 beside that of the points.
 */
export function tabulatedCrossSection(table: Float64Array, lnX: number): number {
  const position = (lnX - LN_FIRST) / SPACING;
  const i = Math.min(Math.floor(position), POINTS - 2);
  const t = position - i;
  const p0 = table[i] as number;
  const p1 = table[i + 1] as number;
  const p2 = table[i + 2] as number;
  const p3 = table[i + 3] as number;
  const cubic = p1 + 0.5 * t * (p2 - p0 + t * (2 * p0 - 5 * p1 + 4 * p2 - p3 + t * (3 * (p1 - p2) + p3 - p0)));
  return Math.exp(cubic);
}
