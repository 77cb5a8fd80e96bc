import { scaledK2 } from '../../physics/numerics/bessel.ts';
import { bracketedRoot } from '../../physics/numerics/roots.ts';
import { DARK_MATTER_DENSITY, degreesOfFreedom, PLANCK_MASS, relicDensityOf } from '../../physics/relic/cosmology.ts';
import { crossSectionTimes, expansion, frozenYield } from '../../physics/relic/freezeOut.ts';
import type { Xy } from './points.ts';
import { CM3_PER_S, GEV_PER_MEV } from './relicModel.ts';

/** Constant ⟨σv⟩, or one that falls with the temperature. */
export type Wave = 's' | 'p';

export interface FreezeOutValues {
  /** q⟨σv⟩ in 10⁻²⁶ cm³/s; for the p-wave its value at x = 20. */
  readonly crossSection26: number;
  readonly massMeV: number;
  readonly wave: Wave;
}

/** Particle and antiparticle, or two spins of a Majorana particle. */
const STATES = 2;
/** 1 GeV⁻² of σv in 10⁻²⁶ cm³/s. */
const PER_26 = CM3_PER_S * 1e26;
/** x at which s- and p-wave agree. */
const COMMON_X = 20;
/** The Bessel functions begin at x = 2. */
const [FIRST_X, LAST_X, STEPS, KEEP] = [2, 1000, 1600, 8];

const kept = (i: number): boolean => i % KEEP === 0 || i === STEPS - 1;

/** ⟨σv⟩ over its value at x = 20. */
const falling = (wave: Wave, x: number): number => (wave === 's' ? 1 : COMMON_X / x);

interface Moment {
  readonly x: number;
  readonly equilibrium: number;
  /** λ/(x q⟨σv⟩), GeV². */
  readonly rate: number;
  /** Γ/(H q⟨σv⟩) of a gas in equilibrium, GeV². */
  readonly collisions: number;
}

const H = Math.log(LAST_X / FIRST_X) / STEPS;

/** The expanding Universe in the middle of every step in ln x. */
function moments(mass: number): readonly Moment[] {
  return Array.from({ length: STEPS }, (_, i) => {
    const x = FIRST_X * Math.exp((i + 0.5) * H);
    const { energy, entropy, sqrtGstar } = degreesOfFreedom(mass / x);
    const perArea = Math.sqrt(Math.PI / 45) * PLANCK_MASS * (mass / x);
    const equilibrium = (45 * STATES * x * x * scaledK2(x) * Math.exp(-x)) / (4 * Math.PI ** 4 * entropy);
    return { x, equilibrium, rate: perArea * sqrtGstar, collisions: (perArea * entropy * equilibrium) / Math.sqrt(energy) };
  });
}

/** Y after one step of dY/dt = −a(Y² − e²), exact for constant a and e; rate = a h. */
function step(Y: number, rate: number, e: number): number {
  const z = rate * e;
  return z < 1e-9 ? Y / (1 + rate * Y) : (e * (Y + e * Math.tanh(z))) / (e + Y * Math.tanh(z));
}

interface History {
  readonly points: readonly Xy[];
  /** x at which Γ = n_eq⟨σv⟩ falls below H. */
  readonly freezeX: number;
}

/** Y(x) from equilibrium at x = 2. */
function history(universe: readonly Moment[], crossSection: number, wave: Wave): History {
  const points: Xy[] = [];
  let Y = universe[0]?.equilibrium ?? 0;
  let freezeX = Number.NaN;
  universe.forEach(({ x, equilibrium, rate, collisions }, i) => {
    const here = crossSection * falling(wave, x);
    Y = step(Y, rate * H * here, equilibrium);
    if (Number.isNaN(freezeX) && collisions * here < 1) freezeX = x;
    if (kept(i)) points.push([x, Y]);
  });
  return { points, freezeX };
}

/**
 * Ωh² for a constant ⟨σv⟩ or one ∝ 1/x, from the solver of the thermal targets.
 * @param crossSection  q⟨σv⟩ at x = 20, GeV⁻²
 */
function densityOf(mass: number, crossSection: number, wave: Wave): number {
  const crossSections = Float64Array.from(crossSectionTimes, (t) => falling(wave, Math.exp(t)));
  return relicDensityOf(mass, frozenYield(expansion(mass, STATES), crossSections, crossSection, wave === 's' ? 0 : 1));
}

/** ⟨σv⟩ that leaves the observed density, 10⁻²⁶ cm³/s. */
function observedCrossSection(mass: number, wave: Wave): number {
  const excess = (ln: number) => Math.log(densityOf(mass, Math.exp(ln), wave) / DARK_MATTER_DENSITY);
  return Math.exp(bracketedRoot(excess, Math.log(1e-11), Math.log(1e-6), 1e-6)) * PER_26;
}

/** How many times weaker and stronger the two quiet curves are. */
export const FREEZE_OUT_CONTRAST = 100;

/** Y(x) for a cross section, for one a hundred times weaker and stronger, and in equilibrium. */
export function freezeOut({ crossSection26, massMeV, wave }: FreezeOutValues) {
  const mass = massMeV * GEV_PER_MEV;
  const universe = moments(mass);
  const natural = crossSection26 / PER_26;
  const yours = history(universe, natural, wave);
  return {
    equilibrium: universe.filter((_, i) => kept(i)).map(({ x, equilibrium }): Xy => [x, equilibrium]),
    yours: yours.points,
    weaker: history(universe, natural / FREEZE_OUT_CONTRAST, wave).points,
    stronger: history(universe, natural * FREEZE_OUT_CONTRAST, wave).points,
    freezeX: yours.freezeX,
    density: densityOf(mass, natural, wave),
    observed: DARK_MATTER_DENSITY,
    observedCrossSection: observedCrossSection(mass, wave),
  };
}
