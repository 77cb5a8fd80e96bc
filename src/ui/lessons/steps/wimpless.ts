import { REFERENCE_MASS } from '../../../engine/lessons/wimpless.ts';
import { step } from '../types.ts';
import { filled } from '../words/filled.ts';
import { words } from '../words/words.ts';
import { darkMatterMass, slider } from './parameters.ts';

const { labels } = words.wimpless;
const referenceMass = { referenceMass: REFERENCE_MASS };

export const wimpless = step('wimpless', words.wimpless, {
  id: 'wimpless',
  sources: ['Kolb:1990vq', 'Saikawa:2018rcs'],
  controls: [
    slider('coupling', { symbol: 'g', unit: '', min: 0.1, max: 0.35, initial: 0.18, scale: 'log' }, { facts: referenceMass }),
    darkMatterMass(100, 1, 1e6),
  ],
  facts: ({ boltzmann, textbook, couplingHere }, { coupling }) => {
    const densities = boltzmann.map(([, density]) => density);
    const off = textbook.map(([, density], i) => Math.abs(density / (densities[i] ?? Number.NaN) - 1));
    return {
      ...referenceMass,
      coupling: `$g = ${coupling.toPrecision(2)}$`,
      couplingHere: `$g = ${couplingHere.toPrecision(2)}$`,
      least: `$Ω\\,h^2 = ${Math.min(...densities).toPrecision(2)}$`,
      most: Math.max(...densities).toPrecision(2),
      formulaWorst: Math.ceil(100 * Math.max(...off)),
    };
  },
  chart: ({ boltzmann, textbook, here, observed }, { massMeV }) => ({
    x: { scale: 'log', domain: [1, 1e6], title: labels.x },
    y: { scale: 'log', domain: [0.01, 10], title: labels.y },
    curves: [
      { id: 'boltzmann', points: boltzmann, tone: 'subject', label: labels.boltzmann, labelNear: 0.7 },
      { id: 'textbook', points: textbook, tone: 'ink', dashed: true, label: labels.textbook, labelNear: 0.25 },
    ],
    marks: [{ id: 'observed', direction: 'y', at: observed, after: [labels.observed] }],
    dots: [{ id: 'here', at: [massMeV, here] }],
  }),
  result: ({ here, couplingHere }) => ({
    name: labels.result,
    value: here,
    digits: 3,
    note: filled(labels.here, { couplingHere: couplingHere.toPrecision(2) }),
  }),
});
