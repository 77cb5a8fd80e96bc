import { candidates, crossSectionPerCoupling } from '../relic/annihilation.ts';
import { tabulateCrossSection, tabulatedCrossSection } from '../relic/crossSectionTable.ts';
import { crossSectionTimes, expansion } from '../relic/freezeOut.ts';
import type { Portal } from '../relic/portal.ts';
import { averagingNodes } from '../relic/thermalAverage.ts';
import { relicCoupling, reweighted } from './relicCoupling.ts';

/** Dirac dark matter that annihilates through a mediator with a cross section of its own. */
export interface MediatorTarget {
  /** m_χ, GeV. */
  readonly mass: number;
  /** M/m_χ. */
  readonly ratio: number;
  /** 0 s-wave, 1 p-wave. */
  readonly wave: 0 | 1;
  /** Annihilation cross section at visible coupling 1, GeV⁻². */
  readonly crossSection: (energy: number, width: number) => number;
  /** Γ of the mediator to dark matter, GeV. */
  readonly darkWidth: number;
  /** Γ to what is seen at visible coupling 1, GeV. */
  readonly visibleWidth: number;
}

/** Lays out the energies of an average; the cross section replaces it. */
const one: Portal = { finalStates: () => 1, edges: [], narrow: [] };
const SMALLEST_RATIO = 2.001;

/**
 * Visible coupling of a mediator with which Dirac dark matter has the observed density.
 * @returns  coupling; NaN for M/m_χ < 2.001
 * Source: Gondolo:1990dk. Accuracy: 0.6 %.
 */
export function mediatorCoupling({ mass, ratio, wave, crossSection, darkWidth, visibleWidth }: MediatorTarget): number {
  if (!(ratio >= SMALLEST_RATIO)) return Number.NaN;
  const vector = { portal: one, darkMatter: 'dirac', mass, ratio, alphaD: 1 } as const;
  const crossSections = (width: number) => {
    const ratioOf = (energy: number) => crossSection(energy, width) / crossSectionPerCoupling(vector, width, energy);
    const table = tabulateCrossSection(reweighted(averagingNodes(vector, width), ratioOf), mass);
    return Float64Array.from(crossSectionTimes, (t) => candidates.dirac.pairing * tabulatedCrossSection(table, t));
  };
  const universe = expansion(mass, candidates.dirac.states);
  const width = (squared: number) => darkWidth + squared * visibleWidth;
  return Math.sqrt(relicCoupling({ mass, universe, wave, width, crossSections }));
}
