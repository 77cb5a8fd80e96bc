import { ELECTRON_BEAM } from '../../../engine/lessons/beam.ts';
import { CL } from '../../../engine/lessons/counting.ts';
import { texNumber } from '../../../engine/texNumber.ts';
import { na64muBeam, TARGET_RADIATION_LENGTHS } from '../../../physics/muonYield.ts';
import { step } from '../types.ts';
import { filled } from '../words/filled.ts';
import { words } from '../words/words.ts';
import { mediatorMass, slider, toggle } from './parameters.ts';

const setup = { electronBeam: ELECTRON_BEAM, muonBeam: na64muBeam.energy, lengths: TARGET_RADIATION_LENGTHS };
const perParticle = words.leptons.labels;

export const leptons = step('leptons', words.leptons, {
  id: 'leptons',
  sources: ['Liu:2017htz', 'Kirpichnikov:2021jev', 'NA64:2024klw'],
  controls: [mediatorMass(100, 1, 3000)],
  facts: ({ crossingMeV, ratio, sigmaRatio }) => ({
    ...setup,
    crossing: texNumber(crossingMeV),
    ratio: `$${texNumber(ratio)}$`,
    sigmaRatio: texNumber(sigmaRatio),
  }),
  chart: ({ electrons, muons, electron, muon }, { mediatorMeV }) => ({
    x: { scale: 'log', domain: [1, 3000], title: perParticle.x },
    y: { scale: 'log', domain: [1e-9, 1], title: perParticle.y },
    curves: [
      { id: 'electrons', points: electrons, tone: 'missE', label: filled(perParticle.electrons, setup), labelNear: 0.3 },
      { id: 'muons', points: muons, tone: 'missMu', label: filled(perParticle.muons, setup), labelNear: 0.3 },
    ],
    dots: [
      { id: 'electron', at: [mediatorMeV, electron] },
      { id: 'muon', at: [mediatorMeV, muon] },
    ],
  }),
  result: ({ ratio, sigmaRatio }) => ({
    name: perParticle.result,
    value: ratio,
    digits: 2,
    note: filled(perParticle.note, { sigmaRatio: texNumber(sigmaRatio) }),
  }),
  explorer: () => 'plane=eps-mA&reach=na64e-2022:1e13,na64mu-2022:1e13',
});

const { labels } = words.muonsWin;
const cl = { cl: 100 * CL };

export const muonsWin = step('muonsWin', words.muonsWin, {
  id: 'muons-win',
  sources: ['NA64:2023wbi', 'NA64:2024klw', 'NA64:2023ehh'],
  controls: [
    slider('electrons', { symbol: 'N_e', unit: '', min: 1e10, max: 1e15, initial: 1e13, scale: 'log' }),
    slider('muons', { symbol: 'N_\\mu', unit: '', min: 1e9, max: 1e15, initial: 1e13, scale: 'log' }),
    mediatorMass(100, 1, 2000),
    toggle('annihilation'),
  ],
  facts: ({ crossingMeV, muonsNeeded }, { electrons }) => ({
    ...cl,
    crossing: Number.isFinite(crossingMeV) ? texNumber(crossingMeV) : '…',
    muonsNeeded: texNumber(muonsNeeded),
    electrons: texNumber(electrons),
  }),
  chart: ({ electrons, muons, electron, muon, crossingMeV }, { mediatorMeV }) => ({
    x: { scale: 'log', domain: [1, 2000], title: labels.x },
    y: { scale: 'log', domain: [1e-7, 1], title: filled(labels.y, cl) },
    curves: [
      { id: 'electrons', points: electrons, tone: 'missE', label: labels.electrons, labelNear: 0.3 },
      { id: 'muons', points: muons, tone: 'missMu', label: labels.muons, labelNear: 0.3 },
    ],
    marks: Number.isFinite(crossingMeV) ? [{ id: 'crossing', direction: 'x', at: crossingMeV, before: [labels.crossing] }] : [],
    dots: [
      { id: 'electron', at: [mediatorMeV, electron] },
      { id: 'muon', at: [mediatorMeV, muon] },
    ],
  }),
  result: ({ electron, muon }) => ({ name: labels.result, value: muon / electron, digits: 2, note: labels.note }),
  explorer: ({ electrons, muons }) => `plane=eps-mA&reach=na64e-2022:${electrons},na64mu-2022:${muons}`,
});
