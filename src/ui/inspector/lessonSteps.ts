import type { ModelId } from '../../catalog/index.ts';

/** The step of the lessons that explains what is searched for. */
export const lessonSteps: Readonly<Record<ModelId, string>> = {
  'dark-photon': 'missing-energy',
  'mu-tau': 'leptons',
  'visible-boson': 'decay-window',
  alp: 'decay-window',
  'b-minus-l': 'missing-energy',
  millicharge: 'millicharge',
  'invisible-boson': 'positrons',
  'spin-2': 'missing-energy',
  'dark-axion': 'millicharge',
  semivisible: 'decay-window',
  'neutral-meson': 'counting',
};
