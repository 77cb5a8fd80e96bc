import { ELECTRON_MASS } from '../constants.ts';
import { decayLengthM } from '../decay/decayLength.ts';
import { type ExcitedState, excitedStateWidth } from '../decay/excitedState.ts';
import { decayProbability } from '../longLived/decayVolume.ts';
import { excitedStateEnergies } from '../longLived/semivisible.ts';
import { gaussLegendre } from '../numerics/gaussLegendre.ts';
import { pairEnergyBelow } from './pairEnergy.ts';

const ENERGY_NODES = 32;

/** χ₁, χ₂ and A′ at unit mixing. */
export type Chain = Omit<ExcitedState, 'mixing'>;

/** Where an A′ → χ₁χ₂, χ₂ → χ₁e⁺e⁻ may be seen behind the point of production, and above which energies. */
export interface ChainDetector {
  /** End of the electromagnetic calorimeter, m. */
  readonly calorimeterEndM: number;
  /** Begin and end of the hadron calorimeters that count as a decay volume, m. */
  readonly visibleFromM: number;
  readonly visibleToM: number;
  /** A pair is seen above, and vetoes an event as missing energy above, GeV. */
  readonly visibleEnergy: number;
  readonly vetoEnergy: number;
  /** Smallest missing energy, GeV. */
  readonly missingEnergyMin: number;
}

/** A sum over channels: probabilities, or events. */
export interface ChannelSums {
  /** χ₂ leaves the set-up. */
  readonly invisible: number;
  /** Decay seen in the last hadron calorimeters. */
  readonly visible: number;
  /** Decay behind the electromagnetic calorimeter, too soft to veto. */
  readonly soft: number;
  /** Decay in the electromagnetic calorimeter with enough missing energy left. */
  readonly calorimeter: number;
}

/** χ₂ of one energy, from A′ of one energy: everything that does not depend on the mixing. */
export interface ChainNode {
  readonly weight: number;
  /** Mean decay length times ε², m. */
  readonly lengthM: number;
  /** Probabilities that the pair has less than the three energies that matter. */
  readonly belowVisible: number;
  readonly belowVeto: number;
  readonly belowExcess: number;
}

/**
 * Nodes of the mean over the energy of χ₂, flat between the limits of excitedStateEnergies.
 * @param energy  E_A′  GeV
 * @param weight  of this A′; the weights of the nodes add up to it
 * Source: as pairEnergyBelow. Accuracy: 32 nodes, 1e-4 for decays above the visible energy, 1e-5 for the rest.
 */
export function chainNodes(chain: Chain, detector: ChainDetector, energy: number, weight: number): ChainNode[] {
  const [low, high] = excitedStateEnergies({ ...chain, mixing: 1 }, energy);
  const width = excitedStateWidth({ ...chain, mixing: 1 }, ELECTRON_MASS);
  const { nodes, weights } = gaussLegendre(ENERGY_NODES);
  return Array.from(nodes, (node, i) => {
    const E2 = low + 0.5 * (high - low) * (1 + node);
    const below = (cut: number) => (width > 0 ? pairEnergyBelow(chain, E2, cut) : 0);
    return {
      weight: 0.5 * weight * (weights[i] as number),
      lengthM: decayLengthM(width, chain.heavierMass, E2),
      belowVisible: below(detector.visibleEnergy),
      belowVeto: below(detector.vetoEnergy),
      belowExcess: below(energy - detector.missingEnergyMin),
    };
  });
}

/**
 * Sums over the channels of a decay chain A′ → χ₁χ₂, χ₂ → χ₁e⁺e⁻, F(E) = P(E_ee < E).
 *   invisible e^{−L₃/l};  visible (e^{−L₁/l} − e^{−L₃/l})(1 − F(E_vis))
 *   soft (e^{−L_e/l} − e^{−L₃/l}) F(E_veto);  calorimeter (1 − e^{−L_e/l}) F(E_A′ − E_miss)
 * A search like the published one adds invisible and visible; all channels may be added.
 * @param mixing  ε
 * @returns       probabilities for weights that add up to 1
 * Source: arXiv:2107.02021 (search), channels derived here. The efficiency for visible decays is not known here.
 */
export function channelSums(nodes: Iterable<ChainNode>, detector: ChainDetector, mixing: number): ChannelSums {
  const { calorimeterEndM, visibleFromM, visibleToM } = detector;
  const sums = { invisible: 0, visible: 0, soft: 0, calorimeter: 0 };
  for (const { weight, lengthM, belowVisible, belowVeto, belowExcess } of nodes) {
    const length = lengthM / (mixing * mixing);
    sums.invisible += weight * decayProbability(length, visibleToM, Number.POSITIVE_INFINITY);
    sums.visible += weight * decayProbability(length, visibleFromM, visibleToM - visibleFromM) * (1 - belowVisible);
    sums.soft += weight * decayProbability(length, calorimeterEndM, visibleToM - calorimeterEndM) * belowVeto;
    sums.calorimeter += weight * decayProbability(length, 0, calorimeterEndM) * belowExcess;
  }
  return sums;
}
