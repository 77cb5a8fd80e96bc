import { annihilationCrossSection, type DarkSector, positronEnergyAt, squaredEnergy, widthOverMass } from './annihilation.ts';
import { acceptance, missingEnergyAt, type Resolution } from './calorimeter.ts';
import { AVOGADRO, GEV_MINUS2_TO_CM2 } from './constants.ts';
import { showerTables } from './data/shower.ts';
import type { Material } from './materials.ts';
import { exp } from './numerics/exp.ts';
import { gaussLegendre } from './numerics/gaussLegendre.ts';
import { cumulativeTrackLength, trackLength } from './shower.ts';
import type { TrackTable } from './showerTableBuild.ts';
import { trackLengthFromTable } from './showerTables.ts';

/** Which positrons annihilate: those of the shower of an electron, or all of a positron beam (primary included). */
export type Positrons = 'pos' | 'pos_beam';

export interface AnnihilationSetup {
  readonly beamEnergy: number;
  readonly missingEnergyMin: number;
  /** At or above the beam energy: no upper edge. */
  readonly missingEnergyMax: number;
  readonly positrons: Positrons;
  readonly resolution: Resolution | null;
  readonly material: Material;
}

/** Gauss–Legendre nodes of a piece that is this long in h: short pieces need fewer. */
const orderOf = (length: number): number => Math.min(24, Math.ceil(6 + 3 * length));
/** Stands in for a threshold below the mass of the positron, GeV. */
const LOWEST_THRESHOLD = 1e-6;
/** Acceptance below 1e-6. */
const Z_RANGE = 4.75;

/**
 * Mediators made by annihilation of positrons in a thick target, per beam particle at ε = 1 (spin 2: c/Λ = 1 GeV⁻¹).
 *   N = N_A X₀ (Z/A) ∫ dv T₊(v) σ(vE₀) A(vE₀),  missing energy = vE₀
 *
 * The integral is done in ℓ = ln L, L = −ln v, where T₊ is smooth up to the beam energy. The resonance is a pair of
 * poles there; on each piece ℓ = c + γ sinh h, with c the point nearest to the poles and γ their distance from
 * it, spreads them over many nodes however narrow the A′ is. Pieces end at the resonance and at the edges of the
 * smeared cut; a quadratic map takes out the square root of the threshold.
 * @param mass  m  GeV
 * @returns     N  per particle on target, ε = 1
 * Source: NA64:2023ehh; track length Rossi:1941zza. Valid: Γ/m ≥ 1e-7. Accuracy: 1e-5 of the integral.
 */
export function annihilationYield(mass: number, setup: AnnihilationSetup, dark: DarkSector): number {
  const { beamEnergy, material } = setup;
  const threshold = positronEnergyAt((4 * mass * mass) / (dark.massRatio * dark.massRatio));
  const low = Math.max(lowestMissingEnergy(setup), threshold);
  const high = Math.min(setup.missingEnergyMax, beamEnergy);
  if (!(low < high) || widthOverMass(dark, mass) === 0) return 0;
  const { table, remainder } = speciesTable(setup.positrons);
  const logDepth = (energy: number) => Math.log(Math.log(beamEnergy / energy));
  const pole = resonancePole(mass, beamEnergy, dark);
  const breaks = breakpoints(setup, pole.re, high < beamEnergy ? logDepth(high) : table.logLow, logDepth(low));
  const perLogDepth = (l: number) => integrand(mass, setup, dark, table, l);
  const logThreshold = logDepth(Math.max(threshold, LOWEST_THRESHOLD));
  let sum = 0;
  for (let i = 0; i + 1 < breaks.length; i++) {
    sum += piece(perLogDepth, pole, logThreshold, breaks[i] as number, breaks[i + 1] as number);
  }
  // Positrons that have lost less than the table resolves: all at the beam energy.
  if (high >= beamEnergy) sum += remainder * annihilationCrossSection(dark, mass, beamEnergy);
  return ((AVOGADRO * material.radiationLengthGPerCm2 * material.Z) / material.A) * GEV_MINUS2_TO_CM2 * sum;
}

