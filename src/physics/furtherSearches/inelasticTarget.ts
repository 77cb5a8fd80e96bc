import { darkMatterWidth } from '../decay/darkMatter.ts';
import { scaledK2 } from '../numerics/bessel.ts';
import { tabulateCrossSection, tabulatedCrossSection } from '../relic/crossSectionTable.ts';
import { crossSectionTimes, type Expansion, expansion } from '../relic/freezeOut.ts';
import type { Portal } from '../relic/portal.ts';
import { averagingNodes, FIRST_X } from '../relic/thermalAverage.ts';
import { relicCoupling, reweighted } from './relicCoupling.ts';

/** χ₁ and χ₂ that annihilate with one another through a vector mediator. */
export interface InelasticModel {
  readonly portal: Portal;
  /** m₁, GeV. */
  readonly mass: number;
  /** f = (m₂ − m₁)/m₁. */
  readonly splitting: number;
  /** m_A′/m₁. */
  readonly ratio: number;
  readonly alphaD: number;
}

/** Spin states of each of χ₁ and χ₂. */
const STATES = 2;
/** Nearer to the threshold, m_A′/½(m₁ + m₂), the panels do not resolve the resonance. */
const SMALLEST_RATIO = 2.001;

/** n₂/n₁ in equilibrium at x = m₁/T: (1 + f)² K₂((1 + f)x)/K₂(x). */
const heavierOverLighter = (f: number, x: number): number => ((1 + f) ** 2 * scaledK2((1 + f) * x) * Math.exp(-f * x)) / scaledK2(x);

/** χ₁ and χ₂ in equilibrium with one another: Y_eq = Y₁ + Y₂. */
function commonExpansion({ mass, splitting }: InelasticModel): Expansion {
  const lighter = expansion(mass, STATES);
  const both = (x: number) => 1 + heavierOverLighter(splitting, x);
  return {
    ...lighter,
    equilibrium: lighter.equilibrium.map((value, i) => value * both(Math.exp(crossSectionTimes[i] as number))),
    start: lighter.start * both(FIRST_X),
  };
}

/**
 * q⟨σv⟩/coupling of χ₁χ₂ at crossSectionTimes.
 *   σ₁₂ = 3πs Γ_iΓ_f/(k²D),  ⟨σv⟩₁₂ = ∫ds σ₁₂ (s − S²)(s − d²)/√s K₁(√s/T)/(8m₁²m₂² T K₂(m₁/T)K₂(m₂/T)),  q = 2r₁r₂
 * The average is that of two equal masses m̄ = ½S, with Γ(√s → χ₁χ₂) for Γ(√s → χ̄χ̄) and m₁²m₂²K₂K₂ for m̄⁴K₂².
 */
function crossSections(model: InelasticModel, width: number): Float64Array {
  const { portal, mass, splitting: f, alphaD } = model;
  const mean = 1 + f / 2;
  const equalMasses = { portal, darkMatter: 'pseudoDirac', mass: mean * mass, ratio: model.ratio / mean, alphaD } as const;
  const toPair = (energy: number, lighter: number, difference: number) => darkMatterWidth('pseudoDirac', 1, energy, lighter, difference);
  const nodes = reweighted(averagingNodes(equalMasses, width), (energy) => toPair(energy, mass, f * mass) / toPair(energy, mean * mass, 0));
  const table = tabulateCrossSection(nodes, mean * mass);
  return Float64Array.from(crossSectionTimes, (t) => {
    const x = Math.exp(t);
    const masses = (mean ** 4 * scaledK2(mean * x) ** 2) / ((1 + f) ** 2 * scaledK2(x) * scaledK2((1 + f) * x));
    const w = heavierOverLighter(f, x);
    return ((2 * w) / (1 + w) ** 2) * masses * tabulatedCrossSection(table, t + Math.log(mean));
  });
}

/**
 * Coupling of inelastic dark matter with the observed density, any splitting.
 *   Ωh² of χ₁ with all χ₂ decayed;  Γ = Γ(A′ → χ₁χ₂) + coupling M F(M²)/3
 * @returns  αε²; NaN for m_A′ < 1.0005 (m₁ + m₂)
 * Source: Gondolo:1990dk; Izaguirre:2015zva (model). Accuracy: 0.6 %; χ₁ and χ₂ in kinetic and chemical equilibrium.
 * The claim of arXiv:2107.02021 that the target at f = 0.4 crosses the (g−2)_μ band is met; no curve was compared.
 */
export function inelasticThermalCoupling(model: InelasticModel): number {
  const { portal, mass, splitting, ratio, alphaD } = model;
  if (!(ratio / (1 + splitting / 2) >= SMALLEST_RATIO)) return Number.NaN;
  const M = ratio * mass;
  const toDark = darkMatterWidth('pseudoDirac', alphaD, M, mass, splitting * mass);
  return relicCoupling({
    mass,
    universe: commonExpansion(model),
    wave: 0,
    width: (coupling) => toDark + (coupling * M * portal.finalStates(M)) / 3,
    crossSections: (width) => crossSections(model, width),
  });
}
