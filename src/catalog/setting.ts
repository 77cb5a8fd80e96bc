import { type ExperimentId, experiments } from './index.ts';
import type { Parameter } from './parameter.ts';
import { setupParams } from './setupParams.ts';

/** A setting of an experiment with the range that holds there; undefined where the experiment has no such setting. */
export function settingOf(experiment: ExperimentId, id: string): Parameter | undefined {
  const { adjustable, ranges } = experiments[experiment];
  const found = adjustable.find((setting) => setting === id);
  if (found === undefined) return undefined;
  const parameter: Parameter = setupParams[found];
  const range = ranges?.[found];
  return parameter.kind === 'number' && range ? { ...parameter, min: range[0], max: range[1] } : parameter;
}
