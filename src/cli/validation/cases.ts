import type { ExperimentId, PlaneId } from '../../catalog/index.ts';
import type { Setup } from '../../catalog/params.ts';

/** A published curve and the computed one it is held against. */
export interface Case {
  readonly id: string;
  readonly title: string;
  readonly plane: PlaneId;
  readonly limit: string;
  readonly experiment: ExperimentId;
  readonly setup: Partial<Setup>;
  /** Masses (GeV) that are compared; all when absent. */
  readonly masses?: readonly [number, number];
  /** Masses (GeV) where resonant annihilation shapes the curve; null: no such region. */
  readonly resonance: readonly [number, number] | null;
  readonly verdict: string;
}

const RESONANCE = [0.15, 0.42] as const;

/** Analyses before 2021 did not include annihilation: it is left out of their comparison. */
const NO_ANNIHILATION: Partial<Setup> = { annihilationEfficiency: 0 };

const OUT_OF_SAMPLE =
  'Out of sample: window and efficiency are those fitted to the 2022 curve. Bremsstrahlung alone, as in the analysis of the time.';

export const cases: readonly Case[] = [
  {
    id: 'na64e-2022',
    title: 'NA64e 2016–22, 9.37 × 10¹¹ electrons',
    plane: 'eps-mA',
    limit: 'NA64e_2022_937e11',
    experiment: 'na64e-2022',
    setup: {},
    resonance: RESONANCE,
    verdict: 'In sample: efficiency and upper window edge were fitted to this curve and to the positron curve.',
  },
  {
    id: 'na64e-2022-constant-efficiency',
    title: 'NA64e 2016–22, one constant efficiency, no upper window edge, sharp cut',
    plane: 'eps-mA',
    limit: 'NA64e_2022_937e11',
    experiment: 'na64e-2022',
    setup: { missingEnergyMax: 160, resolutionStochastic: 0, resolutionConstant: 0, efficiency: 0.42 },
    resonance: RESONANCE,
    verdict: 'The simplest model: nothing but a cut at half the beam energy and one efficiency, fitted to this curve.',
  },
  {
    id: 'na64e-2018',
    title: 'NA64e 2016–18, 2.84 × 10¹¹ electrons',
    plane: 'eps-mA',
    limit: 'NA64e_2016-18_284e11',
    experiment: 'na64e-2018',
    setup: NO_ANNIHILATION,
    resonance: null,
    verdict: OUT_OF_SAMPLE,
  },
  {
    id: 'na64e-2016-october',
    title: 'NA64e October 2016, 4.3 × 10¹⁰ electrons',
    plane: 'eps-mA',
    limit: 'NA64e_2016_43e10',
    experiment: 'na64e-2016-october',
    setup: NO_ANNIHILATION,
    resonance: null,
    verdict: OUT_OF_SAMPLE,
  },
  {
    id: 'na64e-2016-july',
    title: 'NA64e July 2016, 2.75 × 10⁹ electrons',
    plane: 'eps-mA',
    limit: 'NA64e_2016_275e9',
    experiment: 'na64e-2016-july',
    setup: NO_ANNIHILATION,
    resonance: null,
    verdict: `${OUT_OF_SAMPLE} The published points were read coarsely from a later paper’s figure.`,
  },
  {
    id: 'na64e-positron-2022',
    title: 'NA64e⁺ 2022, 10¹⁰ positrons',
    plane: 'eps-mA',
    limit: 'NA64eplus_2022',
    experiment: 'na64e-positron-2022',
    setup: {},
    resonance: RESONANCE,
    verdict: 'The upper window edge was chosen after looking at this curve too; the efficiency was fitted to the 2022 electron curve.',
  },
];
