import { ELECTRON_MASS } from '../constants.ts';
import { decayLengthM } from '../decay/decayLength.ts';
import { type ExcitedState, excitedStateWidth } from '../decay/excitedState.ts';
import { gaussLegendre } from '../numerics/gaussLegendre.ts';
import { decayProbability } from './decayVolume.ts';
import type { Radiated, SourceSpectrum } from './source.ts';

const ENERGY_NODES = 16;

/**
 * Energies of χ₂ from A′ → χ₁χ₂, between which it is uniformly distributed.
 *   E₂ = γ(E* ± βp*),  E* = (m_A′² + m₂² − m₁²)/2m_A′,  p*² = E*² − m₂²,  γ = E_A′/m_A′
 * @param energy  E_A′  GeV
 * @returns       lowest and highest E₂, GeV; NaN for m_A′ < m₁ + m₂
 */
export function excitedStateEnergies({ mediatorMass, lighterMass, heavierMass }: ExcitedState, energy: number): [number, number] {
  const rest = (mediatorMass ** 2 + heavierMass ** 2 - lighterMass ** 2) / (2 * mediatorMass);
  const momentum = Math.sqrt((rest - heavierMass) * (rest + heavierMass));
  const boost = Math.sqrt((energy - mediatorMass) * (energy + mediatorMass)) / mediatorMass;
  const centre = (energy / mediatorMass) * rest;
  return [centre - boost * momentum, centre + boost * momentum];
}

/**
 * Probability that χ₂ from the decay of an A′ lives beyond a distance, averaged over its energy.
 *   ⟨exp(−L/l)⟩,  l = (ħc/Γ) p₂/m₂
 * @param energy     E_A′  GeV
 * @param distanceM  L     m
 * Source: Izaguirre:2015zva (model), arXiv:2107.02021 (chain at NA64); width as in `excitedStateWidth`. Accuracy: 16 nodes.
 */
export function survival(state: ExcitedState, energy: number, distanceM: number): number {
  const width = excitedStateWidth(state, ELECTRON_MASS);
  let sum = 0;
  forEachEnergy(state, energy, (E2, share) => {
    sum += share * decayProbability(decayLengthM(width, state.heavierMass, E2), distanceM, Number.POSITIVE_INFINITY);
  });
  return sum;
}

/**
 * Source of χ₂ from a source of A′ that all decay to χ₁χ₂: what `expectedEvents` and `contour` take. Beyond the
 * last calorimeter χ₂ looks invisible (no end of the decay volume), inside it like a decay to photons.
 * @param state     its mixing is not used: the source is at ε = 1
 * @param mediators  A′ per beam particle at ε = 1, by energy
 */
export function excitedStateSource(state: Omit<ExcitedState, 'mixing'>, mediators: Radiated): SourceSpectrum {
  const atUnitMixing = { ...state, mixing: 1 };
  const width = excitedStateWidth(atUnitMixing, ELECTRON_MASS);
  const energies: number[] = [];
  const strengths: number[] = [];
  mediators.energies.forEach((energy, j) => {
    forEachEnergy(atUnitMixing, energy, (E2, share) => {
      energies.push(E2);
      strengths.push(share * (mediators.strengths[j] as number));
    });
  });
  const decayLengthsM = Float64Array.from(energies, (energy) => decayLengthM(width, state.heavierMass, energy));
  return { mass: state.heavierMass, energies: Float64Array.from(energies), strengths: Float64Array.from(strengths), decayLengthsM };
}

/** Gauss–Legendre over the flat distribution of E₂; the shares add up to 1. */
function forEachEnergy(state: ExcitedState, energy: number, visit: (energy: number, share: number) => void): void {
  const [low, high] = excitedStateEnergies(state, energy);
  const rule = gaussLegendre(ENERGY_NODES);
  for (let i = 0; i < ENERGY_NODES; i++) {
    visit(low + 0.5 * (high - low) * (1 + (rule.nodes[i] as number)), 0.5 * (rule.weights[i] as number));
  }
}
