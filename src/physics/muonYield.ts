import { alongMass } from './bremsstrahlung/alongMass.ts';
import { crossSectionAbove } from './bremsstrahlung/crossSection.ts';
import { inelasticShares } from './bremsstrahlung/inelasticShare.ts';
import type { Kind, Process } from './bremsstrahlung/process.ts';
import { recoilCrossSection } from './bremsstrahlung/recoilAngle.ts';
import { ALPHA, AVOGADRO, GEV_MINUS2_TO_CM2, MUON_MASS } from './constants.ts';
import { type DarkCharge, zPrimeCouplingAtRate } from './decay/zPrime.ts';
import { nucleus } from './formFactor.ts';
import { materials } from './materials.ts';
import { interpolateLinear } from './numerics/interpolate.ts';

const lead = materials.Pb;

/** Radiation of a vector by a muon on lead, angle of the vector below 0.3. Source: Kirpichnikov:2021jev. */
const muonOnLead: Process = {
  level: 'wwInfiniteT',
  kind: 'V',
  leptonMass: MUON_MASS,
  nucleus: nucleus(lead.Z, lead.A),
  maxAngleRad: 0.3,
};

/** Active target, in radiation lengths of 0.5612 cm. Source: NA64:2024klw. */
export const TARGET_RADIATION_LENGTHS = 40;
const TARGET_LENGTH_CM = TARGET_RADIATION_LENGTHS * 0.5612;
const NUCLEI_PER_CM2 = ((lead.densityGPerCm3 * AVOGADRO) / lead.A) * TARGET_LENGTH_CM;

/** Gauss–Legendre nodes, in x and in angle: 24 give 2e-11, 16 give 1e-7. */
export const CONVERGED_NODES = 24;

/** How the cross section is computed. */
export interface MuonApproximation {
  /** Equivalent photons, the same at their smallest t, or the exact tree level with the nucleus at rest. */
  readonly level: 'WW' | 'IWW' | 'ETL';
  readonly formFactor: 'elastic' | 'full';
}

/** Equivalent photons, elastic: what the efficiency table was fitted with. */
const FITTED_WITH: MuonApproximation = { level: 'WW', formFactor: 'elastic' };
const LEVELS = { WW: 'wwInfiniteT', IWW: 'iwwInfiniteT', ETL: 'etlStatic' } as const;
/** Exact tree level: 1e-4 of the cross section. */
const EXACT_NODES = { x: 12, inner: { u: 12, t: 12 } } as const;

/** Beam of NA64μ: muons that lose at least this fraction of their energy. */
export interface MuonBeam {
  /** GeV. */
  readonly energy: number;
  /** Smallest energy of the vector over that of the muon. */
  readonly fractionAbove: number;
}

/** 160 GeV, scattered muon below 80 GeV. Source: NA64:2024klw. */
export const na64muBeam: MuonBeam = { energy: 160, fractionAbove: 0.5 };

/**
 * Cross section of μ Pb → μ Pb V with x = E_V/E above the cut, equivalent photons.
 * @param mass   m    GeV
 * @returns      σ    GeV⁻² at g = e (ε = 1)
 * Source: Kirpichnikov:2021jev. Accuracy: 1.2 % against the exact tree level, 1 MeV to 3 GeV.
 */
export const muonCrossSection = (mass: number, beam: MuonBeam, order = CONVERGED_NODES): number =>
  crossSectionAbove(muonOnLead, mass, beam.energy, beam.fractionAbove, order, { u: order, t: order });

/**
 * Vectors per muon on target.
 *   n = (ρN_A/A) L σ
 * @param mass  m    GeV
 * @returns     n    at ε = 1, before efficiency
 * Source: NA64:2024klw. Accuracy: as muonCrossSection; energy loss of the muon (0.1 to 0.5 %) left out.
 */
export const vectorsPerMuon = (mass: number, beam: MuonBeam): number => nucleiAlongTarget(muonCrossSection(mass, beam));

/**
 * Events per muon of a process on the nuclei of the target.
 *   n = (ρN_A/A) L σ
 * @param crossSection  σ  GeV⁻²
 */
export const nucleiAlongTarget = (crossSection: number): number => NUCLEI_PER_CM2 * GEV_MINUS2_TO_CM2 * crossSection;

/**
 * Bosons of any spin per muon on target.
 * @param kind  V, A, S or P
 * @param mass  m    GeV
 * @returns     n    at g = e, before efficiency
 * Source: Kirpichnikov:2021jev (all kinds). Accuracy: as muonCrossSection for V; not compared with a published limit for the others.
 */
export const bosonsPerMuon = (kind: Kind, mass: number, beam: MuonBeam): number =>
  nucleiAlongTarget(equivalentPhotons({ ...muonOnLead, kind }, mass, beam));

/**
 * The same at several masses with another cross section.
 * @param masses  m  GeV
 * @returns       n  at ε = 1, before efficiency
 * Accuracy: exact tree level 1e-4; the inelastic share is that of the exact tree level with the nucleus at rest.
 */
