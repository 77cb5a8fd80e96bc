/** A picture in grey, 0 black to 255 white, row by row. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/** A quarter of the range, found nowhere within one pixel: more than the edges of two renderers differ. */
const DIFFERENT = 64;

/** Part of the pixels of the first picture that have no like in the second, within one pixel. */
export function differing(a: Raster, b: Raster): number {
  let count = 0;
  for (let y = 0; y < a.height; y++) for (let x = 0; x < a.width; x++) if (!near(a.grey[y * a.width + x] ?? 0, x, y, b)) count += 1;
  return count / a.grey.length;
}

function near(value: number, x: number, y: number, { width, height, grey }: Raster): boolean {
  for (let v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++)
    for (let u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++)
      if (Math.abs((grey[v * width + u] ?? 0) - value) <= DIFFERENT) return true;
  return false;
}

const WINDOW = 7;
const [C1, C2] = [(0.01 * 255) ** 2, (0.03 * 255) ** 2];

/** Mean structural similarity over windows of 7 × 7 pixels; Wang et al. 2004, eq. 13, flat window. */
export function similarity(a: Raster, b: Raster): number {
  let [sum, count] = [0, 0];
  for (let y = 0; y + WINDOW <= Math.min(a.height, b.height); y += 2)
    for (let x = 0; x + WINDOW <= Math.min(a.width, b.width); x += 2) {
      sum += windowSimilarity(a, b, x, y);
      count += 1;
    }
  return sum / count;
}

function windowSimilarity(a: Raster, b: Raster, x: number, y: number): number {
  let [sa, sb, saa, sbb, sab] = [0, 0, 0, 0, 0];
  for (let v = y; v < y + WINDOW; v++)
    for (let u = x; u < x + WINDOW; u++) {
      const [p, q] = [a.grey[v * a.width + u] ?? 0, b.grey[v * b.width + u] ?? 0];
      sa += p;
      sb += q;
      saa += p * p;
      sbb += q * q;
      sab += p * q;
    }
  const n = WINDOW * WINDOW;
  const [ma, mb] = [sa / n, sb / n];
  const [va, vb, cov] = [saa / n - ma * ma, sbb / n - mb * mb, sab / n - ma * mb];
  return ((2 * ma * mb + C1) * (2 * cov + C2)) / ((ma * ma + mb * mb + C1) * (va + vb + C2));
}
