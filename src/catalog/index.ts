/** What exists, by id. To add one: write its file, add its line here. */
import { gminus2Mu2021 } from './bands/gminus2Mu2021.ts';
import { na64e2016July } from './experiments/na64e2016July.ts';
import { na64e2016October } from './experiments/na64e2016October.ts';
import { na64e2018 } from './experiments/na64e2018.ts';
import { na64e2022 } from './experiments/na64e2022.ts';
import { na64ePositron2022 } from './experiments/na64ePositron2022.ts';
import { darkPhoton } from './models/darkPhoton.ts';
import { epsMA } from './planes/epsMA.ts';
import { yMchi } from './planes/yMchi.ts';
import type { Band, Experiment, Model, Plane } from './types.ts';

export const models = {
  'dark-photon': darkPhoton,
} as const satisfies Record<string, Model>;

export const planes = {
  'eps-mA': epsMA,
  'y-mchi': yMchi,
} as const satisfies Record<string, Plane>;

export const experiments = {
  'na64e-2016-july': na64e2016July,
  'na64e-2016-october': na64e2016October,
  'na64e-2018': na64e2018,
  'na64e-2022': na64e2022,
  'na64e-positron-2022': na64ePositron2022,
} as const satisfies Record<string, Experiment>;

export const bands = {
  'gminus2-mu-2021': gminus2Mu2021,
} as const satisfies Record<string, Band>;

export type ModelId = keyof typeof models;
export type PlaneId = keyof typeof planes;
export type ExperimentId = keyof typeof experiments;
export type BandId = keyof typeof bands;

/** Own-property test, so that ids from outside (URL, flags) never reach the prototype. */
export const isId = <T extends object>(table: T, id: string): id is Extract<keyof T, string> => Object.hasOwn(table, id);
