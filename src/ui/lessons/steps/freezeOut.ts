import { FREEZE_OUT_CONTRAST } from '../../../engine/lessons/freezeOut.ts';
import { step } from '../types.ts';
import { darkMatterMass, slider } from './parameters.ts';

export const freezeOut = step('freezeOut', {
  id: 'freeze-out',
  title: 'Why any dark matter is left',
  slide: 'Stronger annihilation leaves less dark matter',
  figure: 'Particles per entropy against x: they follow equilibrium, then stay constant',
  text: [
    'In the hot early Universe dark matter particles annihilate and are made again. Their number per entropy, $Y$, follows the equilibrium value $Y_\\mathrm{eq}$.',
    'When the temperature falls below the mass, $Y_\\mathrm{eq}$ drops as $e^{-x}$. Soon a particle meets a partner less than once per expansion time: $Γ = n_\\mathrm{eq}⟨σv⟩$ is below $H$. After that moment, $x_\\mathrm{f}$, $Y$ soon stays constant.',
    'A larger cross section keeps the pairs meeting for longer, so less dark matter survives.',
  ],
  question: {
    ask: 'Make the cross section ten times larger. What happens to $x_\\mathrm{f}$?',
    answer:
      'It grows only a little: $Y_\\mathrm{eq}$ falls exponentially, so the later moment needs only a logarithm more of $x$. The density falls by almost ten.',
  },
  sources: ['Gondolo:1990dk', 'Saikawa:2018rcs', 'Planck:2018vyg'],
  controls: [
    slider('crossSection26', {
      name: 'Cross section',
      symbol: '⟨σv⟩',
      unit: '10⁻²⁶ cm³/s',
      min: 0.1,
      max: 1000,
      initial: 1,
      scale: 'log',
      about: 'Thermal average of cross section times velocity, for all pairs.',
    }),
    darkMatterMass(10, 1, 1e5),
    {
      kind: 'choice',
      id: 'wave',
      label: 'Annihilation',
      options: [
        { id: 's', title: 's-wave, constant' },
        { id: 'p', title: 'p-wave, falls as 1/x' },
      ],
      initial: 's',
    },
  ],
  chart: ({ equilibrium, yours, weaker, stronger, freezeX }) => ({
    x: { scale: 'log', domain: [2, 1000], title: '$x = m_\\chi/T$ (time runs to the right)' },
    y: { scale: 'log', domain: [1e-14, 0.1], title: 'particles per entropy, $Y$' },
    curves: [
      { id: 'yours', points: yours, tone: 'subject', label: 'your $⟨σv⟩$', labelNear: 0.85 },
      { id: 'equilibrium', points: equilibrium, tone: 'ink', dashed: true, label: 'in equilibrium, $Y_\\mathrm{eq}$', labelNear: 0.75 },
      { id: 'weaker', points: weaker, tone: 'quiet', label: `${FREEZE_OUT_CONTRAST} times weaker`, labelNear: 0.85 },
      { id: 'stronger', points: stronger, tone: 'quiet', label: `${FREEZE_OUT_CONTRAST} times stronger`, labelNear: 0.85 },
    ],
    marks: [
      {
        id: 'freeze',
        direction: 'x',
        at: freezeX,
        after: ['frozen, $Γ < H$', `$x_\\mathrm{f} = ${freezeX.toFixed(1)}$`],
        before: ['annihilating, $Γ > H$'],
      },
    ],
  }),
  result: ({ density, observed }) => ({ name: '$Ω\\,h^2$', value: density, digits: 3, note: `observed ${observed.toFixed(3)}` }),
  marks: ({ observedCrossSection }) => [{ control: 'crossSection26', value: observedCrossSection, label: 'observed density' }],
});
