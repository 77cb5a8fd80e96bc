import { texNumber } from '../../../engine/texNumber.ts';
import { planckLimit } from '../../../physics/relic/asymmetric.ts';
import { step } from '../types.ts';
import { words } from '../words/words.ts';
import { darkMatterMass } from './parameters.ts';

const { labels } = words.recombination;

export const recombination = step('recombination', words.recombination, {
  id: 'cmb',
  sources: ['Planck:2018vyg', 'Slatyer:2015jla', 'Graesser:2011wi'],
  controls: [darkMatterMass(100, 1, 1e5)],
  facts: ({ over, lightest }) => ({
    planck: texNumber(planckLimit.limitCm3PerSGeV),
    heating: planckLimit.heatingEfficiency,
    over: `$${texNumber(over.dirac)}$`,
    lightest: lightest.toPrecision(2),
  }),
  chart: ({ dirac, scalar, majorana, limit, recombinationX }) => ({
    x: { scale: 'log', domain: [8, 10 ** Math.ceil(Math.log10(recombinationX))], title: labels.x },
    y: { scale: 'log', domain: [1e-36, 1e-22], title: labels.y },
    curves: [
      { id: 'dirac', points: dirac, tone: 'subject', label: labels.dirac, labelNear: 0.45 },
      { id: 'scalar', points: scalar, tone: 'ink', label: labels.scalar, labelNear: 0.4 },
      { id: 'majorana', points: majorana, tone: 'quiet' },
    ],
    marks: [
      { id: 'limit', direction: 'y', at: limit, after: [labels.limit], before: [labels.allowed] },
      { id: 'recombination', direction: 'x', at: recombinationX, before: [labels.recombination] },
    ],
  }),
  result: ({ over }) => ({
    name: labels.result,
    value: over.dirac,
    digits: 2,
    note: over.dirac > 1 ? labels.excluded : labels.allowed,
  }),
  explorer: () => 'plane=y-mchi&relics=scalar,majorana,pseudo-dirac,dirac-asymmetric',
});
