import { step } from '../types.ts';
import { darkMatterMass, slider } from './parameters.ts';

export const wimpless = step('wimpless', {
  id: 'wimpless',
  title: 'Not only the weak scale',
  slide: 'Light and weak does as well as heavy and strong',
  figure: 'Relic density against mass along fixed m squared over g to the fourth, from MeV to TeV',
  text: [
    'For an s-wave with one coupling $⟨σv⟩ ≈ g^4/(16π m^2)$, and $Ω ∝ 1/⟨σv⟩ ∝ m^2/g^4$.',
    'A weak-scale mass with a weak-scale coupling gives about the observed density. So does every lighter mass, if its coupling is smaller in proportion to $√m$.',
    'Along such a line Ω changes little from MeV to TeV: only through $x_\\mathrm{f}$ and the number of particle species in the plasma. Nothing singles out the weak scale.',
  ],
  question: {
    ask: 'What makes the steps in the line?',
    answer:
      'The degrees of freedom $g_*$ at freeze-out. Where quarks and gluons turn into hadrons they drop, and the same cross section leaves a different density.',
  },
  sources: ['Kolb:1990vq', 'Saikawa:2018rcs'],
  controls: [
    slider('coupling', {
      name: 'Coupling at 100 GeV',
      symbol: 'g',
      unit: '',
      min: 0.1,
      max: 0.35,
      initial: 0.18,
      scale: 'log',
      about: 'Coupling of a particle of 100 GeV; along the line g⁴/m² stays the same.',
    }),
    darkMatterMass(100, 1, 1e6),
  ],
  chart: ({ boltzmann, textbook, here, observed }, { massMeV }) => ({
    x: { scale: 'log', domain: [1, 1e6], title: '$m$ (MeV), with $m^2/g^4$ fixed' },
    y: { scale: 'log', domain: [0.01, 10], title: '$Ω\\,h^2$' },
    curves: [
      { id: 'boltzmann', points: boltzmann, tone: 'subject', label: 'Boltzmann equation', labelNear: 0.7 },
      { id: 'textbook', points: textbook, tone: 'ink', dashed: true, label: 'textbook formula', labelNear: 0.25 },
    ],
    marks: [{ id: 'observed', direction: 'y', at: observed, after: ['observed'] }],
    dots: [{ id: 'here', at: [massMeV, here] }],
  }),
  result: ({ here, couplingHere }) => ({
    name: '$Ω\\,h^2$',
    value: here,
    digits: 3,
    note: `$g = ${couplingHere.toPrecision(2)}$ at this mass`,
  }),
});
