import { CL } from '../../../engine/lessons/counting.ts';
import { step } from '../types.ts';
import { filled } from '../words/filled.ts';
import { words } from '../words/words.ts';
import { choice, mediatorMass, slider } from './parameters.ts';

const METHODS = ['cls', 'classical', 'feldmanCousins'] as const;
const cl = { cl: 100 * CL };

const count = words.counting.labels;

export const counting = step('counting', words.counting, {
  id: 'counting',
  sources: ['Read:2002hq', 'Feldman:1997qc', 'ParticleDataGroup:2024cfk'],
  controls: [
    slider('background', { symbol: 'b', unit: words.controls.events, min: 0, max: 20, initial: 0.5, scale: 'linear' }),
    slider('observed', { symbol: 'n', unit: '', min: 0, max: 40, initial: 0, scale: 'linear' }),
    choice('method', METHODS),
  ],
  facts: ({ at, clsOfNone }) => {
    const positive = Object.values(at).filter((limit) => limit > 0);
    return {
      ...cl,
      ...Object.fromEntries(METHODS.map((method) => [method, at[method].toFixed(2).replace('-', '−')])),
      clsOfNone: clsOfNone.toFixed(2),
      spread: Math.round(100 * (Math.sqrt(Math.max(...positive) / Math.min(...positive)) - 1)),
    };
  },
  chart: (answer, { method, background, observed }) => ({
    x: { scale: 'linear', domain: [0, 20], title: count.x },
    y: {
      scale: 'linear',
      domain: [observed > 5 ? -4 : -2, Math.ceil(1.15 * (answer.cls[0]?.[1] ?? 3)) + 1],
      title: filled(count.y, cl),
    },
    curves: METHODS.map((id, i) => ({
      id,
      points: answer[id],
      tone: id === method ? 'subject' : 'ink',
      dashed: false,
      label: count[id],
      labelNear: 0.8 - 0.2 * i,
    })),
    marks: [{ id: 'zero', direction: 'y', at: 0, before: [count.negative] }],
    dots: [{ id: 'here', at: [background, answer.here] }],
  }),
  result: ({ here }) => ({ name: count.result, value: here, digits: 3, unit: count.events, note: filled(count.note, cl) }),
});

const { labels } = words.exposure;

export const exposure = step('exposure', words.exposure, {
  id: 'exposure',
  sources: ['NA64:2023wbi', 'Read:2002hq'],
  controls: [
    slider('electrons', { symbol: 'N', unit: '', min: 1e10, max: 1e14, initial: 1e12, scale: 'log' }),
    slider('backgroundRate', { symbol: 'b', unit: words.controls.events, min: 0.01, max: 100, initial: 0.5, scale: 'log' }),
    mediatorMass(10, 1, 1000),
  ],
  facts: ({ expected, gain }) => ({ ...cl, expected: expected.toPrecision(2), gain: gain.toFixed(2) }),
  chart: ({ free, yours, here }, { electrons }) => ({
    x: { scale: 'log', domain: [1e10, 1e14], title: labels.x },
    y: { scale: 'log', domain: decades([...free, ...yours]), title: filled(labels.y, cl) },
    curves: [
      { id: 'yours', points: yours, tone: 'subject', label: labels.yours, labelNear: 0.85 },
      { id: 'free', points: free, tone: 'ink', dashed: true, label: labels.free, labelNear: 0.6 },
    ],
    dots: [{ id: 'here', at: [electrons, here] }],
  }),
  result: ({ gain, expected }) => ({
    name: labels.result,
    value: gain,
    digits: 3,
    note: filled(labels.note, { expected: expected.toPrecision(2) }),
  }),
  explorer: ({ electrons }) => `plane=eps-mA&reach=na64e-2022:${electrons}`,
});

function decades(points: readonly (readonly [number, number])[]): readonly [number, number] {
  const ys = points.map(([, y]) => y);
  return [10 ** Math.floor(Math.log10(Math.min(...ys))), 10 ** Math.ceil(Math.log10(Math.max(...ys)))];
}
