import { step } from '../types.ts';
import { assumed, candidate, darkMatterMass } from './parameters.ts';

export const twoWays = step('twoWays', {
  id: 'two-ways',
  title: 'Two ways to compute the same line',
  slide: 'Published targets follow a shortcut',
  figure: 'Ratio of the full solution to the textbook formula against dark matter mass, for three candidates',
  text: [
    'Many published targets follow a textbook formula: take $⟨σv⟩$ at freeze-out and let it fall as $x^{-n}$ afterwards, $n$ given by the partial wave.',
    'Here the Boltzmann equation is solved through freeze-out and beyond. For $m_{A′} = 3 m_\\chi$ warm pairs sit nearer to the resonance, so $⟨σv⟩$ really falls faster than $x^{-n}$.',
    'The formula credits annihilation that never happens and asks for too little coupling.',
  ],
  question: {
    ask: 'Why is the difference largest for the scalar?',
    answer:
      'Its width is the smallest, so the resonance stands out the most against the rest of $σ(s)$, and $⟨σv⟩$ changes fastest as the gas cools.',
  },
  sources: ['Kolb:1990vq', 'Gondolo:1990dk'],
  controls: [darkMatterMass(10), candidate('scalar')],
  chart: ({ scalar, majorana, pseudoDirac, here }, { darkMatter, massMeV }) => ({
    x: { scale: 'log', domain: [1, 1000], title: '$m_\\chi$ (MeV)' },
    y: { scale: 'linear', domain: [0.7, 1.6], title: '$y$ (Boltzmann) / $y$ (formula)' },
    curves: (
      [
        ['scalar', scalar],
        ['majorana', majorana],
        ['pseudoDirac', pseudoDirac],
      ] as const
    ).map(([id, points], i) => ({
      id,
      points,
      tone: id === darkMatter ? 'subject' : 'quiet',
      label: { scalar: 'scalar', majorana: 'Majorana', pseudoDirac: 'pseudo-Dirac' }[id],
      labelNear: 0.15 + 0.12 * i,
    })),
    marks: [{ id: 'same', direction: 'y', at: 1, before: ['no difference'] }],
    dots: [{ id: 'here', at: [massMeV, here] }],
  }),
  result: ({ here }) => ({ name: 'Boltzmann over formula', value: here, digits: 3, note: assumed }),
  explorer: () => 'plane=y-mchi&relics=scalar,scalar-formula',
});
