import { ELECTRON_MASS } from '../constants.ts';
import { fermionPairWidth } from '../decay/fermionPair.ts';
import { candidates, crossSectionPerCoupling } from '../relic/annihilation.ts';
import { tabulateCrossSection, tabulatedCrossSection } from '../relic/crossSectionTable.ts';
import { crossSectionTimes, expansion } from '../relic/freezeOut.ts';
import { mediatorCrossSection } from '../relic/otherMediators.ts';
import type { Portal } from '../relic/portal.ts';
import { averagingNodes } from '../relic/thermalAverage.ts';
import { relicCoupling, reweighted } from './relicCoupling.ts';

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

/** Lays out the energies of an average; the cross section replaces it. */
const one: Portal = { finalStates: () => 1, edges: [], narrow: [] };
const SMALLEST_RATIO = 2.001;

/**
 * Coupling of a spin-0 mediator to electrons with which Dirac dark matter has the observed density.
 *   σ as in mediatorCrossSection; Γ = Γ(→ χχ̅) + Γ(→ e⁺e⁻);  S p-wave, P s-wave
 * @returns  g_e; NaN for M/m_χ < 2.001
 * Source: Gondolo:1990dk; Voronchikhin:2023qig (model). Valid: m_χ > m_e. Accuracy: 0.6 %. Not compared with a published curve.
 */
export function electronPortalCoupling({ mediator, mass, ratio, darkCoupling }: ElectronPortal): number {
  if (!(ratio >= SMALLEST_RATIO)) return Number.NaN;
  const kind = mediator === 'scalar' ? 'S' : 'P';
  const M = ratio * mass;
  const vector = { portal: one, darkMatter: 'dirac', mass, ratio, alphaD: 1 } as const;
  const final = {
    mediator,
    darkMatter: 'dirac',
    mass,
    mediatorMass: M,
    darkCoupling,
    leptonCoupling: 1,
    leptonMass: ELECTRON_MASS,
  } as const;
  const crossSections = (width: number) => {
    const ratioOf = (energy: number) => mediatorCrossSection({ ...final, width }, energy) / crossSectionPerCoupling(vector, width, energy);
    const table = tabulateCrossSection(reweighted(averagingNodes(vector, width), ratioOf), mass);
    return Float64Array.from(crossSectionTimes, (t) => candidates.dirac.pairing * tabulatedCrossSection(table, t));
  };
  const toDark = fermionPairWidth(kind, darkCoupling, M, mass);
  const squared = relicCoupling({
    mass,
    universe: expansion(mass, candidates.dirac.states),
    wave: mediator === 'scalar' ? 1 : 0,
    width: (coupling) => toDark + coupling * fermionPairWidth(kind, 1, M, ELECTRON_MASS),
    crossSections,
  });
  return Math.sqrt(squared);
}
