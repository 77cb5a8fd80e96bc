import { showerTables } from './data/shower.ts';
import { chebyshevGrid, interpolated } from './numerics/chebyshev.ts';
import type { TrackTable } from './showerTableBuild.ts';

/** Below this C the depth L is so small that v = 1 to 1e-30. */
const C_OF_ONE = 0.01;

const depthTable = showerTables.depth;
const depthGrid = chebyshevGrid(depthTable.low, depthTable.high, depthTable.values.length);
const weights = new Float64Array(depthTable.values.length);

/**
 * L = −ln v at which the cumulative track length of electrons and positrons is C.
 * Valid: 0 ≤ C ≤ C(v_min); accuracy 2e-6 in v.
 */
export function depthFromTable(C: number): number {
  if (C < C_OF_ONE) return 0;
  return Math.exp(interpolated(depthGrid, depthTable.values, C, weights) / C);
}

/**
 * T(L) from a table, by four-point Lagrange interpolation of ln T in ln L.
 * Valid: inside the table; accuracy 9e-6.
 */
export function trackLengthFromTable(table: TrackTable, logL: number): number {
  const { values } = table;
  const position = (logL - table.logLow) / table.step;
  const k = Math.min(Math.max(Math.floor(position) - 1, 0), values.length - 4);
  const a = position - k;
  const [b, c, d] = [a - 1, a - 2, a - 3];
  const y0 = (values[k] as number) * b * c * d;
  const y1 = (values[k + 1] as number) * a * c * d;
  const y2 = (values[k + 2] as number) * a * b * d;
  const y3 = (values[k + 3] as number) * a * b * c;
  return Math.exp(-y0 / 6 + y1 / 2 - y2 / 2 + y3 / 6);
}
