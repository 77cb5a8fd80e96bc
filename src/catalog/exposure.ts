import type { NumberParameter } from './parameter.ts';
import type { Experiment, Run } from './types.ts';

type Exposed = Pick<Experiment, 'exposureUnit' | 'exposureDisplay'>;

/** A stored exposure as it is shown, a number in `shownUnit`. */
export const shownExposure = ({ exposureDisplay }: Exposed, stored: number): number => rounded(stored * (exposureDisplay?.factor ?? 1));

export const shownUnit = ({ exposureUnit, exposureDisplay }: Exposed): string => exposureDisplay?.unit ?? exposureUnit;

/** Back to what documents and links hold. */
export const storedExposure = ({ exposureDisplay }: Exposed, shown: number): number => rounded(shown / (exposureDisplay?.factor ?? 1));

/** What a person typed comes back unchanged from there and back. */
const rounded = (value: number): number => Number(value.toPrecision(12));

/** The exposure and the runs of an experiment in the unit in which they are shown, which the name then says. */
export function shownScale(experiment: Experiment): { readonly parameter: NumberParameter; readonly runs: readonly Run[] } {
  const { exposure, runs, exposureDisplay } = experiment;
  if (!exposureDisplay) return { parameter: exposure, runs };
  const show = (stored: number): number => shownExposure(experiment, stored);
  const name = `${exposure.name}, ${exposureDisplay.unit}`;
  return {
    parameter: { ...exposure, name, min: show(exposure.min), max: show(exposure.max), initial: show(exposure.initial) },
    runs: runs.map((run) => ({ ...run, exposure: show(run.exposure) })),
  };
}
