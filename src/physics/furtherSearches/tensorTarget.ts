import { CHARGED_LEPTONS, spin2VisibleWidth, spin2Width } from '../decay/spin2Width.ts';
import { mediatorCrossSection } from '../relic/otherMediators.ts';
import { mediatorCoupling } from './mediatorTarget.ts';

/** Dirac dark matter and a spin-2 mediator with one coupling to charged leptons and photons. */
export interface TensorPortal {
  /** m_χ, GeV. */
  readonly mass: number;
  /** M/m_χ. */
  readonly ratio: number;
  /** c_χ/Λ, GeV⁻¹. */
  readonly darkTensor: number;
}

/** Two photons count as two massless fermions. */
const FINAL_MASSES = [...CHARGED_LEPTONS, 0, 0];

/**
 * Coupling of a spin-2 mediator to leptons and photons with which Dirac dark matter has the observed density.
 *   σ = (20π/4) 4Γ(√s → χχ̅) Γ(√s → visible)/(b²D), p-wave;  Γ = Γ(→ χχ̅) + Γ(→ visible)
 * @returns  c/Λ  GeV⁻¹; NaN for M/m_χ < 2.001
 * Source: Gondolo:1990dk; cross section derived here, see mediatorCrossSection. Accuracy: 0.6 %; hadrons left out. Not compared with a
 * published curve.
 */
export function tensorPortalCoupling({ mass, ratio, darkTensor }: TensorPortal): number {
  const M = ratio * mass;
  const model = { mediator: 'spin2', darkMatter: 'dirac', mass, mediatorMass: M, darkCoupling: darkTensor, leptonCoupling: 1 } as const;
  const crossSection = (energy: number, width: number) =>
    FINAL_MASSES.reduce((sum, leptonMass) => sum + mediatorCrossSection({ ...model, width, leptonMass }, energy), 0);
  return mediatorCoupling({
    mass,
    ratio,
    wave: 1,
    crossSection,
    darkWidth: spin2Width('fermions', darkTensor, M, mass),
    visibleWidth: spin2VisibleWidth(1, M),
  });
}
