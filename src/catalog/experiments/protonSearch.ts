import type { ProtonExperiment } from '../../physics/protonDump/presets.ts';
import { decaysLater } from '../later.ts';
import { visibleBoson } from '../models/visibleBoson.ts';
import type { DecaySearch } from '../types.ts';

/** Visible decays of an A′ made by protons: meson decays and bremsstrahlung, from a precomputed source (30 kB). */
export const protonSearch = (experiment: ProtonExperiment, compared: boolean): DecaySearch => ({
  ...decaysLater(async () => (await import('../computing/proton.ts')).protonDecays(experiment)),
  kind: 'decay',
  model: visibleBoson,
  dependsOnParams: ['spin'],
  dependsOnSetup: ['efficiency', 'decayLength', 'bremScale', 'formFactor', 'pionScale', 'etaScale', 'omegaScale'],
  accuracy:
    'Source precomputed for a vector from published meson spectra; decays 0.1 %; form factor and meson yields 30 % and more. Where the region ends in a straight edge the model of the source ends; a gap near 1.02 GeV is an artefact of the form factor, which has no φ.',
  ...(compared ? {} : { notCompared: true }),
});
