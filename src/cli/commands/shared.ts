import { clParameter } from '../../catalog/params.ts';
import type { Flags } from '../call.ts';

export const planeFlag: Flags = {
  plane: { type: 'string', value: 'ID', about: 'plane whose coordinates are used (list planes)' },
};

export const setFlag: Flags = {
  set: { type: 'string', multiple: true, value: 'KEY=VALUE', about: 'model parameter or setting of the experiment; may be repeated' },
};

export const scenarioFlag: Flags = {
  scenario: {
    type: 'string',
    value: 'FILE|LINK',
    about: 'scenario file, permalink or exported figure; gives all that is not said by other flags',
  },
};

/** What chooses an experiment and its settings. */
export const experimentFlags: Flags = {
  experiment: { type: 'string', value: 'ID', about: 'experiment (list experiments)' },
  exposure: { type: 'string', value: 'N', about: 'particles on target; without it the exposure of the experiment' },
  cl: { type: 'string', value: String(clParameter.initial), about: clParameter.about.replace(/\.$/, '') },
  ...setFlag,
  ...planeFlag,
  ...scenarioFlag,
};

export const massesFlag: Flags = {
  masses: { type: 'string', value: 'LOW:HIGH:COUNT|LIST', about: 'masses in plane coordinates; 0.001:1:40 without it' },
};

export const pointFlags: Flags = {
  mass: { type: 'string', value: 'M', about: 'mass of the new particle' },
  coupling: { type: 'string', value: 'C', about: 'its coupling in the unit of the model' },
};

export const csvFlag: Flags = { csv: { type: 'boolean', about: 'a table with a head line' } };

export const threadsFlag: Flags = { threads: { type: 'string', value: 'N', about: 'threads that compute; 1 without it' } };

export const ALL_MASSES = 'Masses are GeV unless a unit is given (10MeV); numbers may be written 5e12 or 5·10^12.';
