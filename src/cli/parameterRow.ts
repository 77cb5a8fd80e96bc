import type { Parameter } from '../catalog/parameter.ts';

/** Range and initial value of a parameter as text. */
export function parameterRow(parameter: Parameter): { readonly range: string; readonly initial: string } {
  if (parameter.kind === 'choice') return { range: parameter.options.map(({ id }) => id).join(', '), initial: parameter.initial };
  const { min, max, unit, initial } = parameter;
  return { range: `${min} to ${max}${unit ? ` ${unit}` : ''}`, initial: String(initial) };
}
