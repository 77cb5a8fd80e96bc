import { ENERGY_RANGE, RESONANT_WIDTHS } from '../../../engine/lessons/thermalWeight.ts';
import { texNumber } from '../../../engine/texNumber.ts';
import { step } from '../types.ts';
import { filled } from '../words/filled.ts';
import { words } from '../words/words.ts';
import { candidate, darkMatterMass, slider } from './parameters.ts';

const { labels } = words.thermalWeight;

export const thermalWeight = step('thermalWeight', words.thermalWeight, {
  id: 'average',
  sources: ['Gondolo:1990dk'],
  controls: [
    slider('x', { symbol: 'x = m_\\chi/T', unit: '', min: 3, max: 300, initial: 15, scale: 'log' }),
    darkMatterMass(50),
    candidate(),
  ],
  facts: ({ resonantShare, relativeWidth }) => ({
    share: (100 * resonantShare).toPrecision(2),
    widths: RESONANT_WIDTHS,
    width: texNumber(relativeWidth),
  }),
  chart: ({ sigma, weight, product, mediator }) => ({
    x: { scale: 'linear', domain: [...ENERGY_RANGE], title: labels.x },
    y: { scale: 'log', domain: [1e-8, 3], title: labels.y },
    curves: [
      { id: 'product', points: product, tone: 'subject', label: labels.product, labelNear: 0.35 },
      { id: 'sigma', points: sigma, tone: 'quiet', label: labels.sigma, labelNear: 0.9 },
      { id: 'weight', points: weight, tone: 'ink', dashed: true, label: labels.weight, labelNear: 0.6 },
    ],
    marks: [{ id: 'mediator', direction: 'x', at: mediator, after: [labels.mediator] }],
  }),
  result: ({ resonantShare, averageCm3PerS }) => ({
    name: labels.result,
    value: 100 * resonantShare,
    digits: 2,
    unit: '%',
    note: filled(labels.average, { average: texNumber(averageCm3PerS, 3) }),
  }),
  explorer: () => 'plane=y-mchi',
});
