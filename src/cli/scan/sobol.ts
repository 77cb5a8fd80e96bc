const BITS = 32;

/** Primitive polynomials and first direction numbers of dimensions 2 to 16: a, then m₁ … m_s. */
const DIRECTIONS: readonly (readonly number[])[] = [
  [0, 1],
  [1, 1, 3],
  [1, 1, 3, 1],
  [2, 1, 1, 1],
  [1, 1, 1, 3, 3],
  [4, 1, 3, 5, 13],
  [2, 1, 1, 5, 5, 17],
  [4, 1, 1, 5, 5, 5],
  [7, 1, 1, 7, 11, 19],
  [11, 1, 1, 5, 1, 1],
  [13, 1, 1, 1, 3, 11],
  [14, 1, 3, 5, 5, 31],
  [1, 1, 3, 3, 9, 7, 49],
  [13, 1, 1, 1, 15, 21, 21],
  [16, 1, 3, 1, 13, 27, 49],
];

export const SOBOL_DIMENSIONS = DIRECTIONS.length + 1;

/** Bit k of the polynomial's coefficients a, counted from the top of s − 1 bits. */
const coefficient = (a: number, s: number, k: number): number => (a >>> (s - 1 - k)) & 1;

function directionNumbers(dimension: number): Uint32Array {
  if (dimension === 0) return Uint32Array.from({ length: BITS }, (_, j) => 2 ** (BITS - 1 - j));
  const [a = 0, ...m] = DIRECTIONS[dimension - 1] ?? [];
  const s = m.length;
  const v = new Uint32Array(BITS);
  for (let j = 0; j < BITS; j++) {
    if (j < s) v[j] = (m[j] as number) * 2 ** (BITS - 1 - j);
    else {
      let bits = (v[j - s] as number) ^ ((v[j - s] as number) >>> s);
      for (let k = 1; k < s; k++) if (coefficient(a, s, k)) bits ^= v[j - k] as number;
      v[j] = bits;
    }
  }
  return v;
}

const tables = new Map<number, Uint32Array>();

function tableOf(dimension: number): Uint32Array {
  const table = tables.get(dimension) ?? directionNumbers(dimension);
  tables.set(dimension, table);
  return table;
}

/**
 * Coordinate of a point of the Sobol sequence, in Gray-code order, not scrambled: 0 ≤ x < 1.
 * @param index      0, 1, 2, …, below 2³¹
 * @param dimension  0 to 15
 * Source: Joe:2008, direction numbers new-joe-kuo-6.
 */
export function sobol(index: number, dimension: number): number {
  const v = tableOf(dimension);
  let bits = 0;
  for (let gray = index ^ (index >>> 1), j = 0; gray > 0; gray >>>= 1, j++) if (gray & 1) bits ^= v[j] as number;
  return (bits >>> 0) / 2 ** BITS;
}
