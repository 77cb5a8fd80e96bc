/**
 * row_k = Σ_j w_j values[start + j n + k], n the length of the row: four j at a time, so that the row is read and
 * written a quarter as often.
 */
export function weightedRows(values: Float64Array, start: number, weights: Float64Array, row: Float64Array): void {
  const n = row.length;
  row.fill(0);
  let j = 0;
  for (; j + 3 < weights.length; j += 4) {
    const w0 = weights[j] as number;
    const w1 = weights[j + 1] as number;
    const w2 = weights[j + 2] as number;
    const w3 = weights[j + 3] as number;
    const at = start + j * n;
    for (let k = 0; k < n; k++) {
      const low = w0 * (values[at + k] as number) + w1 * (values[at + n + k] as number);
      const high = w2 * (values[at + 2 * n + k] as number) + w3 * (values[at + 3 * n + k] as number);
      row[k] = (row[k] as number) + (low + high);
    }
  }
  for (; j < weights.length; j++) {
    const w = weights[j] as number;
    for (let k = 0; k < n; k++) row[k] = (row[k] as number) + w * (values[start + j * n + k] as number);
  }
}

/** Σ_k a[start + k] b[k] in two sums, so that one addition need not wait for the one before. */
export function dotAt(a: Float64Array, start: number, b: Float64Array): number {
  let even = 0;
  let odd = 0;
  let k = 0;
  for (; k + 1 < b.length; k += 2) {
    even += (a[start + k] as number) * (b[k] as number);
    odd += (a[start + k + 1] as number) * (b[k + 1] as number);
  }
  return k < b.length ? even + odd + (a[start + k] as number) * (b[k] as number) : even + odd;
}
