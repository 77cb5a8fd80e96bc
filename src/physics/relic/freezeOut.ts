import { scaledK2 } from '../numerics/bessel.ts';
import { degreesOfFreedom, PLANCK_MASS } from './cosmology.ts';
import { LAST_X } from './crossSectionTable.ts';
import { FIRST_X } from './thermalAverage.ts';

/** Steps in ln x: fine where the density leaves equilibrium, coarse afterwards. */
const STEPS = [
  { from: FIRST_X, to: 50, count: 200 },
  { from: 50, to: LAST_X, count: 100 },
] as const;

/** Middle and length of every step in t = ln x. */
const steps: readonly { readonly t: number; readonly h: number }[] = STEPS.flatMap(({ from, to, count }) => {
  const h = Math.log(to / from) / count;
  return Array.from({ length: count }, (_, i) => ({ t: Math.log(from) + (i + 0.5) * h, h }));
});

/** ln x at the middle of the steps, and last that of the end, x = 10⁴: where ⟨σv⟩ is needed. */
export const crossSectionTimes: readonly number[] = [...steps.map(({ t }) => t), Math.log(LAST_X)];

/** The expanding Universe as one particle sees it; the same for every cross section. */
export interface Expansion {
  /** λ h/(x q⟨σv⟩) in every step, GeV²; λ/(x q⟨σv⟩) at the end as last entry. */
  readonly rates: Float64Array;
  /** Y_eq in every step. */
  readonly equilibrium: Float64Array;
  /** Y_eq at x = 8. */
  readonly start: number;
}

/**
 * Number of particles over entropy in equilibrium.
 *   Y_eq = 45 g x² K₂(x)/(4π⁴ h)
 * @param states   g
 * @param x        m/T, ≥ 2
 * @param entropy  h(T)
 * Source: Gondolo:1990dk.
 */
const equilibriumYield = (states: number, x: number, entropy: number): number =>
  (45 * states * x * x * scaledK2(x) * Math.exp(-x)) / (4 * Math.PI ** 4 * entropy);

/** λ/(x q⟨σv⟩) = √(π/45) M_Pl m √g*(T)/x, GeV². */
const ratePerCrossSection = (mass: number, x: number, sqrtGstar: number): number =>
  (Math.sqrt(Math.PI / 45) * PLANCK_MASS * mass * sqrtGstar) / x;

/**
 * Coefficients of the Boltzmann equation for one mass.
 *   dY/dt = −(λ/x)(Y² − Y_eq²),  t = ln x,  λ = √(π/45) M_Pl m √g* q⟨σv⟩
 * @param mass    m   GeV
 * @param states  g
 * Source: Gondolo:1990dk.
 */
export function expansion(mass: number, states: number): Expansion {
  const rates = new Float64Array(steps.length + 1);
  const equilibrium = new Float64Array(steps.length);
  steps.forEach(({ t, h }, i) => {
    const x = Math.exp(t);
    const { sqrtGstar, entropy } = degreesOfFreedom(mass / x);
    rates[i] = h * ratePerCrossSection(mass, x, sqrtGstar);
    equilibrium[i] = equilibriumYield(states, x, entropy);
  });
  rates[steps.length] = ratePerCrossSection(mass, LAST_X, degreesOfFreedom(mass / LAST_X).sqrtGstar);
  return { rates, equilibrium, start: equilibriumYield(states, FIRST_X, degreesOfFreedom(mass / FIRST_X).entropy) };
}

/** One step of dY/dt = −a(Y² − e²), solved exactly for constant a and e; rate = a h. */
function riccatiStep(Y: number, rate: number, e: number): number {
  const z = rate * e;
  if (z < 1e-9) return Y / (1 + rate * Y);
  const tanh = Math.tanh(z);
  return (e * (Y + e * tanh)) / (e + Y * tanh);
}

/**
 * Number over entropy long after freeze-out, symmetric dark matter.
 * Exact Riccati steps from x = 8 (equilibrium) to 10⁴: stable and positive for any rate. After that
 * only annihilation, with ⟨σv⟩ ~ x⁻ᵖ.
 * @param crossSections  q⟨σv⟩/scale at crossSectionTimes, GeV⁻²
 * @param scale          factor on the cross sections (the coupling)
 * @param power          p
 * @param endX           x at which Y is wanted, above 10⁴; ∞ for today
 * @returns              Y
 * Source: Gondolo:1990dk (equation); method here. Accuracy: 0.3 %.
 */
export function frozenYield(
  e: Expansion,
  crossSections: Float64Array,
  scale: number,
  power: number,
  endX = Number.POSITIVE_INFINITY,
): number {
  const count = e.equilibrium.length;
  let Y = e.start;
  for (let i = 0; i < count; i++) {
    Y = riccatiStep(Y, (e.rates[i] as number) * (crossSections[i] as number) * scale, e.equilibrium[i] as number);
  }
  const tail = ((e.rates[count] as number) * (crossSections[count] as number) * scale) / (1 + power);
  return Y / (1 + Y * tail * (1 - (LAST_X / endX) ** (1 + power)));
}

/**
 * Number over entropy long after freeze-out, dark matter with an asymmetry.
 *   dY₋/dt = −a (Y₋² + ηY₋ − (Y_eq/2)²),  η = Y₊ − Y₋,  a = λ/x with the full ⟨σv⟩
 * In every step (Y₋ − r₁)/(Y₋ − r₂) falls by exp(−a h √(η² + Y_eq²)) exactly, r the roots of the bracket.
 * @param crossSections  ⟨σv⟩/scale at crossSectionTimes, GeV⁻²; s-wave
 * @param scale          factor on the cross sections (the coupling)
 * @param asymmetry      η > 0
 * @returns              Y₋, of the minority
 * Source: Graesser:2011wi (equation); method here. Accuracy: 0.3 %.
 */
export function frozenMinority(e: Expansion, crossSections: Float64Array, scale: number, asymmetry: number): number {
  const step = (Y: number, rate: number, equilibrium: number) => {
    const spread = Math.hypot(asymmetry, equilibrium);
    const upper = equilibrium === 0 ? 0 : (equilibrium * equilibrium) / (2 * (asymmetry + spread));
    const lower = -(asymmetry + spread) / 2;
    const shrunk = ((Y - upper) / (Y - lower)) * Math.exp(-rate * spread);
    return (upper - lower * shrunk) / (1 - shrunk);
  };
  const count = e.equilibrium.length;
  let Y = (e.start * e.start) / (2 * (asymmetry + Math.hypot(asymmetry, e.start)));
  for (let i = 0; i < count; i++) {
    Y = step(Y, (e.rates[i] as number) * (crossSections[i] as number) * scale, e.equilibrium[i] as number);
  }
  return step(Y, (e.rates[count] as number) * (crossSections[count] as number) * scale, 0);
}