interface SpeciesTable {
  readonly table: TrackTable;
  /** Track length nearer to the beam energy than the table. */
  readonly remainder: number;
}

const speciesTables = new Map<Positrons, SpeciesTable>();

function speciesTable(positrons: Positrons): SpeciesTable {
  const known = speciesTables.get(positrons);
  if (known) return known;
  const table = showerTables[positrons];
  const made = { table, remainder: cumulativeTrackLength(positrons, Math.exp(table.logLow)) };
  speciesTables.set(positrons, made);
  return made;
}

/** Where the acceptance of the lower cut ends. */
function lowestMissingEnergy(setup: AnnihilationSetup): number {
  const { resolution, beamEnergy, missingEnergyMin } = setup;
  return resolution ? missingEnergyAt(resolution, beamEnergy, missingEnergyMin, Z_RANGE) : missingEnergyMin;
}

/** ln L at which s = m² + i mΓ, in the upper half plane. */
function resonancePole(mass: number, beamEnergy: number, dark: DarkSector): { re: number; im: number } {
  const scale = squaredEnergy(beamEnergy) - squaredEnergy(0);
  const re = (mass * mass - squaredEnergy(0)) / scale;
  const im = (mass * mass * widthOverMass(dark, mass)) / scale;
  const depth = -Math.log(Math.hypot(re, im));
  const angle = Math.atan2(im, re);
  return { re: Math.log(Math.hypot(depth, angle)), im: Math.atan2(angle, depth) };
}

/** Ends of the pieces in ln L, ascending. */
function breakpoints(setup: AnnihilationSetup, resonance: number, low: number, high: number): number[] {
  const { resolution, beamEnergy, missingEnergyMin } = setup;
  const inner = [resonance];
  if (resolution) {
    const edge = (z: number) => Math.log(Math.log(beamEnergy / missingEnergyAt(resolution, beamEnergy, missingEnergyMin, z)));
    inner.push(edge(0), edge(-Z_RANGE));
  }
  return [low, ...inner.filter((l) => l > low && l < high).sort((a, b) => a - b), high];
}

/** ∫ f dℓ with ℓ = c + γ sinh h and h = h(threshold) − q², which takes the square root out of β near threshold. */
function piece(f: (l: number) => number, pole: { re: number; im: number }, threshold: number, from: number, to: number): number {
  const centre = Math.min(Math.max(pole.re, from), to);
  const gamma = Math.min(1, Math.hypot(pole.re - centre, pole.im));
  const h = (l: number) => Math.asinh((l - centre) / gamma);
  const hThreshold = h(threshold);
  const [qFrom, qTo] = [Math.sqrt(hThreshold - h(from)), Math.sqrt(Math.max(0, hThreshold - h(to)))];
  const order = orderOf(h(to) - h(from));
  const rule = gaussLegendre(order);
  let sum = 0;
  for (let i = 0; i < order; i++) {
    const q = 0.5 * (qFrom + qTo + (qFrom - qTo) * (rule.nodes[i] as number));
    const e = exp(hThreshold - q * q);
    sum += (rule.weights[i] as number) * q * (e + 1 / e) * f(centre + 0.5 * gamma * (e - 1 / e));
  }
  return 0.5 * gamma * (qFrom - qTo) * sum;
}

/** L v T₊ σ A: the integrand in ℓ = ln L (dv = −vL dℓ). */
function integrand(mass: number, setup: AnnihilationSetup, dark: DarkSector, table: TrackTable, logDepth: number): number {
  const depth = exp(logDepth);
  const fraction = exp(-depth);
  const energy = setup.beamEnergy * fraction;
  const tabulated = logDepth <= table.logLow + table.step * (table.values.length - 1);
  const track = tabulated ? trackLengthFromTable(table, logDepth) : trackLength(setup.positrons, depth);
  const accepted = setup.resolution ? acceptance(setup.resolution, setup.beamEnergy, setup.missingEnergyMin, energy) : 1;
  return depth * fraction * track * accepted * annihilationCrossSection(dark, mass, energy);
}
