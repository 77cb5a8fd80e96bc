import type { NumberParameter } from '../../../catalog/parameter.ts';
import { BENCHMARK } from '../../../engine/lessons/relicModel.ts';
import type { Control } from '../types.ts';

/** What the lines assume, as label text. */
export const assumed = `$m_{A′} = ${BENCHMARK.ratio} m_\\chi$, $α_D = ${BENCHMARK.alphaD}$`;
export const assumedCoupling = `$α_D = ${BENCHMARK.alphaD}$`;

/** A slider of a lesson. */
export const slider = (id: string, parameter: Omit<NumberParameter, 'kind'>): Control => ({
  kind: 'slider',
  id,
  parameter: { kind: 'number', ...parameter },
});

export const darkMatterMass = (initial: number, min = 1, max = 1000): Control =>
  slider('massMeV', {
    name: 'Dark matter mass',
    symbol: 'm_\\chi',
    unit: 'MeV',
    min,
    max,
    initial,
    scale: 'log',
    about: 'Mass of the dark matter particle χ.',
  });

export const mediatorMass = (initial: number, min: number, max: number): Control =>
  slider('mediatorMeV', {
    name: 'Dark photon mass',
    symbol: 'm_{A′}',
    unit: 'MeV',
    min,
    max,
    initial,
    scale: 'log',
    about: 'Mass of the dark photon A′.',
  });

export const alphaD = (initial: number): Control =>
  slider('alphaD', {
    name: 'Dark coupling',
    symbol: '\\alpha_D',
    unit: '',
    min: 0.01,
    max: 1,
    initial,
    scale: 'log',
    about: 'Strength of the coupling between A′ and χ, α_D = g_D²/4π.',
  });

export const candidate = (initial: 'scalar' | 'majorana' | 'pseudoDirac'): Control => ({
  kind: 'choice',
  id: 'darkMatter',
  label: 'Dark matter',
  options: [
    { id: 'scalar', title: 'Scalar' },
    { id: 'majorana', title: 'Majorana' },
    { id: 'pseudoDirac', title: 'Pseudo-Dirac' },
  ],
  initial,
});
