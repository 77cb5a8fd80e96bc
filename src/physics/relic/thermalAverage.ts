import { scaledK1, scaledK2 } from '../numerics/bessel.ts';
import { gaussLegendre } from '../numerics/gaussLegendre.ts';
import { crossSectionPerCoupling, mediatorMass, type RelicModel } from './annihilation.ts';

const PANEL_NODES = 6;
/** First x = m/T of a freeze-out; the energies below are laid out for it. */
export const FIRST_X = 8;
/** Kinetic energy in units of m above which e⁻²⁰ is left out at x = 8, and the panels below it. */
const REACH = 2.5;
const FRACTIONS = [0, 0.003, 0.02, 0.1, 0.4, 1.5];
const WIDTHS = [1, 3, 10, 30, 100];
/** Boltzmann factors below e⁻⁶⁰ are left out. */
const NEGLIGIBLE = 60;

/** Everything in ⟨σv⟩ that does not depend on the temperature. */
export interface AveragingNodes {
  /** √s, GeV. */
  readonly energies: Float64Array;
  /** Quadrature weight × σ/coupling × (s − 4m²) 2s. */
  readonly weights: Float64Array;
}

/** Ends of the panels: thresholds, the resonance, the peaks of R(s), and a layer above 2m for the coldest gas. */
function panelEdges(model: RelicModel, width: number, firstX: number): number[] {
  const { mass, portal } = model;
  const M = mediatorMass(model);
  const stretch = (mass * FIRST_X) / firstX;
  const end = 2 * mass + REACH * stretch;
  const around = [M, ...WIDTHS.flatMap((k) => [M - k * width, M + k * width])];
  const edges = [...FRACTIONS.map((f) => 2 * mass + f * stretch), ...around, ...portal.edges, end];
  const sorted = edges.filter((W) => W >= 2 * mass && W <= end).sort((a, b) => a - b);
  return sorted.filter((W, i) => i === 0 || W - (sorted[i - 1] as number) > 1e-9 * W);
}

/**
 * Energies and weights for the thermal average of σ, fixed once per mass and width.
 * In every panel [a, a+d] W = a + d u², which removes the square-root edges at thresholds;
 * a narrow resonance of R(s) is one more node.
 * @param width   Γ of the mediator, GeV
 * @param firstX  smallest m/T at which the average will be asked, ≥ 2
 * Accuracy: 4e-4 for m/T from firstX to 400 firstX, a few per cent at 10⁴, where freeze-out is over.
 */
export function averagingNodes(model: RelicModel, width: number, firstX = FIRST_X): AveragingNodes {
  const { mass, portal } = model;
  const edges = panelEdges(model, width, firstX);
  const { nodes, weights } = gaussLegendre(PANEL_NODES);
  const narrow = portal.narrow.filter((r) => r.mass > 2 * mass && r.mass < (edges.at(-1) as number));
  const count = (edges.length - 1) * PANEL_NODES + narrow.length;
  const result = { energies: new Float64Array(count), weights: new Float64Array(count) };
  let next = 0;
  const add = (W: number, weight: number) => {
    result.energies[next] = W;
    result.weights[next++] = weight * crossSectionPerCoupling(model, width, W) * (W * W - 4 * mass * mass) * 2 * W * W;
  };
  for (let p = 0; p + 1 < edges.length; p++) {
    const start = edges[p] as number;
    const d = (edges[p + 1] as number) - start;
    for (let i = 0; i < PANEL_NODES; i++) {
      const u = 0.5 * (1 + (nodes[i] as number));
      const W = start + d * u * u;
      add(W, (weights[i] as number) * u * d * portal.finalStates(W));
    }
  }
  for (const { mass: W, area } of narrow) add(W, area);
  return result;
}

/**
 * Thermal average of σ times the Møller velocity, per unit of coupling (Maxwell–Boltzmann statistics).
 *   ⟨σv⟩ = ∫ dW σ (W² − 4m²) 2W² K₁(W/T) / (8 m⁴ T K₂(m/T)²),  W = √s
 * @param mass  m        GeV
 * @param x     m/T      ≥ 2
 * @returns     ⟨σv⟩/coupling   GeV⁻²
 * Source: Gondolo:1990dk eq. (3.8).
 * Accuracy: that of the nodes.
 */
export function thermalAveragePerCoupling({ energies, weights }: AveragingNodes, mass: number, x: number): number {
  const perT = x / mass;
  let sum = 0;
  for (let i = 0; i < energies.length; i++) {
    const W = energies[i] as number;
    const exponent = (W - 2 * mass) * perT;
    if (exponent < NEGLIGIBLE) sum += (weights[i] as number) * scaledK1(W * perT) * Math.exp(-exponent);
  }
  return (sum * perT) / (8 * mass ** 4 * scaledK2(x) ** 2);
}
