import { scaledK2 } from '../numerics/bessel.ts';
import { degreesOfFreedom, PLANCK_MASS } from './cosmology.ts';
import { LAST_X } from './crossSectionTable.ts';
import { FIRST_X } from './thermalAverage.ts';

/** A stretch of x = m/T that is cut into steps equal in ln x. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** The moments at which the Boltzmann equation is solved. */
export interface Clock {
  /** Middle and length of every step in t = ln x. */
  readonly steps: readonly { readonly t: number; readonly h: number }[];
  /** ln x at the middle of the steps, and last that of the end: where ⟨σv⟩ is needed. */
  readonly times: readonly number[];
  /** First and last x. */
  readonly from: number;
  readonly to: number;
}

/** Steps through stretches that follow one another; the first begins at x ≥ 2. */
export function clockOf(stretches: readonly Stretch[]): Clock {
  const steps = stretches.flatMap(({ from, to, count }) => {
    const h = Math.log(to / from) / count;
    return Array.from({ length: count }, (_, i) => ({ t: Math.log(from) + (i + 0.5) * h, h }));
  });
  const [from, to] = [stretches[0]?.from ?? Number.NaN, stretches.at(-1)?.to ?? Number.NaN];
  return { steps, times: [...steps.map(({ t }) => t), Math.log(to)], from, to };
}

/** Fine where the density leaves equilibrium, coarse afterwards. */
const usual = clockOf([
  { from: FIRST_X, to: 50, count: 200 },
  { from: 50, to: LAST_X, count: 100 },
]);

/** ln x at the middle of the steps, and last that of the end, x = 10⁴: where ⟨σv⟩ is needed. */
export const crossSectionTimes: readonly number[] = usual.times;

/** The expanding Universe as one particle sees it; the same for every cross section. */
export interface Expansion {
  /** λ h/(x q⟨σv⟩) in every step, GeV²; λ/(x q⟨σv⟩) at the end as last entry. */
  readonly rates: Float64Array;
  /** Y_eq in every step. */
  readonly equilibrium: Float64Array;
  /** Y_eq at the beginning, x = 8 on the usual clock. */
  readonly start: number;
  /** x at the end, 10⁴ on the usual clock. */
  readonly end: number;
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
 * @param clock   steps; from x = 8 to 10⁴ without it
 * Source: Gondolo:1990dk.
 */
export function expansion(mass: number, states: number, { steps, from, to }: Clock = usual): Expansion {
  const rates = new Float64Array(steps.length + 1);
  const equilibrium = new Float64Array(steps.length);
  steps.forEach(({ t, h }, i) => {
    const x = Math.exp(t);
    const { sqrtGstar, entropy } = degreesOfFreedom(mass / x);
    rates[i] = h * ratePerCrossSection(mass, x, sqrtGstar);
    equilibrium[i] = equilibriumYield(states, x, entropy);
  });
  rates[steps.length] = ratePerCrossSection(mass, to, degreesOfFreedom(mass / to).sqrtGstar);
  return { rates, equilibrium, start: equilibriumYield(states, from, degreesOfFreedom(mass / from).entropy), end: to };
}

/**
 * Collisions of one particle while the Universe expands by its own size.
 *   Γ/H = n⟨σv⟩/H = √(π/45) M_Pl (m/x) h/√g Y⟨σv⟩,  n = sY
 * @param mass               m      GeV
 * @param x                  m/T
 * @param numberOverEntropy  Y      of the partners
 * @param crossSection       ⟨σv⟩   GeV⁻²
 * Source: Kolb:1990vq ch. 3 and 5.
 */
export function collisionsPerExpansion(mass: number, x: number, numberOverEntropy: number, crossSection: number): number {
  const { energy, entropy } = degreesOfFreedom(mass / x);
  return (ratePerCrossSection(mass, x, entropy) / Math.sqrt(energy)) * numberOverEntropy * crossSection;
}

/** One step of dY/dt = −a(Y² − e²), solved exactly for constant a and e; rate = a h. */
function riccatiStep(Y: number, rate: number, e: number): number {
  const z = rate * e;
  if (z < 1e-9) return Y / (1 + rate * Y);
  // tanh z is 1 to the last digit: in equilibrium.
  if (z > 20) return e;
  const tanh = Math.tanh(z);
  return (e * (Y + e * tanh)) / (e + Y * tanh);
}

/**
 * Number over entropy at the end of every step, symmetric dark matter, from equilibrium at the beginning.
 * Exact Riccati steps: stable and positive for any rate.
 * @param crossSections  q⟨σv⟩/scale at the times of the clock, GeV⁻²
 * @param scale          factor on the cross sections (the coupling)
 * @returns              Y
 * Source: Gondolo:1990dk (equation); method here. Accuracy: 0.3 %.
 */
export function yieldHistory({ rates, equilibrium, start }: Expansion, crossSections: Float64Array, scale: number): Float64Array {
  let Y = start;
  return equilibrium.map((e, i) => {
    Y = riccatiStep(Y, (rates[i] as number) * (crossSections[i] as number) * scale, e);
    return Y;
  });
}

/**
 * Number over entropy long after freeze-out, symmetric dark matter: the end of its history, and after that
 * only annihilation, with ⟨σv⟩ ~ x⁻ᵖ.
 * @param crossSections  q⟨σv⟩/scale at crossSectionTimes, GeV⁻²
 * @param scale          factor on the cross sections (the coupling)
 * @param power          p
 * @param endX           x at which Y is wanted, beyond the end of the clock; ∞ for today
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
  return Y / (1 + Y * tail * (1 - (e.end / endX) ** (1 + power)));
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
