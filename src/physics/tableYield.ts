import { largestY } from './bremsstrahlung/crossSection.ts';
import { type CrossSectionTable, smallestY } from './crossSectionTable.ts';
import { interpolationWeights } from './numerics/chebyshev.ts';
import { exp } from './numerics/exp.ts';
import { gaussLegendre } from './numerics/gaussLegendre.ts';
import { dotAt, weightedRows } from './numerics/rows.ts';
import { showerNodes } from './showerNodes.ts';

/** Nodes of the two outer integrals. */
export interface OuterNodes {
  readonly shower: number;
  readonly x: number;
}

/**
 * Track-length weighted cross section above a sharp cut, at the masses of a table.
 *   ∫ dv T(v) ∫_{x > E_cut/E} dσ/dx dx,  E = vE₀
 * @param scale  factor on what is added to `sum`
 * @param sum    one entry per mass of the table; X₀ GeV⁻² at ε = 1
 * Valid: where the table covers beam and cut. Accuracy: 5e-4 (table, 10 shower and 12 x nodes).
 */
export function addTableYield(
  table: CrossSectionTable,
  beamEnergy: number,
  cut: number,
  nodes: OuterNodes,
  scale: number,
  sum: Float64Array,
): void {
  const { box, process } = table;
  const shower = showerNodes(cut / beamEnergy, nodes.shower);
  const energyWeights = new Float64Array(box.energies);
  const etaWeights = new Float64Array(nodes.x * box.etas);
  const rule = gaussLegendre(nodes.x);
  for (let n = 0; n < shower.v.length; n++) {
    const E = (shower.v[n] as number) * beamEnergy;
    const yHigh = largestY(process, E);
    const yCut = -Math.log1p(-cut / E);
    // The tabulated v(C) may put the first node below the cut by 1e-6.
    if (!(E > cut && yCut < yHigh)) continue;
    const yLow = smallestY(box, E);
    interpolationWeights(table.energy, Math.log(E), energyWeights);
    for (let a = 0; a < nodes.x; a++) {
      const y = yCut + (yHigh - yCut) * 0.5 * (1 + (rule.nodes[a] as number));
      interpolationWeights(table.eta, (y - yLow) / (yHigh - yLow), etaWeights, a * box.etas);
    }
    addEnergy(table, energyWeights, etaWeights, rule.weights, 0.5 * scale * (shower.weights[n] as number) * (yHigh - yCut), sum);
  }
}

/** Adds factor × Σ_a w_a (1 − x_a) dσ/dx(x_a) at one energy, for all masses. */
function addEnergy(
  table: CrossSectionTable,
  energyWeights: Float64Array,
  etaWeights: Float64Array,
  xWeights: Float64Array,
  factor: number,
  sum: Float64Array,
): void {
  const { masses, energies, etas } = table.box;
  const { values } = table;
  const row = scratch(etas);
  for (let i = 0; i < masses; i++) {
    weightedRows(values, i * energies * etas, energyWeights, row);
    let integral = 0;
    for (let a = 0; a < xWeights.length; a++) integral += (xWeights[a] as number) * exp(dotAt(etaWeights, a * etas, row));
    sum[i] = (sum[i] as number) + factor * integral;
  }
}

const rows = new Map<number, Float64Array>();

/** A row of this length for intermediate sums: nothing is allocated in the loops. */
function scratch(length: number): Float64Array {
  const row = rows.get(length) ?? new Float64Array(length);
  rows.set(length, row);
  return row;
}
