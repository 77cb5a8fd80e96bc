import { annihilationCrossSection, positronEnergyAt, squaredEnergy, widthOverMass } from '../../physics/annihilation.ts';
import { crossSectionAbove, spectrum } from '../../physics/bremsstrahlung/crossSection.ts';
import { ELECTRON_MASS, GEV_MINUS2_TO_PB } from '../../physics/constants.ts';
import { darkPhotonToLeptonsWidth } from '../../physics/decay/darkPhoton.ts';
import { decayLengthM } from '../../physics/decay/decayLength.ts';
import { decayProbability } from '../../physics/longLived/decayVolume.ts';
import { materials } from '../../physics/materials.ts';
import { electronProcess } from '../../physics/missingEnergy.ts';
import { muonCrossSection, na64muBeam, vectorsPerMuon } from '../../physics/muonYield.ts';
import { nucleiPerRadiationLength } from '../../physics/thickTarget.ts';
import { crossing, curve, evenlySpaced, logSpaced, type Xy } from './points.ts';
import { BENCHMARK, GEV_PER_MEV } from './relicModel.ts';
import { remembered } from './remembered.ts';

/** GeV. */
export const ELECTRON_BEAM = 100;
const electronOnLead = electronProcess('ETL', materials.Pb);
/** 1e-4 of the cross section. */
const NODES = { u: 12, t: 12 };
const ORDER = 24;

export interface SpectrumValues {
  readonly mediatorMeV: number;
  readonly cutGeV: number;
}

export const SMALLEST_SHARE = 0.01;
/** GeV more of missing energy, to compare with; the last cut is 95 GeV. */
const [HARDER_BY, HARDEST] = [20, 95];
const shares = [...evenlySpaced(SMALLEST_SHARE, 0.9, 60), ...logSpaced(0.1, 1e-3, 40).map((left) => 1 - left)];

const electronSigma = (mass: number, share: number): number => crossSectionAbove(electronOnLead, mass, ELECTRON_BEAM, share, ORDER, NODES);

const shapeOf = remembered((mediatorMeV: number): readonly Xy[] => {
  const mass = mediatorMeV * GEV_PER_MEV;
  const total = electronSigma(mass, SMALLEST_SHARE);
  const open = shares.filter((x) => x * ELECTRON_BEAM > mass);
  return curve(open, (x) => spectrum(electronOnLead, mass, ELECTRON_BEAM, 1 - x, NODES) / total);
});

/** (1/σ) dσ/dx of A′ radiated by one electron of 100 GeV on lead, and the share above a cut on the missing energy. */
export function missingEnergyShape({ mediatorMeV, cutGeV }: SpectrumValues) {
  const mass = mediatorMeV * GEV_PER_MEV;
  const total = electronSigma(mass, SMALLEST_SHARE);
  const kept = (cut: number): number => electronSigma(mass, cut / ELECTRON_BEAM) / total;
  const harderCutGeV = Math.min(cutGeV + HARDER_BY, HARDEST);
  return { shape: shapeOf(mediatorMeV), cut: cutGeV / ELECTRON_BEAM, kept: kept(cutGeV), harderCutGeV, keptHarder: kept(harderCutGeV) };
}

export interface DecayWindowValues {
  readonly shieldM: number;
  readonly decayM: number;
  readonly mediatorMeV: number;
}

const mixings = logSpaced(1e-6, 1e-1, 400);
/** The edges drawn are those where the signal is this part of its largest value. */
export const EDGE = 0.01;

/** Decays in the volume, and the signal ∝ ε² times their probability over its largest value, for an A′ of 100 GeV. */
export function decayWindow({ shieldM, decayM, mediatorMeV }: DecayWindowValues) {
  const mass = mediatorMeV * GEV_PER_MEV;
  const length = (mixing: number) => decayLengthM(darkPhotonToLeptonsWidth(mixing, mass, ELECTRON_MASS), mass, ELECTRON_BEAM);
  const signal = (mixing: number) => mixing * mixing * decayProbability(length(mixing), shieldM, decayM);
  const best = mixings.reduce((top, mixing) => (signal(mixing) > signal(top) ? mixing : top));
  const above = mixings.filter((mixing) => signal(mixing) > EDGE * signal(best));
  return {
    probability: curve(mixings, (mixing) => decayProbability(length(mixing), shieldM, decayM)),
    signal: curve(mixings, (mixing) => signal(mixing) / signal(best)),
    lower: above[0] ?? Number.NaN,
    upper: above.at(-1) ?? Number.NaN,
    best,
    lengthAtBestM: length(best),
  };
}

export interface LeptonValues {
  readonly mediatorMeV: number;
}

const HALF = 0.5;
const leptonMasses = logSpaced(1, 3000, 32);
const perElectron = (mass: number): number => nucleiPerRadiationLength(materials.Pb) * electronSigma(mass, HALF);

const leptonLines = remembered(() => ({
  electrons: curve(leptonMasses, (m) => perElectron(m * GEV_PER_MEV)),
  muons: curve(leptonMasses, (m) => vectorsPerMuon(m * GEV_PER_MEV, na64muBeam)),
}));

/** A′ per beam particle at ε = 1 with half its energy: electrons in one radiation length, muons in forty. */
export function leptons({ mediatorMeV }: LeptonValues) {
  const mass = mediatorMeV * GEV_PER_MEV;
  const [electron, muon] = [perElectron(mass), vectorsPerMuon(mass, na64muBeam)];
  const { electrons, muons } = leptonLines();
  return {
    electrons,
    muons,
    crossingMeV: crossing(electrons, muons),
    electron,
    muon,
    ratio: muon / electron,
    /** Cross section of muons over that of electrons. */
    sigmaRatio: muonCrossSection(mass, na64muBeam) / electronSigma(mass, HALF),
  };
}

export interface AnnihilationValues {
  readonly mediatorMeV: number;
  readonly alphaD: number;
}

const POSITRONS = [1, 300] as const;

/** Resonant annihilation of a positron on an electron at rest, against the positron energy. */
export function positronResonance({ mediatorMeV, alphaD }: AnnihilationValues) {
  const mass = mediatorMeV * GEV_PER_MEV;
  const dark = { alphaD, massRatio: BENCHMARK.ratio, darkMatter: 'dirac' } as const;
  const peak = positronEnergyAt(mass * mass);
  const relativeWidth = widthOverMass(dark, mass);
  const near = [0, 0.2, 0.5, 1, 2, 4, 8].flatMap((k) => [1 - k * relativeWidth, 1 + k * relativeWidth]).map((f) => peak * f);
  const energies = [...logSpaced(...POSITRONS, 160), ...near].filter((e) => e >= POSITRONS[0] && e <= POSITRONS[1]);
  return {
    sigma: curve(
      energies.sort((a, b) => a - b),
      (energy) => annihilationCrossSection(dark, mass, energy) * GEV_MINUS2_TO_PB,
    ),
    peak,
    relativeWidth,
    massAtBeamMeV: Math.sqrt(squaredEnergy(ELECTRON_BEAM)) / GEV_PER_MEV,
  };
}
