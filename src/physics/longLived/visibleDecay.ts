import type { Kind } from '../bremsstrahlung/process.ts';
import { ELECTRON_MASS, ELEMENTARY_CHARGE, MUON_MASS } from '../constants.ts';
import { darkPhotonToHadronsWidth } from '../decay/darkPhoton.ts';
import { fermionPairWidth } from '../decay/fermionPair.ts';

/** Widths at ε = 1, GeV. */
export interface VisibleWidths {
  readonly toElectrons: number;
  readonly total: number;
}

/**
 * Widths of a boson coupled to electrons with ε e, per ε².
 *   to e⁺e⁻: V, A, S, P of fermionPairWidth;  a vector (A′) decays to muons and hadrons too
 * @param mass  m   GeV
 * @returns     Γ/ε²  GeV; 0 below 2m_e
 * Source: Bjorken:2009mm; hadrons: Ilten:2018crw. Accuracy: tree level; that of R(s) for hadrons.
 */
export function visibleWidths(kind: Kind, mass: number): VisibleWidths {
  const toElectrons = fermionPairWidth(kind, ELEMENTARY_CHARGE, mass, ELECTRON_MASS);
  const other = kind === 'V' ? fermionPairWidth('V', ELEMENTARY_CHARGE, mass, MUON_MASS) + darkPhotonToHadronsWidth(1, mass) : 0;
  return { toElectrons, total: toElectrons + other };
}

/** Masses at which a channel other than e⁺e⁻ opens (hadrons: where R(s) sets in), GeV. */
export const channelOpenings = (kind: Kind): readonly number[] => (kind === 'V' ? [2 * MUON_MASS, 0.28] : []);