export function vectorYields(masses: Float64Array, beam: MuonBeam, { level, formFactor } = FITTED_WITH): Float64Array {
  const process: Process = { ...muonOnLead, level: LEVELS[level] };
  const exact = (mass: number) => crossSectionAbove(process, mass, beam.energy, beam.fractionAbove, EXACT_NODES.x, EXACT_NODES.inner);
  const sigma = (mass: number) => (level === 'ETL' ? exact(mass) : equivalentPhotons(process, mass, beam));
  const yields = alongMass(masses, beam.energy, CURVE_POINTS, (mass) => nucleiAlongTarget(sigma(mass)));
  if (formFactor === 'elastic') return yields;
  const shares = inelasticShares({ ...process, level: 'etlStatic' }, masses, beam.energy, beam.fractionAbove);
  return yields.map((n, i) => n * (1 + (shares[i] as number)));
}

/** Chebyshev points in ln m of a curve. */
const CURVE_POINTS = 32;

const equivalentPhotons = (process: Process, mass: number, { energy, fractionAbove }: MuonBeam): number =>
  crossSectionAbove(process, mass, energy, fractionAbove, CONVERGED_NODES, { u: CONVERGED_NODES, t: CONVERGED_NODES });

const efficiencyMasses = Float64Array.of(0.001, 0.01, 0.02, 0.035, 0.06, 0.1, 0.15, 0.22, 0.32, 0.5, 0.8, 1.2, 1.8).map(Math.log);
const efficiencyValues = Float64Array.of(
  0.0517,
  0.0512,
  0.0519,
  0.0553,
  0.0644,
  0.0778,
  0.0882,
  0.0938,
  0.0947,
  0.0922,
  0.0861,
  0.0728,
  0.0559,
).map(Math.log);

/**
 * Signal efficiency of NA64μ, fitted to its published 2022 limit on the A′: it absorbs all that is not modelled.
 * Interpolated in ln ε against ln m, constant beyond 1 MeV and 1.8 GeV.
 * @param mass  m    GeV
 * @returns     0 to 1
 * Source: fit to NA64:2024klw. The published curve is not followed above 2 GeV, where it bends unphysically.
 */
export const na64muEfficiency = (mass: number): number => Math.exp(interpolateLinear(efficiencyMasses, efficiencyValues, Math.log(mass)));

/** Recoil angles of the scattered muon that the 2022 selection accepts, rad: fitted. */
const RECOIL_ANGLES = [1.67e-3, 22e-3] as const;
/** Efficiency for a muon within these angles: fitted. */
const RECOIL_EFFICIENCY = 0.129;

/**
 * Signal efficiency of NA64μ from the angle of the scattered muon.
 *   eff = 0.129 P(1.67 mrad < ψ < 22 mrad)
 * @param mass  m    GeV
 * @returns     0 to 1; 0 where no vector can be made
 * Source: fit of factor and angles to NA64:2024klw: within 5 % in the coupling below 2 GeV.
 */
export function recoilEfficiency(mass: number, beam: MuonBeam): number {
  const process = { nucleus: muonOnLead.nucleus, leptonMass: MUON_MASS, mass, energy: beam.energy };
  const all = recoilCrossSection(process, beam.fractionAbove, [0, Number.POSITIVE_INFINITY]);
  return all > 0 ? (RECOIL_EFFICIENCY * recoilCrossSection(process, beam.fractionAbove, RECOIL_ANGLES)) / all : 0;
}

/** Exposure of NA64μ. */
export interface MuonExposure {
  readonly muonsOnTarget: number;
  /** Factor on the 2022 efficiency; the published projections take 4. */
  readonly efficiencyScale: number;
}

/**
 * Events of a vector with coupling 1 to muons, all of it invisible.
 *   N = MOT n eff/(4πα)
 * @param mass  m    GeV
 */
export const eventsAtUnitCoupling = (mass: number, exposure: MuonExposure): number =>
  (exposure.muonsOnTarget * exposure.efficiencyScale * na64muEfficiency(mass) * vectorsPerMuon(mass, na64muBeam)) / (4 * Math.PI * ALPHA);

/**
 * Coupling of the Z′ of L_μ−L_τ that gives a number of events.
 *   C g² BR_inv(g) = N, see zPrimeCouplingAtRate
 * @param mass    m    GeV
 * @param events  N
 * @param dark    dark matter charged under the Z′, null for none
 * @returns       g
 * Source: NA64:2024klw. Accuracy: the efficiency was fitted on the A′ curve, the Z′ is not validated beyond it.
 */
export function zPrimeCouplingAt(mass: number, exposure: MuonExposure, events: number, dark: DarkCharge | null): number {
  return zPrimeCouplingAtRate(mass, events / eventsAtUnitCoupling(mass, exposure), dark);
}
