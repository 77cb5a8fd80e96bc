import type { RelicId } from '../../../catalog/index.ts';
import { target } from '../computed.ts';
import type { Case, Claim } from '../types.ts';

/** Median of ours over published, bin by bin in m_χ (GeV): 7 % below 80 MeV, 12 % to 950 MeV. */
const binwise: readonly Claim[] = (
  [
    [[1.02e-3, 2.5e-3], 0.07],
    [[2.5e-3, 0.02], 0.07],
    [[0.02, 0.08], 0.07],
    [[0.08, 0.25], 0.12],
    [[0.25, 0.56], 0.12],
    [[0.56, 0.95], 0.12],
  ] as const
).map(([masses, within]) => ({ measure: 'median', masses, within }));

function thermalTarget(relic: RelicId, formula: RelicId, published: string, title: string): Case {
  return {
    id: `relic-${relic}`,
    title: `Thermal target, ${title}`,
    plane: 'y-mchi',
    published,
    perDecade: { count: 20, points: 'left out' },
    masses: { lower: [1.02e-3, 0.95] },
    about:
      'Digitised with a few per cent of jitter at uneven distances, so it is compared at masses evenly spaced in ln m. Other published copies of the same target differ from this one by 20 to 30 %.',
    candidates: [
      {
        id: 'boltzmann',
        title: 'Boltzmann equation',
        sample: 'out of sample',
        fitted: 'nothing',
        computed: target(relic),
        claims: [],
        verdict:
          'The answer. It lies above the published line because the line takes ⟨σv⟩ to fall as one power of the temperature after freeze-out, and it falls faster.',
      },
      {
        id: 'formula',
        title: 'freeze-out formula',
        sample: 'partly',
        fitted: 'no number; this form of the formula was picked among about 24 below 75 MeV, above that nothing',
        computed: target(formula),
        claims: binwise,
        verdict: 'Kolb and Turner’s formula with ⟨σv⟩ taken at x_f: what the published line was made with, as far as can be told.',
      },
    ],
  };
}

export const thermalTargets: readonly Case[] = [
  thermalTarget('scalar', 'scalar-formula', 'relic_scalar', 'complex scalar'),
  thermalTarget('majorana', 'majorana-formula', 'relic_majorana', 'Majorana'),
  thermalTarget('pseudo-dirac', 'pseudo-dirac-formula', 'relic_pseudodirac', 'pseudo-Dirac'),
];
