import { type DarkSector, squaredEnergy } from './annihilation.ts';
import { annihilationYield } from './annihilationYield.ts';
import { inelasticShares } from './bremsstrahlung/inelasticShare.ts';
import type { Level as BremsstrahlungLevel, Process } from './bremsstrahlung/process.ts';
import { type EffectiveCut, effectiveCuts, type Resolution } from './calorimeter.ts';
import { ELECTRON_MASS } from './constants.ts';
import { type CrossSectionTable, covers, type TableBox } from './crossSectionTable.ts';
import { nucleus } from './formFactor.ts';
import type { Material } from './materials.ts';
import { interpolated } from './numerics/chebyshev.ts';
import { crossSectionTable, isAtHand } from './shippedTables.ts';
import { tableBoxes } from './tableBoxes.ts';
import { addTableYield } from './tableYield.ts';
import { cheapYield, convergedYield, nucleiPerRadiationLength, thickTargetYield, type YieldNodes } from './thickTarget.ts';

/** A search for missing energy: beam of electrons or positrons on an active thick target. Energies in GeV. */
export interface MissingEnergySetup {
  readonly beamEnergy: number;
  readonly missingEnergyMin: number;
  /** At or above the beam energy: no upper edge. */
  readonly missingEnergyMax: number;
  readonly primary: 'electron' | 'positron';
  readonly level: 'ETL' | 'WW' | 'IWW';
  /** Smears the lower cut; null: a sharp cut. */
  readonly resolution: Resolution | null;
  readonly material: Material;
}

const LEVELS: Readonly<Record<MissingEnergySetup['level'], BremsstrahlungLevel>> = { ETL: 'etlRecoil', WW: 'wwFiniteT', IWW: 'iww' };

/** e N → e N A′ on a material, vector coupling. */
export const electronProcess = (level: MissingEnergySetup['level'], material: { readonly Z: number; readonly A: number }): Process => ({
  level: LEVELS[level],
  kind: 'V',
  leptonMass: ELECTRON_MASS,
  nucleus: nucleus(material.Z, material.A),
  maxAngleRad: Number.POSITIVE_INFINITY,
});

/**
 * A′ from bremsstrahlung with a missing energy inside the window, per beam particle at ε = 1.
 *   N = Σ_k w_k [N(> E_k) − N(> E_max)], E_k the sharp cuts that make up the smeared one
 * @param masses  m  GeV, any order
 * @returns       N  per mass; 0 where the A′ cannot be made
 * Source: Bjorken:2009mm (yield), Liu:2017htz (cross section), Rossi:1941zza (track length).
 * Valid: ETL masses to E₀/20 and more. Accuracy: 5e-4 of the direct evaluation.
 */
export function bremsstrahlungYields(masses: Float64Array, setup: MissingEnergySetup): Float64Array {
  const cuts = windowCuts(setup);
  if (cuts.length === 0) return new Float64Array(masses.length);
  const table = tableFor(setup, cuts);
  const direct = (mass: number) => bremsstrahlungYieldDirect(mass, setup, cheapYield);
  if (!table) return masses.map(direct);
  const { massLow, massHigh } = table.box;
  const logYields = logTableYields(table, setup, cuts);
  const weights = new Float64Array(table.box.masses);
  return masses.map((mass) => (mass >= massLow && mass <= massHigh ? interpolatedYield(table, logYields, mass, weights) : direct(mass)));
}

/**
 * What of that radiation is on the nucleus as a whole, at the beam energy and the sharp cut: the shower changes it by less than 1e-3.
 * @returns  elastic over elastic + inelastic, per mass
 */
export function elasticShares(masses: Float64Array, { material, beamEnergy, missingEnergyMin }: MissingEnergySetup): Float64Array {
  return inelasticShares(electronProcess('ETL', material), masses, beamEnergy, missingEnergyMin / beamEnergy).map(
    (share) => 1 / (1 + share),
  );
}

/**
 * The same for one mass without a table.
 * @param nodes  quadrature; the default is converged to 1e-6 for a sharp cut
 */
export function bremsstrahlungYieldDirect(mass: number, setup: MissingEnergySetup, nodes: YieldNodes = convergedYield): number {
  const process = electronProcess(setup.level, setup.material);
  let sum = 0;
  for (const { cut, weight } of windowCuts(setup)) {
    sum += weight * thickTargetYield(process, setup.material, mass, setup.beamEnergy, cut, nodes);
  }
  return Math.max(0, sum);
}

/**
 * A′ from annihilation of positrons with electrons of the target, with a missing energy inside the window.
 * @param masses  m  GeV, any order
 * @returns       N  per beam particle at ε = 1
 * Source: NA64:2023ehh; details at `annihilationYield`.
 */
