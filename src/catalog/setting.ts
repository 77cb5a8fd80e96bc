import { type ExperimentId, experiments, searchFor } from './index.ts';
import type { Parameter } from './parameter.ts';
import type { SetupId } from './params.ts';
import { setupParams } from './setupParams.ts';
import type { Experiment, Model } from './types.ts';

/** Settings of an experiment when it searches for one model, in the order of the panel. */
export function settingsFor(id: ExperimentId, model: Model): readonly SetupId[] {
  const experiment: Experiment = experiments[id];
  return [...experiment.adjustable, ...(searchFor(experiment, model)?.settings ?? [])];
}

/** All settings of an experiment, whatever it searches for. */
export function allSettings(id: ExperimentId): readonly SetupId[] {
  const { adjustable, searches }: Experiment = experiments[id];
  return [...new Set([...adjustable, ...searches.flatMap(({ settings }) => settings ?? [])])];
}

/** A setting of an experiment with the range that holds there; undefined where the experiment has no such setting. */
export function settingOf(experiment: ExperimentId, id: string): Parameter | undefined {
  const found = allSettings(experiment).find((setting) => setting === id);
  if (found === undefined) return undefined;
  const { ranges }: Experiment = experiments[experiment];
  const parameter: Parameter = setupParams[found];
  const range = ranges?.[found];
  return parameter.kind === 'number' && range ? { ...parameter, min: range[0], max: range[1] } : parameter;
}
