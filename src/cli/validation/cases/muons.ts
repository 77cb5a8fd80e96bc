import { reach } from '../computed.ts';
import type { Case } from '../types.ts';

export const muons: readonly Case[] = [
  {
    id: 'na64mu-2022',
    title: 'NA64μ 2022, 1.98 × 10¹⁰ muons',
    plane: 'eps-mA',
    published: 'NA64mu_2022_198e10',
    about:
      'The published curve bends without a physical reason above 2 GeV; those points are not in the file. The published projections are this curve rescaled by exposure and a factor 4 in efficiency, so they test nothing and have no section. No numerical limit on the Z′ of L_μ−L_τ was found: that plane is not validated beyond this curve.',
    candidates: [
      {
        id: 'table',
        title: 'efficiency table',
        sample: 'in sample',
        fitted: 'efficiency at 13 masses, on this curve; it absorbs everything that is not modelled',
        computed: reach('na64mu-2022'),
        claims: [{ measure: 'each', masses: [1e-3, 2], within: 0.02 }],
        verdict: 'Thirteen numbers fitted to 29 points: the agreement shows that the fit works, not that the physics is right.',
      },
      {
        id: 'recoil-angle',
        title: 'recoil-angle model',
        sample: 'in sample',
        fitted: 'two of three numbers (efficiency 0.129 and an angle of the scattered muon), on this curve',
        computed: reach('na64mu-2022', { setup: { muonEfficiency: 'recoil' } }),
        claims: [{ measure: 'each', masses: [1e-3, 2], within: 0.06 }],
        verdict: 'The shape over three decades in mass follows from the scattering angle of the muon.',
      },
    ],
  },
];
