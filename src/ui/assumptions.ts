import type { ModelParams } from '../catalog/params.ts';
import type { Model } from '../catalog/types.ts';

const percent = (cl: number): string => String(Number((100 * cl).toPrecision(4)));

/** What the figure assumes, written by the program: parameters of the model, confidence level. */
export const assumptions = (model: Model, params: ModelParams, cl: number): string =>
  [model.assumptions(params), `limits at ${percent(cl)} % CL`].filter(Boolean).join(', ');
