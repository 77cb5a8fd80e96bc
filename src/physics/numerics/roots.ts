/**
 * Root of f between a and b (f must change its sign there; NaN if it does not).
 * Regula falsi with the Illinois rule: keeps the bracket, converges faster than linearly.
 * @param tolerance  width of the bracket, absolute, in the unit of a and b
 */
export function bracketedRoot(f: (x: number) => number, a: number, b: number, tolerance: number): number {
  let [lo, hi, fLo, fHi] = [a, b, f(a), f(b)];
  if (fLo === 0) return lo;
  if (fHi === 0) return hi;
  if (!(fLo * fHi < 0)) return Number.NaN;
  let root = lo;
  for (let step = 0; step < 200; step++) {
    const previous = root;
    root = step % 4 === 3 ? (lo + hi) / 2 : (lo * fHi - hi * fLo) / (fHi - fLo);
    const value = f(root);
    if (value === 0) return root;
    if (value * fHi < 0) {
      lo = hi;
      fLo = fHi;
    } else {
      fLo /= 2;
    }
    hi = root;
    fHi = value;
    if (Math.abs(hi - lo) < tolerance || Math.abs(root - previous) < tolerance / 16) break;
  }
  return root;
}
