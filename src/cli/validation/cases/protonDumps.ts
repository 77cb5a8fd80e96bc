import { charm } from '../../../physics/data/protonTables/charm.ts';
import { darkquest } from '../../../physics/data/protonTables/darkquest.ts';
import { faser } from '../../../physics/data/protonTables/faser.ts';
import { na62ee } from '../../../physics/data/protonTables/na62ee.ts';
import { na62mm } from '../../../physics/data/protonTables/na62mm.ts';
import { nucal } from '../../../physics/data/protonTables/nucal.ts';
import type { ProtonSearch } from '../../../physics/protonDump/events.ts';
import { presetSearch } from '../../../physics/protonDump/presetSearch.ts';
import { type ProtonExperiment, protonPresets } from '../../../physics/protonDump/presets.ts';
import { nominalScales, type SourceTable } from '../../../physics/protonDump/sourceTable.ts';
import { protonDump } from '../computed.ts';
import type { Candidate, Case } from '../types.ts';

const tables = { NA62ee: na62ee, NA62mm: na62mm, NuCal: nucal, CHARM: charm, DarkQuest: darkquest, FASER: faser } as const;

/** A run as its preset has it, with what differs. */
const run = (name: Exclude<ProtonExperiment, 'SHiP'>, changes: Partial<ProtonSearch> = {}): Candidate['computed'] => {
  const table: SourceTable = tables[name];
  return protonDump({ ...presetSearch(name, table), ...changes }, protonPresets[name].eventLimit);
};

const NO_MESONS = { ...nominalScales, pi0: 0, eta: 0, etap: 0, omega: 0 };
const HEAVY_MESONS_ALONE = { ...nominalScales, pi0: 0, omega: 0, brem: 0 };
/** Effective efficiencies, normalised to the published contours. */
const NA62_NORMALISED = 0.15;
const FASER_NORMALISED = 0.71;

const perDecade = { count: 12, points: 'kept' } as const;
const plane = 'eps-mA-visible';
const fitted = 'nothing';

/** The first is what the app shows. */
const normalised = (computed: Candidate['computed'], verdict: string, number: string, claims: Candidate['claims']): Candidate => ({
  id: 'normalised',
  title: 'normalised',
  sample: 'in sample',
  fitted: `${number}, on this contour`,
  computed,
  claims,
  verdict,
});
const outOfSample = (
  id: string,
  title: string,
  computed: Candidate['computed'],
  verdict: string,
  claims: Candidate['claims'] = [],
): Candidate => ({
  ...{ id, title, sample: 'out of sample', fitted, computed, claims, verdict },
});

