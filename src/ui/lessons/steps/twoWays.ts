import { BENCHMARK } from '../../../engine/lessons/relicModel.ts';
import { step } from '../types.ts';
import { words } from '../words/words.ts';
import { assumed, candidate, darkMatterMass } from './parameters.ts';

const { labels } = words.twoWays;
const CANDIDATES = ['scalar', 'majorana', 'pseudoDirac'] as const;

export const twoWays = step('twoWays', words.twoWays, {
  id: 'two-ways',
  sources: ['Kolb:1990vq', 'Gondolo:1990dk'],
  controls: [darkMatterMass(10), candidate()],
  facts: (answer, { darkMatter }) => {
    const line = answer[darkMatter === 'dirac' ? 'pseudoDirac' : darkMatter];
    const sorted = line.toSorted(([, a], [, b]) => a - b);
    const [least, most] = [sorted[0] ?? [0, 0], sorted.at(-1) ?? [0, 0]];
    return {
      least: least[1].toFixed(2),
      most: most[1].toFixed(2),
      mostMass: most[0].toPrecision(2),
      from: line[0]?.[0] ?? 0,
      to: line.at(-1)?.[0] ?? 0,
      ratio: BENCHMARK.ratio,
    };
  },
  chart: (answer, { darkMatter, massMeV }) => ({
    x: { scale: 'log', domain: [1, 1000], title: labels.x },
    y: { scale: 'linear', domain: [0.7, 1.6], title: labels.y },
    curves: CANDIDATES.map((id, i) => ({
      id,
      points: answer[id],
      tone: id === darkMatter ? 'subject' : 'quiet',
      label: labels[id],
      labelNear: 0.15 + 0.12 * i,
    })),
    marks: [{ id: 'same', direction: 'y', at: 1, before: [labels.same] }],
    dots: [{ id: 'here', at: [massMeV, answer.here] }],
  }),
  result: ({ here }) => ({ name: labels.result, value: here, digits: 3, note: assumed }),
  explorer: () => 'plane=y-mchi&relics=scalar,scalar-formula',
});
