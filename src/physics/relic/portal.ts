import { ALPHA, ELECTRON_MASS, MUON_MASS, TAU_MASS } from '../constants.ts';
import { baryonicRatio } from '../decay/bMinusL.ts';
import { hadronicRatio } from '../decay/darkPhoton.ts';
import { vectorPhaseSpace } from '../decay/fermionPair.ts';

/** A vector meson far narrower than the thermal energies. */
export interface NarrowResonance {
  /** GeV. */
  readonly mass: number;
  /** Area of its R(s) in √s: (9π/2) Γ_ee/α², GeV. */
  readonly area: number;
}

/** How a vector mediator couples to the Standard Model. */
export interface Portal {
  /** F(√s): rate to Standard Model particles over that to one pair of massless leptons of unit charge. */
  readonly finalStates: (energy: number) => number;
  /** Energies where F has an edge or a peak, GeV. */
  readonly edges: readonly number[];
  readonly narrow: readonly NarrowResonance[];
}

const leptonThresholds = [2 * ELECTRON_MASS, 2 * MUON_MASS, 2 * TAU_MASS];

/** Where R(s) bends: two-pion threshold, ρ, ω, φ, higher mesons, charm, bottom; GeV. */
const hadronEdges = [
  0.28, 0.3, 0.6, 0.72, 0.765, 0.775, 0.7825, 0.79, 0.81, 0.95, 1.0, 1.012, 1.017, 1.0192, 1.0215, 1.027, 1.05, 1.48, 1.5, 2.0, 3.72, 4.6,
  10.55, 11.5,
];

/** J/ψ, ψ′, Υ(1S), Υ(2S), Υ(3S): mass and Γ_ee in GeV. Source: ParticleDataGroup:2024cfk. */
const narrowResonances = [
  [3.0969, 5.53e-6],
  [3.6861, 2.33e-6],
  [9.4604, 1.34e-6],
  [10.0234, 0.612e-6],
  [10.3551, 0.443e-6],
] as const;

/** Kinetic mixing: couples to electric charge, coupling = αε². F = P(e) + P(μ) + P(τ) + R(s). */
export const darkPhotonPortal: Portal = {
  finalStates: (energy) =>
    vectorPhaseSpace(energy, ELECTRON_MASS) +
    vectorPhaseSpace(energy, MUON_MASS) +
    vectorPhaseSpace(energy, TAU_MASS) +
    hadronicRatio(energy),
  edges: [...leptonThresholds, ...hadronEdges],
  narrow: narrowResonances.map(([mass, electronWidth]) => ({ mass, area: (4.5 * Math.PI * electronWidth) / ALPHA ** 2 })),
};

/** Gauged L_μ−L_τ, coupling = g′²/4π. F = 1 (ν_μ, ν_τ) + P(μ) + P(τ). */
export const muTauPortal: Portal = {
  finalStates: (energy) => 1 + vectorPhaseSpace(energy, MUON_MASS) + vectorPhaseSpace(energy, TAU_MASS),
  edges: leptonThresholds,
  narrow: [],
};

/** Gauged B−L, coupling = g²/4π. F = 3/2 (three neutrinos) + P(e) + P(μ) + P(τ) + R_B(s). */
export const bMinusLPortal: Portal = {
  finalStates: (energy) =>
    1.5 +
    vectorPhaseSpace(energy, ELECTRON_MASS) +
    vectorPhaseSpace(energy, MUON_MASS) +
    vectorPhaseSpace(energy, TAU_MASS) +
    baryonicRatio(energy),
  edges: [...leptonThresholds, ...hadronEdges],
  narrow: [],
};
