import { onTarget } from './experiments/onTarget.ts';
import { searchFor } from './index.ts';
import type { Setup } from './params.ts';
import type { Experiment, Model } from './types.ts';

/** An experiment with the beam that a person chose for it, where it searches for a model with either: its exposure counts those. */
export function withBeam(experiment: Experiment, model: Model, { beamParticle }: Partial<Setup>): Experiment {
  const chosen = searchFor(experiment, model)?.settings?.includes('beamParticle') ? beamParticle : undefined;
  if (chosen === undefined || chosen === experiment.particle) return experiment;
  return { ...experiment, ...onTarget(chosen, experiment.exposure.initial) };
}
