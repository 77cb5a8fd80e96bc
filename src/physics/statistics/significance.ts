/**
 * Median discovery significance of a counting experiment (Asimov data set).
 *   Z² = 2[(s+b) ln(1+s/b) − s];  with σ_b, v = σ_b²:
 *   Z² = 2[(s+b) ln((s+b)(b+v)/(b²+(s+b)v)) − (b²/v) ln(1 + v s/(b(b+v)))]
 * @param signal        s     expected events
 * @param background    b     expected events
 * @param backgroundSd  σ_b   events
 * @returns             Z     standard deviations; ∞ at b = 0
 * Source: Cowan:2010js eq. (97); with σ_b: G. Cowan, Discovery sensitivity with uncertain background (2012).
 * Valid: s ≥ 0, b ≥ 0.
 */
export function asimovSignificance(signal: number, background: number, backgroundSd: number): number {
  const n = signal + background;
  const v = backgroundSd * backgroundSd;
  if (v === 0) return Math.sqrt(2 * (n * Math.log1p(signal / background) - signal));
  const spread = background * background + n * v;
  const gain = n * Math.log((n * (background + v)) / spread);
  const cost = ((background * background) / v) * Math.log1p((v * signal) / (background * (background + v)));
  return Math.sqrt(2 * (gain - cost));
}
