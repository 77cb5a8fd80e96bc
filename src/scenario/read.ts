import { isId } from '../catalog/index.ts';
import { modelParams } from '../catalog/modelParams.ts';
import { type Parsed, parseParameter } from '../catalog/parameter.ts';
import { clParameter, type ModelParams } from '../catalog/params.ts';

/** Is told of each thing that could not be read. */
export type Note = (problem: string) => undefined;

export function accept<T>(parsed: Parsed<T>, note: Note): T | undefined {
  return 'value' in parsed ? parsed.value : note(`${parsed.error}; kept as it was.`);
}

type ParameterKey = keyof ModelParams | 'cl';

export const isParameter = (key: string): key is ParameterKey => key === 'cl' || isId(modelParams, key);

/** A model parameter or the confidence level from text; as it was when the text is no value of it. */
export function readParameter<S extends { params: ModelParams; cl: number }>(s: S, key: ParameterKey, text: string, note: Note): S {
  if (key === 'cl') return { ...s, cl: (accept(parseParameter(text, clParameter), note) as number | undefined) ?? s.cl };
  const value = accept(parseParameter(text, modelParams[key]), note);
  return value === undefined ? s : { ...s, params: { ...s.params, [key]: value } };
}
