import { EDGE, ELECTRON_BEAM, SMALLEST_SHARE } from '../../../engine/lessons/beam.ts';
import { texNumber } from '../../../engine/texNumber.ts';
import { step } from '../types.ts';
import { filled } from '../words/filled.ts';
import { words } from '../words/words.ts';
import { alphaD, mediatorMass, slider } from './parameters.ts';

const beam = { beam: ELECTRON_BEAM };
const percent = (share: number): string => (100 * share).toPrecision(3);

const signature = words.missingEnergyShape.labels;

export const missingEnergy = step('missingEnergyShape', words.missingEnergyShape, {
  id: 'missing-energy',
  sources: ['Bjorken:2009mm', 'Liu:2017htz', 'NA64:2023wbi'],
  controls: [
    slider('cutGeV', { symbol: 'E_\\mathrm{miss}', unit: 'GeV', min: 5, max: 95, initial: 50, scale: 'linear' }, { facts: beam }),
    mediatorMass(10, 1, 1000),
  ],
  facts: ({ kept, keptHarder, harderCutGeV }) => ({
    ...beam,
    kept: percent(kept),
    keptHarder: percent(keptHarder),
    harderCut: texNumber(harderCutGeV),
  }),
  chart: ({ shape, cut }) => ({
    x: { scale: 'linear', domain: [0, 1], title: signature.x },
    y: { scale: 'log', domain: [0.01, 100], title: signature.y },
    curves: [{ id: 'shape', points: shape, tone: 'subject', label: signature.shape, labelNear: 0.5 }],
    spans: [{ id: 'kept', x: [cut, 1] }],
    marks: [{ id: 'cut', direction: 'x', at: cut, after: [signature.kept], before: [signature.lost] }],
  }),
  result: ({ kept }) => ({
    name: signature.result,
    value: 100 * kept,
    digits: 3,
    unit: '%',
    note: filled(signature.note, { ...beam, least: SMALLEST_SHARE }),
  }),
  explorer: (values) => `plane=eps-mA&reach=na64e-2022:1e13:missingEnergyMin=${values.cutGeV}`,
});

const annihilation = words.positronResonance.labels;

export const positronResonance = step('positronResonance', words.positronResonance, {
  id: 'positrons',
  sources: ['NA64:2023ehh', 'NA64:2021acr'],
  controls: [mediatorMass(230, 40, 500), alphaD(0.1)],
  facts: ({ peak, massAtBeamMeV }) => ({ ...beam, peak: peak.toPrecision(3), massAtBeam: massAtBeamMeV.toPrecision(3) }),
  chart: ({ sigma, peak }) => ({
    x: { scale: 'log', domain: [1, 300], title: annihilation.x },
    y: { scale: 'log', domain: [1e2, 1e12], title: annihilation.y },
    curves: [{ id: 'sigma', points: sigma, tone: 'subject', label: annihilation.sigma, labelNear: 0.7 }],
    marks: [{ id: 'peak', direction: 'x', at: peak, before: [annihilation.peak] }],
  }),
  result: ({ peak, relativeWidth }) => ({
    name: annihilation.result,
    value: peak,
    digits: 3,
    unit: 'GeV',
    note: filled(annihilation.note, { width: texNumber(relativeWidth) }),
  }),
  explorer: ({ alphaD: dark }) => `plane=eps-mA&alphaD=${dark}&reach=na64e-positron-2022`,
});

const { labels } = words.decayWindow;

export const decayWindow = step('decayWindow', words.decayWindow, {
  id: 'decay-window',
  sources: ['Bjorken:2009mm'],
  controls: [
    slider('shieldM', { symbol: 'L', unit: 'm', min: 0.1, max: 1000, initial: 1, scale: 'log' }),
    slider('decayM', { symbol: 'd', unit: 'm', min: 0.1, max: 1000, initial: 5, scale: 'log' }),
    mediatorMass(17, 2, 200),
  ],
  facts: ({ best, lengthAtBestM, lower, upper }) => ({
    best: texNumber(best),
    lengthAtBest: texNumber(lengthAtBestM),
    lower: texNumber(lower),
    upper: texNumber(upper),
    edge: 100 * EDGE,
  }),
  chart: ({ probability, signal, lower, upper }) => ({
    x: { scale: 'log', domain: [1e-6, 1e-1], title: labels.x },
    y: { scale: 'log', domain: [1e-6, 3], title: labels.y },
    curves: [
      { id: 'signal', points: signal, tone: 'subject', label: labels.signal, labelNear: 0.3 },
      { id: 'probability', points: probability, tone: 'ink', dashed: true, label: labels.probability, labelNear: 0.2 },
    ],
    marks: [
      { id: 'lower', direction: 'x', at: lower, before: [labels.lower], after: [] },
      { id: 'upper', direction: 'x', at: upper, after: [labels.upper], before: [] },
    ],
  }),
  result: ({ best, lengthAtBestM }) => ({
    name: labels.result,
    value: best,
    digits: 2,
    note: filled(labels.note, { ...beam, lengthAtBest: texNumber(lengthAtBestM) }),
  }),
  explorer: ({ shieldM, decayM }) =>
    `plane=eps-mA-visible&reach=e141:2e15:shieldLength=${shieldM}:decayLength=${decayM}&view=0.001:0.1:1e-6:1e-2`,
});
