import type { DarkMatter } from '../../physics/decay/darkMatter.ts';
import { scaledK1 } from '../../physics/numerics/bessel.ts';
import { annihilationToSm, mediatorMass, mediatorWidth, type RelicModel } from '../../physics/relic/annihilation.ts';
import { averagingNodes, FIRST_X, thermalAveragePerCoupling } from '../../physics/relic/thermalAverage.ts';
import { thermalCoupling } from '../../physics/relic/thermalTarget.ts';
import { evenlySpaced, type Xy } from './points.ts';
import { benchmark, CM3_PER_S } from './relicModel.ts';
import { remembered } from './remembered.ts';

export interface ThermalWeightValues {
  readonly x: number;
  readonly darkMatter: DarkMatter;
  readonly massMeV: number;
}

/** √s/m_χ that is drawn. */
export const ENERGY_RANGE = [2, 4] as const;
/** Within this many widths an energy counts as resonant. */
export const RESONANT_WIDTHS = 10;

const couplingOf = remembered((darkMatter: DarkMatter, massMeV: number) => thermalCoupling(benchmark(darkMatter, massMeV)));

/** Number of collisions at an energy: the weight of σ in ⟨σv⟩, without its constant. */
function collisions(model: RelicModel, x: number, W: number): number {
  const perT = x / model.mass;
  return (W * W - 4 * model.mass ** 2) * W * W * scaledK1(W * perT) * Math.exp(-(W - 2 * model.mass) * perT);
}

/** Energies over m_χ, dense where the resonance is. */
function energiesOver(model: RelicModel, width: number): readonly number[] {
  const [low, high] = ENERGY_RANGE;
  const M = mediatorMass(model);
  const near = [0, 0.3, 0.6, 1, 1.5, 2, 3, 5, 8, 12, 20].flatMap((k) => [M - k * width, M + k * width]).map((W) => W / model.mass);
  return [...evenlySpaced(low + 1e-4, high, 240), ...near].filter((r) => r > low && r <= high).sort((a, b) => a - b);
}

function normalised(points: readonly Xy[]): readonly Xy[] {
  const top = Math.max(...points.map(([, value]) => value));
  return points.map(([x, value]) => [x, value / top]);
}

/** Part of ⟨σv⟩ that comes from within ten widths of the mediator mass. */
function resonantShare(model: RelicModel, width: number, x: number): number {
  const nodes = averagingNodes(model, width, Math.min(x, FIRST_X));
  const far = nodes.weights.map((weight, i) =>
    Math.abs((nodes.energies[i] as number) - mediatorMass(model)) < RESONANT_WIDTHS * width ? 0 : weight,
  );
  const average = (weights: Float64Array) => thermalAveragePerCoupling({ energies: nodes.energies, weights }, model.mass, x);
  return 1 - average(far) / average(nodes.weights);
}

/** σ(s), the number of collisions and their product, each over its largest value, and ⟨σv⟩ on the thermal target. */
export function thermalWeight({ x, darkMatter, massMeV }: ThermalWeightValues) {
  const model = benchmark(darkMatter, massMeV);
  const coupling = couplingOf(darkMatter, massMeV);
  const width = mediatorWidth(model, coupling);
  const over = energiesOver(model, width);
  const sigma = over.map((r): Xy => [r, annihilationToSm(model, coupling, r * model.mass)]);
  const weight = over.map((r): Xy => [r, collisions(model, x, r * model.mass)]);
  const product = sigma.map(([r, s], i): Xy => [r, s * (weight[i]?.[1] ?? 0)]);
  const nodes = averagingNodes(model, width, Math.min(x, FIRST_X));
  return {
    sigma: normalised(sigma),
    weight: normalised(weight),
    product: normalised(product),
    mediator: model.ratio,
    relativeWidth: width / mediatorMass(model),
    resonantShare: resonantShare(model, width, x),
    averageCm3PerS: coupling * thermalAveragePerCoupling(nodes, model.mass, x) * CM3_PER_S,
  };
}
