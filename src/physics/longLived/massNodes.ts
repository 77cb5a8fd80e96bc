/** Nodes per decade of mass where the branches are smooth: fixed masses, so that their sources are known from before. */
const PER_DECADE = 10;
/** The nodes near the tip begin at this ln(m_tip/m), at least. */
const NEAR_TIP = 0.5;
const TIP_NODES = 12;
const THRESHOLD_NODES = 14;
/** The first node lies above the threshold by this fraction, the last of those nodes by 10³ times as much. */
const ABOVE_THRESHOLD = 0.8e-3;
/** Smallest ratio of neighbours where two sets of nodes meet. */
const APART = 1.05;
/** Nodes at and above the opening of a channel. */
const OPENING_FACTORS = [1, 1.004, 1.02, 1.06];

/** Smallest mass of a contour, GeV. */
export const firstMass = (threshold: number, massLow: number): number => Math.max(massLow, threshold * (1 + ABOVE_THRESHOLD));

/**
 * Masses at which the branches of a contour are computed, ascending, from `first` to below the tip.
 *   m_th (1 + 0.8e-3 · 10^{3k/14}) above a threshold, where the branches run up like powers of m − m_th;
 *   10^{k/10} GeV; m_tip (m_k/m_tip)^{s²} towards the tip, where both are vertical; the openings of channels
 * @param tip, first, threshold, openings  GeV; threshold 0: none
 */
export function massNodes(tip: number, first: number, threshold: number, openings: readonly number[]): number[] {
  const end = tip * Math.exp(-NEAR_TIP);
  const rising = [first, ...thresholdMasses(threshold).filter((mass) => mass > first)];
  const smooth = [...rising, ...ladder(APART * (rising.at(-1) as number), end)].filter((mass) => mass === first || mass < end);
  const last = Math.max(...smooth);
  const nearTip = Array.from({ length: TIP_NODES - 1 }, (_, i) => tip * (last / tip) ** ((1 - (i + 1) / TIP_NODES) ** 2));
  const kinks = openings
    .flatMap((opening) => OPENING_FACTORS.map((factor) => opening * factor))
    .filter((mass) => mass > first && mass < tip);
  return [...smooth, ...nearTip, ...kinks].sort((a, b) => a - b);
}

const thresholdMasses = (threshold: number): number[] =>
  Array.from({ length: THRESHOLD_NODES + 1 }, (_, k) => threshold * (1 + ABOVE_THRESHOLD * 10 ** ((3 * k) / THRESHOLD_NODES)));

/** 10^{k/10} GeV between two masses. */
function ladder(low: number, high: number): number[] {
  const from = firstRung(low);
  const count = Math.max(0, firstRung(high) - from);
  return Array.from({ length: count }, (_, i) => rungMass(from + i));
}

/** The fixed masses of all contours at whole k: 10^{k/10} GeV. */
export const rungMass = (k: number): number => 10 ** (k / PER_DECADE);

/** k of a mass. */
export const rungOf = (mass: number): number => PER_DECADE * Math.log10(mass);

const firstRung = (mass: number): number => Math.ceil(rungOf(mass));
