/** What exists, by id. To add one: write its file, add its line here. */
import { gminus2Band } from './bands/gminus2.ts';
import { charm } from './experiments/charm.ts';
import { darkQuest } from './experiments/darkQuest.ts';
import { e137 } from './experiments/e137.ts';
import { e137Alp } from './experiments/e137Alp.ts';
import { e141 } from './experiments/e141.ts';
import { faser } from './experiments/faser.ts';
import { na62DumpEe } from './experiments/na62DumpEe.ts';
import { na62DumpMumu } from './experiments/na62DumpMumu.ts';
import { na64Alp } from './experiments/na64Alp.ts';
import { na64e2016July } from './experiments/na64e2016July.ts';
import { na64e2016October } from './experiments/na64e2016October.ts';
import { na64e2018 } from './experiments/na64e2018.ts';
import { na64e2021 } from './experiments/na64e2021.ts';
import { na64e2022 } from './experiments/na64e2022.ts';
import { na64ePositron2022 } from './experiments/na64ePositron2022.ts';
import { na64ePositron40, na64ePositron60, na64ePositron70 } from './experiments/na64ePositronPlans.ts';
import { na64h } from './experiments/na64h.ts';
import { na64mu2021 } from './experiments/na64mu2021.ts';
import { na64mu2022 } from './experiments/na64mu2022.ts';
import { na64mu2024 } from './experiments/na64mu2024.ts';
import { na64Visible } from './experiments/na64Visible.ts';
import { na64X17 } from './experiments/na64X17.ts';
import { nucal } from './experiments/nucal.ts';
import { orsay } from './experiments/orsay.ts';
import { ship } from './experiments/ship.ts';
import { alp } from './models/alp.ts';
import { bMinusL } from './models/bMinusL.ts';
import { darkAxion } from './models/darkAxion.ts';
import { darkPhoton } from './models/darkPhoton.ts';
import { invisibleBoson } from './models/invisibleBoson.ts';
import { millicharge } from './models/millicharge.ts';
import { muTau } from './models/muTau.ts';
import { neutralMeson } from './models/neutralMeson.ts';
import { semivisible } from './models/semivisible.ts';
import { spin2 } from './models/spin2.ts';
import { visibleBoson } from './models/visibleBoson.ts';
import { brMeson } from './planes/brMeson.ts';
import { cmG } from './planes/cmG.ts';
import { epsMA } from './planes/epsMA.ts';
import { epsMASemivisible } from './planes/epsMASemivisible.ts';
import { epsMAVisible } from './planes/epsMAVisible.ts';
import { epsXmX } from './planes/epsXmX.ts';
import { gaggMa } from './planes/gaggMa.ts';
import { gBLmZ } from './planes/gBLmZ.ts';
import { gDmD } from './planes/gDmD.ts';
import { gmuMZ } from './planes/gmuMZ.ts';
import { mcp } from './planes/mcp.ts';
import { yMchi } from './planes/yMchi.ts';
import { asymmetricDirac, boltzmannTarget, electronSpin0, formulaTarget, tensorDirac } from './relics/thermal.ts';
import type { Band, Experiment, Model, Plane, Relic, Search } from './types.ts';

export const models = {
  'dark-photon': darkPhoton,
  'mu-tau': muTau,
  'visible-boson': visibleBoson,
  alp,
  'b-minus-l': bMinusL,
  millicharge,
  'invisible-boson': invisibleBoson,
  'spin-2': spin2,
  'dark-axion': darkAxion,
  semivisible,
  'neutral-meson': neutralMeson,
} as const satisfies Record<string, Model>;

export const planes = {
  'eps-mA': epsMA,
  'y-mchi': yMchi,
  'eps-mA-visible': epsMAVisible,
  'gagg-ma': gaggMa,
  'gmu-mZ': gmuMZ,
  'gBL-mZ': gBLmZ,
  mcp,
  'eps-mA-semivisible': epsMASemivisible,
  'epsX-mX': epsXmX,
  'c-mG': cmG,
  'gD-mD': gDmD,
  'BR-meson': brMeson,
} as const satisfies Record<string, Plane>;

export const experiments = {
  'na64e-2016-july': na64e2016July,
  'na64e-2016-october': na64e2016October,
  'na64e-2018': na64e2018,
  'na64e-2021': na64e2021,
  'na64e-2022': na64e2022,
  'na64e-positron-2022': na64ePositron2022,
  'na64e-positron-70': na64ePositron70,
  'na64e-positron-60': na64ePositron60,
  'na64e-positron-40': na64ePositron40,
  'na64mu-2021': na64mu2021,
  'na64mu-2022': na64mu2022,
  'na64mu-2024': na64mu2024,
  na64h,
  'na64-visible': na64Visible,
  'na64-x17': na64X17,
  e137,
  e141,
  orsay,
  'na62-dump-ee': na62DumpEe,
  'na62-dump-mumu': na62DumpMumu,
  nucal,
  charm,
  darkquest: darkQuest,
  faser,
  ship,
  'na64-alp': na64Alp,
  'e137-alp': e137Alp,
} as const satisfies Record<string, Experiment>;

export const bands = {
  'gminus2-mu-2021': gminus2Band('muon2021'),
  'gminus2-mu-2023': gminus2Band('muon2023'),
  'gminus2-mu-2025': gminus2Band('muon2025'),
  'gminus2-mu-2025-wp20': gminus2Band('muon2025WP20'),
  'gminus2-mu-2021-bmw': gminus2Band('muon2021BMW'),
  'gminus2-e-lkb': gminus2Band('electronLKB'),
  'gminus2-e-berkeley': gminus2Band('electronBerkeley'),
  'gminus2-e-2023-lkb': gminus2Band('electron2023LKB'),
  'gminus2-e-2023-berkeley': gminus2Band('electron2023Berkeley'),
} as const satisfies Record<string, Band>;

export const relics = {
  scalar: boltzmannTarget('scalar', 'Scalar'),
  majorana: boltzmannTarget('majorana', 'Majorana'),
  'pseudo-dirac': boltzmannTarget('pseudoDirac', 'Pseudo-Dirac'),
  'scalar-formula': formulaTarget('scalar', 'Scalar'),
  'majorana-formula': formulaTarget('majorana', 'Majorana'),
  'pseudo-dirac-formula': formulaTarget('pseudoDirac', 'Pseudo-Dirac'),
  'dirac-asymmetric': asymmetricDirac,
  'dirac-spin-0': electronSpin0,
  'dirac-spin-2': tensorDirac,
} as const satisfies Record<string, Relic>;

export type ModelId = keyof typeof models;
export type PlaneId = keyof typeof planes;
export type ExperimentId = keyof typeof experiments;
export type BandId = keyof typeof bands;
export type RelicId = keyof typeof relics;

/** How an experiment searches for a model, if it does. */
export const searchFor = (experiment: Experiment, model: Model): Search | undefined => experiment.searches.find((s) => s.model === model);

/** Own-property test, so that ids from outside (URL, flags) never reach the prototype. */
export const isId = <T extends object>(table: T, id: string): id is Extract<keyof T, string> => Object.hasOwn(table, id);
