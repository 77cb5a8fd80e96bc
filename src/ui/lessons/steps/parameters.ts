import type { NumberParameter } from '../../../catalog/parameter.ts';
import { BENCHMARK } from '../../../engine/lessons/relicModel.ts';
import type { Control, Only } from '../types.ts';
import { type Facts, filled } from '../words/filled.ts';
import { words } from '../words/words.ts';

/** What the lines assume, as label text. */
export const assumed = `$m_{A′} = ${BENCHMARK.ratio} m_\\chi$, $α_D = ${BENCHMARK.alphaD}$`;

type Named = Exclude<keyof typeof words.controls, 'events'>;
type Numbers = Omit<NumberParameter, 'kind' | 'name' | 'about'>;

/** A slider with the name that the catalogue of words has for it. */
export function slider(id: Named, numbers: Numbers, { facts = {}, only }: { facts?: Facts; only?: Only } = {}): Control {
  const { name, about } = words.controls[id];
  const parameter: NumberParameter = { kind: 'number', name: filled(name, facts), about: filled(about, facts), ...numbers };
  return { kind: 'slider', id, parameter, ...(only ? { only } : {}) };
}

export const darkMatterMass = (initial: number, min = 1, max = 1000): Control =>
  slider('massMeV', { symbol: 'm_\\chi', unit: 'MeV', min, max, initial, scale: 'log' });

export const mediatorMass = (initial: number, min: number, max: number): Control =>
  slider('mediatorMeV', { symbol: 'm_{A′}', unit: 'MeV', min, max, initial, scale: 'log' });

export const alphaD = (initial: number, only?: Only): Control =>
  slider('alphaD', { symbol: '\\alpha_D', unit: '', min: 0.001, max: 1, initial, scale: 'log' }, only ? { only } : {});

export const massRatio = (min: number, max: number, only?: Only): Control =>
  slider('ratio', { symbol: 'm_{A′}/m_\\chi', unit: '', min, max, initial: BENCHMARK.ratio, scale: 'linear' }, only ? { only } : {});

/** A row of named options; the words are those of the catalogue under the same id. */
export function choice<Id extends keyof typeof words.choices>(
  id: Id,
  options: readonly Exclude<keyof (typeof words.choices)[Id] & string, 'label'>[],
  only?: Only,
): Control {
  const titles: Readonly<Record<string, string>> = words.choices[id];
  return {
    kind: 'choice',
    id,
    label: words.choices[id].label,
    options: options.map((option) => ({ id: option, title: titles[option] ?? option })),
    initial: options[0] ?? '',
    ...(only ? { only } : {}),
  };
}

export const candidate = (only?: Only): Control => choice('darkMatter', ['scalar', 'majorana', 'pseudoDirac'], only);

export const toggle = (id: keyof typeof words.toggles): Control => ({ kind: 'toggle', id, label: words.toggles[id], initial: true });
