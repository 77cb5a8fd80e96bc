import { type ModelParams, modelParams } from '../catalog/params.ts';
import type { Model } from '../catalog/types.ts';

const percent = (cl: number): string => String(Number((100 * cl).toPrecision(4)));

/** What the figure assumes, written by the program: parameters of the model, confidence level. */
export function assumptions(model: Model, params: ModelParams, cl: number): string {
  const values = model.params.map((id) => {
    const parameter = modelParams[id];
    if (parameter.kind === 'choice') return parameter.options.find((option) => option.id === params[id])?.title ?? '';
    return `$${parameter.symbol} = ${Number((params[id] as number).toPrecision(4))}$`;
  });
  return `${values.join(', ')}, limits at ${percent(cl)} % CL`;
}
