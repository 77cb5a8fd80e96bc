import { step } from '../types.ts';
import { darkMatterMass } from './parameters.ts';

export const recombination = step('recombination', {
  id: 'cmb',
  title: 'Which candidates survive the microwave background',
  slide: 'The microwave background excludes light s-wave relics',
  figure: 'Annihilation cross section against x for three candidates, from freeze-out to recombination, with the Planck limit',
  text: [
    'Long after freeze-out a few pairs still annihilate. At recombination their energy ionises the gas, and Planck limits $f_\\mathrm{eff}⟨σv⟩/m_\\chi$.',
    'In an s-wave $⟨σv⟩$ stays what it was: a symmetric Dirac relic that is light enough is excluded.',
    'In a p-wave $⟨σv⟩ ∝ v^2$: scalar and Majorana relics have become too slow to matter. The lines keep $v^2 ∝ T$; once χ leaves kinetic equilibrium they fall faster still.',
  ],
  question: {
    ask: 'How can an s-wave candidate escape?',
    answer:
      'If its partner is gone: a pseudo-Dirac χ₂ that has decayed or scattered down to χ₁ before recombination, or antiparticles made rare by an asymmetry.',
  },
  sources: ['Planck:2018vyg', 'Slatyer:2015jla', 'Graesser:2011wi'],
  controls: [darkMatterMass(100, 1, 1e5)],
  chart: ({ dirac, scalar, majorana, limit, recombinationX }) => ({
    x: { scale: 'log', domain: [8, 10 ** Math.ceil(Math.log10(recombinationX))], title: '$x = m_\\chi/T$ (time runs to the right)' },
    y: { scale: 'log', domain: [1e-36, 1e-22], title: '$⟨σv⟩$ (cm³/s)' },
    curves: [
      { id: 'dirac', points: dirac, tone: 'subject', label: 'Dirac, symmetric: s-wave', labelNear: 0.45 },
      { id: 'scalar', points: scalar, tone: 'ink', label: 'scalar and Majorana: p-wave', labelNear: 0.4 },
      { id: 'majorana', points: majorana, tone: 'quiet' },
    ],
    marks: [
      { id: 'limit', direction: 'y', at: limit, after: ['excluded at recombination by Planck'], before: ['allowed'] },
      { id: 'recombination', direction: 'x', at: recombinationX, before: ['recombination'] },
    ],
  }),
  result: ({ over }) => ({
    name: 'Dirac over the limit',
    value: over.dirac,
    digits: 2,
    note: over.dirac > 1 ? 'excluded unless its partner is rare' : 'allowed',
  }),
  explorer: () => 'plane=y-mchi&relics=scalar,majorana,pseudo-dirac,dirac-asymmetric',
});
