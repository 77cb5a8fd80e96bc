import { alpPresets } from '../../../catalog/experiments/longLivedRuns.ts';
import { reach } from '../computed.ts';
import type { Case } from '../types.ts';

/** The files have few points: compared between them too. */
const BETWEEN = { count: 12, points: 'kept' } as const;

export const axionLike: readonly Case[] = [
  {
    id: 'na64-alp',
    title: 'NA64 axion-like particles 2016–18, 2.84 × 10¹¹ electrons',
    plane: 'gagg-ma',
    published: 'NA64_2020_AxionLimits',
    perDecade: BETWEEN,
    about:
      'The published figure ends at 0.03 GeV⁻¹; the point beyond is not published and not compared. A second copy of the curve differs by 1 to 2 % at the lower and 2 to 6 % at the upper edge, and the file has twelve points: lines between them add some per cent.',
    candidates: [
      {
        id: 'two-signatures',
        title: 'decay seen and missing energy',
        sample: 'in sample',
        fitted: alpPresets.na64.calibrated,
        computed: reach('na64-alp'),
        claims: [
          { measure: 'each', masses: [1e-4, 0.053], edge: 'lower', within: 0.1 },
          { measure: 'each', masses: [1e-4, 0.053], edge: 'upper', within: 0.1 },
          { measure: 'tip', within: 0.02 },
        ],
        verdict: 'Three numbers fitted to one curve; the mass dependence and the shape of the upper edge are not free.',
      },
    ],
  },
  {
    id: 'e137-alp',
    title: 'E137 axion-like particles, 1.87 × 10²⁰ electrons',
    plane: 'gagg-ma',
    published: 'E137',
    perDecade: BETWEEN,
    masses: { lower: [1e-3, 1], upper: [1e-3, 1] },
    about:
      'The curve comes from a compilation that names no paper; the paper is assigned. The last point of the upper edge is not published and not compared.',
    candidates: [
      {
        id: 'run',
        title: 'effective cut and radius',
        sample: 'in sample',
        fitted: alpPresets.e137.calibrated,
        computed: reach('e137-alp'),
        claims: [
          { measure: 'each', masses: [3e-3, 0.3], edge: 'lower', within: 0.25 },
          { measure: 'each', masses: [3e-3, 0.32], edge: 'upper', within: 0.3 },
        ],
        verdict:
          'The region reaches a fifth further in mass than the published one: the acceptance of two photons far from the dump is too simple here.',
      },
    ],
  },
];
