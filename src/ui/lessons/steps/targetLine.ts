import { step } from '../types.ts';
import { words } from '../words/words.ts';
import { assumed, candidate, darkMatterMass, toggle } from './parameters.ts';

const { labels } = words.targetLine;

export const targetLine = step('targetLine', words.targetLine, {
  id: 'line',
  sources: ['Gondolo:1990dk', 'Ilten:2018crw'],
  controls: [darkMatterMass(60), candidate(), toggle('electrons'), toggle('muons'), toggle('hadrons')],
  facts: ({ thresholds, scalarOverMajorana }) => ({
    muon: thresholds.muons.toPrecision(3),
    scalarOverMajorana: scalarOverMajorana.toPrecision(3),
  }),
  chart: ({ traced, full, square, thresholds, here }, { massMeV }) => ({
    x: { scale: 'log', domain: [1, 1000], title: labels.x },
    y: { scale: 'log', domain: [1e-14, 1e-6], title: labels.y },
    curves: [
      { id: 'traced', points: traced, tone: 'subject', label: labels.traced, labelNear: 0.5 },
      { id: 'full', points: full, tone: 'quiet', label: labels.full, labelNear: 0.92 },
      { id: 'square', points: square, tone: 'ink', dashed: true, label: labels.square, labelNear: 0.2 },
    ],
    marks: [
      { id: 'muons', direction: 'x', at: thresholds.muons, before: [labels.muons] },
      { id: 'rho', direction: 'x', at: thresholds.rhoOmega, before: [labels.rho] },
      { id: 'phi', direction: 'x', at: thresholds.phi, after: [labels.phi] },
    ],
    dots: [{ id: 'here', at: [massMeV, here] }],
  }),
  result: ({ here }) => ({ name: labels.result, value: here, digits: 3, words: labels.closed, note: assumed }),
  explorer: () => 'plane=y-mchi',
});
