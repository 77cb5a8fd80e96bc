import { ALPHA } from '../../physics/constants.ts';
import type { DarkMatter } from '../../physics/decay/darkMatter.ts';
import { bracketedRoot } from '../../physics/numerics/roots.ts';
import { candidates, mediatorWidth, type RelicModel } from '../../physics/relic/annihilation.ts';
import { DARK_MATTER_DENSITY, relicDensityOf } from '../../physics/relic/cosmology.ts';
import { clockOf, collisionsPerExpansion, crossSectionTimes, expansion, frozenYield, yieldHistory } from '../../physics/relic/freezeOut.ts';
import { averagingNodes, thermalAveragePerCoupling } from '../../physics/relic/thermalAverage.ts';
import { relicDensity } from '../../physics/relic/thermalTarget.ts';
import type { Xy } from './points.ts';
import { benchmark, CM3_PER_S, GEV_PER_MEV, targetY } from './relicModel.ts';
import { remembered } from './remembered.ts';

/** Constant ⟨σv⟩, one that falls with the temperature, or that of a dark photon at a point of (y, m_χ). */
export type Annihilation = 's' | 'p' | 'point';

export interface FreezeOutValues {
  readonly annihilation: Annihilation;
  /** q⟨σv⟩ in 10⁻²⁶ cm³/s; for the p-wave its value at x = 20. */
  readonly crossSection26: number;
  readonly massMeV: number;
  /** The point of the plane. */
  readonly y: number;
  readonly ratio: number;
  readonly alphaD: number;
  readonly darkMatter: DarkMatter;
}

/** Particle and antiparticle, or two spins of a Majorana particle. */
const STATES = 2;
/** 1 GeV⁻² of σv in 10⁻²⁶ cm³/s. */
const PER_26 = CM3_PER_S * 1e26;
/** x at which s- and p-wave are compared. */
export const COMMON_X = 20;
/** The Bessel functions begin at x = 2. */
const [FIRST_X, LAST_X, STEPS, KEEP] = [2, 1000, 1600, 8];
const clock = clockOf([{ from: FIRST_X, to: LAST_X, count: STEPS }]);
const ends = clock.steps.map(({ t, h }) => Math.exp(t + h / 2));

const kept = (values: Float64Array): readonly Xy[] =>
  ends.flatMap((x, i): Xy[] => (i % KEEP === KEEP - 1 ? [[x, values[i] as number]] : []));

type Wave = Exclude<Annihilation, 'point'>;

/** ⟨σv⟩ over its value at x = 20. */
const falling = (wave: Wave, x: number): number => (wave === 's' ? 1 : COMMON_X / x);

/** How χ annihilates: q⟨σv⟩ at the times of the clock, GeV⁻², and what is left, each for any multiple of it. */
interface Process {
  readonly states: number;
  readonly crossSections: Float64Array;
  readonly density: (times: number) => number;
}

/** Ωh² for a constant ⟨σv⟩ or one ∝ 1/x, given at x = 20 in GeV⁻², from the solver of the thermal targets. */
function densityOf(mass: number, crossSection: number, wave: Wave): number {
  const crossSections = Float64Array.from(crossSectionTimes, (t) => falling(wave, Math.exp(t)));
  return relicDensityOf(mass, frozenYield(expansion(mass, STATES), crossSections, crossSection, wave === 's' ? 0 : 1));
}

const ofWave = (mass: number, crossSection: number, wave: Wave): Process => ({
  states: STATES,
  crossSections: Float64Array.from(clock.times, (t) => crossSection * falling(wave, Math.exp(t))),
  density: (times) => densityOf(mass, times * crossSection, wave),
});

function ofModel(model: RelicModel, coupling: number): Process {
  const { states, pairing } = candidates[model.darkMatter];
  const nodes = averagingNodes(model, mediatorWidth(model, coupling), FIRST_X);
  const at = (t: number) => pairing * coupling * thermalAveragePerCoupling(nodes, model.mass, Math.exp(t));
  return { states, crossSections: Float64Array.from(clock.times, at), density: (times) => relicDensity(model, times * coupling) };
}

/** αε² of y. */
const couplingOf = (y: number, { ratio, alphaD }: RelicModel): number => (ALPHA * y * ratio ** 4) / alphaD;

const modelAt = ({ darkMatter, massMeV, ratio, alphaD }: FreezeOutValues): RelicModel => benchmark(darkMatter, massMeV, { ratio, alphaD });

function processOf(values: FreezeOutValues): Process {
  const { annihilation, crossSection26, massMeV, y } = values;
  if (annihilation !== 'point') return ofWave(massMeV * GEV_PER_MEV, crossSection26 / PER_26, annihilation);
  const model = modelAt(values);
  return ofModel(model, couplingOf(y, model));
}

/** ⟨σv⟩ at x = 20 that leaves the observed density, 10⁻²⁶ cm³/s. */
function observedCrossSection(mass: number, wave: Wave): number {
  const excess = (ln: number) => Math.log(densityOf(mass, Math.exp(ln), wave) / DARK_MATTER_DENSITY);
  return Math.exp(bracketedRoot(excess, Math.log(1e-11), Math.log(1e-6), 1e-6)) * PER_26;
}

const observedY = remembered((darkMatter: DarkMatter, massMeV: number, ratio: number, alphaD: number) =>
  targetY(benchmark(darkMatter, massMeV, { ratio, alphaD })),
);

/** How many times weaker and stronger the two quiet curves are. */
export const FREEZE_OUT_CONTRAST = 100;

/** Y(x) for an annihilation, for one a hundred times weaker and stronger, and in equilibrium. */
export function freezeOut(values: FreezeOutValues) {
  const mass = values.massMeV * GEV_PER_MEV;
  const { states, crossSections, density } = processOf(values);
  const universe = expansion(mass, states, clock);
  const history = (times: number) => kept(yieldHistory(universe, crossSections, times));
  /** x at which Γ = n_eq⟨σv⟩ falls below H. */
  const freezeX = (times: number): number => {
    const collisions = (x: number, i: number) =>
      collisionsPerExpansion(mass, x, universe.equilibrium[i] as number, times * (crossSections[i] as number));
    return ends.find((x, i) => collisions(x, i) < 1) ?? Number.NaN;
  };
  const here = density(1);
  return {
    equilibrium: kept(universe.equilibrium),
    yours: history(1),
    weaker: history(1 / FREEZE_OUT_CONTRAST),
    stronger: history(FREEZE_OUT_CONTRAST),
    freezeX: freezeX(1),
    density: here,
    /** With ten times the cross section. */
    tenfold: { freezeX: freezeX(10), density: density(10) },
    observed: DARK_MATTER_DENSITY,
    observedCrossSection: { s: observedCrossSection(mass, 's'), p: observedCrossSection(mass, 'p') },
    observedY: observedY(values.darkMatter, values.massMeV, values.ratio, values.alphaD),
  };
}
