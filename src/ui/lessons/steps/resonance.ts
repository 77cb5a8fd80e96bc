import { BENCHMARK } from '../../../engine/lessons/relicModel.ts';
import { DOUBTFUL_BELOW, REFUSED_BELOW } from '../../../engine/lessons/resonance.ts';
import { texNumber } from '../../../engine/texNumber.ts';
import { step } from '../types.ts';
import { filled } from '../words/filled.ts';
import { words } from '../words/words.ts';
import { candidate, darkMatterMass, massRatio } from './parameters.ts';

const { labels } = words.resonance;

const overText = (value: number): string => (Number.isFinite(value) ? `$${texNumber(value)}$` : '…');

export const resonance = step('resonance', words.resonance, {
  id: 'resonance',
  sources: ['Gondolo:1990dk'],
  controls: [massRatio(1.5, 10), darkMatterMass(50), candidate()],
  facts: ({ here, reference }, { ratio }) => ({
    over: overText(here / reference),
    /** ε² = y R⁴/α_D. */
    mixingOver: overText(Math.sqrt(here / reference) * (ratio / BENCHMARK.ratio) ** 2),
    reference: BENCHMARK.ratio,
    doubtful: DOUBTFUL_BELOW,
    refused: REFUSED_BELOW,
  }),
  chart: ({ line, here }, { ratio }) => ({
    x: { scale: 'linear', domain: [1, 10], title: labels.x },
    y: { scale: 'log', domain: yRange(line), title: labels.y },
    curves: [{ id: 'line', points: line, tone: 'subject', label: labels.line, labelNear: 0.7 }],
    spans: [{ id: 'refused', x: [1, REFUSED_BELOW] }],
    marks: [
      { id: 'refused', direction: 'x', at: REFUSED_BELOW, before: [labels.refused], after: [] },
      { id: 'doubtful', direction: 'x', at: DOUBTFUL_BELOW, after: [labels.uncertain], before: [] },
    ],
    dots: Number.isFinite(here) ? [{ id: 'here', at: [ratio, here] }] : [],
  }),
  result: ({ here }, { ratio }) => ({
    name: filled(labels.result, { ratio }),
    value: here,
    digits: 3,
    words: labels.refused,
    note: ratio < DOUBTFUL_BELOW && ratio >= REFUSED_BELOW ? labels.doubtful : filled(labels.assumed, BENCHMARK),
  }),
  explorer: ({ ratio }) => `plane=y-mchi&ratio=${ratio}`,
});

/** Whole decades around the line. */
function yRange(line: readonly (readonly [number, number])[]): readonly [number, number] {
  const ys = line.map(([, y]) => Math.log10(y)).filter(Number.isFinite);
  return [10 ** (Math.floor(Math.min(...ys)) - 0.2), 10 ** Math.ceil(Math.max(...ys) + 0.3)];
}
