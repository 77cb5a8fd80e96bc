import { ENERGY_RANGE } from '../../../engine/lessons/thermalWeight.ts';
import { texNumber } from '../../../engine/texNumber.ts';
import { step } from '../types.ts';
import { candidate, darkMatterMass, slider } from './parameters.ts';

export const thermalWeight = step('thermalWeight', {
  id: 'average',
  title: 'What a warm gas really averages',
  slide: 'A hot gas still reaches the resonance',
  figure: 'Cross section, number of collisions and their product against collision energy',
  text: [
    'Pairs meet at many energies. $⟨σv⟩$ weighs $σ(s)$ with the number of collisions at each $√s$, a Boltzmann tail of temperature $T = m_\\chi/x$.',
    'The propagator peaks at $√s = m_{A′}$. Few pairs are that energetic, but each of them annihilates far more readily.',
    'As the gas cools, the product moves from the resonance to the threshold. $⟨σv⟩$ then falls faster than its partial wave alone would tell.',
  ],
  question: {
    ask: 'At which $x$ do collisions near the resonance stop mattering?',
    answer:
      'Move $x$ until the right hump is below the left one in area: the number shown gives its share. The expansion in $v^2$ holds only from there on.',
  },
  sources: ['Gondolo:1990dk'],
  controls: [
    slider('x', {
      name: 'Inverse temperature',
      symbol: 'x = m_\\chi/T',
      unit: '',
      min: 3,
      max: 300,
      initial: 15,
      scale: 'log',
      about: 'Mass of χ over the temperature; freeze-out happens near x = 20.',
    }),
    darkMatterMass(50),
    candidate('scalar'),
  ],
  chart: ({ sigma, weight, product, mediator }) => ({
    x: { scale: 'linear', domain: [...ENERGY_RANGE], title: '$√s/m_\\chi$' },
    y: { scale: 'log', domain: [1e-8, 3], title: 'over the largest value' },
    curves: [
      { id: 'product', points: product, tone: 'subject', label: 'their product', labelNear: 0.35 },
      { id: 'sigma', points: sigma, tone: 'quiet', label: 'cross section $σ(s)$', labelNear: 0.9 },
      { id: 'weight', points: weight, tone: 'ink', dashed: true, label: 'collisions at this energy', labelNear: 0.6 },
    ],
    marks: [{ id: 'mediator', direction: 'x', at: mediator, after: ['$√s = m_{A′}$'] }],
  }),
  result: ({ resonantShare, averageCm3PerS }) => ({
    name: 'from the resonance',
    value: 100 * resonantShare,
    digits: 2,
    unit: '%',
    note: `$⟨σv⟩ = ${texNumber(averageCm3PerS, 3)}$ cm³/s`,
  }),
});
