import { reach } from '../computed.ts';
import type { Case } from '../types.ts';

/** Models beside the dark photon, L_μ−L_τ and axion-like particles. */
export const furtherModels: readonly Case[] = [
  {
    id: 'b-minus-l-2021',
    title: 'NA64e B−L, 3.22 × 10¹¹ electrons',
    plane: 'gBL-mZ',
    published: 'NA64_2022_BL',
    about:
      'The curve is that of a Z′ whose decays are all invisible, as to dark matter. Fifteen points; the exposure is quoted from memory in the compilation. Computed with the window, efficiency and resolution that were fitted to the A′ curves of 2022.',
    candidates: [
      {
        id: 'invisible',
        title: 'with dark matter',
        sample: 'out of sample',
        fitted: 'nothing for this curve',
        computed: reach('na64e-2021', { params: { charged: 'yes' } }),
        claims: [{ measure: 'each', masses: [1e-6, 0.2], within: 0.16 }],
        verdict: 'Below 0.2 GeV within a sixth, without an adjusted number. The published curve has no annihilation peak above it.',
      },
      {
        id: 'standard-model',
        title: 'Standard Model decays',
        sample: 'out of sample',
        fitted: 'nothing for this curve',
        computed: reach('na64e-2021', { params: { charged: 'no' } }),
        claims: [],
        verdict:
          'What the same data say about a Z′ that decays to neutrinos, charged leptons and hadrons alone: up to 40 % weaker above 10 MeV, where visible decays are lost.',
      },
    ],
  },
  {
    id: 'millicharge-muons',
    title: 'Millicharged particles, 10¹⁴ muons',
    plane: 'mcp',
    published: {
      key: 'Gninenko:202504295',
      where: 'abstract',
      cl: 0.9,
      points: [
        [0.01, 1e-4],
        [0.15, 7e-4],
      ],
    },
    about:
      'Ends of the range quoted in the abstract, rounded there to one digit. No published curve of NA64e on millicharged particles was found as numbers: electrons are not compared.',
    candidates: [
      {
        id: 'every-event',
        title: 'every event seen',
        sample: 'out of sample',
        fitted: 'nothing; efficiency 1',
        computed: reach('na64mu-2022', { exposure: 1e14, setup: { muonEfficiency: 'full' } }),
        claims: [{ measure: 'each', masses: [0.01, 0.15], within: 0.2 }],
        verdict: 'Both ends are met to the digit that is quoted.',
      },
      {
        id: 'table',
        title: 'efficiency of 2022',
        sample: 'out of sample',
        fitted: 'efficiency at 13 masses, on the A′ curve of 2022',
        computed: reach('na64mu-2022', { exposure: 1e14 }),
        claims: [],
        verdict:
          'With the efficiency that the A′ curve of 2022 asks for the limit is three to five times weaker: the estimate assumes a better selection.',
      },
    ],
  },
];
