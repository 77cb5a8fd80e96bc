import { step } from '../types.ts';
import { mediatorMass, slider } from './parameters.ts';

const METHODS = { cls: 'CLs', classical: 'Classical', feldmanCousins: 'Feldman–Cousins' } as const;

export const counting = step('counting', {
  id: 'counting',
  title: 'From a count to a limit',
  slide: 'Three methods, three limits, one count',
  figure: 'Upper limit on the signal against the expected background, by three methods',
  text: [
    'An experiment sees $n$ events and expects $b$ from background. The upper limit is the signal $s$ above which so few events would be unlikely at 90 % CL.',
    'Classical: subtract $b$. With a lucky downward fluctuation this excludes too much, even a negative signal.',
    'CLs divides by the probability that background alone gives so few events: with nothing seen, the limit is the same for every $b$. Feldman–Cousins ranks outcomes by a likelihood ratio; its limit is never negative.',
  ],
  question: {
    ask: 'Set $n = 0$. Which limit does not depend on $b$, and why?',
    answer: 'CLs. The probability to see nothing factorises, $e^{-(s+b)} = e^{-s} e^{-b}$, and the ratio leaves $e^{-s}$.',
  },
  sources: ['Read:2002hq', 'Feldman:1997qc', 'ParticleDataGroup:2024cfk'],
  controls: [
    slider('background', {
      name: 'Expected background',
      symbol: 'b',
      unit: 'events',
      min: 0,
      max: 20,
      initial: 0.5,
      scale: 'linear',
      about: 'Mean number of background events in the signal region.',
    }),
    slider('observed', {
      name: 'Events seen',
      symbol: 'n',
      unit: '',
      min: 0,
      max: 40,
      initial: 0,
      scale: 'linear',
      about: 'Number of events counted in the signal region.',
    }),
    {
      kind: 'choice',
      id: 'method',
      label: 'Method',
      options: Object.entries(METHODS).map(([id, title]) => ({ id, title })),
      initial: 'cls',
    },
  ],
  chart: ({ cls, classical, feldmanCousins, here }, { method, background, observed }) => ({
    x: { scale: 'linear', domain: [0, 20], title: 'expected background $b$ (events)' },
    y: {
      scale: 'linear',
      domain: [observed > 5 ? -4 : -2, Math.ceil(1.15 * (cls[0]?.[1] ?? 3)) + 1],
      title: 'upper limit $s$ (events, 90 % CL)',
    },
    curves: (
      [
        ['cls', cls],
        ['classical', classical],
        ['feldmanCousins', feldmanCousins],
      ] as const
    ).map(([id, points], i) => ({
      id,
      points,
      tone: id === method ? 'subject' : 'ink',
      dashed: false,
      label: METHODS[id],
      labelNear: 0.8 - 0.2 * i,
    })),
    marks: [{ id: 'zero', direction: 'y', at: 0, before: ['a negative signal: not usable'] }],
    dots: [{ id: 'here', at: [background, here] }],
  }),
  result: ({ here }) => ({ name: 'upper limit $s$', value: here, digits: 3, unit: 'events', note: '90 % CL' }),
});

export const exposure = step('exposure', {
  id: 'exposure',
  title: 'What ten times the beam buys',
  slide: 'Without background, ten times the beam buys √10',
  figure: 'Sensitivity in ε against electrons on target, without background and with one that grows with exposure',
  text: [
    'Signal events grow as $N ε^2$. While nothing is expected from background, the limit on events stays the same and $ε_{90} ∝ N^{-1/2}$.',
    'A background that grows with the beam changes this. Its fluctuations grow as $√N$, so the excluded signal does too, and $ε_{90}$ flattens to $N^{-1/4}$.',
    'To stay on the steep line, the background per electron must fall as fast as the beam grows.',
  ],
  question: {
    ask: 'How clean must an experiment be to keep its √10?',
    answer: 'Less than about one background event in the whole exposure: lower the background until both lines meet at your $N$.',
  },
  sources: ['NA64:2023wbi', 'Read:2002hq'],
  controls: [
    slider('electrons', {
      name: 'Electrons on target',
      symbol: 'N',
      unit: '',
      min: 1e10,
      max: 1e14,
      initial: 1e12,
      scale: 'log',
      about: 'Beam electrons that hit the calorimeter.',
    }),
    slider('background', {
      name: 'Background in 10¹² electrons',
      symbol: 'b',
      unit: 'events',
      min: 0.01,
      max: 100,
      initial: 0.5,
      scale: 'log',
      about: 'Background events expected in 10¹² electrons.',
    }),
    mediatorMass(10, 1, 1000),
  ],
  chart: ({ free, yours, here }, { electrons }) => ({
    x: { scale: 'log', domain: [1e10, 1e14], title: 'electrons on target, $N$' },
    y: { scale: 'log', domain: decades([...free, ...yours]), title: '$ε_{90}$, expected' },
    curves: [
      { id: 'yours', points: yours, tone: 'subject', label: 'your background', labelNear: 0.85 },
      { id: 'free', points: free, tone: 'ink', dashed: true, label: 'no background, $∝ N^{-1/2}$', labelNear: 0.6 },
    ],
    dots: [{ id: 'here', at: [electrons, here] }],
  }),
  result: ({ gain, expected }) => ({
    name: 'ten times the beam gains',
    value: gain,
    digits: 3,
    note: `in $ε$; ${expected.toPrecision(2)} background events now`,
  }),
  explorer: ({ electrons }) => `plane=eps-mA&reach=na64e-2022:${electrons}`,
});

function decades(points: readonly (readonly [number, number])[]): readonly [number, number] {
  const ys = points.map(([, y]) => y);
  return [10 ** Math.floor(Math.log10(Math.min(...ys))), 10 ** Math.ceil(Math.log10(Math.max(...ys)))];
}
