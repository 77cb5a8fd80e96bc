import { decaysLater } from '../later.ts';
import { neutralMeson } from '../models/neutralMeson.ts';
import type { DecaySearch, Experiment } from '../types.ts';
import { BARS } from './mesonBars.ts';

const search: DecaySearch = {
  ...decaysLater(async () => (await import('../computing/mesonBars.ts')).mesonBars),
  kind: 'decay',
  model: neutralMeson,
  dependsOnParams: [],
  dependsOnSetup: BARS.map(({ setting }) => setting),
  accuracy:
    'BR = excluded events / (pions × mesons seen per pion). The numbers for η and η′ are inferred from the published limits, so that these agree by construction; for π⁰, K_S and K_L no yield was found: enter one to draw a bar.',
};

const fitted = 'inferred from the published limit';

/** Charge exchange of 50 GeV pions: neutral mesons whose decay leaves nothing in the calorimeters. */
export const na64h: Experiment = {
  title: 'NA64h',
  label: 'NA64\\mathit{h}',
  about: '50 GeV pions on an active target: π⁻ turns into a neutral meson by charge exchange, and nothing else is seen.',
  family: 'meson',
  particle: 'pion',
  exposure: {
    kind: 'number',
    name: 'Pions on target',
    symbol: 'N_{\\pi\\mathrm{OT}}',
    unit: '',
    min: 1e7,
    max: 1e15,
    initial: 2.9e9,
    scale: 'log',
    about: 'Beam pions on the target. A background-free limit on the branching fraction falls as the inverse.',
  },
  exposureUnit: 'πOT',
  runs: [
    { label: '2022', short: '2022', exposure: 2.9e9, status: 'recorded', source: 'NA64:2024mah' },
    { label: 'plan', short: 'plan', exposure: 1e11, status: 'planned', source: 'NA64:2024mah' },
  ],
  setup: {},
  adjustable: [
    'etaInvisible',
    'etaPrimeInvisible',
    'pionsInvisible',
    'kShortInvisible',
    'kLongInvisible',
    'method',
    'outcome',
    'background',
    'backgroundSd',
  ],
  fitted: { etaInvisible: fitted, etaPrimeInvisible: fitted },
  searches: [search],
  published: ['NA64h_2024'],
  source: 'NA64:2024mah',
};
