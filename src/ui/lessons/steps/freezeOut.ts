import { COMMON_X, FREEZE_OUT_CONTRAST, type FreezeOutValues } from '../../../engine/lessons/freezeOut.ts';
import { texNumber } from '../../../engine/texNumber.ts';
import { step, type Values } from '../types.ts';
import { filled } from '../words/filled.ts';
import { words } from '../words/words.ts';
import { alphaD, candidate, choice, darkMatterMass, massRatio, slider } from './parameters.ts';

const { labels } = words.freezeOut;
const ofPoint = ({ annihilation }: Values): boolean => annihilation === 'point';
const byHand = (values: Values): boolean => !ofPoint(values);
const times = { times: FREEZE_OUT_CONTRAST };

/** 10⁻²⁶ cm³/s as label text in cm³/s. */
const inCm3PerS = (per26: number): string => texNumber(per26 * 1e-26);

const pointLink = ({ alphaD: dark, ratio, darkMatter }: FreezeOutValues): string =>
  `plane=y-mchi&alphaD=${dark}&ratio=${ratio}&darkMatter=${darkMatter}`;

export const freezeOut = step('freezeOut', words.freezeOut, {
  id: 'freeze-out',
  sources: ['Gondolo:1990dk', 'Saikawa:2018rcs', 'Planck:2018vyg'],
  controls: [
    slider('crossSection26', { symbol: '⟨σv⟩', unit: '× 10⁻²⁶ cm³/s', min: 0.1, max: 1000, initial: 1, scale: 'log' }, { only: byHand }),
    slider('y', { symbol: 'y', unit: '', min: 1e-16, max: 1e-2, initial: 1e-11, scale: 'log' }, { only: ofPoint }),
    darkMatterMass(10, 1, 1e5),
    massRatio(2.05, 10, ofPoint),
    alphaD(0.1, ofPoint),
    choice('annihilation', ['s', 'p', 'point']),
    candidate(ofPoint),
  ],
  facts: ({ freezeX, density, tenfold, observedCrossSection }) => ({
    freezeX: freezeX.toFixed(1),
    freezeXTenfold: tenfold.freezeX.toFixed(1),
    lessTenfold: (density / tenfold.density).toFixed(1),
    commonX: COMMON_X,
    observedS: inCm3PerS(observedCrossSection.s),
    observedP: inCm3PerS(observedCrossSection.p),
  }),
  chart: ({ equilibrium, yours, weaker, stronger, freezeX }) => ({
    x: { scale: 'log', domain: [2, 1000], title: labels.x },
    y: { scale: 'log', domain: [1e-14, 0.1], title: labels.y },
    curves: [
      { id: 'yours', points: yours, tone: 'subject', label: labels.yours, labelNear: 0.85 },
      { id: 'equilibrium', points: equilibrium, tone: 'ink', dashed: true, label: labels.equilibrium, labelNear: 0.75 },
      { id: 'weaker', points: weaker, tone: 'quiet', label: filled(labels.weaker, times), labelNear: 0.85 },
      { id: 'stronger', points: stronger, tone: 'quiet', label: filled(labels.stronger, times), labelNear: 0.85 },
    ],
    marks: [
      {
        id: 'freeze',
        direction: 'x',
        at: freezeX,
        after: [labels.frozen, filled(labels.at, { freezeX: freezeX.toFixed(1) })],
        before: [labels.before],
      },
    ],
  }),
  result: ({ density, observed }) => ({
    name: labels.result,
    value: density,
    digits: 3,
    note: filled(labels.observed, { density: observed.toFixed(3) }),
  }),
  marks: ({ observedCrossSection, observedY }, { annihilation }) => [
    annihilation === 'point'
      ? { control: 'y', value: observedY, label: labels.observedMark }
      : { control: 'crossSection26', value: observedCrossSection[annihilation], label: labels.observedMark },
  ],
  explorer: (values) => (values.annihilation === 'point' ? pointLink(values) : 'plane=y-mchi'),
});
