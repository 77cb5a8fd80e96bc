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
  const flight = inFlight(masses, energy, cut);
  const angles = [0, ...splitAngles(flight), Math.PI / 2];
  const { nodes, weights } = gaussLegendre(NODES);
  let [below, all] = [0, 0];
  for (let piece = 0; piece + 1 < angles.length; piece++) {
    const from = angles[piece] as number;
    const half = ((angles[piece + 1] as number) - from) / 2;
    for (let i = 0; i < NODES; i++) {
      const sine2 = Math.sin(from + half * (1 + (nodes[i] as number))) ** 2;
      const weight = half * (weights[i] as number) * pairMassDensity(flight, sine2);
      all += weight;
      below += weight * shareBelow(flight, sine2);
    }
  }
  return below / all;
}

/** What does not depend on q². */
interface Flight {
  /** Smallest q² and its range, GeV². */
  readonly low: number;
  readonly range: number;
  /** (m₂ + m₁)², m₂² − m₁² and m_A′². */
  readonly sum2: number;
  readonly a2m: number;
  readonly mediator2: number;
  readonly heavierMass: number;
  /** G and h² = G² − 1. */
  readonly gamma: number;
  readonly boost2: number;
  readonly cut: number;
}

function inFlight({ mediatorMass, lighterMass, heavierMass }: Masses, energy: number, cut: number): Flight {
  const [sum, difference] = [heavierMass + lighterMass, heavierMass - lighterMass];
  const low = 4 * ELECTRON_MASS ** 2;
  return {
    low,
    range: difference ** 2 - low,
    sum2: sum ** 2,
    a2m: sum * difference,
    mediator2: mediatorMass ** 2,
    heavierMass,
    gamma: energy / heavierMass,
    boost2: ((energy - heavierMass) * (energy + heavierMass)) / heavierMass ** 2,
    cut,
  };
}

/** dΓ/dθ at sin²θ, not normalised. */
function pairMassDensity({ low, range, sum2, mediator2 }: Flight, sine2: number): number {
  const q2 = low + range * sine2;
  const dark = Math.sqrt(sum2 - q2) * (1 - sine2) ** 2 * (sum2 + 2 * q2);
  return (dark * sine2 * (1 + low / (2 * q2))) / (Math.sqrt(q2) * (mediator2 - q2) ** 2);
}

/** Share of the interval of E_ee at one q² that lies below the cut. */
function shareBelow({ low, range, sum2, a2m, heavierMass, gamma, boost2, cut }: Flight, sine2: number): number {
  const q2 = low + range * sine2;
  const centre = (gamma * (a2m + q2)) / (2 * heavierMass);
  const half = Math.sqrt(boost2 * (sum2 - q2) * range * (1 - sine2)) / (2 * heavierMass);
  return Math.min(1, Math.max(0, 0.5 * (1 + (cut - centre) / half)));
}

/** θ at which an end of the interval of E_ee is the cut: roots of E_r² − 2BE_r + C = 0. */
function splitAngles({ low, range, a2m, heavierMass, gamma, boost2, cut }: Flight): number[] {
  const B = gamma * cut - heavierMass * boost2;
  const C = cut * cut - a2m * boost2;
  const discriminant = B * B - C;
  if (!(discriminant > 0)) return [];
  const root = B + Math.sign(B) * Math.sqrt(discriminant);
  return [root, C / root]
    .map((rest) => (2 * heavierMass * rest - a2m - low) / range)
    .filter((share) => share > 0 && share < 1)
    .map((share) => Math.asin(Math.sqrt(share)))
    .sort((a, b) => a - b);
}
