import type { Kind } from '../bremsstrahlung/process.ts';
import { ELECTRON_MASS } from '../constants.ts';
import { decayLengthM } from '../decay/decayLength.ts';
import type { Material } from '../materials.ts';
import { gaussLegendre } from '../numerics/gaussLegendre.ts';
import { nucleiPerRadiationLength } from '../thickTarget.ts';
import { type DepthOrder, depthNodes } from './depthNodes.ts';
import { deposit, gridEnergies } from './energyGrid.ts';
import { exactRadiation } from './exactRadiation.ts';
import { angleFraction } from './iww.ts';
import { iwwRadiation, type Radiation } from './radiation.ts';
import { visibleWidths } from './visibleDecay.ts';

/** Particles made in a dump per beam particle, by energy; knows neither coupling nor exposure nor lengths. */
export interface SourceSpectrum {
  /** Of the particle that decays, GeV. */
  readonly mass: number;
  /** GeV. */
  readonly energies: Float64Array;
  /** Particles with that energy that decay visibly, at unit coupling; single ones may be slightly negative, sums are not. */
  readonly strengths: Float64Array;
  /** Mean decay length times the squared coupling, m (times GeV⁻² for an axion-like particle). */
  readonly decayLengthsM: Float64Array;
}

/** Particles made in a dump per beam particle, by energy. */
export type Radiated = Pick<SourceSpectrum, 'energies' | 'strengths'>;

/** What an electron beam does in a dump, as far as the source of a boson X is concerned. */
export interface DumpBeam {
  /** GeV. */
  readonly beamEnergy: number;
  readonly material: Material;
  /** Smallest energy of X, GeV. */
  readonly energyCut: number;
  /** Largest angle of X, null: any. */
  readonly maxAngleRad: number | null;
  /** Improved Weizsäcker–Williams, the same over its K factor, or exact at tree level. */
  readonly level: 'IWW' | 'IWW/K' | 'ETL';
}

/** Nodes of the two integrals behind a source spectrum. */
export interface SourceOrder extends DepthOrder {
  readonly x: number;
}

/** 0.3 % on the coupling of a limit. */
export const sourceOrder: SourceOrder = { near: 5, far: 10, x: 10 };
/** Less range of ln E than this counts as no source. */
const SMALLEST_RANGE = 2e-3;
/** The lowest energy considered lies above the mass by this factor. */
export const ABOVE_MASS = 1.0001;

/** −ln of the smallest E/E₀ of a particle, or null where nothing is left. */
export function logRange(beamEnergy: number, energyCut: number, mass: number): number | null {
  const range = Math.log(beamEnergy / Math.max(energyCut, ABOVE_MASS * mass));
  return range >= SMALLEST_RANGE ? range : null;
}

/**
 * X radiated by the electrons and positrons of a shower in a dump, per beam electron at ε = 1.
 *   S(z) = (N_A X₀/A) ∫ du T_e(u) ∫ dx dσ/dx(x, uE₀) F(< θ_max) δ(z − xu)
 * x runs in ln(1 − x + δ), δ = (m_e/m)², below which the spectrum is flat.
 * @param kind  V, A, S or P
 * @param mass  m   GeV
 * @returns     energies (GeV) and numbers; null where X cannot be made
 * Source: Bjorken:2009mm. Accuracy: 0.3 % of the coupling (nodes); approximation A of the shower.
 */
export function radiated(beam: DumpBeam, kind: Kind, mass: number, order: SourceOrder = sourceOrder): Radiated | null {
  const { beamEnergy, material } = beam;
  const range = logRange(beamEnergy, beam.energyCut, mass);
  if (range === null) return null;
  const energies = gridEnergies(beamEnergy, range);
  const strengths = new Float64Array(energies.length);
  const radiation = beam.level === 'ETL' ? exactRadiation(beam, kind, mass) : iwwRadiation(material, kind, mass, beam.level === 'IWW/K');
  const { depths, weights } = depthNodes(range, order);
  const factor = nucleiPerRadiationLength(material);
  for (let i = 0; i < depths.length; i++) {
    addElectrons(strengths, beam, mass, range, depths[i] as number, factor * (weights[i] as number), radiation, order.x);
  }
  return { energies, strengths };
}

/**
 * Source of X that decay to e⁺e⁻: `radiated` times the branching fraction.
 * @param mass  m   GeV
 * @returns     null where X cannot be made or does not decay to e⁺e⁻
 */
export function dumpSource(beam: DumpBeam, kind: Kind, mass: number, order: SourceOrder = sourceOrder): SourceSpectrum | null {
  const widths = visibleWidths(kind, mass);
  const made = widths.toElectrons > 0 ? radiated(beam, kind, mass, order) : null;
  if (!made) return null;
  const strengths = made.strengths.map((strength) => strength * (widths.toElectrons / widths.total));
  return {
    mass,
    energies: made.energies,
    strengths,
    decayLengthsM: made.energies.map((energy) => decayLengthM(widths.total, mass, energy)),
  };
}

/** X radiated by electrons of energy E₀ e^−depth. */
function addElectrons(
  strengths: Float64Array,
  beam: DumpBeam,
  mass: number,
  range: number,
  depth: number,
  factor: number,
  radiation: Radiation,
  order: number,
): void {
  const energy = beam.beamEnergy * Math.exp(-depth);
  const spectrum = radiation.at(energy);
  const flatBelow = Math.max((ELECTRON_MASS / mass) ** 2, 1e-9);
  const yLow = Math.log(radiation.leastOm(energy) + flatBelow);
  const half = (Math.log(-Math.expm1(depth - range) + flatBelow) - yLow) / 2;
  if (!(half > 0)) return;
  const rule = gaussLegendre(order);
  for (let i = 0; i < order; i++) {
    const shifted = Math.exp(yLow + half * (1 + (rule.nodes[i] as number)));
    const om = shifted - flatBelow;
    let amount = factor * half * (rule.weights[i] as number) * shifted * spectrum(om);
    if (beam.maxAngleRad !== null) amount *= angleFraction(mass, energy, om, beam.maxAngleRad);
    deposit(strengths, range, depth - Math.log1p(-om), amount);
  }
}
