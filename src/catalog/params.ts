import { modelParams } from './modelParams.ts';
import type { NumberParameter, Parameter } from './parameter.ts';
import { setupParams } from './setupParams.ts';

/** Confidence level of the whole scenario. */
export const clParameter: NumberParameter = {
  kind: 'number',
  name: 'Confidence level',
  symbol: '\\mathrm{CL}',
  unit: '',
  min: 0.5,
  max: 0.999,
  initial: 0.9,
  scale: 'linear',
  about: 'Confidence level of the computed upper limits.',
};

type ValueOf<P> = P extends { kind: 'number' } ? number : P extends { options: readonly { id: infer I }[] } ? I : never;
type Values<T> = { readonly [K in keyof T]: ValueOf<T[K]> };

export type ModelParamId = keyof typeof modelParams;
export type SetupId = keyof typeof setupParams;
export type ModelParams = Values<typeof modelParams>;
export type Setup = Values<typeof setupParams>;

const initials = (table: Record<string, Parameter>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(table).map(([id, p]) => [id, p.initial]));

export const initialModelParams = initials(modelParams) as ModelParams;
export const initialSetup = initials(setupParams) as Setup;
