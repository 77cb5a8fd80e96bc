import { ELECTRON_MASS } from '../constants.ts';
import { fermionPairWidth } from '../decay/fermionPair.ts';
import { mediatorCrossSection } from '../relic/otherMediators.ts';
import { mediatorCoupling } from './mediatorTarget.ts';

/** Dirac dark matter and a spin-0 mediator that couples to electrons only. */
export interface ElectronPortal {
  readonly mediator: 'scalar' | 'pseudoscalar';
  /** m_χ, GeV. */
  readonly mass: number;
  /** M/m_χ. */
  readonly ratio: number;
  /** g_x. */
  readonly darkCoupling: number;
}

/**
 * Coupling of a spin-0 mediator to electrons with which Dirac dark matter has the observed density.
 *   σ as in mediatorCrossSection; Γ = Γ(→ χχ̅) + Γ(→ e⁺e⁻);  S p-wave, P s-wave
 * @returns  g_e; NaN for M/m_χ < 2.001
 * Source: Gondolo:1990dk; Voronchikhin:2023qig (model). Valid: m_χ > m_e. Accuracy: 0.6 %. Not compared with a published curve.
 */
export function electronPortalCoupling({ mediator, mass, ratio, darkCoupling }: ElectronPortal): number {
  const kind = mediator === 'scalar' ? 'S' : 'P';
  const M = ratio * mass;
  const lepton = { leptonCoupling: 1, leptonMass: ELECTRON_MASS } as const;
  const model = { mediator, darkMatter: 'dirac', mass, mediatorMass: M, darkCoupling, ...lepton } as const;
  return mediatorCoupling({
    mass,
    ratio,
    wave: mediator === 'scalar' ? 1 : 0,
    crossSection: (energy, width) => mediatorCrossSection({ ...model, width }, energy),
    darkWidth: fermionPairWidth(kind, darkCoupling, M, mass),
    visibleWidth: fermionPairWidth(kind, 1, M, ELECTRON_MASS),
  });
}
