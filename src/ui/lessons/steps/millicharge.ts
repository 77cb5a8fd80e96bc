import { CL } from '../../../engine/lessons/counting.ts';
import { ELECTRONS } from '../../../engine/lessons/millicharge.ts';
import { texNumber } from '../../../engine/texNumber.ts';
import { step } from '../types.ts';
import { filled } from '../words/filled.ts';
import { words } from '../words/words.ts';
import { darkMatterMass } from './parameters.ts';

const { labels } = words.millicharge;
const fixed = { cl: 100 * CL, electrons: texNumber(ELECTRONS) };
const percent = (share: number): string => String(Math.round(100 * share));

export const millicharge = step('millicharge', words.millicharge, {
  id: 'millicharge',
  sources: ['Gninenko:2018ter', 'Gninenko:202504295', 'NA64:2023wbi'],
  controls: [darkMatterMass(10, 1, 1500)],
  facts: ({ thresholdMeV, radiated, annihilated, mesons, limit, overDarkPhoton }) => ({
    ...fixed,
    threshold: texNumber(thresholdMeV),
    radiated: percent(radiated),
    annihilated: percent(annihilated),
    mesons: percent(mesons),
    limit: texNumber(limit),
    overDarkPhoton: texNumber(overDarkPhoton),
  }),
  chart: ({ vectors, pairs, thresholdMeV }) => ({
    x: { scale: 'log', domain: [1, 1e4], title: labels.x },
    y: { scale: 'log', domain: [1e-12, 10], title: labels.y },
    curves: [
      { id: 'pairs', points: pairs, tone: 'subject', label: labels.pairs, labelNear: 0.6 },
      { id: 'vectors', points: vectors, tone: 'ink', dashed: true, label: labels.vectors, labelNear: 0.4 },
    ],
    marks: [{ id: 'threshold', direction: 'x', at: thresholdMeV, before: [labels.threshold] }],
  }),
  result: ({ limit }) => ({
    name: filled(labels.result, fixed),
    value: limit,
    digits: 2,
    note: filled(labels.note, fixed),
  }),
  explorer: () => `plane=mcp&reach=na64e-2022:${ELECTRONS}`,
});