export const protonDumps: readonly Case[] = [
  {
    id: 'na62-dump-ee',
    title: 'NA62 dump, e⁺e⁻, 1.4 × 10¹⁷ protons',
    plane,
    published: 'NA62_dump_ee_2024',
    perDecade,
    about: 'The efficiency of the experiment could not be read; one effective number, 0.15, stands for it in both channels.',
    candidates: [
      normalised(
        run('NA62ee', { efficiency: NA62_NORMALISED }),
        'Both edges within a sixth from 35 MeV on. Below 20 MeV the magnet spreads the pair: the lower edge falls to half the published one at 8 MeV and a third at 5 MeV.',
        'efficiency 0.15',
        [
          { measure: 'each', masses: [0.035, 0.45], within: 0.18 },
          { measure: 'tip', within: 0.03 },
        ],
      ),
      outOfSample(
        'a-priori',
        'efficiency 1',
        run('NA62ee'),
        'With every decay seen the lower edge lies at half the published coupling and the region reaches to 1 GeV.',
      ),
    ],
  },
  {
    id: 'na62-dump-mumu',
    title: 'NA62 dump, μ⁺μ⁻, 1.4 × 10¹⁷ protons',
    plane,
    published: 'NA62_dump_mumu_2023',
    perDecade,
    about: 'The notch of the published curve at 414 MeV is one point and is not modelled.',
    candidates: [
      normalised(
        run('NA62mm', { efficiency: NA62_NORMALISED }),
        'The efficiency is that of the e⁺e⁻ channel too: lower edge up to a quarter high, upper edge up to a fifth low, tip within 1 %. Next to the threshold both edges differ by a third and more.',
        'efficiency 0.15 (together with the e⁺e⁻ channel)',
        [
          { measure: 'each', masses: [0.225, 0.53], within: 0.26 },
          { measure: 'tip', within: 0.02 },
        ],
      ),
      outOfSample('a-priori', 'efficiency 1', run('NA62mm'), 'As for e⁺e⁻: about half the published coupling at the lower edge.'),
    ],
  },
  {
    id: 'nucal',
    title: 'ν-Cal I, 1.7 × 10¹⁸ protons',
    plane,
    published: 'NuCal_brem',
    perDecade,
    about:
      'A published analysis of proton bremsstrahlung alone. Models of this radiation differ by a factor three and more in the number of events above 0.3 GeV, which is a third in ε at the lower edge and a tenth at the upper one. Of the computed regions the one at the lowest masses is shown.',
    candidates: [
      outOfSample(
        'bremsstrahlung',
        'proton bremsstrahlung',
        run('NuCal', { scales: NO_MESONS }),
        'Up to 0.3 GeV the upper edge is met within a tenth and the lower edge is a third too high. Beyond, the form factor of the proton with its ρ and ω, which the published curve leaves out, carries the region further.',
        [{ measure: 'each', masses: [2e-3, 0.3], edge: 'upper', within: 0.12 }],
      ),
      outOfSample(
        'point-like',
        'point-like proton',
        run('NuCal', { scales: NO_MESONS, formFactor: 'point' }),
        'Without a form factor the upper edge follows within a sixth, but the lower edge is 30 to 90 % high and the tip a tenth short.',
      ),
      outOfSample(
        'all',
        'with meson decays',
        run('NuCal'),
        'For comparison: what the same dump reaches when the decays of π⁰, η and ω are counted too.',
      ),
    ],
  },
  {
    id: 'charm',
    title: 'CHARM, 2.4 × 10¹⁸ protons',
    plane,
    published: 'CHARM',
    perDecade,
    about: 'The published curve is a recast with η and η′ decays alone. A recast here too: nothing of it was adjusted.',
    candidates: [
      outOfSample(
        'all',
        'all sources',
        run('CHARM'),
        'Not reproduced: the lower edge is 1.3 to 3 times the published one and the region closes at 0.27 GeV instead of 0.47. The published curve stays the reference.',
      ),
      outOfSample(
        'eta',
        'η and η′ alone',
        run('CHARM', { scales: HEAVY_MESONS_ALONE }),
        'With the sources of the published curve the disagreement is larger: its number of mesons must be far higher.',
      ),
    ],
  },
  {
    id: 'darkquest-1e18',
    title: 'DarkQuest, 1.44 × 10¹⁸ protons',
    plane,
    published: 'DarkQuest_1e18_proj',
    perDecade,
    about: 'A projection of 2015 with another set-up: an order of magnitude, not a test.',
    candidates: [
      outOfSample(
        'as-planned',
        'planned set-up',
        run('DarkQuest'),
        'Lower edge up to 3.7 times, upper edge up to 2.3 times the projection.',
      ),
    ],
  },
  {
    id: 'faser-2023',
    title: 'FASER 2023, 27 fb⁻¹',
    plane,
    published: 'FASER_2023',
    perDecade,
    candidates: [
      normalised(
        run('FASER', { efficiency: FASER_NORMALISED }),
        'Lower edge within a quarter, upper edge within 11 %, tip 3 % high.',
        'efficiency 0.71',
        [
          { measure: 'each', masses: [0.01, 0.08], within: 0.25 },
          { measure: 'tip', within: 0.05 },
        ],
      ),
      outOfSample('a-priori', 'efficiency 0.5', run('FASER'), 'Lower edge 11 to 38 % high, upper edge up to a fifth low.'),
    ],
  },
  {
    id: 'faser-run3',
    title: 'FASER, Run 3, 150 fb⁻¹',
    plane,
    published: 'FASER_run3_proj',
    perDecade,
    about: 'The projection takes every decay as seen.',
    candidates: [
      outOfSample(
        'efficiency-1',
        'efficiency 1',
        run('FASER', { exposure: 150e3, efficiency: 1 }),
        'Upper edge within a tenth, lower edge from a tenth low to 35 % high, tip a tenth high.',
      ),
    ],
  },
];
