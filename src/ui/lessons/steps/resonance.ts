import { DOUBTFUL_BELOW, REFUSED_BELOW } from '../../../engine/lessons/resonance.ts';
import { step } from '../types.ts';
import { assumedCoupling, candidate, darkMatterMass, slider } from './parameters.ts';

export const resonance = step('resonance', {
  id: 'resonance',
  title: 'Close to the resonance',
  slide: 'Twice the dark matter mass is a special place',
  figure: 'Thermal target y against the mass ratio, falling towards 2',
  text: [
    'When $m_{A′}$ comes close to $2 m_\\chi$, ordinary collisions hit the resonance. Annihilation is enhanced and a much smaller $y$ gives the observed density.',
    `Below ${DOUBTFUL_BELOW} the line is uncertain: so little coupling may no longer keep χ at the temperature of the plasma.`,
    `Below ${REFUSED_BELOW} the program gives no target. There the A′ hardly decays to χ or not at all, it becomes very narrow, and other processes such as χχ → A′A′ matter.`,
  ],
  question: {
    ask: 'Is $y$ still the variable that fixes the relic density here?',
    answer:
      'No. Far away the rate depends on $ε$, $α_D$ and $m_{A′}$ through $y$ alone, so the line is flat. Near 2 it depends on how far from the pole the pairs are: the line falls steeply.',
  },
  sources: ['Gondolo:1990dk'],
  controls: [
    slider('ratio', {
      name: 'Mass ratio',
      symbol: 'm_{A′}/m_\\chi',
      unit: '',
      min: 1.5,
      max: 10,
      initial: 3,
      scale: 'linear',
      about: 'Dark photon mass over dark matter mass.',
    }),
    darkMatterMass(50),
    candidate('scalar'),
  ],
  chart: ({ line, here }, { ratio }) => ({
    x: { scale: 'linear', domain: [1, 10], title: '$m_{A′}/m_\\chi$' },
    y: { scale: 'log', domain: yRange(line), title: '$y$ of the thermal target' },
    curves: [{ id: 'line', points: line, tone: 'subject', label: 'observed density', labelNear: 0.7 }],
    spans: [{ id: 'refused', x: [1, REFUSED_BELOW] }],
    marks: [
      { id: 'refused', direction: 'x', at: REFUSED_BELOW, before: ['refused'], after: [] },
      { id: 'doubtful', direction: 'x', at: DOUBTFUL_BELOW, after: ['uncertain left of here'], before: [] },
    ],
    dots: Number.isFinite(here) ? [{ id: 'here', at: [ratio, here] }] : [],
  }),
  result: ({ here }, { ratio }) => ({
    name: `$y$ at $m_{A′}/m_\\chi = ${ratio}$`,
    value: here,
    digits: 3,
    words: 'refused',
    note: ratio < DOUBTFUL_BELOW && ratio >= REFUSED_BELOW ? 'uncertain by factors' : assumedCoupling,
  }),
  explorer: ({ ratio }) => `plane=y-mchi&ratio=${ratio}`,
});

/** Whole decades around the line. */
function yRange(line: readonly (readonly [number, number])[]): readonly [number, number] {
  const ys = line.map(([, y]) => Math.log10(y)).filter(Number.isFinite);
  return [10 ** (Math.floor(Math.min(...ys)) - 0.2), 10 ** Math.ceil(Math.max(...ys) + 0.3)];
}
