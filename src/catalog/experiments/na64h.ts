import { branchingLimit } from '../../physics/statistics/branchingLimit.ts';
import { neutralMeson } from '../models/neutralMeson.ts';
import type { Setup, SetupId } from '../params.ts';
import type { DecayContour, DecaySearch, Experiment } from '../types.ts';

/** A bar of the figure: the meson's mass (GeV), where the bar stands beside it (in bar widths), and the setting with its number. */
const BARS = [
  { mass: 0.1349768, beside: 0, setting: 'pionsInvisible' },
  { mass: 0.497611, beside: -1, setting: 'kShortInvisible' },
  { mass: 0.497611, beside: 1, setting: 'kLongInvisible' },
  { mass: 0.547862, beside: 0, setting: 'etaInvisible' },
  { mass: 0.95778, beside: 0, setting: 'etaPrimeInvisible' },
] as const satisfies readonly { mass: number; beside: -1 | 0 | 1; setting: SetupId }[];

/** Half the width of a bar in ln m, and what stands between two neighbours. */
const HALF = 0.027;
const APART = 0.03;

type Bar = (typeof BARS)[number];

const edgesOf = ({ mass, beside }: Bar): readonly [number, number] => {
  const centre = mass * Math.exp(beside * APART);
  return [centre * Math.exp(-HALF), centre * Math.exp(HALF)];
};

const barAt = (mass: number): Bar | undefined => BARS.find((bar) => mass >= edgesOf(bar)[0] && mass <= edgesOf(bar)[1]);

/** Branching fraction that is excluded; above 1, or without mesons, there is none. */
const limitOf = (bar: Bar, pions: number, events: number, setup: Setup): number | null => {
  const limit = branchingLimit(events, pions, setup[bar.setting]);
  return limit < 1 ? limit : null;
};

function outline(bar: Bar, lower: number): DecayContour {
  const [left, right] = edgesOf(bar);
  return {
    points: [
      [left, lower],
      [right, lower],
      [right, 1],
      [left, 1],
    ],
    cuts: [1, 2, 3],
  };
}

const search: DecaySearch = {
  kind: 'decay',
  model: neutralMeson,
  dependsOnParams: [],
  dependsOnSetup: BARS.map(({ setting }) => setting),
  accuracy:
    'BR = excluded events / (pions × mesons seen per pion). The numbers for η and η′ are inferred from the published limits, so that these agree by construction; for π⁰, K_S and K_L no yield was found: enter one to draw a bar.',
  contour: (exposure, events, _params, setup) =>
    BARS.flatMap((bar) => {
      const limit = limitOf(bar, exposure, events, setup);
      return limit === null ? [] : [outline(bar, limit)];
    }),
  branch: (mass, exposure, events, _params, setup) => {
    const bar = barAt(mass);
    const lower = bar ? limitOf(bar, exposure, events, setup) : null;
    return lower === null ? null : { lower, upper: 1 };
  },
  events: ({ mass, coupling }, exposure, _params, setup) => {
    const bar = barAt(mass);
    return bar ? exposure * setup[bar.setting] * coupling : 0;
  },
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
