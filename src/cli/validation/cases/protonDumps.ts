import { nucal } from '../../../physics/data/protonTables/nucal.ts';
import { presetSearch, protonPresets } from '../../../physics/protonDump/presets.ts';
import { nominalScales } from '../../../physics/protonDump/sourceTable.ts';
import { protonDump } from '../computed.ts';
import type { Case } from '../types.ts';

const search = presetSearch('NuCal', nucal);
const { eventLimit } = protonPresets.NuCal;
const bremsstrahlungAlone = { ...search, scales: { ...nominalScales, pi0: 0, eta: 0, etap: 0, omega: 0 } };

export const protonDumps: readonly Case[] = [
  {
    id: 'nucal',
    title: 'ν-Cal I, 1.7 × 10¹⁸ protons',
    plane: 'eps-mA-visible',
    published: 'NuCal_brem',
    perDecade: { count: 12, points: 'kept' },
    about:
      'A published analysis of proton bremsstrahlung alone. Models of this radiation differ by a factor three and more in the number of events above 0.3 GeV, which is a third in ε at the lower edge and a tenth at the upper one. Of the computed regions the one at the lowest masses is shown.',
    candidates: [
      {
        id: 'bremsstrahlung',
        title: 'proton bremsstrahlung',
        sample: 'out of sample',
        fitted: 'nothing',
        computed: protonDump(bremsstrahlungAlone, eventLimit),
        claims: [],
        verdict:
          'Up to 0.3 GeV the upper edge is met within a tenth and the lower edge is a third too high. Beyond, the form factor of the proton with its ρ and ω, which the published curve leaves out, carries the region further.',
      },
      {
        id: 'all',
        title: 'with meson decays',
        sample: 'out of sample',
        fitted: 'nothing',
        computed: protonDump(search, eventLimit),
        claims: [],
        verdict: 'For comparison: what the same dump reaches when the decays of π⁰, η and ω are counted too.',
      },
    ],
  },
];