export function annihilationYields(masses: Float64Array, setup: MissingEnergySetup, dark: DarkSector): Float64Array {
  const positrons = setup.primary === 'electron' ? 'pos' : 'pos_beam';
  const { beamEnergy, missingEnergyMin, missingEnergyMax, resolution, material } = setup;
  const annihilation = { beamEnergy, missingEnergyMin, missingEnergyMax, resolution, material, positrons } as const;
  return masses.map((mass) => annihilationYield(mass, annihilation, dark));
}

/** Everything about a search but beam particle and cross section. */
export type Calorimeter = Omit<MissingEnergySetup, 'primary' | 'level'>;

/** The window as sharp lower cuts: positive weights for the (smeared) lower edge, −Σ for the upper one. */
export function windowCuts({ beamEnergy, missingEnergyMin, missingEnergyMax, resolution }: Calorimeter): readonly EffectiveCut[] {
  const highest = Math.min(beamEnergy, missingEnergyMax);
  const lower = effectiveCuts(resolution, beamEnergy, missingEnergyMin).filter(({ cut }) => cut < highest);
  const total = lower.reduce((sum, { weight }) => sum + weight, 0);
  return total > 0 && highest < beamEnergy ? [...lower, { cut: highest, weight: -total }] : lower;
}

function tableFor(setup: MissingEnergySetup, cuts: readonly EffectiveCut[]): CrossSectionTable | null {
  const box = boxFor(setup, cuts);
  return box ? crossSectionTable(electronProcess(setup.level, setup.material), box) : null;
}

function boxFor({ beamEnergy }: MissingEnergySetup, cuts: readonly EffectiveCut[]): TableBox | undefined {
  const lowest = Math.min(...cuts.map(({ cut }) => cut));
  return tableBoxes.find((candidate) => covers(candidate, beamEnergy, lowest));
}

/** Whether `bremsstrahlungYields` takes milliseconds: its table is there, or nothing is left to compute. */
export function hasTable(setup: MissingEnergySetup): boolean {
  const cuts = windowCuts(setup);
  const box = boxFor(setup, cuts);
  return cuts.length === 0 || (box !== undefined && isAtHand(electronProcess(setup.level, setup.material), box));
}

/** ln N at the masses of the table; −∞ where nothing is left. */
function logTableYields(table: CrossSectionTable, setup: MissingEnergySetup, cuts: readonly EffectiveCut[]): Float64Array {
  const sum = new Float64Array(table.box.masses);
  for (const { cut, weight } of cuts) addTableYield(table, setup.beamEnergy, cut, cheapYield, weight, sum);
  const factor = nucleiPerRadiationLength(setup.material);
  return sum.map((value) => (value > 0 ? Math.log(factor * value) : Number.NEGATIVE_INFINITY));
}

function interpolatedYield(table: CrossSectionTable, logYields: Float64Array, mass: number, weights: Float64Array): number {
  const logYield = interpolated(table.mass, logYields, Math.log(mass), weights);
  return Number.isFinite(logYield) ? Math.exp(logYield) : 0;
}

/** Distances from an edge of the positron energies, relative: dense where the peak begins and ends. */
const EDGE_DISTANCES = [0.003, 0.007, 0.015, 0.03, 0.045, 0.06, 0.08, 0.1, 0.13, 0.16, 0.2, 0.25];
const EDGE_FACTORS = [1, ...EDGE_DISTANCES.flatMap((distance) => [1 - distance, 1 + distance])];

/**
 * Masses at which a curve must be known so that the annihilation peak is not clipped:
 *   m² = s(E) for positron energies E between the cut and the beam energy, clustered at cut, upper edge and beam
 * @param dark  adds the masses where the threshold s = 4m_χ² reaches the beam energy
 * @returns     m  GeV, ascending
 */
export function resonanceMasses(setup: MissingEnergySetup, dark?: DarkSector): Float64Array {
  const { beamEnergy, missingEnergyMin } = setup;
  const highest = Math.min(beamEnergy, setup.missingEnergyMax);
  const edges = [missingEnergyMin, highest, beamEnergy].flatMap((edge) => EDGE_FACTORS.map((factor) => edge * factor));
  const between = Array.from({ length: 21 }, (_, i) => missingEnergyMin + ((highest - missingEnergyMin) * i) / 20);
  const squares = [...edges, ...between].map(squaredEnergy);
  const thresholds = dark ? EDGE_FACTORS.map((factor) => (dark.massRatio / 2) ** 2 * squaredEnergy(highest) * factor) : [];
  return Float64Array.from(new Set([...squares, ...thresholds]), Math.sqrt).sort();
}
