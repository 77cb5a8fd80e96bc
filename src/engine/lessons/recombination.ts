import type { DarkMatter } from '../../physics/decay/darkMatter.ts';
import { bracketedRoot } from '../../physics/numerics/roots.ts';
import { candidates, diracAtRest, mediatorWidth } from '../../physics/relic/annihilation.ts';
import { planckLimit } from '../../physics/relic/asymmetric.ts';
import { averagingNodes, FIRST_X, thermalAveragePerCoupling } from '../../physics/relic/thermalAverage.ts';
import { thermalCoupling } from '../../physics/relic/thermalTarget.ts';
import { logSpaced, type Xy } from './points.ts';
import { benchmark, CM3_PER_S, GEV_PER_MEV } from './relicModel.ts';
import { remembered } from './remembered.ts';

export interface RecombinationValues {
  readonly massMeV: number;
}

/** Temperature of recombination: T₀ (1 + z), T₀ = 2.7255 K, z = 1090. Source: Planck:2018vyg. */
const RECOMBINATION_TEMPERATURE_GEV = 2.3487e-13 * 1091;
/** Thermal averages are asked up to here; beyond it ⟨σv⟩ follows its leading power. */
const COLD_X = 3000;

/** q⟨σv⟩ of a candidate on its target from freeze-out to recombination, cm³/s. */
const fall = remembered((darkMatter: DarkMatter, massMeV: number): readonly Xy[] => {
  const model = benchmark(darkMatter, massMeV);
  const { pairing, wave } = candidates[darkMatter];
  const coupling = thermalCoupling(model);
  const nodes = averagingNodes(model, mediatorWidth(model, coupling));
  const at = (x: number) => pairing * coupling * thermalAveragePerCoupling(nodes, model.mass, x) * CM3_PER_S;
  const last = model.mass / RECOMBINATION_TEMPERATURE_GEV;
  const cold = at(COLD_X);
  const beyond = logSpaced(COLD_X, last, 12).map((x): Xy => [x, cold * (COLD_X / x) ** wave]);
  return [...logSpaced(FIRST_X, COLD_X, 60).map((x): Xy => [x, at(x)]), ...beyond.slice(1)];
});

const [LIGHTEST, HEAVIEST] = [1e-3, 1e3];

/** Smallest mass, GeV, of a symmetric Dirac relic that Planck allows; its s-wave at recombination is that at rest. */
const lightestDirac = remembered((): number => {
  const excess = (lnMass: number): number => {
    const mass = Math.exp(lnMass);
    const model = benchmark('dirac', mass / GEV_PER_MEV);
    return Math.log((candidates.dirac.pairing * diracAtRest(model, thermalCoupling(model)) * CM3_PER_S) / limitAt(mass));
  };
  return Math.exp(bracketedRoot(excess, Math.log(LIGHTEST), Math.log(HEAVIEST), 1e-3));
});

/** Largest q⟨σv⟩ at recombination, cm³/s; mass in GeV. */
const limitAt = (mass: number): number => (planckLimit.limitCm3PerSGeV * mass) / planckLimit.heatingEfficiency;

const endOf = (line: readonly Xy[]): number => line.at(-1)?.[1] ?? Number.NaN;

/** ⟨σv⟩ of three candidates from freeze-out to recombination, against what Planck allows there. */
export function recombination({ massMeV }: RecombinationValues) {
  const mass = massMeV * GEV_PER_MEV;
  const [dirac, scalar, majorana] = (['dirac', 'scalar', 'majorana'] as const).map((kind) => fall(kind, massMeV)) as [
    readonly Xy[],
    readonly Xy[],
    readonly Xy[],
  ];
  const limit = limitAt(mass);
  const over = (line: readonly Xy[]) => endOf(line) / limit;
  return {
    dirac,
    scalar,
    majorana,
    /** Largest q⟨σv⟩ at recombination, cm³/s. */
    limit,
    lightest: lightestDirac(),
    recombinationX: mass / RECOMBINATION_TEMPERATURE_GEV,
    /** q⟨σv⟩ at recombination over the limit. */
    over: { dirac: over(dirac), scalar: over(scalar), majorana: over(majorana) },
  };
}
