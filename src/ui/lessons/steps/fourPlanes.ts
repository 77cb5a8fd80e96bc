import type { NumberParameter } from '../../../catalog/parameter.ts';
import { type Coordinate, inCoordinate } from '../../../engine/lessons/fourPlanes.ts';
import { texNumber } from '../../../engine/texNumber.ts';
import type { Region } from '../../../engine/types.ts';
import { texText } from '../../controls/texText.ts';
import { step } from '../types.ts';
import { filled } from '../words/filled.ts';
import { words } from '../words/words.ts';
import { alphaD, choice, darkMatterMass, slider } from './parameters.ts';

const { labels } = words.fourPlanes;
const LIMITS = 'NA64e_2022_937e11,BaBar_ESPP,LSND_alphaD05,E137_scatt_alphaD05';

const target = (points: readonly (readonly [number, number])[]): Region => ({
  ...{ id: 'target', title: labels.target, label: labels.target, family: 'theory', statement: 'target', subject: false },
  ...{ outlines: [{ points, closed: false, unstroked: [] }], fill: 'none', carryOn: [], state: 'ready' },
  provenance: { keys: ['Gondolo:1990dk'], text: labels.provenance },
});

const axis = (title: string, symbol: string, unit: string, min: number, max: number): NumberParameter => ({
  ...{ kind: 'number', name: texText(title, 'text'), symbol, unit, min, max, initial: min, scale: 'log', about: '' },
});

const axes: Readonly<Record<Coordinate, NumberParameter>> = {
  y: axis(labels.y, 'y = ε^2 α_D (m_\\chi/m_{A′})^4', '', 1e-14, 1e-5),
  mixing: axis(labels.mixing, 'ε', '', 1e-6, 1e-1),
  sigmaElectron: axis(labels.sigmaElectron, 'σ_e', 'cm²', 1e-46, 1e-32),
  sigmaProton: axis(labels.sigmaProton, 'σ_p', 'cm²', 1e-42, 1e-29),
};

export const fourPlanes = step('fourPlanes', words.fourPlanes, {
  id: 'four-planes',
  sources: ['NA64:2023wbi', 'deNiverville:201104580', 'Batell:201402698', 'Essig:2015cda'],
  controls: [
    alphaD(0.5),
    darkMatterMass(30),
    slider('mixing', { symbol: 'ε', unit: '', min: 1e-6, max: 1e-2, initial: 1e-4, scale: 'log' }),
    choice('coordinate', ['y', 'mixing', 'sigmaElectron', 'sigmaProton']),
  ],
  facts: () => ({}),
  plane: (answer, { alphaD: dark, coordinate }) => ({
    link: `plane=y-mchi&alphaD=${dark}&limits=${LIMITS}&reach=-&relics=-&bands=-`,
    computed: [target(answer.target)],
    point: [answer.massGeV, answer.y],
    vertical: { parameter: axes[coordinate], of: (mass, y) => inCoordinate(coordinate, dark, mass, y) },
  }),
  result: ({ y, sigmaElectronCm2, sigmaProtonCm2, massGeV }, { coordinate, alphaD: dark }) => ({
    name: `$${axes[coordinate].symbol.split(' = ')[0]}$`,
    value: inCoordinate(coordinate, dark, massGeV, y),
    digits: 3,
    ...(axes[coordinate].unit ? { unit: axes[coordinate].unit } : {}),
    note: filled(labels.note, { y: texNumber(y), sigmaElectron: texNumber(sigmaElectronCm2), sigmaProton: texNumber(sigmaProtonCm2) }),
  }),
  explorer: ({ alphaD: dark }) => `plane=y-mchi&alphaD=${dark}&limits=${LIMITS}`,
});
