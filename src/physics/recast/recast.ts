import { ALPHA } from '../constants.ts';
import { bracketedRoot } from '../numerics/roots.ts';
import { type Charges, ELECTRIC, type Widths, widthsOf } from './charges.ts';
import { type FinalState, productionRate, type VisibleSearch } from './production.ts';

const E2 = 4 * Math.PI * ALPHA;

const SEEN: Readonly<Record<FinalState, (widths: Widths) => number>> = {
  electrons: ({ electrons }) => electrons,
  muons: ({ muons }) => muons,
  leptons: ({ electrons, muons }) => electrons + muons,
  'muons-pions': ({ muons, pions }) => muons + pions,
  any: ({ total }) => total,
};

/** Rate of seen decays over g², prompt: production times branching; relative to that of the dark photon. */
function relativeRate({ production, decay }: VisibleSearch, charges: Charges, mass: number): number {
  const [x, photon] = [widthsOf(charges, mass), widthsOf(ELECTRIC, mass)];
  const branchings = SEEN[decay](x) / x.total / (SEEN[decay](photon) / photon.total);
  return productionRate(production, charges, mass) * branchings;
}

/**
 * Coupling at which a boson that decays at once gives as many events as a dark photon of mixing ε.
 *   g² P_X B_X = ε²e² P_A B_A
 * @param mixing  ε   pure number
 * @param mass    m   GeV
 * @returns       g   NaN where nothing is seen
 * Source: Ilten:2018crw (method). Accuracy: that of the branchings; efficiencies are taken as equal.
 */
export function promptCoupling(search: VisibleSearch, charges: Charges, mixing: number, mass: number): number {
  const rate = relativeRate(search, charges, mass);
  return rate > 0 ? mixing * Math.sqrt(E2 / rate) : Number.NaN;
}

/** ln u(e^{−u} − e^{−ru}): events of a dump by u = t₀/τ, with r = t₁/t₀. */
const lnEvents = (lnU: number, r: number): number => {
  const u = Math.exp(lnU);
  return lnU - u + Math.log(-Math.expm1(-(r - 1) * u));
};

/** Where the events of a dump are most, in ln u. */
function summit(r: number): number {
  const slope = (lnU: number) => {
    const u = Math.exp(lnU);
    const beyond = (r - 1) * u;
    return 1 - u + (beyond > 700 ? 0 : beyond / Math.expm1(beyond));
  };
  return bracketedRoot(slope, -30, 1, 1e-12);
}

const PRECISION = 1e-10;

/** ln u on the lower and the upper edge of a published island: equal events, and the square of the edges' ratio between them. */
function lowerEdge(lnRatioSquared: number, r: number): number {
  const top = summit(r);
  const excess = (lnU: number) => lnEvents(lnU, r) - lnEvents(lnU + lnRatioSquared, r);
  return bracketedRoot(excess, top - lnRatioSquared, top, PRECISION);
}

/** Couplings between which a mass is excluded. */
export interface Edges {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Couplings between which a boson gives as many events behind a dump as dark photons on both edges of an island.
 *   events ∝ P B g² (e^{−t₀/τ} − e^{−t₁/τ}), t₁/t₀ = 1 + L_volume/L_shield; t₀ from equal events on both edges
 * @param published  ε on the lower and the upper edge
 * @param mass       m   GeV
 * @param lengths    L_volume/L_shield   pure number
 * @returns          g on both edges; null where no coupling gives as many events
 * Source: Ilten:2018crw eqs. (2.22) to (2.24). Accuracy: one boost; efficiencies are taken as equal.
 */
export function displacedCouplings(search: VisibleSearch, charges: Charges, published: Edges, mass: number, lengths: number): Edges | null {
  const r = 1 + lengths;
  const lnU = lowerEdge(2 * Math.log(published.upper / published.lower), r);
  const rate = relativeRate(search, charges, mass);
  if (!(rate > 0) || Number.isNaN(lnU)) return null;
  const lnWidths = Math.log(widthsOf(charges, mass).total / widthsOf(ELECTRIC, mass).total);
  const wanted = lnEvents(lnU, r) + lnWidths - Math.log(rate);
  const top = summit(r);
  const excess = (lnV: number) => lnEvents(lnV, r) - wanted;
  if (excess(top) < 0) return null;
  const [low, high] = [bracketedRoot(excess, top - 80, top, PRECISION), bracketedRoot(excess, top, 6, PRECISION)];
  const coupling = (lnV: number) => Math.sqrt(E2) * published.lower * Math.exp((lnV - lnU - lnWidths) / 2);
  return { lower: coupling(low), upper: coupling(high) };
}
