import { type Meson, mesonBranching } from './mesons.ts';
import { protonFormFactorSquared } from './protonFormFactor.ts';

/** How an A′ is made: decays of mesons or bremsstrahlung of the proton. */
export type Component = Meson | 'brem';

/** A′ of one origin: max × exp(row/stepsPerUnit) at each mass, without branching ratio and form factor. */
export interface TableComponent {
  readonly max: number;
  /** GeV, ascending. */
  readonly masses: readonly number[];
  /** One row per mass: at energy i and position k the entry i × positions + k; −1200 stands for none. */
  readonly rows: readonly (readonly number[])[];
}

/**
 * A′ per proton on target (at the LHC: pb) at ε = 1 by energy, times the probability to be seen if they decay at a
 * position: simulated once, because production, decay products and detector do not depend on the coupling.
 */
export interface SourceTable {
  /** Where the spectra come from and the geometry (GeV, m, rad) of the simulation. */
  readonly provenance: {
    readonly mesons: string;
    readonly brem: string;
    readonly geometry: Readonly<Record<string, number | string>>;
  };
  /** From the production to the decay volume and its length, m. */
  readonly shieldM: number;
  readonly decayM: number;
  /** Number of positions, equally spaced from one end of the decay volume to the other. */
  readonly positions: number;
  /** GeV, ascending; each stands for its bin, so that sums need no weights. */
  readonly energies: readonly number[];
  readonly stepsPerUnit: number;
  readonly components: Readonly<Partial<Record<Component, TableComponent>>>;
}

/** Factors on the components: multiplicities of mesons, size of the bremsstrahlung. */
export type SourceScales = Readonly<Record<Component, number>>;

export const nominalScales: SourceScales = { pi0: 1, eta: 1, etap: 1, omega: 1, brem: 1 };

/** Form factor of the proton that radiates an A′: vector meson dominance, or a point, |F|² = 1. */
export type ProtonFormFactor = 'vmd' | 'point';

/**
 * A′ seen per proton on target at ε = 1, all components together.
 *   S = Σ_c k_c f_c(m) max_c exp(q_c/stepsPerUnit);  f: branching ratio, |F|²;  q linear in m
 * @param mass  m  GeV; below the first node of a component as there; above the last no bremsstrahlung
 * @returns     S  at energy i and position k in entry i × positions + k
 * Accuracy: of the tables 0.5 % of ε on the lower and 1 % on the upper edge of a region, 3 % for m < 5 MeV and for
 * lives much shorter than a segment. Models of bremsstrahlung differ by a factor 3 and more above 0.3 GeV.
 */
export function sourceStrengths(
  table: SourceTable,
  mass: number,
  scales: SourceScales,
  formFactor: ProtonFormFactor = 'vmd',
): Float64Array {
  const sum = new Float64Array(table.energies.length * table.positions);
  for (const [name, component] of Object.entries(table.components) as [Component, TableComponent][]) {
    const rate = scales[name] * productionRate(name, component, mass, formFactor);
    if (rate > 0) addComponent(sum, component, mass, rate, table.stepsPerUnit);
  }
  return sum;
}

function productionRate(name: Component, { max, masses }: TableComponent, mass: number, formFactor: ProtonFormFactor): number {
  if (name !== 'brem') return max * mesonBranching(name, mass);
  if (mass > (masses.at(-1) as number)) return 0;
  return formFactor === 'vmd' ? max * protonFormFactorSquared(mass) : max;
}

function addComponent(sum: Float64Array, { masses, rows }: TableComponent, mass: number, rate: number, stepsPerUnit: number): void {
  const next = masses.findIndex((node) => node > mass);
  const above = next < 0 ? masses.length - 1 : next;
  const below = next <= 0 ? above : next - 1;
  const span = (masses[above] as number) - (masses[below] as number);
  const share = span > 0 ? (mass - (masses[below] as number)) / span : 0;
  const [low, high] = [rows[below] as readonly number[], rows[above] as readonly number[]];
  for (let i = 0; i < sum.length; i++) {
    const q = (low[i] as number) + share * ((high[i] as number) - (low[i] as number));
    sum[i] = (sum[i] as number) + rate * Math.exp(q / stepsPerUnit);
  }
}
