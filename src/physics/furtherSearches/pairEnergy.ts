import { ELECTRON_MASS } from '../constants.ts';
import type { ExcitedState } from '../decay/excitedState.ts';
import { gaussLegendre } from '../numerics/gaussLegendre.ts';

const NODES = 24;

type Masses = Pick<ExcitedState, 'mediatorMass' | 'lighterMass' | 'heavierMass'>;

/**
 * Probability that the e⁺e⁻ pair of χ₂ → χ₁e⁺e⁻ has less than an energy.
 *   E_ee is flat from GE_r − hq_r to GE_r + hq_r at every q²:  E_r = (m₂² − m₁² + q²)/2m₂, q_r² = E_r² − q², G = E₂/m₂, h² = G² − 1
 *   q² is distributed as in excitedStateWidth, q² = lo + (hi − lo) sin²θ; θ is split where an end of the interval is E_cut
 * @param energy  E₂     GeV, energy of χ₂
 * @param cut     E_cut  GeV
 * @returns       F      0 for E_cut ≤ 0
 * Source: Izaguirre:2015zva (model); decay of an unpolarised χ₂, derived here.
 * Valid: 2m_e < m₂ − m₁ < m_A′, E₂ > m₂. Accuracy: 2e-7.
 */
export function pairEnergyBelow(masses: Masses, energy: number, cut: number): number {
  if (cut <= 0) return 0;
  const angles = [0, ...splitAngles(masses, energy, cut), Math.PI / 2];
  const { nodes, weights } = gaussLegendre(NODES);
  let [below, all] = [0, 0];
  for (let piece = 0; piece + 1 < angles.length; piece++) {
    const from = angles[piece] as number;
    const half = ((angles[piece + 1] as number) - from) / 2;
    for (let i = 0; i < NODES; i++) {
      const theta = from + half * (1 + (nodes[i] as number));
      const weight = half * (weights[i] as number) * pairMassDensity(masses, theta);
      all += weight;
      below += weight * flatBelow(masses, energy, squaredPairMass(masses, theta), cut);
    }
  }
  return below / all;
}

/** Smallest and largest q², GeV². */
const pairMassRange = ({ lighterMass, heavierMass }: Masses) => [4 * ELECTRON_MASS ** 2, (heavierMass - lighterMass) ** 2] as const;

function squaredPairMass(masses: Masses, theta: number): number {
  const [low, high] = pairMassRange(masses);
  return low + (high - low) * Math.sin(theta) ** 2;
}

/** dΓ/dθ, not normalised. */
function pairMassDensity(masses: Masses, theta: number): number {
  const [low, high] = pairMassRange(masses);
  const sum2 = (masses.heavierMass + masses.lighterMass) ** 2;
  const [sin, cos] = [Math.sin(theta), Math.cos(theta)];
  const q2 = low + (high - low) * sin * sin;
  const dark = Math.sqrt(sum2 - q2) * cos ** 3 * (sum2 + 2 * q2);
  const leptons = ((1 + low / (2 * q2)) * sin) / Math.sqrt(q2);
  return (dark * leptons * sin * cos) / (masses.mediatorMass ** 2 - q2) ** 2;
}

/** Share of the interval of E_ee at one q² that lies below the cut. */
function flatBelow({ lighterMass, heavierMass }: Masses, energy: number, q2: number, cut: number): number {
  const [sum, difference] = [heavierMass + lighterMass, heavierMass - lighterMass];
  const rest = (sum * difference + q2) / (2 * heavierMass);
  const restMomentum = Math.sqrt((sum * sum - q2) * (difference * difference - q2)) / (2 * heavierMass);
  const boost = Math.sqrt((energy - heavierMass) * (energy + heavierMass)) / heavierMass;
  const half = boost * restMomentum;
  return Math.min(1, Math.max(0, 0.5 * (1 + (cut - (energy / heavierMass) * rest) / half)));
}

/** θ at which an end of the interval of E_ee is the cut: roots of E_r² − 2BE_r + C = 0. */
function splitAngles(masses: Masses, energy: number, cut: number): number[] {
  const { lighterMass, heavierMass } = masses;
  const [low, high] = pairMassRange(masses);
  const boost2 = (energy / heavierMass) ** 2 - 1;
  const a2m = (heavierMass - lighterMass) * (heavierMass + lighterMass);
  const B = (energy / heavierMass) * cut - heavierMass * boost2;
  const C = cut * cut - a2m * boost2;
  const discriminant = B * B - C;
  if (!(discriminant > 0)) return [];
  const root = B + Math.sign(B) * Math.sqrt(discriminant);
  return [root, C / root]
    .map((rest) => (2 * heavierMass * rest - a2m - low) / (high - low))
    .filter((share) => share > 0 && share < 1)
    .map((share) => Math.asin(Math.sqrt(share)))
    .sort((a, b) => a - b);
}
